/**
 * The facts on one day with every row that could be added, and beside them copies in which cells are changed: what
 * the truth of a row is with and without a move is read off the assessment's own evaluation.
 */
import type { Evaluator } from "../../rules/evaluate";
import type { TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import type { Facts } from "../../tables/facts";
import { fold } from "../../tables/text";
import type { AssessmentOptions } from "../assessment";
import { evaluatorsFor } from "../evaluators";
import { codeOfIndicator } from "./indicator-code";
import type { Move } from "./move";
import { exclude } from "./move-rules";
import { nameOfRow, textOfCell } from "./row-names";

/** A change of a row's cells: of one field, or of all where another row takes the place of this one. */
export interface CellChange {
  readonly move: number;
  readonly field: string | null;
  /** Evaluates the facts with the change. */
  readonly evaluator: Evaluator;
  /** The row in those facts; null where it is not there. */
  readonly row: number | null;
}

export interface Situation {
  /** With every row that a move could add, and no cell changed. */
  readonly evaluator: Evaluator;
  /** The same with cells changed, each by other moves. */
  readonly copies: readonly Evaluator[];
  /** The move that adds a row; null for rows that are there. */
  addedBy(table: TableId, row: number): number | null;
  /** The move that adds a row, and those that put another in its place; null for rows that are there. */
  broughtBy(table: TableId, row: number): readonly number[] | null;
  changesOf(table: TableId, row: number): readonly CellChange[];
  /** Rows that are added or changed. */
  touchedRows(table: TableId): readonly number[];
}

/** How moves are spread over copies of the facts: in each copy no two moves change cells of one row. */
export interface Spread {
  /** The moves that bring rows of their own. */
  readonly rows: readonly number[];
  /** The moves that change cells, or put another row in place of one, by copy. */
  readonly copies: readonly (readonly number[])[];
}

/**
 * Spreads the moves.
 * @param now evaluates the facts as they are, on the day in question: a further row of an indicator takes the place of the current one.
 */
export function spreadMoves(moves: readonly Move[], now: () => Evaluator): Spread {
  const replaces = moves.some(({ edit }) => edit.kind === "add" && edit.table === "kpis");
  const indicators = replaces ? currentIndicators(now()) : new Set<string>();
  const rows: number[] = [];
  const copies: number[][] = [];
  const onRow = new Map<string, number>();
  moves.forEach((move, index) => {
    const name = rowChanged(move, indicators);
    if (name === null) {
      rows.push(index);
      return;
    }
    const copy = onRow.get(name) ?? 0;
    onRow.set(name, copy + 1);
    (copies[copy] ??= []).push(index);
  });
  return { rows, copies };
}

/** The row whose cells a move changes, by table and name; null where it brings a row of its own. */
function rowChanged({ edit, row }: Move, indicators: Set<string>): string | null {
  if (row !== null) return `${row.table} ${fold(row.name)}`;
  if (edit.kind !== "add" || edit.table !== "kpis") return null;
  const indicator = codeOfIndicator(edit.values["indicator"] ?? "");
  if (indicators.has(indicator)) return `kpis ${indicator}`;
  indicators.add(indicator);
  return null;
}

function currentIndicators(now: Evaluator): Set<string> {
  const { rowCount } = now.table("kpis");
  const names = Array.from({ length: rowCount }, (_, row) => textOfCell(now, "kpis", row, "indicator"));
  return new Set(names.filter((name) => name !== null).map(codeOfIndicator));
}

export interface SituationInput {
  readonly moves: readonly Move[];
  /** The workbook's facts with some moves made on a day. */
  factsWith(moves: readonly Move[], day: Day): Facts;
  readonly facts: Facts;
  readonly options: AssessmentOptions;
}

/** The situation on a day. Linear in the facts, once for each copy. */
export function situationOn(day: Day, { moves, factsWith, facts, options }: SituationInput): Situation {
  const spread = spreadMoves(moves, () => evaluatorOf([]));
  const own = spread.rows.map((index) => moves[index]!);
  const evaluator = evaluatorOf(own);
  const added = addedRows(spread.rows);
  const changes = new Map<string, CellChange[]>();
  const touched = new Map<TableId, Set<number>>();
  const rowsByName = namedRows(evaluator);
  for (const key of added.keys()) touch(...splitKey(key));
  const copies: Evaluator[] = [];
  for (const copy of spread.copies) {
    const changing = copy.map((index) => moves[index]!);
    const beside = own.filter((move) => !changing.some((other) => exclude(move, other)));
    const changed = evaluatorOf([...beside, ...changing]);
    const changedRows = namedRows(changed);
    copies.push(changed);
    for (const index of copy) noteChange(index, changed, changedRows);
  }
  const key = (table: TableId, row: number) => `${table} ${row}`;
  return {
    evaluator,
    copies,
    addedBy: (table, row) => added.get(key(table, row)) ?? null,
    broughtBy: (table, row) => {
      const by = added.get(key(table, row));
      if (by === undefined) return null;
      const others = changes.get(key(table, row)) ?? [];
      return [by, ...others.filter(({ field }) => field === null).map(({ move }) => move)];
    },
    changesOf: (table, row) => changes.get(key(table, row)) ?? [],
    touchedRows: (table) => [...(touched.get(table) ?? [])].sort((a, b) => a - b),
  };

  function evaluatorOf(some: readonly Move[]): Evaluator {
    return evaluatorsFor(some.length === 0 ? facts : factsWith(some, day), options)(day);
  }

  /** Added rows stand behind the others of their table, in the order of the moves. */
  function addedRows(indices: readonly number[]): Map<string, number> {
    const found = new Map<string, number>();
    const next = new Map<TableId, number>();
    const inOrder = [...indices].sort((a, b) => rankOf(moves[a]!) - rankOf(moves[b]!));
    for (const index of inOrder) {
      const { edit } = moves[index]!;
      const table = edit.kind === "document" ? "evidence" : edit.table;
      if (table === "kpis" && edit.kind === "add") {
        const row = rowOfIndicator(evaluator, edit.values["indicator"]!);
        if (row !== null) found.set(`kpis ${row}`, index);
        continue;
      }
      const row = next.get(table) ?? facts.tables[table].rowCount;
      next.set(table, row + 1);
      found.set(`${table} ${row}`, index);
    }
    return found;
  }

  function noteChange(index: number, changed: Evaluator, changedRows: RowsByName): void {
    const { edit, row } = moves[index]!;
    const table = row?.table ?? "kpis";
    const indicator = edit.kind === "add" ? edit.values["indicator"]! : null;
    const name = row?.name ?? codeOfIndicator(indicator!);
    const here = rowsByName(table, name);
    if (here === null) return;
    const field = edit.kind === "set" ? edit.field : null;
    const change = { move: index, field, evaluator: changed, row: changedRows(table, name) };
    const known = changes.get(`${table} ${here}`);
    if (known === undefined) changes.set(`${table} ${here}`, [change]);
    else known.push(change);
    touch(table, here);
  }

  function touch(table: TableId, row: number): void {
    const rows = touched.get(table) ?? new Set();
    touched.set(table, rows.add(row));
  }
}

function rankOf({ edit }: Move): number {
  return edit.kind === "document" ? 1 : 0;
}

function splitKey(key: string): [TableId, number] {
  const [table, row] = key.split(" ");
  return [table as TableId, Number(row)];
}

type RowsByName = (table: TableId, name: string) => number | null;

/** The rows of the tables by their names; the tables are gone through when first asked for. */
function namedRows(evaluator: Evaluator): RowsByName {
  const known = new Map<TableId, Map<string, number>>();
  return (table, name) => {
    let rows = known.get(table);
    if (rows === undefined) {
      rows = new Map();
      for (let row = evaluator.table(table).rowCount - 1; row >= 0; row--) {
        const own = nameOfRow(evaluator, table, row);
        if (own !== null) rows.set(table === "kpis" ? codeOfIndicator(own) : fold(own), row);
      }
      known.set(table, rows);
    }
    return rows.get(table === "kpis" ? codeOfIndicator(name) : fold(name)) ?? null;
  };
}

function rowOfIndicator(evaluator: Evaluator, name: string): number | null {
  const code = codeOfIndicator(name);
  for (let row = 0; row < evaluator.table("kpis").rowCount; row++) {
    const own = textOfCell(evaluator, "kpis", row, "indicator");
    if (own !== null && codeOfIndicator(own) === code) return row;
  }
  return null;
}
