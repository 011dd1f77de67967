/** Doing a thing once for equal arguments. */

type Argument = string | number | boolean | object | null;

/** A function that computes once for equal arguments, until it is told to forget some. */
export interface Remembered<A extends Argument[], R> {
  (...args: A): R;
  /** Computes anew, when next asked, for arguments that are so. */
  forget(areSo: (...args: A) => boolean): void;
}

/**
 * The same function, which computes once for equal arguments. Trees are equal where their data are; they must
 * not change afterwards.
 */
export function remembered<A extends Argument[], R>(compute: (...args: A) => R): Remembered<A, R> {
  const results = new Map<string, { args: A; result: R }>();
  const ask = (...args: A): R => {
    const key = args.map(keyOf).join("\n");
    const known = results.get(key);
    if (known !== undefined) return known.result;
    const result = compute(...args);
    results.set(key, { args, result });
    return result;
  };
  return Object.assign(ask, {
    forget(areSo: (...args: A) => boolean) {
      for (const [key, { args }] of results) if (areSo(...args)) results.delete(key);
    },
  });
}

/** A short key that is equal where the data are: trees are told apart by numbers. */
function keyOf(argument: Argument): string {
  if (typeof argument !== "object" || argument === null) return String(argument);
  const known = keys.get(argument);
  if (known !== undefined) return known;
  const text = structure(argument);
  const key = keyOfText.get(text) ?? `#${keyOfText.size}`;
  keyOfText.set(text, key);
  keys.set(argument, key);
  return key;
}

const keys = new WeakMap<object, string>();
const keyOfText = new Map<string, string>();
const structures = new WeakMap<object, string>();

/** A text that is equal where the data are. */
export function structure(argument: Argument): string {
  if (typeof argument !== "object" || argument === null) return String(argument);
  const known = structures.get(argument);
  if (known !== undefined) return known;
  const text = JSON.stringify(argument);
  structures.set(argument, text);
  return text;
}
