/** The rows of *Judgements*, which people write: what each says, which count, and what cannot be read. */
import { statuses, type Judgement, type Status } from "../assessment/assessment";
import type { Day } from "../tables/days";
import type { Notice, Place, Problem } from "../tables/facts";
import type { SheetValue } from "../workbook/workbook";

/** The columns that are the user's, in the order of the sheet. */
export const judgementFields = ["requirement", "verdict", "reason", "by", "date"] as const;
export type JudgementField = (typeof judgementFields)[number];

export interface JudgementRow {
  /** As it stands in the sheet. */
  typed: Readonly<Partial<Record<JudgementField, SheetValue>>>;
  /** Null where it cannot be read. */
  requirement: string | null;
  verdict: Status | null;
  date: Day | null;
  /** What the requirement read when the verdict was first seen; null before. */
  inputs: string | null;
  /** An id like the one that cannot be read. */
  suggestion: string | null;
  /** Where it was read; null for one that the pane adds. */
  at: { sheet: string; row: number; columns: Readonly<Partial<Record<JudgementField, number>>> } | null;
}

/** A row that names a requirement and says a verdict. */
type ReadRow = JudgementRow & { requirement: string; verdict: Status };

const isRead = (row: JudgementRow): row is ReadRow => row.requirement !== null && row.verdict !== null;

/** Of each requirement the row that counts: that of the latest date, of several the lowest. */
export function countingRows(rows: readonly JudgementRow[]): ReadonlyMap<string, ReadRow> {
  const counting = new Map<string, ReadRow>();
  for (const row of rows.filter(isRead)) {
    const before = counting.get(row.requirement);
    const isLater = before === undefined || (row.date ?? -Infinity) >= (before.date ?? -Infinity);
    if (isLater) counting.set(row.requirement, row);
  }
  return counting;
}

/** What an assessment takes: a judgement by requirement. */
export function judgementsIn(rows: readonly JudgementRow[]): Map<string, Judgement> {
  const entries = [...countingRows(rows)].map(([requirement, { typed, verdict, date, inputs }]) => {
    const judgement = { verdict, reason: textOf(typed.reason), by: textOf(typed.by), date, inputs };
    return [requirement, judgement] as const;
  });
  return new Map(entries);
}

function textOf(value: SheetValue | undefined): string | null {
  if (value === undefined || value === null || typeof value === "object") return null;
  return String(value).trim() || null;
}

/** The cells that cannot be read; their rows stay as they are typed. */
export function judgementProblems(rows: readonly JudgementRow[]): Problem[] {
  return rows.flatMap((row) => {
    const { requirement, verdict, date, suggestion, typed } = row;
    const problems: Problem[] = [];
    if (requirement === null) {
      const details: Problem["details"] = suggestion === null ? {} : { suggestion };
      problems.push(problem("judgement-of-nothing", row, "requirement", details));
    }
    if (verdict === null) problems.push(problem("judgement-without-verdict", row, "verdict"));
    if (date === null && isFilled(typed.date)) problems.push(problem("judgement-date-unclear", row, "date"));
    return problems;
  });
}

/** The rows that count no more, since a later one is on the same requirement. */
export function judgementNotices(rows: readonly JudgementRow[]): Notice[] {
  const counting = countingRows(rows);
  return rows.filter(isRead).flatMap((row) => {
    const { at } = counting.get(row.requirement)!;
    if (counting.get(row.requirement) === row) return [];
    const details: Notice["details"] = {
      requirement: row.requirement,
      ...(at === null ? {} : { row: at.row }),
    };
    return [{ code: "judged-again", place: placeOf(row, "requirement"), table: null, column: null, details }];
  });
}

function problem(
  code: Problem["code"],
  row: JudgementRow,
  field: JudgementField,
  details: Problem["details"] = {},
): Problem {
  const typed = row.typed[field] ?? null;
  const read = typed === null ? "" : typeof typed === "object" ? null : String(typed);
  return { code, place: placeOf(row, field), table: null, column: null, read, details };
}

function placeOf({ at }: JudgementRow, field: JudgementField): Place {
  if (at === null) return { sheet: null };
  const column = at.columns[field];
  return { sheet: at.sheet, row: at.row, ...(column === undefined ? {} : { column }) };
}

export const isFilled = (value: SheetValue | undefined) =>
  value !== undefined && value !== null && (typeof value !== "string" || value.trim() !== "");

/** The key of a row in codes: its requirement, its verdict, and what the requirement read. */
export function formatJudgementKey({
  requirement,
  verdict,
  inputs,
}: Pick<JudgementRow, "requirement" | "verdict" | "inputs">): string {
  return [requirement ?? "", verdict ?? "", inputs ?? ""].join("|");
}

/** What the key of a row holds; null where it is no such key, as in a row that was written into an empty one. */
export function parseJudgementKey(
  key: string,
): { requirement: string; verdict: Status; inputs: string | null } | null {
  const [requirement, code, inputs, ...rest] = key.split("|");
  const verdict = statuses.find((status) => status === code);
  if (!requirement || !verdict || inputs === undefined || rest.length > 0) return null;
  return { requirement, verdict, inputs: inputs || null };
}
