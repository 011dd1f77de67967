/** Properties that Excel keeps as they are set, and does nothing else about that a test could see. */

/** Accessors for each of `initial`; what is set stands in `kept()`. */
export function settings(
  kept: () => Record<string, unknown>,
  initial: Readonly<Record<string, unknown>>,
): object {
  const accessors = Object.keys(initial).map((name): [string, PropertyDescriptor] => [
    name,
    {
      enumerable: true,
      get: () => kept()[name] ?? initial[name],
      set: (value: unknown) => void (kept()[name] = value),
    },
  ]);
  return Object.defineProperties({}, Object.fromEntries(accessors));
}

/** The settings of a part, as those of a footer within those of a page. */
export function partOf(kept: () => Record<string, unknown>, part: string): () => Record<string, unknown> {
  return () => (kept()[part] ??= {}) as Record<string, unknown>;
}
