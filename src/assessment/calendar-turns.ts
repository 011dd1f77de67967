/** Verdicts that get worse by time alone, as entries of their own or beside the certificate that ends. */
import type { Ahead } from "../rules/breakpoints";
import type { Evaluator } from "../rules/evaluate";
import type { SchemeId } from "../rules/expression";
import { keyText } from "../rules/row-key";
import { catalogue, type TableId } from "../tables/catalogue";
import { choiceCode } from "../tables/choice-code";
import { numbersOf, textsOf, type Facts, type TableFacts } from "../tables/facts";
import { statuses, type AssessmentOptions, type Status } from "./assessment";
import { stateOf, type CalendarEntry, type CalendarTurn, type RowsSubject } from "./calendar-entry";
import { textReader } from "./held-certificates";
import { turnsOf, type Turn, type TurningRow } from "./turns";

/** A turn for the worse, with its scheme. */
export interface Loss extends Turn {
  scheme: SchemeId;
}

/** Every turn for the worse of the requirements to assess by. */
export function lossesOf(facts: Facts, options: AssessmentOptions, ahead: Ahead): Loss[] {
  const schemeOf = new Map(
    options.schemes.flatMap(({ scheme, requirements }) => requirements.map(({ id }) => [id, scheme])),
  );
  const requirements = options.schemes.flatMap((book) => book.requirements);
  return turnsOf(requirements, facts, options, ahead)
    .filter(({ before, after }) => worth(after) < worth(before))
    .map((turn) => ({ ...turn, scheme: schemeOf.get(turn.requirement.id)! }));
}

/** What does not apply weighs as much as what is met. */
function worth(status: Status): number {
  return statuses.indexOf(status === "not-applicable" ? "met" : status);
}

/**
 * Names the losses at the certificates whose end brings them about, and makes entries of the others: documents
 * and figures that fall out of their window, the turn of the fiscal year, and other dates that pass.
 * @param certificateOf the entry of a certificate's row, where it has one.
 */
export function placeLosses(
  losses: readonly Loss[],
  certificateOf: (table: TableId, row: number) => CalendarEntry | undefined,
  evaluator: Evaluator,
): CalendarEntry[] {
  const own = new Map<string, CalendarEntry>();
  const numbers = new Map<string, number>();
  for (const loss of losses) {
    const ending = loss.rows.map(({ condition, row }) =>
      condition.field === "expiresOn" ? certificateOf(condition.table, row) : undefined,
    );
    const certificates = new Set(ending.filter((entry) => entry !== undefined));
    for (const { turns } of certificates) turns.push(turnOf(loss));
    const leaving = loss.rows.filter(isWindow);
    if (certificates.size > 0 && leaving.length === 0) continue;
    const kind = leaving.length > 0 ? "window" : loss.fiscalYear ? "fiscal-year" : "date-passes";
    const rows = leaving.length > 0 ? leaving : loss.fiscalYear ? [] : loss.rows;
    const number = (numbers.get(loss.requirement.id) ?? 0) + 1;
    numbers.set(loss.requirement.id, number);
    const cause = `${kind}|${loss.day}|${rows.map(({ condition, row }) => `${condition.table}.${condition.field}.${row}`).join(",")}`;
    const known = own.get(cause);
    if (known !== undefined) {
      known.turns.push(turnOf(loss));
      continue;
    }
    own.set(cause, {
      key: `${kind}|${loss.requirement.id}|${number}`,
      kind,
      from: loss.day,
      to: loss.day,
      state: stateOf({ from: loss.day, to: loss.day }, evaluator.asOf, false),
      scheme: loss.scheme,
      level: null,
      about: rows.length === 0 ? null : subjectOf(rows, evaluator),
      cell: rows[0]?.cell ?? null,
      record: null,
      turns: [turnOf(loss)],
    });
  }
  return [...own.values()];
}

const turnOf = ({ scheme, requirement, day, before, after }: Loss): CalendarTurn => ({
  scheme,
  requirement: requirement.id,
  day,
  before,
  after,
});

/** The row falls out of a window that reaches some months back. */
function isWindow({ condition: { op, months } }: TurningRow): boolean {
  return op === "gt" && months !== 0;
}

/** The rows whose date turns a verdict, by the first of them. */
export function subjectOf(rows: readonly TurningRow[], evaluator: Evaluator): RowsSubject {
  const first = rows[0]!;
  const { table, field } = first.condition;
  const { lo, hi } = numbersOf(first.table, field);
  return {
    what: "rows",
    table,
    field,
    count: new Set(rows.map((each) => `${each.condition.table}.${each.row}`)).size,
    exact: lo[first.row] === hi[first.row],
    kind: kindOf(first, evaluator),
    name: nameOf(first, evaluator),
  };
}

/** What kind of row it is, as a choice code or the user's word. */
function kindOf({ table, row }: TurningRow, { facts }: Evaluator): string | null {
  const naming = Object.entries(catalogue[table.id].columns).find(
    ([, { row: names, type }]) => names && type.kind === "choice",
  );
  if (naming === undefined) return null;
  const [field, { type }] = naming;
  const code = textsOf(table, field).code[row]!;
  return code < 0 ? null : choiceCode(type, facts.texts.display(code));
}

/** What a row is called: its title or key; a certificate by its holder and its number. */
function nameOf({ table, row }: TurningRow, evaluator: Evaluator): string | null {
  if (table.id === "certificates" || table.id === "staffCertificates") {
    return certificateName(table, row, evaluator);
  }
  const titles: Partial<Record<TableId, string>> = { evidence: "title", surveys: "customer" };
  const field = titles[table.id];
  if (field === undefined) return keyText(evaluator, table.id, row);
  const code = textsOf(table, field).code[row]!;
  return code < 0 ? null : evaluator.facts.texts.display(code);
}

/** "S-005 Priya Holloway SPM-2023-0020", as far as it is known. */
function certificateName(table: TableFacts, row: number, { facts }: Evaluator): string | null {
  const text = textReader(facts.texts.display);
  const holder = table.id === "staffCertificates" ? text(table, "staffId", row) : null;
  const { staff } = facts.tables;
  const person = holder === null ? -1 : textsOf(staff, "id").code.indexOf(facts.texts.find(holder));
  const name = person === -1 ? null : text(staff, "name", person);
  const parts = [holder, name === holder ? null : name, text(table, "number", row)];
  return parts.filter((part) => part !== null).join(" ") || null;
}
