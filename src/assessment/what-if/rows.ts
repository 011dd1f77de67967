/** The rows of a scenario by the names that people call them. */
import { catalogue } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import { textsOf, type FactColumn, type TableFacts, type TextPool } from "../../tables/facts";
import { nearest } from "../../tables/nearest";
import type { LiveTable } from "../../tables/live-table";
import { readChoice } from "../../tables/read-choice";
import type { EditFault } from "./edit";

type Found = { row: number } | { fault: EditFault };

/** The row of a table that goes by this name: see {@link Edit}. */
export function findRow(table: LiveTable, name: string, asOf: Day, texts: TextPool): Found {
  const { facts, gone } = table;
  const isThere = (row: number) => gone[row] === 0;
  const address = /^(.*)!(\d+)$/.exec(name);
  if (address !== null) return theOne(rowsAt(facts, address[1]!, Number(address[2])).filter(isThere));
  if (catalogue[facts.id].pivoted) return theOne(name === "" ? rowsWhere(facts, isThere) : []);
  const field = nameField(facts);
  const isNamed = namedIn(facts.columns[field]!, nameAsRead(facts, field, name), texts);
  const rows = rowsWhere(facts, (row) => isThere(row) && isNamed(row));
  if (rows.length === 0) return { fault: { code: "no-such-row", near: nearName(table, field, name, texts) } };
  return theOne(facts.id === "kpis" ? currentOf(facts, rows, asOf) : rows);
}

/** The field by which rows are named: the key, else what makes a row a row. */
export function nameField(facts: TableFacts): string {
  const { columns } = catalogue[facts.id];
  return facts.keyColumn ?? Object.keys(columns).find((field) => columns[field]!.row)!;
}

function theOne(rows: readonly number[]): Found {
  if (rows.length === 1) return { row: rows[0]! };
  return { fault: rows.length === 0 ? { code: "no-such-row", near: null } : { code: "several-such-rows" } };
}

function rowsAt({ sources, sourceOf, rowNumber, rowCount }: TableFacts, sheet: string, number: number) {
  const plain = sheet.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (rowNumber[row] === number && sources[sourceOf[row]!]!.sheet === plain) rows.push(row);
  }
  return rows;
}

function rowsWhere({ rowCount }: TableFacts, isSo: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (isSo(row)) rows.push(row);
  return rows;
}

/** A choice by its code, whatever it is called. */
function nameAsRead({ id }: TableFacts, field: string, name: string): string {
  const { type, ignoredSuffix } = catalogue[id].columns[field]!;
  if (type.kind !== "choice") return name;
  const reading = readChoice({ kind: "text", value: name }, type, ignoredSuffix);
  return reading.kind === "text" ? reading.text : name;
}

function namedIn(column: FactColumn, name: string, texts: TextPool): (row: number) => boolean {
  if (column.kind === "number") {
    return (row) => column.lo[row] === column.hi[row] && column.lo[row] === Number(name);
  }
  const code = texts.find(name);
  return (row) => code >= 0 && column.kind === "text" && column.code[row] === code;
}

/** Of the rows of an indicator the one whose period ended last by the assessment date. */
function currentOf({ columns }: TableFacts, rows: readonly number[], asOf: Day): number[] {
  const ends = columns.periodEnd!;
  if (ends.kind !== "number") return [...rows];
  const ended = rows.filter((row) => ends.hi[row]! <= asOf);
  if (rows.length === 1 || ended.length === 0) return [...rows];
  const last = Math.max(...ended.map((row) => ends.lo[row]!));
  return ended.filter((row) => ends.lo[row] === last);
}

const MOST_NAMES = 2000;

function nearName({ facts, gone }: LiveTable, field: string, name: string, texts: TextPool): string | null {
  if (facts.columns[field]!.kind !== "text" || facts.rowCount > MOST_NAMES) return null;
  const { code } = textsOf(facts, field);
  const names = rowsWhere(facts, (row) => gone[row] === 0 && code[row]! >= 0).map((row) =>
    texts.display(code[row]!),
  );
  return nearest(name, names);
}
