/** Why a condition is true, false or open about one row: the leaves that decide, and the cells that these read. */
import type { TableId } from "../tables/catalogue";
import { cellOf, UNKNOWN_TEXT, type CellRef, type FactColumn } from "../tables/facts";
import { conjuncts } from "./candidates";
import type { Evaluator, Mode } from "./evaluate";
import { TRUTH, type Condition, type Truth } from "./expression";
import { isExact } from "./interval";
import { standingCondition } from "./standing";

type Has = Extract<Condition, { kind: "has" }>;

/** A condition without inner ones on the same row, and its truth there. */
export interface Leaf {
  readonly condition: Condition;
  readonly truth: Truth;
}

/** Explains rows of a table; conditions are the algebra's, standing is not included unless asked for. */
export interface RowExplainer {
  truth(condition: Condition, row: number): Truth;
  /** The leaves that make the condition what it is. Where no branch of an `any` is true: the nearest. */
  deciding(condition: Condition, row: number): Leaf[];
  /** The leaves that are not true and would have to be, by the nearest branch of every `any`. */
  failing(condition: Condition, row: number): Leaf[];
  /** The cells that a leaf reads; of an open leaf only those that are unknown. */
  cells(leaf: Leaf, row: number): CellRef[];
}

/** How many joined rows an open join names at most. */
const JOINED_ROWS = 10;

export function rowExplainer(evaluator: Evaluator, table: TableId, mode: Mode): RowExplainer {
  const facts = evaluator.table(table);
  const truth = (condition: Condition, row: number) => evaluator.rowTruth(table, condition, mode)(row);

  function deciding(condition: Condition, row: number): Leaf[] {
    const is = truth(condition, row);
    if (condition.kind === "all") {
      return partsThatAre(condition.of, is, row).flatMap((part) => deciding(part, row));
    }
    if (condition.kind !== "any") return [{ condition, truth: is }];
    if (is === TRUTH.no) return failing(condition, row);
    const parts = partsThatAre(condition.of, is, row);
    return (is === TRUTH.yes ? parts.slice(0, 1) : parts).flatMap((part) => deciding(part, row));
  }

  function partsThatAre(parts: readonly Condition[], wanted: Truth, row: number): Condition[] {
    return parts.filter((part) => truth(part, row) === wanted);
  }

  function failing(condition: Condition, row: number): Leaf[] {
    const is = truth(condition, row);
    if (is === TRUTH.yes) return [];
    if (condition.kind === "all") return condition.of.flatMap((part) => failing(part, row));
    if (condition.kind === "any") return fewest(condition.of.map((part) => failing(part, row)));
    return [{ condition, truth: is }];
  }

  function cells({ condition, truth: is }: Leaf, row: number): CellRef[] {
    if (condition.kind === "has") return cellsOfJoin(condition, is, row);
    const fields = fieldsOf(condition);
    const unknown = fields.filter((field) => isUnknown(facts.columns[field]!, row));
    const year = is === TRUTH.unknown ? openFiscalYear(condition) : null;
    if (year !== null) return [year, ...addresses(unknown, row)];
    return addresses(is === TRUTH.unknown && unknown.length > 0 ? unknown : fields, row);
  }

  /** The cell that should state the latest fiscal year, where the condition goes by it and it cannot be told. */
  function openFiscalYear(condition: Condition): CellRef | null {
    if (condition.kind !== "compare" || isExact(evaluator.fiscalYear)) return null;
    const goesByIt = "fiscalYear" in condition.value || "fiscalYearEnd" in condition.value;
    const organisation = evaluator.table("organisation");
    return goesByIt && organisation.rowCount > 0 ? cellOf(organisation, 0, "latestFiscalYear") : null;
  }

  function addresses(fields: readonly string[], row: number): CellRef[] {
    return fields.map((field) => cellOf(facts, row, field)).filter((cell) => cell !== null);
  }

  function cellsOfJoin(has: Has, is: Truth, row: number): CellRef[] {
    const here = addresses([has.on.here], row);
    if (is === TRUTH.unknown && isUnknown(facts.columns[has.on.here]!, row)) return here;
    const other = rowExplainer(evaluator, has.table, mode);
    const counts = withStanding(has.table, has.where);
    const joined = evaluator.matches(has, table, row);
    const there = (otherRow: number) => cellOf(evaluator.table(has.table), otherRow, has.on.there);
    const explained = (otherRow: number, leaves: Leaf[]) =>
      leaves.flatMap((leaf) => other.cells(leaf, otherRow));

    if (is === TRUTH.unknown) {
      const open = joined.rows
        .filter((otherRow) => other.truth(counts, otherRow) !== TRUTH.no)
        .slice(0, JOINED_ROWS);
      return open.flatMap((otherRow) => {
        const key = joined.sure.includes(otherRow) ? null : there(otherRow);
        const whole = other.truth(counts, otherRow) === TRUTH.yes;
        return [
          ...(key ? [key] : []),
          ...(whole ? [] : explained(otherRow, other.deciding(counts, otherRow))),
        ];
      });
    }
    if (is === TRUTH.yes) {
      const found = joined.sure.find((otherRow) => other.truth(counts, otherRow) === TRUTH.yes);
      return found === undefined ? here : [...here, ...explained(found, other.deciding(counts, found))];
    }
    const nearest = joined.rows
      .slice(0, JOINED_ROWS)
      .map((otherRow) => ({ otherRow, leaves: other.failing(counts, otherRow) }))
      .sort((a, b) => a.leaves.length - b.leaves.length)[0];
    return nearest === undefined ? here : [...here, ...explained(nearest.otherRow, nearest.leaves)];
  }

  return { truth, deciding, failing, cells };
}

/** The condition together with what makes a row of the table count at all. */
export function withStanding(table: TableId, condition: Condition): Condition {
  const standing = standingCondition(table);
  if (standing === null || saysAlready(condition, standing)) return condition;
  return { kind: "all", of: [condition, standing] };
}

/** A condition on the past months asks that the event has happened, as its standing does. */
function saysAlready(condition: Condition, standing: Condition): boolean {
  const sought = JSON.stringify(standing);
  return conjuncts(condition).some((part) => JSON.stringify(part) === sought);
}

/** The fields of its own row that a leaf reads. */
export function fieldsOf(condition: Condition): string[] {
  switch (condition.kind) {
    case "compare":
      return "field" in condition.value ? [condition.field, condition.value.field] : [condition.field];
    case "filled":
    case "blank":
      return [condition.field];
    case "spans":
      return [condition.from, condition.to];
    case "differs":
      return [condition.field, condition.other];
    case "has":
      return [condition.on.here];
    case "all":
    case "any":
      return condition.of.flatMap(fieldsOf);
  }
}

/** The cell could still be several things. */
export function isUnknown(column: FactColumn, row: number): boolean {
  switch (column.kind) {
    case "number":
      return column.lo[row]! < column.hi[row]!;
    case "text":
      return column.code[row] === UNKNOWN_TEXT;
    case "list":
      return column.codes.subarray(column.start[row], column.start[row + 1]).includes(UNKNOWN_TEXT);
  }
}

function fewest(lists: Leaf[][]): Leaf[] {
  return lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? []);
}
