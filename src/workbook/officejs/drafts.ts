/**
 * What a put leaves behind that did not come to its end: drafts that nothing was done with are taken away; where they
 * had begun to take their places, that is finished. Runs after a put that failed, and when a workbook is opened.
 */
import { ownedName, sheetRoles } from "../workbook";
import { callExcel, callSilently, endSilence } from "./call";
import { clearSheet } from "./layout";
import { listsMark } from "./plan-put";
import {
  allRows,
  isDraftName,
  loadStructure,
  numberOfDraft,
  swapName,
  type ExcelSheet,
  type Structure,
} from "./structure";

export interface Settled {
  /** What was found: nothing to settle, drafts alone, or a change of places that had begun and is done now. */
  was: "nothing" | "drafts" | "begun";
  structure: Structure;
}

/** Whether there is anything to settle. */
export function isUnsettled({ names }: Structure): boolean {
  return names.some(({ name }) => isDraftName(name) || name === swapName);
}

/** Leaves the workbook with the sheets of before the put, or with all of its new ones. */
export async function settleDrafts(): Promise<Settled> {
  const found = await callExcel(async (context) => {
    const structure = loadStructure(context);
    await context.sync();
    return structure();
  });
  if (!isUnsettled(found)) return { was: "nothing", structure: found };
  const finished = found.names.some(({ name }) => name === swapName);
  const structure = await callSilently(async (context) => {
    for (const draft of found.sheets) {
      if (draft.draft === null) continue;
      if (finished) take(context, draft, found);
      else context.workbook.worksheets.getItem(draft.id).delete();
    }
    for (const { name } of found.names) {
      if (isDraftName(name)) context.workbook.names.getItem(name).delete();
    }
    if (finished) context.workbook.names.getItem(swapName).delete();
    endSilence(context);
    const settled = loadStructure(context);
    await context.sync();
    return settled();
  });
  return { was: finished ? "begun" : "drafts", structure };
}

/** A draft takes the place of the sheet of its role, or a place of its own. */
function take({ workbook }: Excel.RequestContext, draft: ExcelSheet, { sheets, names }: Structure): void {
  const number = numberOfDraft(draft.draft!);
  const role = sheetRoles[number - 1];
  const source = workbook.worksheets.getItem(draft.id);
  const earlier = role && sheets.find(({ owned, id }) => owned === role && id !== draft.id);
  if (earlier) {
    const target = workbook.worksheets.getItem(earlier.id);
    clearSheet(target);
    target.getRange("A1").copyFrom(source.getUsedRange().getBoundingRect("A1"), "All");
    source.delete();
    return;
  }
  if (number === listsMark) return;
  source.visibility = "Visible";
  if (!role || draft.owned === role) return;
  const marker = names.find(({ name }) => name.toLowerCase() === ownedName(role));
  if (marker) workbook.names.getItem(marker.name).delete();
  workbook.names.add(ownedName(role), source.getRange(allRows)).visible = false;
}
