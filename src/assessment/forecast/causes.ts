/** Why a requirement turns: what the dates of its rows do on that day. */
import type { Evaluator } from "../../rules/evaluate";
import { wholeTest, type Requirement } from "../../rules/expression";
import { rowsAsked } from "../../rules/rows-asked";
import { cellOf, numbersOf, type CellRef } from "../../tables/facts";
import { subjectOf } from "../calendar-turns";
import type { Turn, TurningRow } from "../turns";
import type { Cause, CauseKind } from "./forecast";

/**
 * Rows whose dates do the same stand together.
 * @param since the evaluator of the day of the turn.
 */
export function causesOf({ requirement, rows, fiscalYear, day }: Turn, since: Evaluator): Cause[] {
  const causes = groupsOf(rows, since).map(({ kind, months, rows: group }): Cause => {
    const alike = [...group.values()];
    return {
      kind,
      months: months > 0 ? months : null,
      fiscalYear: null,
      about: subjectOf(alike, since),
      cells: alike.flatMap(({ cell }) => (cell === null ? [] : [cell])),
    };
  });
  if (fiscalYear) causes.push({ ...nothing, kind: "fiscal-year", fiscalYear: closedYear(since) });
  if (causes.length > 0) return causes;
  const periods = periodsEnding(requirement, day, since);
  return periods.length > 0 ? [{ ...nothing, kind: "indicator", cells: periods }] : [];
}

const nothing = { months: null, fiscalYear: null, about: null, cells: [] } as const;

interface Alike {
  kind: CauseKind;
  months: number;
  rows: Map<number, TurningRow>;
}

function groupsOf(rows: readonly TurningRow[], { amount }: Evaluator): Alike[] {
  const groups = new Map<string, Alike>();
  for (const row of rows) {
    const { table, field } = row.condition;
    const months = amount(row.condition.months);
    const kind = kindOf(row.condition, months);
    const key = `${kind}|${table}.${field}|${months}`;
    const group = groups.get(key) ?? { kind, months, rows: new Map<number, TurningRow>() };
    // One row may stand in several conditions about the same date.
    group.rows.set(row.row, row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function kindOf({ field, op }: TurningRow["condition"], months: number): CauseKind {
  if (months > 0) return op === "gt" || op === "gte" ? "too-old" : "held-long-enough";
  if (field === "expiresOn" && op === "gte") return "expires";
  return op === "lte" || op === "gt" ? "reached" : "passes";
}

/** The latest closed fiscal year; null where it is not known. */
function closedYear({ fiscalYear: { lo, hi } }: Evaluator): number | null {
  return lo === hi ? lo : null;
}

/** The indicators that the requirement asks for and that are current from this day on. */
function periodsEnding(requirement: Requirement, day: number, since: Evaluator): CellRef[] {
  const kpis = since.table("kpis");
  const { lo, hi } = numbersOf(kpis, "periodEnd");
  const asked = rowsAsked(wholeTest(requirement)).filter(({ table }) => table === "kpis");
  const rows = new Set(asked.flatMap(({ where }) => [...since.candidates("kpis", where)]));
  return [...rows]
    .filter((row) => lo[row] === day || hi[row] === day)
    .flatMap((row) => cellOf(kpis, row, "periodEnd") ?? []);
}
