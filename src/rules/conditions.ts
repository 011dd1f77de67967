/** Compiles a condition once to a function over a table's columns: the truth of each row. */
import { catalogue, type TableId } from "../tables/catalogue";
import {
  CELL,
  UNKNOWN_TEXT,
  type NumberColumn,
  type TableFacts,
  type TextColumn,
  type TextPool,
} from "../tables/facts";
import { differsBy, intervalComparisons, spansMonths } from "./compare";
import { TRUTH, type Condition, type Operand, type Param, type Truth } from "./expression";
import type { Interval } from "./interval";

const { no, unknown, yes } = TRUTH;

/** The truth of a row, by its number. */
export type RowTruth = (row: number) => Truth;

/** What conditions are judged against, besides the rows. */
export interface Circumstances {
  readonly texts: TextPool;
  /** The numbers or days that an operand could stand for; null for texts and fields. The interval moves with what it depends on. */
  bound(value: Operand, at: BoundUse): Readonly<Interval> | null;
}

/** Where a bound stands: every row whose field lies between its old place and its new one may turn when it moves; no field: any row. */
export interface BoundUse {
  readonly table: TableId;
  readonly field: string | null;
}

type Compare = Extract<Condition, { kind: "compare" }>;
type Has = Extract<Condition, { kind: "has" }>;

/**
 * @param part compiles an inner condition on the same table.
 * @param joined compiles a join from the table.
 * @throws Error where the condition does not fit the table's columns (`check-rule-book.ts` finds that beforehand).
 */
export function compileCondition(
  condition: Condition,
  table: TableFacts,
  circumstances: Circumstances,
  part: (condition: Condition) => RowTruth,
  joined: (has: Has) => RowTruth,
): RowTruth {
  const amount = (value: number | Param) => {
    const operand = typeof value === "number" ? { literal: value } : value;
    return circumstances.bound(operand, { table: table.id, field: null })!;
  };
  switch (condition.kind) {
    case "compare":
      return compileCompare(condition, table, circumstances);
    case "filled":
      return presence(table, condition.field, CELL.filled);
    case "blank":
      return presence(table, condition.field, CELL.blank);
    case "spans": {
      const [from, to] = [numbers(table, condition.from), numbers(table, condition.to)];
      const months = amount(condition.months);
      return (row) => spansMonths(from.lo[row]!, from.hi[row]!, to.lo[row]!, to.hi[row]!, months.lo);
    }
    case "differs": {
      const [one, other] = [numbers(table, condition.field), numbers(table, condition.other)];
      const by = amount(condition.by);
      return (row) => differsBy(one.lo[row]!, one.hi[row]!, other.lo[row]!, other.hi[row]!, by.lo);
    }
    case "has":
      return joined(condition);
    case "all":
      return least(condition.of.map(part));
    case "any":
      return greatest(condition.of.map(part));
  }
}

/** MIN: true where all are. Put what is false of most rows first. */
export function least(parts: readonly RowTruth[]): RowTruth {
  if (parts.length === 1) return parts[0]!;
  return (row) => {
    let truth: Truth = yes;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!(row);
      if (part === no) return no;
      if (part < truth) truth = part;
    }
    return truth;
  };
}

/** MAX: true where one is. */
function greatest(parts: readonly RowTruth[]): RowTruth {
  if (parts.length === 1) return parts[0]!;
  return (row) => {
    let truth: Truth = no;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!(row);
      if (part === yes) return yes;
      if (part > truth) truth = part;
    }
    return truth;
  };
}

/** Whether the cell is in this state; what was refused could be either. */
function presence(
  table: TableFacts,
  field: string,
  wanted: typeof CELL.filled | typeof CELL.blank,
): RowTruth {
  const { state } = columnOf(table, field);
  return (row) => {
    if (state[row] === CELL.refused) return unknown;
    return state[row] === wanted ? yes : no;
  };
}

function compileCompare(condition: Compare, table: TableFacts, circumstances: Circumstances): RowTruth {
  const column = columnOf(table, condition.field);
  if (column.kind === "list") throw misfit(table, condition.field);
  return column.kind === "text"
    ? compareTexts(condition, column, table, circumstances.texts)
    : compareNumbers(condition, column, table, circumstances);
}

function compareNumbers(
  { field, op, value }: Compare,
  { lo, hi }: NumberColumn,
  table: TableFacts,
  circumstances: Circumstances,
): RowTruth {
  if (op === "in") throw misfit(table, field);
  const compare = intervalComparisons[op];
  if ("field" in value) {
    const other = numbers(table, value.field);
    return (row) => compare(lo[row]!, hi[row]!, other.lo[row]!, other.hi[row]!);
  }
  const bound = circumstances.bound(value, { table: table.id, field });
  if (bound === null) throw misfit(table, field);
  return (row) => compare(lo[row]!, hi[row]!, bound.lo, bound.hi);
}

function compareTexts(
  { field, op, value }: Compare,
  { code }: TextColumn,
  table: TableFacts,
  texts: TextPool,
): RowTruth {
  if (op !== "eq" && op !== "ne" && op !== "in") throw misfit(table, field);
  if ("field" in value) return compareTextFields(op, code, table, value.field);
  const wanted = wantedTexts(value);
  if (wanted === null) throw misfit(table, field);
  const codes = new Set(wanted.map((text) => texts.find(text)).filter((found) => found !== UNKNOWN_TEXT));
  const { type } = catalogue[table.id].columns[field]!;
  const coversAll =
    type.kind === "choice" && !type.open && type.choices.every((choice) => wanted.includes(choice.code));
  const [among, outside] = op === "ne" ? [no, yes] : [yes, no];
  const unreadable = coversAll ? among : unknown;
  return (row) => {
    const found = code[row]!;
    if (found === UNKNOWN_TEXT) return unreadable;
    if (found < 0) return no;
    return codes.has(found) ? among : outside;
  };
}

function wantedTexts(value: Operand): readonly string[] | null {
  if ("anyOf" in value) return value.anyOf;
  return "literal" in value && typeof value.literal === "string" ? [value.literal] : null;
}

function compareTextFields(
  op: "eq" | "ne" | "in",
  code: Int32Array,
  table: TableFacts,
  other: string,
): RowTruth {
  const column = columnOf(table, other);
  if (column.kind !== "text") throw misfit(table, other);
  const [same, different] = op === "ne" ? [no, yes] : [yes, no];
  return (row) => {
    const [a, b] = [code[row]!, column.code[row]!];
    if (a >= 0 && b >= 0) return a === b ? same : different;
    const namesNothing = a < UNKNOWN_TEXT || b < UNKNOWN_TEXT;
    return namesNothing ? no : unknown;
  };
}

function numbers(table: TableFacts, field: string): NumberColumn {
  const column = columnOf(table, field);
  if (column.kind !== "number") throw misfit(table, field);
  return column;
}

function columnOf(table: TableFacts, field: string) {
  const column = table.columns[field];
  if (column === undefined) throw misfit(table, field);
  return column;
}

function misfit(table: TableFacts, field: string): Error {
  return new Error(`A rule compares ${table.id}.${field} in a way that its type does not allow.`);
}
