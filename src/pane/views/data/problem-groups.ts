/** Problems by what is wrong, each with the fix that would settle it; and the fixes that need no choice. */
import { problemCodes, type Problem, type ProblemCode } from "../../../tables/facts";
import { formatAddress } from "../../../workbook/workbook";
import type { Fix } from "../../session/state";

export interface ProblemEntry {
  problem: Problem;
  fix: Fix | null;
}

export interface ProblemGroup {
  code: ProblemCode;
  entries: readonly ProblemEntry[];
}

/** Groups that have fixes come first, then those with most cells. */
export function problemGroups(problems: readonly Problem[], fixes: readonly Fix[]): ProblemGroup[] {
  const fixAt = new Map(fixes.filter(({ problem }) => problem !== null).map((fix) => [fixKey(fix), fix]));
  const groups = problemCodes.map((code) => ({
    code,
    entries: problems
      .filter((problem) => problem.code === code)
      .map((problem) => ({ problem, fix: fixAt.get(problemKey(problem)) ?? null })),
  }));
  const fixable = ({ entries }: ProblemGroup) => Number(entries.some(({ fix }) => fix !== null));
  return groups
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => fixable(b) - fixable(a) || b.entries.length - a.entries.length);
}

/** Cells that are understood but loosely written: their fixes change no fact, so that many can be made at once. */
export function certainFixes(fixes: readonly Fix[]): Fix[] {
  return fixes.filter(({ certain }) => certain);
}

function fixKey({ cell }: Fix): string {
  return formatAddress(cell);
}

function problemKey({ place: { sheet, row, column } }: Problem): string {
  return sheet === null || row === undefined || column === undefined
    ? ""
    : formatAddress({ sheet, row, column });
}
