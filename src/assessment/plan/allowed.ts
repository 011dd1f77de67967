/** What people can change about the rows that stand in the sheets; all else that is known stays as it is. */
import { CELL, UNKNOWN_TEXT, type TableFacts, type TextPool } from "../../tables/facts";
import type { MoveKind } from "./move";

/** Known cells that may be changed, by `table.field`, and what kind of change that is. */
const changeable: Readonly<Record<string, MoveKind>> = {
  "projects.status": "change",
  "projects.predictiveMaintenance": "change",
  "nonconformities.closedOn": "change",
  "clauses.result": "change",
  "clauses.improvementPlan": "change",
  "kpis.monitored": "change",
  "kpis.automated": "change",
  "kpis.value": "raise",
  "surveys.score": "raise",
  "staff.trainingHours": "hours",
  "financials.audited": "change",
};

/** Empty cells of these are not for us to fill: what was earned, and what happened. */
const notToFill = new Set([
  "financials.revenue",
  "financials.serviceIncome",
  "financials.rdExpense",
  "incidents.occurredOn",
  "incidents.kind",
  "organisation.asOf",
]);

/** Of these a known cell is also changed so that the row no longer counts; to stop what one does well helps no one. */
const mayCease = new Set(["nonconformities.closedOn", "clauses.result", "clauses.improvementPlan"]);

/** Which kind of change it is to set a cell so that its row surely does not count; null where nobody can, or should. */
export function kindOfCeasing(
  table: TableFacts,
  row: number,
  field: string,
  texts: TextPool,
): MoveKind | null {
  const name = `${table.id}.${field}`;
  if (name === "projects.status") return null;
  if (!mayCease.has(name) && !isUnknown(table, row, field) && !isFillable(table, row, field)) return null;
  return kindOfSetting(table, row, field, texts);
}

/** Which kind of change it is to set a cell to what helps; null where nobody can. */
export function kindOfSetting(
  table: TableFacts,
  row: number,
  field: string,
  texts: TextPool,
): MoveKind | null {
  const name = `${table.id}.${field}`;
  if (isUnknown(table, row, field)) return notToFill.has(name) ? null : "complete";
  const kind = changeable[name] ?? null;
  if (name === "projects.status" && !isInProgress(table, row, texts)) return null;
  return kind === null && isFillable(table, row, field) ? "complete" : kind;
}

function isFillable(table: TableFacts, row: number, field: string): boolean {
  return isBlank(table, row, field) && fillable.has(`${table.id}.${field}`);
}

/** Blank cells that say something as they are, and that may be filled in. */
const fillable = new Set([
  "organisation.creditCode",
  "organisation.serviceScope",
  "organisation.targetCsmm",
  "projects.customer",
  "clauses.evidence",
]);

function isBlank({ columns }: TableFacts, row: number, field: string): boolean {
  return columns[field]!.state[row] === CELL.blank;
}

/** A cancelled project is not completed after all. */
function isInProgress({ columns }: TableFacts, row: number, texts: TextPool): boolean {
  const status = columns["status"]!;
  return status.kind === "text" && texts.find("in-progress") === status.code[row];
}

/** Nothing readable is in the cell, or a month for a day. */
export function isUnknown({ columns }: TableFacts, row: number, field: string): boolean {
  const column = columns[field]!;
  switch (column.kind) {
    case "number":
      return column.lo[row] !== column.hi[row] && !Number.isNaN(column.lo[row]!);
    case "text":
      return column.code[row] === UNKNOWN_TEXT;
    case "list":
      return column.state[row] === CELL.refused;
  }
}
