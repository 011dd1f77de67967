/** What has become of the nonconformities at the assessment date: open, overdue, closed, by scheme and severity. */
import type { SchemeId } from "../rules/expression";
import type { Day } from "../tables/days";
import { CELL, cellOf, numbersOf, textsOf, type CellRef, type Facts } from "../tables/facts";
import type { Interval } from "./assessment";

const schemes: readonly SchemeId[] = ["itss", "ccid", "csmm"];
/** As the table names them, the gravest first. */
export const severities = ["serious", "general", "observation"] as const;
export type Severity = (typeof severities)[number];

/** `unclear`: its closing date cannot be read, or may lie before or after the assessment date. */
export type NonconformityState = "open" | "closed" | "unclear";

export interface OpenNonconformity {
  /** As its cell shows it; null where that cannot be read. */
  number: string | null;
  cell: CellRef | null;
  scheme: string | null;
  severity: Severity | null;
  owner: string | null;
  state: Exclude<NonconformityState, "closed">;
  /** The days that may be meant; null where none is stated or none can be read. */
  due: Interval | null;
  /** Its last possible due day is past; null where that is not known. */
  overdue: boolean | null;
  /** Since the due day, where that is known. */
  daysOverdue: number | null;
}

export interface NonconformityCount {
  /** A scheme's code, or as the cell names it; null where none is named or it cannot be read. */
  scheme: string | null;
  severity: Severity | null;
  open: number;
  /** Of the open ones. */
  overdue: number;
  closed: number;
  unclear: number;
}

export interface Nonconformities {
  /** False where there is no sheet, or an empty one that proves nothing. */
  known: boolean;
  counts: NonconformityCount[];
  /** Overdue ones first, then by due day; those without one last. */
  open: OpenNonconformity[];
}

/** What was raised by the assessment date, counted and, as far as it is not surely closed, listed. */
export function trackNonconformities(facts: Facts, asOf: Day): Nonconformities {
  const table = facts.tables.nonconformities;
  const raised = numbersOf(table, "raisedOn");
  const counts = new Map<string, NonconformityCount>();
  const open: OpenNonconformity[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    if (raised.lo[row]! > asOf) continue;
    const scheme = choiceIn(facts, "scheme", schemes, row) ?? textIn(facts, "scheme", row);
    const severity = choiceIn(facts, "severity", severities, row);
    const key = `${severity}|${scheme}`;
    const count = counts.get(key) ?? { scheme, severity, open: 0, overdue: 0, closed: 0, unclear: 0 };
    counts.set(key, count);
    const state = stateOf(facts, row, asOf);
    count[state]++;
    if (state === "closed") continue;
    const listed = { ...listedRow(facts, row, asOf), scheme, severity, state };
    if (state === "open" && listed.overdue) count.overdue++;
    open.push(listed);
  }
  return { known: table.complete, counts: [...counts.values()].sort(bySeverity), open: open.sort(byUrgency) };
}

function stateOf({ tables: { nonconformities } }: Facts, row: number, asOf: Day): NonconformityState {
  const { state, lo, hi } = numbersOf(nonconformities, "closedOn");
  if (state[row] === CELL.blank) return "open";
  if (hi[row]! <= asOf) return "closed";
  return lo[row]! > asOf ? "open" : "unclear";
}

function listedRow(facts: Facts, row: number, asOf: Day) {
  const table = facts.tables.nonconformities;
  const { state, lo, hi } = numbersOf(table, "dueOn");
  const due = state[row] === CELL.filled ? { lo: lo[row]!, hi: hi[row]! } : null;
  const isKnown = due !== null && (due.hi < asOf || due.lo >= asOf);
  const overdue = due !== null && isKnown ? due.hi < asOf : null;
  return {
    number: textIn(facts, "id", row),
    cell: cellOf(table, row, table.keyColumn ?? "id"),
    owner: textIn(facts, "owner", row),
    due,
    overdue,
    daysOverdue: overdue && due!.lo === due!.hi ? asOf - due!.lo : null,
  };
}

/** Which of the choices a cell holds; null where it is none of them. */
function choiceIn<C extends string>(
  { tables: { nonconformities }, texts }: Facts,
  field: string,
  choices: readonly C[],
  row: number,
): C | null {
  const code = textsOf(nonconformities, field).code[row]!;
  return code < 0 ? null : (choices.find((choice) => texts.find(choice) === code) ?? null);
}

function textIn({ tables: { nonconformities }, texts }: Facts, field: string, row: number): string | null {
  const code = textsOf(nonconformities, field).code[row]!;
  return code < 0 ? null : texts.display(code);
}

/** The gravest first; of one severity, in the order of the sheet. */
function bySeverity(a: NonconformityCount, b: NonconformityCount): number {
  return rankOf(a.severity) - rankOf(b.severity);
}

function rankOf(severity: Severity | null): number {
  return severity === null ? severities.length : severities.indexOf(severity);
}

function byUrgency(a: OpenNonconformity, b: OpenNonconformity): number {
  const day = ({ due }: OpenNonconformity) => due?.hi ?? Infinity;
  const known = Number(b.overdue ?? false) - Number(a.overdue ?? false);
  return known || (day(a) === day(b) ? 0 : day(a) - day(b));
}
