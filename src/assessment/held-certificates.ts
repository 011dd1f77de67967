/** The certificates that a calendar goes by: those of the organisation and of its current staff. */
import type { Evaluator } from "../rules/evaluate";
import { TRUTH, type SchemeId } from "../rules/expression";
import type { Interval } from "../rules/interval";
import { currentStaff as onTheStaff } from "../schemes/conditions";
import { cellOf, numbersOf, textsOf, UNKNOWN_TEXT, type CellRef, type TableFacts } from "../tables/facts";

export interface HeldCertificate {
  table: "certificates" | "staffCertificates";
  row: number;
  /** The code of its standard or kind, or the user's word for another one; null where unreadable. */
  code: string | null;
  number: string | null;
  /** The staff number of its holder; null for the organisation. */
  holder: string | null;
  holderName: string | null;
  level: string | null;
  issued: Interval;
  /** The last day on which it is valid; infinite where it never ends. */
  expires: Interval;
  /** The cell that states its end. */
  cell: CellRef | null;
}

/** The organisation's certificates that were not withdrawn. */
export function organisationCertificates({ facts }: Evaluator): HeldCertificate[] {
  const table = facts.tables.certificates;
  const status = textsOf(table, "status").code;
  const withdrawn = facts.texts.find("withdrawn");
  const { lo, hi } = numbersOf(table, "level");
  const text = textReader(facts.texts.display);
  return rowsOf(table)
    .filter((row) => status[row] !== withdrawn || withdrawn === UNKNOWN_TEXT)
    .map((row) => ({
      ...dates(table, row),
      table: "certificates" as const,
      row,
      code: text(table, "standard", row),
      number: text(table, "number", row),
      holder: null,
      holderName: null,
      level: lo[row] === hi[row] ? String(lo[row]) : null,
    }));
}

/** The certificates of people who are, or may be, on the staff on the assessment date; of everybody where there is no list of staff. */
export function staffCertificates(evaluator: Evaluator): HeldCertificate[] {
  const { facts } = evaluator;
  const table = facts.tables.staffCertificates;
  const text = textReader(facts.texts.display);
  const holder = textsOf(table, "staffId").code;
  const current = currentStaff(evaluator);
  const nameOf = staffNames(evaluator);
  const isCounted = (row: number) => current === null || holder[row]! < 0 || current.has(holder[row]!);
  return rowsOf(table)
    .filter(isCounted)
    .map((row) => ({
      ...dates(table, row),
      table: "staffCertificates" as const,
      row,
      code: text(table, "certificate", row),
      number: text(table, "number", row),
      holder: text(table, "staffId", row),
      holderName: nameOf.get(holder[row]!) ?? null,
      level: null,
    }));
}

/** The certificate of a scheme that is in force on a day: of several the best level, then the one that lasts longest. */
export function inForce(
  certificates: readonly HeldCertificate[],
  scheme: SchemeId,
  rank: (level: string) => number,
  asOf: number,
): HeldCertificate | null {
  const valid = certificates.filter(
    ({ code, issued, expires }) => code === scheme && issued.lo <= asOf && expires.hi >= asOf,
  );
  const rankOf = ({ level }: HeldCertificate) => (level === null ? -1 : rank(level));
  return valid.sort((a, b) => rankOf(b) - rankOf(a) || b.expires.hi - a.expires.hi)[0] ?? null;
}

/** The names of staff by the text code of their number. */
function staffNames({ facts }: Evaluator): Map<number, string | null> {
  const { staff } = facts.tables;
  const text = textReader(facts.texts.display);
  const ids = textsOf(staff, "id").code;
  return new Map(rowsOf(staff).map((row) => [ids[row]!, text(staff, "name", row)]));
}

/** A day, or some day of a month: what may stand in a calendar. */
export function isTold({ lo, hi }: Interval): boolean {
  return hi - lo <= 31;
}

/** On the staff: joined, and not left. Null where no list says who is. */
function currentStaff(evaluator: Evaluator): Set<number> | null {
  const staff = evaluator.table("staff");
  if (!staff.complete) return null;
  const isCurrent = evaluator.rowTruth("staff", onTheStaff, { requirement: null, figures: false });
  const ids = textsOf(staff, "id").code;
  return new Set(
    rowsOf(staff)
      .filter((row) => isCurrent(row) !== TRUTH.no)
      .map((row) => ids[row]!),
  );
}

function dates(table: TableFacts, row: number): Pick<HeldCertificate, "issued" | "expires" | "cell"> {
  const [issued, expires] = [numbersOf(table, "issuedOn"), numbersOf(table, "expiresOn")];
  return {
    issued: { lo: issued.lo[row]!, hi: issued.hi[row]! },
    expires: { lo: expires.lo[row]!, hi: expires.hi[row]! },
    cell: cellOf(table, row, "expiresOn"),
  };
}

/** A text of a row as its cell shows it; null where there is none to read. */
export function textReader(display: (code: number) => string) {
  return (table: TableFacts, field: string, row: number): string | null => {
    const code = textsOf(table, field).code[row]!;
    return code < 0 ? null : display(code);
  };
}

export function rowsOf({ rowCount }: TableFacts): number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}
