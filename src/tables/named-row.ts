/** Rows by what people call them: a key, a customer, an indicator, or the sheet and the number of the row. */
import { catalogue, type TableId } from "./catalogue";
import { currentKpis } from "./current-kpis";
import type { Day } from "./days";
import { numbersOf, textsOf, type Facts, type TableFacts } from "./facts";
import { nearest } from "./nearest";
import { readCell } from "./read-cell";
import { digits, type Reading } from "./reading";
import { rowField } from "./row-field";
import { fold } from "./text";

/** The row of that name; null where there is none, "several" where more than one goes by it. */
export type NamedRow = number | "several" | null;

/**
 * Looks for a row by its key as shown, where the table has none by what makes it a row; an indicator's current row by the indicator's name or code; a row of whatever
 * table as `Projects!12`; the row of a table that has one row a field by the empty text.
 * @param isThere false for rows that were set aside; indicators have none.
 */
export function rowNamed(
  facts: Facts,
  table: TableId,
  name: string,
  asOf: Day,
  isThere: (row: number) => boolean = () => true,
): NamedRow {
  const { pivoted } = catalogue[table];
  const of = facts.tables[table];
  if (pivoted) return name.trim() === "" && of.rowCount > 0 ? 0 : null;
  const ofKey = () => only(rowsOfKey(facts, of, name).filter(isThere));
  const named = table === "kpis" ? currentRow(facts, name, asOf) : ofKey();
  return named ?? only(rowsAt(of, name).filter(isThere));
}

/** The name of a row of the table that is nearest to this one; null where none is near. */
export function nearestRowName(facts: Facts, table: TableId, name: string): string | null {
  if (facts.tables[table].rowCount > MOST_COMPARED) return null;
  return nearest(name, rowNames(facts, table));
}

/** Among more names the search takes longer than it helps. */
const MOST_COMPARED = 5000;

/** What the rows of a table are called, in their order, where they have names; each once. */
export function rowNames(facts: Facts, table: TableId): string[] {
  const of = facts.tables[table];
  const field = namingField(table);
  if (field === null) return [];
  const names = Array.from({ length: of.rowCount }, (_, row) => nameIn(facts, of, field, row));
  return [...new Set(names.filter((name) => name !== null))];
}

/** The column whose cells name rows: the key, which holds the cells of whichever column serves as one, else what makes a row a row. */
function namingField(table: TableId): string | null {
  const key = Object.entries(catalogue[table].columns).find(([, column]) => column.key);
  return key?.[0] ?? rowField(table);
}

function nameIn({ texts }: Facts, { columns }: TableFacts, field: string, row: number): string | null {
  const column = columns[field]!;
  if (column.kind === "number") return column.lo[row] === column.hi[row] ? digits(column.lo[row]!) : null;
  if (column.kind !== "text" || column.code[row]! < 0) return null;
  return texts.display(column.code[row]!);
}

function rowsOfKey(facts: Facts, of: TableFacts, name: string): number[] {
  const field = namingField(of.id);
  if (field === null) return [];
  if (of.columns[field]!.kind === "number") {
    const { lo, hi } = numbersOf(of, field);
    const reading = readName(of.id, field, name);
    if (reading.kind !== "number") return [];
    return rowsWhere(of, (row) => lo[row] === reading.lo && hi[row] === reading.hi);
  }
  const reading = readName(of.id, field, name);
  const code = reading.kind === "text" ? facts.texts.find(reading.text) : -1;
  const { code: codes } = textsOf(of, field);
  return code < 0 ? [] : rowsWhere(of, (row) => codes[row] === code);
}

/** A name as a cell of its column would be read: a choice by whatever it is called. */
function readName(table: TableId, field: string, name: string): Reading {
  const context = { date1904: false, scale: 1, valueForm: "unknown" } as const;
  return readCell({ kind: "text", value: name }, catalogue[table].columns[field]!, context);
}

/** The row that counts of an indicator; where several may count, or are of one day, none is it. */
function currentRow(facts: Facts, name: string, asOf: Day): NamedRow {
  const { kpis } = facts.tables;
  const reading = readName("kpis", "indicator", name);
  const wanted = reading.kind === "text" ? facts.texts.find(reading.text) : -1;
  if (wanted < 0) return null;
  const { facts: current } = currentKpis(facts, asOf);
  const found = rowsWhere(current, (row) => textsOf(current, "indicator").code[row] === wanted);
  if (found.length !== 1) return only(found);
  const indicator = textsOf(kpis, "indicator");
  const ends = [numbersOf(current, "periodEnd").lo[found[0]!], numbersOf(current, "periodEnd").hi[found[0]!]];
  const { lo, hi } = numbersOf(kpis, "periodEnd");
  return only(
    rowsWhere(kpis, (row) => indicator.code[row] === wanted && lo[row] === ends[0] && hi[row] === ends[1]),
  );
}

/** The rows at `Projects!12` or `'Project list'!12`. */
function rowsAt(of: TableFacts, name: string): number[] {
  const match = /^(.+)[!！]\s*(\d+)$/su.exec(name.trim());
  if (match === null) return [];
  const quoted = /^'(.+)'$/su.exec(match[1]!);
  const sheet = fold(quoted === null ? match[1]! : quoted[1]!.replaceAll("''", "'"));
  return rowsWhere(
    of,
    (row) => of.rowNumber[row] === Number(match[2]) && fold(of.sources[of.sourceOf[row]!]!.sheet) === sheet,
  );
}

function rowsWhere({ rowCount }: TableFacts, holds: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (holds(row)) rows.push(row);
  return rows;
}

function only(rows: readonly number[]): NamedRow {
  return rows.length > 1 ? "several" : (rows[0] ?? null);
}
