/** The cell that a step of a plan is about, and which document it lists. */
import type { Evaluator } from "../../rules/evaluate";
import { fold } from "../../tables/text";
import { cellOf, type CellRef } from "../../tables/facts";
import type { Move } from "./move";
import { nameOfRow, textOfCell } from "./row-names";

export interface StepCell {
  /** Null where the sheet has no such column. */
  readonly cell: CellRef | null;
  /** Of a row of the evidence: the kind and whom it is for. */
  readonly listed: { readonly kind: string; readonly subject: string | null } | null;
}

/** Null where the step sets no cell of a row that the workbook has. */
export function cellOfStep({ edit, row: named }: Move, evaluator: Evaluator): StepCell | null {
  if (edit.kind !== "set" || named === null) return null;
  const { table, name } = named;
  const facts = evaluator.table(table);
  for (let row = 0; row < facts.rowCount; row++) {
    const own = nameOfRow(evaluator, table, row);
    if (own === null || fold(own) !== fold(name)) continue;
    if (facts.sources[facts.sourceOf[row]!] === undefined) return null;
    const kind = table === "evidence" ? textOfCell(evaluator, table, row, "kind") : null;
    return {
      cell: cellOf(facts, row, edit.field),
      listed: kind === null ? null : { kind, subject: textOfCell(evaluator, table, row, "subject") },
    };
  }
  return null;
}
