/**
 * What stands behind an object of Office.js: a plain object with the same members, named as in the API.
 * Properties are getters and setters, methods are methods; each may give another remote, or null for Excel's null object.
 * Members that only the wire has (such as `_KeepReference`) begin with an underscore.
 */
import { notImplemented } from "./excel-error";

const typeOf = Symbol("type");

export interface Remote {
  readonly [typeOf]: string;
}

/** A collection: it also hands over its items, in order. */
interface RemoteCollection extends Remote {
  items(): readonly Remote[];
}

/** Makes a remote out of its members; those of later parts win. */
export function remote<T extends object>(type: string, ...parts: readonly [T, ...object[]]): Remote {
  const made = Object.defineProperty({}, typeOf, { value: type });
  for (const part of parts) Object.defineProperties(made, Object.getOwnPropertyDescriptors(part));
  return made as Remote;
}

export const isRemote = (value: unknown): value is Remote =>
  typeof value === "object" && value !== null && typeOf in value;

export const isCollection = (value: Remote): value is RemoteCollection => "items" in value;

export const typeName = (value: Remote) => value[typeOf];

/** The wire writes `RowIndex` for `rowIndex`. */
export const memberName = (wireName: string) => wireName.charAt(0).toLowerCase() + wireName.slice(1);
export const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

export function readMember(target: Remote, name: string): unknown {
  const descriptor = describe(target, name);
  if (typeof descriptor.value === "function") {
    throw notImplemented(`${typeName(target)}.${name} as a property`);
  }
  return (target as unknown as Record<string, unknown>)[name];
}

export function writeMember(target: Remote, name: string, value: unknown): void {
  const descriptor = describe(target, name);
  if (descriptor.set === undefined && !descriptor.writable) {
    throw notImplemented(`setting ${typeName(target)}.${name}`);
  }
  (target as unknown as Record<string, unknown>)[name] = value;
}

/** On the wire an argument that is left out is null. */
export function callMember(target: Remote, name: string, values: readonly unknown[]): unknown {
  const { value } = describe(target, name);
  if (typeof value !== "function") throw notImplemented(`${typeName(target)}.${name}()`);
  return (value as (...values: unknown[]) => unknown).apply(
    target,
    values.map((given) => given ?? undefined),
  );
}

/** The names of the properties that hold plain values. */
export function plainProperties(target: Remote): string[] {
  const descriptors = Object.getOwnPropertyDescriptors(target);
  return Object.keys(descriptors).filter(
    (name) => typeof descriptors[name as keyof typeof descriptors]?.value !== "function",
  );
}

function describe(target: Remote, name: string): PropertyDescriptor {
  const descriptor = Object.getOwnPropertyDescriptor(target, name);
  if (!descriptor) throw notImplemented(`${typeName(target)}.${name}`);
  return descriptor;
}
