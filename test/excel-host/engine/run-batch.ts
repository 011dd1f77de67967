/** Runs one request of Office.js: the actions in order, over the objects that its paths lead to. */
import { ExcelError, itemNotFound, notImplemented } from "./excel-error";
import { identity, query, type QueryInfo } from "./query";
import { callMember, isRemote, memberName, readMember, typeName, writeMember, type Remote } from "./remote";

export interface ArgumentInfo {
  Arguments?: readonly unknown[];
  /** Where an argument is an object: the id of its path; the argument itself is then of no use. */
  ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[] | null;
}

interface ActionInfo {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  Actions: readonly ActionInfo[];
  ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface BatchAnswer {
  Results?: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: { Code: string; Message: string; HttpStatusCode: number; Location: string; ActionIndex: number };
}

/** What a batch starts from. */
export interface Roots {
  workbook: Remote;
  /** An object that the client kept, or null if it is gone. */
  byReference(id: string): Remote | null;
  /** An object that the client makes by its type's name. */
  newObject(type: string): Remote;
}

/** Runs the actions one by one; the first that fails ends the batch, and what came before it stays done. */
export function runBatch(batch: Batch, roots: Roots): BatchAnswer {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const resolve = resolver(batch, roots);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const value = perform(action, resolve);
      if (action.ActionType === 5) traces.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return failure(error, index, locationOf(action, batch, resolve));
    }
  }
  return { Results: results, TraceIds: traces };
}

type Resolve = {
  object(pathId: number): Remote | null;
  values(info: ArgumentInfo | undefined): readonly unknown[];
};

/** Each path is followed once in a batch: the object that `add` made is the same for all that follows. */
function resolver(batch: Batch, roots: Roots): Resolve {
  const known = new Map<number, Remote | null>();
  const object = (pathId: number): Remote | null => {
    const seen = known.get(pathId);
    if (seen !== undefined) return seen;
    const path = batch.ObjectPaths[pathId];
    if (!path) throw notImplemented(`an object path that the request does not hold (${pathId})`);
    const found = follow(path);
    known.set(pathId, found);
    return found;
  };
  const follow = (path: ObjectPathInfo): Remote | null => {
    if (path.ObjectPathType === 1) return roots.workbook;
    if (path.ObjectPathType === 2) return roots.newObject(path.Name);
    if (path.ObjectPathType === 6) return roots.byReference(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = object(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === 3) {
      return asObject(callMember(parent, methodName(path.Name), values(path.ArgumentInfo)), path.Name);
    }
    if (path.ObjectPathType === 4) return asObject(readMember(parent, memberName(path.Name)), path.Name);
    if (path.ObjectPathType === 5) {
      return asObject(callMember(parent, "getItem", values(path.ArgumentInfo)), "getItem");
    }
    throw notImplemented(`object paths of type ${path.ObjectPathType}`);
  };
  const values = (info: ArgumentInfo | undefined): readonly unknown[] => {
    const given = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return paths ? given.map((value, index) => objectArgument(value, paths[index])) : given;
  };
  const objectArgument = (value: unknown, paths: number | readonly number[] | null | undefined) => {
    if (Array.isArray(paths)) return paths.map((id: number) => object(id));
    return typeof paths === "number" && paths > 0 ? object(paths) : value;
  };
  return { object, values };
}

const methodName = (name: string) => (name.startsWith("_") ? name : memberName(name));

function asObject(value: unknown, name: string): Remote | null {
  if (value === null || isRemote(value)) return value;
  throw notImplemented(`${name} as an object`);
}

function perform(action: ActionInfo, resolve: Resolve): unknown {
  // The client waits for it before it takes a handler of events for registered.
  if (action.ActionType === 5) return null;
  const target = resolve.object(action.ObjectPathId);
  if (action.ActionType === 1) return target === null ? null : identity(target);
  if (action.ActionType === 2) return target === null ? null : query(target, action.QueryInfo ?? {});
  if (target === null) throw itemNotFound(`${action.Name} of a null object`);
  if (action.ActionType === 3) {
    return callMember(target, methodName(action.Name), resolve.values(action.ArgumentInfo)) ?? null;
  }
  if (action.ActionType === 4) {
    writeMember(target, memberName(action.Name), resolve.values(action.ArgumentInfo)[0]);
    return undefined;
  }
  throw notImplemented(`actions of type ${action.ActionType} (${action.Name})`);
}

/** As Excel names the place: `Worksheet.getRange`. */
function locationOf(action: ActionInfo, batch: Batch, resolve: Resolve): string {
  try {
    const target = resolve.object(action.ObjectPathId);
    return target === null ? "" : `${typeName(target)}.${memberName(action.Name)}`;
  } catch {
    return memberName(batch.ObjectPaths[action.ObjectPathId]?.Name ?? "");
  }
}

function failure(error: unknown, index: number, location: string): BatchAnswer {
  if (!(error instanceof ExcelError)) {
    return failure(
      new ExcelError("GeneralException", `The in-memory Excel broke: ${String((error as Error).stack)}`),
      index,
      location,
    );
  }
  const status = error.code === "ItemNotFound" ? 404 : 400;
  return {
    Error: {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: status,
      Location: location,
      ActionIndex: index,
    },
  };
}
