/** One change that a plan may consist of. */
import type { TableId } from "../../tables/catalogue";
import { isoDate, type Day } from "../../tables/days";
import { documentValues } from "../what-if/document";
import type { Edit } from "../what-if/edit";
import type { CostKind } from "./costs";

export type MoveKind = Exclude<CostKind, "wait">;
export type MoveEdit = Extract<Edit, { kind: "set" | "add" | "document" }>;

/** Stands in the values of an added row for the day for which is planned. */
export const PLANNED_DAY = "@planned-day";

export interface Move {
  readonly kind: MoveKind;
  readonly edit: MoveEdit;
  /** Person-days. */
  readonly cost: number;
  /** The move that adds the row which this one is about. */
  readonly needs: Move | null;
  /** Among added rows that are alike: the one before it, without which this one is not made. */
  readonly after: Move | null;
  /** The row whose cell is set, in the table as rules see it with every added row; null for a new row. */
  readonly row: { readonly table: TableId; readonly name: string } | null;
}

/** What a plan changes where it is carried out for a day. */
export function editsFor(moves: readonly Move[], day: Day): Edit[] {
  return [{ kind: "as-of", asOf: day }, ...inOrder(moves).map(({ edit }) => editOn(edit, day))];
}

/** The same without the date, documents as the rows that they are: for the facts alone. */
export function rowEditsFor(moves: readonly Move[], day: Day): Edit[] {
  return inOrder(moves).map(({ edit }) =>
    edit.kind === "document"
      ? { kind: "add", table: "evidence", values: documentValues(edit, day) }
      : editOn(edit, day),
  );
}

/** The order in which moves are carried out: rows come before what is changed about them. */
export function inOrder(moves: readonly Move[]): Move[] {
  const rank = { add: 0, set: 1, document: 2 };
  return [...moves].sort((a, b) => rank[a.edit.kind] - rank[b.edit.kind]);
}

function editOn(edit: MoveEdit, day: Day): MoveEdit {
  if (edit.kind !== "add") return edit;
  const onDay = ([field, value]: [string, string]) => [field, value === PLANNED_DAY ? isoDate(day) : value];
  return { ...edit, values: Object.fromEntries(Object.entries(edit.values).map(onDay)) };
}
