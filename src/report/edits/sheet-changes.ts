/** Edits put into the user's sheets: which cells change, which rows come, which settings, and what cannot be put there. */
import type { Edit } from "../../assessment/what-if/edit";
import type { TableFacts, Source } from "../../tables/facts";
import { cellOf } from "../../tables/facts";
import { findListEnd, type FieldValues } from "../../tables/list-end";
import {
  formatAddress,
  type CellEdit,
  type CellRange,
  type CellRef,
  type NewRows,
  type RawCell,
  type Workbook,
} from "../../workbook/workbook";
import { writtenValue, type CellLook } from "./cell-values";
import {
  contextOf,
  plannedEdits,
  type PlanContext,
  type PlannedRow,
  type PlannedSettings,
  type Refusal,
} from "./planned-edits";

export type { Refusal } from "./planned-edits";

/** What to hand to `LiveWorkbook.edit` and to the settings; the edits that `refused` names, by their place in the list, are left out. */
export interface SheetChanges {
  readonly cells: readonly CellEdit[];
  readonly rows: readonly NewRows[];
  readonly settings: PlannedSettings;
  readonly refused: ReadonlyMap<number, Refusal>;
}

/** What the edits go into; `workbook` is the one that the facts were read from, and is not touched. */
export type ChangesContext = Omit<PlanContext, "date1904"> & { readonly workbook: Workbook };

/** What would put the edits into the sheets, so that these read as the edits say. */
export async function sheetChanges(edits: readonly Edit[], context: ChangesContext): Promise<SheetChanges> {
  const { workbook, facts } = context;
  const plan = plannedEdits(edits, { ...context, date1904: workbook.date1904 });
  const refused = new Map(plan.refused);
  const standing = plan.rows.filter(({ row }) => row !== null);
  const places = standing.flatMap((planned) => placesOf(planned, facts.tables[planned.table]));
  const merged = await mergedPlaces(places, workbook);
  const looks = await looksOf(places, workbook);
  const cells = places.flatMap(({ planned, field, cell }): CellEdit[] => {
    if (merged.has(formatAddress(cell))) {
      refused.set(planned.edits.get(field)!, { code: "merged-cells" });
      return [];
    }
    const format = looks.get(formatAddress(cell)) ?? "plain";
    return [{ cell, ...valueIn(planned, field, format, context), keepsFormula: true }];
  });
  const added = await addedRows(
    plan.rows.filter(({ row }) => row === null),
    refused,
    context,
  );
  return {
    cells: [...cells, ...added.flatMap((each) => each.cells)],
    rows: added.flatMap((each) => each.rows),
    settings: plan.settings,
    refused,
  };
}

/** A cell that is to change. */
interface ChangedPlace {
  planned: PlannedRow;
  field: string;
  cell: CellRef;
}

function placesOf(planned: PlannedRow, table: TableFacts): ChangedPlace[] {
  return [...planned.values.keys()].map((field) => ({
    ...{ planned, field },
    cell: cellOf(table, planned.row!, field)!,
  }));
}

function valueIn(
  planned: PlannedRow,
  field: string,
  format: CellLook["format"],
  { facts, workbook: { date1904 } }: ChangesContext,
) {
  const text = planned.values.get(field)!;
  const scale = planned.source.headersSay?.[field]?.scale ?? 1;
  const look: CellLook = { format, scale, language: facts.language ?? "en" };
  const context = contextOf(planned, field, null, { facts, date1904 });
  return writtenValue(text, planned.table, field, context, look);
}

/** The cells that are merged with such of other rows: a value there would be that of all these rows. */
async function mergedPlaces(places: readonly ChangedPlace[], workbook: Workbook): Promise<Set<string>> {
  const found = new Set<string>();
  for (const sheet of sheetsOf(places)) {
    const merges = (await workbook.merges(sheet)) ?? [];
    const over = merges.filter(({ top, bottom }) => bottom > top);
    for (const { cell } of places) {
      if (cell.sheet === sheet && over.some((range) => covers(range, cell))) found.add(formatAddress(cell));
    }
  }
  return found;
}

function covers({ top, left, bottom, right }: CellRange, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** What the number formats of the cells make of numbers, by address, where a number stands there. */
async function looksOf(
  places: readonly ChangedPlace[],
  workbook: Workbook,
): Promise<Map<string, CellLook["format"]>> {
  const wanted = new Set(places.map(({ cell }) => formatAddress(cell)));
  const looks = new Map<string, CellLook["format"]>();
  for (const sheet of sheetsOf(places)) {
    await workbook.scan(sheet, ({ row, cells }) => {
      cells.forEach((raw: RawCell | undefined, column) => {
        if (raw?.kind !== "number" || raw.format === "plain") return;
        const address = formatAddress({ sheet, row, column });
        if (wanted.has(address)) looks.set(address, raw.format);
      });
    });
  }
  return looks;
}

function sheetsOf(places: readonly ChangedPlace[]): Set<string> {
  return new Set(places.map(({ cell }) => cell.sheet));
}

/** The new rows at the ends of their lists; those of a list that has no end to add to are refused. */
async function addedRows(
  planned: readonly PlannedRow[],
  refused: Map<number, Refusal>,
  context: ChangesContext,
): Promise<{ cells: CellEdit[]; rows: NewRows[] }[]> {
  const bySource = new Map<Source, PlannedRow[]>();
  for (const row of planned) bySource.set(row.source, [...(bySource.get(row.source) ?? []), row]);
  const added: { cells: CellEdit[]; rows: NewRows[] }[] = [];
  for (const [source, rows] of bySource) {
    const end = await findListEnd(context.workbook, source);
    if (end !== null) {
      added.push(end.add(rows.map((row) => fieldValues(row, context))));
      continue;
    }
    for (const at of rows.flatMap(({ edits }) => [...edits.values()])) refused.set(at, { code: "no-list" });
  }
  return added;
}

/** New cells have no look yet, and a row to come holds plain values alone: a percentage there is written as typed where it must be. */
function fieldValues(row: PlannedRow, context: ChangesContext): FieldValues {
  const values = [...row.values.keys()].map((field) => {
    const { value, percent } = valueIn(row, field, "plain", context);
    return [field, percent ? row.values.get(field)! : value] as const;
  });
  return Object.fromEntries(values);
}
