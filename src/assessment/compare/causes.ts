/** Which of several differences between two assessments brings about what turned. */

/** What two assessments may differ in. */
export const causes = ["data", "date", "rules", "parameters"] as const;
export type Cause = (typeof causes)[number];

/** Differences of the new side that are put into the old one; all others stay as they were. */
export type Changed = ReadonlySet<Cause>;

export interface Attribution {
  /** The smallest sets of differences that bring it about, each of the same size: one alone, or several together. */
  ways: readonly (readonly Cause[])[];
  /** False where too many combinations cannot be assessed any more: one or several of the differences of the one way. */
  isSure: boolean;
}

/**
 * Puts differences into the old side until what turned has turned: each alone, then two at a time, and so on.
 * @param isSo whether it has turned with these differences put in; null where that cannot be told
 */
export function attribute(
  differing: readonly Cause[],
  isSo: (changed: Changed) => boolean | null,
): Attribution {
  if (differing.length <= 1) return { ways: differing.length === 0 ? [] : [differing], isSure: true };
  let isSure = true;
  for (let size = 1; size < differing.length; size++) {
    const tried = setsOf(differing, size).map((set) => ({ set, so: isSo(new Set(set)) }));
    const ways = tried.filter(({ so }) => so === true).map(({ set }) => set);
    isSure &&= tried.every(({ so }) => so !== null);
    // That one alone suffices is sure, whatever others might do.
    if (ways.length > 0 && (isSure || size === 1)) return { ways, isSure: true };
  }
  return { ways: [differing], isSure };
}

/** Every choice of so many, in order. */
function setsOf(from: readonly Cause[], size: number): Cause[][] {
  if (size === 0) return [[]];
  return from.flatMap((first, at) => setsOf(from.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}
