/** What a scenario changes, in the terms of the sheets. An edit changes nothing in the workbook. */
import type { Unit } from "../../rules/expression";
import type { TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import type { ProblemCode } from "../../tables/facts";

/**
 * One change. Values are texts as a person would type them into the cell, amounts in yuan; "" empties it.
 * `row` names a row: by its key as shown, an indicator by its name or code (its current row), or by sheet and
 * row number as `Projects!12`; a table of one row by "". A row that an `add` before it brought goes by its key too.
 */
export type Edit =
  | { kind: "set"; table: TableId; row: string; field: string; value: string }
  /** A further row; fields that are left out are blank. */
  | { kind: "add"; table: TableId; values: Readonly<Record<string, string>> }
  | { kind: "remove"; table: TableId; row: string }
  /** As if a document of this kind were on file, dated on the assessment date and verified by a third party; null: for the organisation. */
  | { kind: "document"; document: string; subject: string | null }
  /** A threshold, by its full key. */
  | { kind: "param"; param: string; value: number }
  | { kind: "as-of"; asOf: Day }
  /** The number that a bound of a requirement measures, whatever the rows say: `bound` counts its bounds in the order of its test. */
  | { kind: "declare"; requirement: string; bound: number; value: number };

/** Why an edit cannot be carried out; the others of its scenario are. */
export type EditFault =
  | { code: "no-such-row"; near: string | null }
  | { code: "several-such-rows" }
  | { code: "no-such-column" }
  /** What names the row, or says how its values are read, stays. */
  | { code: "key-stays" }
  /** A row without it is no row. */
  | { code: "column-needed"; field: string }
  | { code: "row-exists" }
  /** The workbook's header leaves open what stands in the column. */
  | { code: "column-open" }
  /** The value is none of the column's type: the problem that the reader has with it. */
  | {
      code: "not-a-value";
      field: string;
      problem: ProblemCode;
      details: Readonly<Record<string, string | number>>;
    }
  | { code: "no-such-document" }
  | { code: "no-such-param" }
  /** The settings would not take the number for a threshold of this unit. */
  | { code: "not-a-threshold"; unit: Unit }
  | { code: "no-such-bound" };
