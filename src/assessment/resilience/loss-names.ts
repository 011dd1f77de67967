/** What the things that may be lost are called. */
import type { Evaluator } from "../../rules/evaluate";
import { keyCell, keyText } from "../../rules/row-key";
import type { TableId } from "../../tables/catalogue";
import type { CellRef } from "../../tables/facts";
import { listsOf } from "../../tables/facts";
import { rowText } from "../row-text";
import type { LossRows } from "./losses";

export interface LossName {
  /** The number of the row, where its table has one. */
  key: string | null;
  /** Which kind of document or certificate it is, by its code or as typed; null for people and projects. */
  code: string | null;
  /** The name of the person or the project; what a document is for; whose certificate it is. */
  about: string | null;
  cell: CellRef | null;
}

/** The names of a loss as the sheets give them. */
export function nameOf({ kind, table, row }: LossRows, evaluator: Evaluator): LossName {
  const text = (field: string) => rowText(evaluator, table, row, field);
  const cell = keyCell(evaluator, table, row);
  const key = keyText(evaluator, table, row);
  switch (kind) {
    case "person":
    case "project":
      return { key, code: null, about: text("name"), cell };
    case "certificate":
      return { key, code: text("standard"), about: text("number"), cell };
    case "staff-certificate":
      return { key, code: text("certificate"), about: text("staffId"), cell };
    case "document":
      return { key, code: text("kind"), about: subjectsOf(table, row, evaluator), cell };
  }
}

function subjectsOf(table: TableId, row: number, evaluator: Evaluator): string | null {
  const { start, codes } = listsOf(evaluator.table(table), "subject");
  const shown = [...codes.subarray(start[row], start[row + 1])]
    .filter((code) => code >= 0)
    .map((code) => evaluator.facts.texts.display(code));
  // A year stands as written and as its digits.
  const isDigitsOfAnother = (text: string) =>
    /^\d{4}$/.test(text) && shown.some((other) => other !== text && other.includes(text));
  const subjects = new Set(shown.filter((text) => !isDigitsOfAnother(text)));
  return subjects.size === 0 ? null : [...subjects].join(", ");
}
