/** Puts an edit of a scenario into the user's sheets: what it would change is shown first, and only that is done. */
import type { Edit } from "../../assessment/what-if/edit";
import { sheetChanges, type SheetChanges } from "../../report/edits/sheet-changes";
import type { Checked } from "../../check-workbook";
import { isoDate } from "../../tables/days";
import { digits, shownText } from "../../tables/reading";
import {
  formatAddress,
  WorkbookError,
  type CellEdit,
  type CellRef,
  type NewRows,
  type RawCell,
  type SheetValue,
  type Workbook,
} from "../../workbook/workbook";
import { writeSettings } from "./change-settings";
import type { Doing, SessionContext } from "./context";
import { edit as editCells } from "./edit";
import { look, type Opened } from "./look";
import type { PaneMessage, Proposal, ProposedCell } from "./state";

export async function propose(edit: Edit, context: SessionContext, doing: Doing): Promise<void> {
  context.store.set({ proposal: null });
  const opened = await look(context, doing);
  const changes = await changesOf(edit, opened, context);
  context.store.set({ proposal: await proposalOf(edit, changes, opened.workbook) });
}

/** Does what is proposed; where it would be another change by now, that is shown in its place. */
export async function applyProposal(context: SessionContext, doing: Doing): Promise<PaneMessage | null> {
  const { proposal } = context.store.state;
  if (proposal === null || proposal.refusal !== null) return null;
  const { edit } = proposal;
  const opened = await look(context, doing);
  const changes = await changesOf(edit, opened, context);
  const now = await proposalOf(edit, changes, opened.workbook);
  if (JSON.stringify(now) !== JSON.stringify(proposal)) {
    context.store.set({ proposal: now });
    const place = now.cells[0]?.cell ?? proposal.cells[0]?.cell;
    throw new WorkbookError("changed-meanwhile", place && formatAddress(place));
  }
  const message = await apply(changes, opened, context, doing);
  context.store.set({ proposal: null });
  return message;
}

function apply(
  { cells, rows, settings }: SheetChanges,
  opened: Opened & { checked: Checked },
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  if (cells.length === 0 && rows.length === 0) return writeSettings(settings, opened, context, doing);
  const touched = new Set(cells.map(({ cell }) => formatAddress(cell)));
  const hasTaken = ({ facts }: Checked) =>
    !facts.problems.some(({ place }) => isCell(place) && touched.has(formatAddress(place)));
  const undoable = { what: "applied" } as const;
  return editCells({ cells, rows, undoable, task: "applying", hasTaken }, opened, context, doing);
}

function changesOf(
  edit: Edit,
  { workbook, checked: { facts, options } }: Opened & { checked: Checked },
  { ruleBooks }: SessionContext,
): Promise<SheetChanges> {
  return sheetChanges([edit], { facts, asOf: options.asOf, ruleBooks, workbook, documentsOnFile: false });
}

async function proposalOf(
  edit: Edit,
  { cells, rows, settings, refused }: SheetChanges,
  workbook: Workbook,
): Promise<Proposal> {
  const standing = await textsOf(cells, workbook);
  return {
    edit,
    refusal: refused.get(0) ?? null,
    cells: [
      ...cells.map(({ cell, value, percent }): ProposedCell => {
        const to = percent && typeof value === "number" ? `${digits(value * 100)}%` : valueText(value);
        return { cell, from: standing.get(formatAddress(cell)) ?? "", to };
      }),
      ...rows.flatMap(cellsOfRows),
    ],
    changesSettings: Object.keys(settings).length > 0,
  };
}

/** What the cells show, by their address. */
async function textsOf(cells: readonly CellEdit[], workbook: Workbook): Promise<Map<string, string>> {
  const wanted = new Set(cells.map(({ cell }) => formatAddress(cell)));
  const texts = new Map<string, string>();
  for (const sheet of new Set(cells.map(({ cell }) => cell.sheet))) {
    await workbook.scan(sheet, ({ row, cells: inRow }) => {
      inRow.forEach((raw: RawCell | undefined, column) => {
        const address = formatAddress({ sheet, row, column });
        if (wanted.has(address)) texts.set(address, shownText(raw, workbook.date1904));
      });
    });
  }
  return texts;
}

function cellsOfRows({ sheet, below, rows }: NewRows): ProposedCell[] {
  return rows.flatMap((values, at) =>
    values.flatMap((value, column): ProposedCell[] => {
      if (value === null) return [];
      return [{ cell: { sheet, row: below + 1 + at, column }, from: "", to: valueText(value) }];
    }),
  );
}

function valueText(value: SheetValue): string {
  if (value === null) return "";
  if (typeof value === "object") return isoDate(value.date);
  return typeof value === "number" ? digits(value) : String(value);
}

function isCell(place: { sheet: string | null; row?: number; column?: number }): place is CellRef {
  return place.sheet !== null && place.row !== undefined && place.column !== undefined;
}
