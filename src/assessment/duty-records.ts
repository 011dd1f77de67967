/** Whether what a certificate asks for is on file: an audit that was passed, a report with a location. */
import type { Evaluator } from "../rules/evaluate";
import { TRUTH, type SchemeId } from "../rules/expression";
import { CELL, cellOf, numbersOf, textsOf, UNKNOWN_TEXT } from "../tables/facts";
import type { Day } from "../tables/days";
import type { CalendarRecord } from "./calendar-entry";

/** The days on which a record's date must lie: after the first, up to and with the last. */
export interface RecordWindow {
  after: Day;
  to: Day;
}

/** The audit of this kind that was held in the window: a passed one, else a failed one, else one whose cells leave it open. */
export function auditOnFile(
  kind: string,
  scheme: SchemeId,
  window: RecordWindow,
  { facts, asOf }: Evaluator,
): CalendarRecord | null {
  const { audits } = facts.tables;
  const code = (text: string) => facts.texts.find(text);
  const [kinds, schemes, results] = [
    textsOf(audits, "kind").code,
    textsOf(audits, "scheme").code,
    textsOf(audits, "result").code,
  ];
  const held = numbersOf(audits, "heldOn");
  const [wantedKind, wantedScheme, passed, failed] = [
    code(kind),
    code(scheme),
    code("passed"),
    code("failed"),
  ];
  const records: CalendarRecord[] = [];
  for (let row = 0; row < audits.rowCount; row++) {
    if (kinds[row]! < 0 || kinds[row] !== wantedKind) continue;
    const isOfScheme = schemes[row]! >= 0 && schemes[row] === wantedScheme;
    if (!isOfScheme && schemes[row] !== UNKNOWN_TEXT) continue;
    const lies = liesIn(held.lo[row]!, held.hi[row]!, window, asOf);
    if (lies === TRUTH.no) continue;
    const result = results[row]!;
    const isSure = isOfScheme && lies === TRUTH.yes && result >= 0;
    const found = !isSure ? "perhaps" : result === passed ? "done" : result === failed ? "failed" : "perhaps";
    records.push({ found, cell: cellOf(audits, row, "heldOn") });
  }
  return best(records);
}

/**
 * The document of this kind in the window: on file, else listed without a location or with an unclear date.
 * @param undated whether a document without a date may be the one.
 */
export function documentOnFile(
  kind: string,
  window: RecordWindow,
  evaluator: Evaluator,
  undated: boolean,
): CalendarRecord | null {
  const { facts, asOf } = evaluator;
  const { evidence } = facts.tables;
  const kinds = textsOf(evidence, "kind").code;
  const wanted = facts.texts.find(kind);
  const issued = numbersOf(evidence, "issuedOn");
  const stands = evaluator.standing("evidence", null);
  const records: CalendarRecord[] = [];
  for (let row = 0; row < evidence.rowCount; row++) {
    if (kinds[row]! < 0 || kinds[row] !== wanted) continue;
    const isUndated = issued.state[row] !== CELL.filled;
    if (isUndated && !undated) continue;
    const lies = isUndated ? TRUTH.unknown : liesIn(issued.lo[row]!, issued.hi[row]!, window, asOf);
    if (lies === TRUTH.no) continue;
    const isDone = lies === TRUTH.yes && stands(row) === TRUTH.yes;
    records.push({ found: isDone ? "done" : "perhaps", cell: cellOf(evidence, row, "kind") });
  }
  return best(records);
}

/** Whether a day lies in the window and is not after the assessment date. */
function liesIn(lo: Day, hi: Day, { after, to }: RecordWindow, asOf: Day) {
  const last = Math.min(to, asOf);
  if (lo > after && hi <= last) return TRUTH.yes;
  return hi > after && lo <= last ? TRUTH.unknown : TRUTH.no;
}

const bestFirst: readonly CalendarRecord["found"][] = ["done", "failed", "perhaps"];

function best(records: readonly CalendarRecord[]): CalendarRecord | null {
  return bestFirst.map((found) => records.find((record) => record.found === found)).find(Boolean) ?? null;
}
