/** Where the sheets of two workbooks say otherwise: rows are matched by their keys, wherever they stand. */
import type { Requirement } from "../../rules/expression";
import { kindsReadBy } from "../../rules/kinds-read";
import { catalogue, type TableId } from "../../tables/catalogue";
import { UNKNOWN_TEXT, type Facts, type TableFacts } from "../../tables/facts";
import { rowField } from "../../tables/row-field";
import { cellTexts, type CellText } from "./cell-texts";
import { dataReadBy } from "./data-read";
import { isData } from "./record";

/** A row on one side, by its place among the facts; null where the other side alone has it. */
export interface RowDifference {
  table: TableId;
  before: number | null;
  after: number | null;
  /** The fields that say otherwise; of a row that one side lacks, those that hold something. */
  fields: readonly string[];
}

export interface TableDifference {
  table: TableId;
  /** Whether there is a sheet, before and after. */
  present: readonly [boolean, boolean];
  rows: readonly RowDifference[];
}

/** What a table says otherwise: first the rows of the new side in their order, then those that are gone. */
export function tableDifference(table: TableId, before: Facts, after: Facts): TableDifference {
  const sides = [sideOf(before, table), sideOf(after, table)] as const;
  const fields = Object.keys(catalogue[table].columns).filter((field) => isData(table, field));
  const present = [sides[0].facts.present, sides[1].facts.present] as const;
  return { table, present, rows: rowDifferences(table, fields, sides[0], sides[1]) };
}

/** The differences that a requirement reads, as either side's rule book has it: of its fields, and of the kinds of rows that it asks for. */
export function differencesRead(
  requirements: readonly Requirement[],
  differences: readonly TableDifference[],
  before: Facts,
  after: Facts,
): TableDifference[] {
  const read = requirements.flatMap(dataReadBy);
  return differences.flatMap((difference) => {
    const { table, present, rows } = difference;
    const fields = new Set(read.filter((each) => each.table === table).map(({ field }) => field));
    if (fields.size === 0) return [];
    const isOfKind = kindFilter(requirements, table, before, after);
    const among = rows
      .map((row) => ({ ...row, fields: row.fields.filter((field) => fields.has(field)) }))
      .filter((row) => (row.fields.length > 0 || isOneSided(row)) && isOfKind(row));
    return among.length > 0 || present[0] !== present[1] ? [{ table, present, rows: among }] : [];
  });
}

const isOneSided = ({ before, after }: RowDifference) => before === null || after === null;

/** Whether a row is, on some side, of a kind that the requirements ask for. */
function kindFilter(
  requirements: readonly Requirement[],
  table: TableId,
  before: Facts,
  after: Facts,
): (row: RowDifference) => boolean {
  const kinds = requirements.map((requirement) => kindsReadBy(requirement).get(table));
  const field = rowField(table);
  if (field === null || kinds.some((each) => each === undefined)) return () => true;
  const wanted = kinds.flatMap((each) => [...each!]);
  const codes = new Map(
    [before, after].map((facts) => [facts, new Set(wanted.map((kind) => facts.texts.find(kind)))]),
  );
  const isWanted = (facts: Facts, row: number | null) => {
    const column = facts.tables[table].columns[field]!;
    if (row === null || column.kind !== "text") return false;
    const code = column.code[row]!;
    return code === UNKNOWN_TEXT || codes.get(facts)!.has(code);
  };
  return (row) => isWanted(before, row.before) || isWanted(after, row.after);
}

interface TableSide {
  facts: TableFacts;
  textOf: CellText;
}

function sideOf(facts: Facts, table: TableId): TableSide {
  return { facts: facts.tables[table], textOf: cellTexts(facts.texts) };
}

function rowDifferences(
  table: TableId,
  fields: readonly string[],
  before: TableSide,
  after: TableSide,
): RowDifference[] {
  const pairs = pairedRows(table, fields, before, after);
  const taken = new Set(pairs.values());
  const text = ({ facts, textOf }: TableSide, field: string, row: number) =>
    textOf(facts.columns[field]!, row);
  const filled = (side: TableSide, row: number) => fields.filter((field) => text(side, field, row) !== "");
  const rows: RowDifference[] = [];
  for (let row = 0; row < after.facts.rowCount; row++) {
    const then = pairs.get(row);
    if (then === undefined) rows.push({ table, before: null, after: row, fields: filled(after, row) });
    else {
      const differing = fields.filter((field) => text(before, field, then) !== text(after, field, row));
      if (differing.length > 0) rows.push({ table, before: then, after: row, fields: differing });
    }
  }
  for (let row = 0; row < before.facts.rowCount; row++) {
    if (!taken.has(row)) rows.push({ table, before: row, after: null, fields: filled(before, row) });
  }
  return rows;
}

/** Rows of the old side by rows of the new one: of the same key; else those that say the same; else in turn those of one name. */
function pairedRows(
  table: TableId,
  fields: readonly string[],
  before: TableSide,
  after: TableSide,
): Map<number, number> {
  const pairs = new Map<number, number>();
  const left = { before: rowsOf(before.facts), after: rowsOf(after.facts) };
  const pairBy = (nameOf: (side: TableSide, row: number) => string | null) => {
    const named = new Map<string, number[]>();
    for (const row of left.before.toReversed()) {
      const name = nameOf(before, row);
      if (name === null) continue;
      const others = named.get(name);
      if (others) others.push(row);
      else named.set(name, [row]);
    }
    for (const row of left.after) {
      const name = nameOf(after, row);
      const then = name === null ? undefined : named.get(name)?.pop();
      if (then !== undefined) pairs.set(row, then);
    }
    const taken = new Set(pairs.values());
    left.before = left.before.filter((row) => !taken.has(row));
    left.after = left.after.filter((row) => !pairs.has(row));
  };
  const textIn = ({ facts, textOf }: TableSide, field: string, row: number) => {
    return textOf(facts.columns[field]!, row);
  };
  const known = (text: string) => (text === "" || text.startsWith("#") ? null : text);
  if (catalogue[table].pivoted) pairBy(() => "");
  pairBy((side, row) =>
    side.facts.keyColumn === null ? null : known(textIn(side, side.facts.keyColumn, row)),
  );
  pairBy((side, row) => fields.map((field) => textIn(side, field, row)).join("\n"));
  const naming = rowField(table);
  if (naming !== null && catalogue[table].columns[naming]!.key === false) {
    pairBy((side, row) => known(textIn(side, naming, row)));
  }
  return pairs;
}

function rowsOf({ rowCount }: TableFacts): number[] {
  return Array.from({ length: rowCount }, (_, row) => row);
}
