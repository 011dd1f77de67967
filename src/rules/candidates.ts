/**
 * Rows by what they are: the kind of a document, the name of an indicator. A condition on one kind looks at the
 * rows of that kind only, so that many requirements on one table cost no more than the table.
 */
import { catalogue, type TableId } from "../tables/catalogue";
import type { TextPool } from "../tables/facts";
import type { Condition } from "./expression";
import type { JoinIndex } from "./joins";

type Compare = Extract<Condition, { kind: "compare" }>;

/** The condition says what kind of row it is about: rows of another kind are not nearly so. */
export function saysWhatRowIs(condition: Condition, table: TableId): condition is Compare {
  if (condition.kind !== "compare" || (condition.op !== "eq" && condition.op !== "in")) return false;
  const column = catalogue[table].columns[condition.field]!;
  return column.row && !column.key && column.type.kind === "choice" && kindsOf(condition) !== null;
}

/** The kinds that it is about; null where it says so otherwise than by name. */
export function kindsOf({ value }: Compare): readonly string[] | null {
  if ("anyOf" in value) return value.anyOf;
  return "literal" in value && typeof value.literal === "string" ? [value.literal] : null;
}

/**
 * The rows of the kinds that the condition asks for, and those of unreadable kind, ascending; null where it
 * asks for no kind. All other rows are surely not so.
 */
export function rowsOfKind(
  condition: Condition,
  table: TableId,
  indexOf: (field: string) => JoinIndex,
  texts: TextPool,
): Uint32Array | null {
  const kind = conjuncts(condition).find((part) => saysWhatRowIs(part, table)) as Compare | undefined;
  if (kind === undefined) return null;
  const index = indexOf(kind.field);
  const codes = new Set(kindsOf(kind)!.map((text) => texts.find(text)));
  const rows = [...codes].flatMap((code) => [...index.rowsOf(code)]);
  return Uint32Array.from([...rows, ...index.unreadable]).sort();
}

/** The parts that must all be so, `all` within `all` taken apart. */
export function conjuncts(condition: Condition): Condition[] {
  return condition.kind === "all" ? condition.of.flatMap(conjuncts) : [condition];
}
