/** Doing a thing once for equal arguments. */

type Argument = string | number | boolean | object | null;

/**
 * The same function, which computes once for equal arguments. Trees are equal where their data are; they must
 * not change afterwards.
 */
export function remembered<A extends Argument[], R>(compute: (...args: A) => R): (...args: A) => R {
  const results = new Map<string, R>();
  return (...args) => {
    const key = args.map(structure).join("\n");
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(...args);
    results.set(key, result);
    return result;
  };
}

const structures = new WeakMap<object, string>();

function structure(argument: Argument): string {
  if (typeof argument !== "object" || argument === null) return String(argument);
  const known = structures.get(argument);
  if (known !== undefined) return known;
  const text = JSON.stringify(argument);
  structures.set(argument, text);
  return text;
}
