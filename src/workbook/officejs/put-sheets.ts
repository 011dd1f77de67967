/**
 * Puts sheets into a live workbook in two steps: first the new sheets are written whole beside the old ones, hidden and
 * marked as drafts; then, in one request, they take their places. Whatever fails, the workbook holds the old sheets or
 * the new ones: drafts alone are taken away again, and a change of places that began is finished (`drafts.ts`).
 */
import { formatRange } from "../ranges";
import { ownedName, WorkbookError, type Sheet, type SheetRole } from "../workbook";
import { callSilently, endSilence } from "./call";
import { settleDrafts } from "./drafts";
import { clearSheet, layoutCalls, ruleSteps, setLayout, setView } from "./layout";
import { planPut, type PlacedSheet, type PutPlan } from "./plan-put";
import type { Work } from "./read-cells";
import { groupSteps, step, type Step } from "./steps";
import { allRows, loadStructure, swapName, type Structure } from "./structure";
import { cellSteps } from "./write-cells";

export interface Put {
  placed: readonly PlacedSheet[];
  /** The workbook as it stands afterwards. */
  structure: Structure;
}

/** A formula that a user put into a sheet of ours; `row` from 1, `column` from 0. */
export interface SheetFormula {
  row: number;
  column: number;
  /** With "=". */
  formula: string;
}

/**
 * @param formulas of each of the sheets: they stand in place of values.
 * @throws WorkbookError; the signal's reason when cancelled. The workbook is as before, then.
 */
export async function putSheets(
  structure: Structure,
  date1904: boolean,
  work: Work,
  sheets: readonly Sheet[],
  remove: readonly SheetRole[] = [],
  formulas: readonly (readonly SheetFormula[])[] = [],
): Promise<Put> {
  if (structure.locked) throw new WorkbookError("structure-protected");
  const plan = planPut(structure, sheets, remove);
  const { placed, removed, markers } = plan;
  if (placed.length + removed.length + markers.length === 0) return { placed, structure };
  let begun = false;
  try {
    const drafted = placed.length ? await writeDrafts(plan, formulas, date1904, work) : structure;
    checkStill(plan, drafted, sheets, remove);
    work.signal?.throwIfAborted();
    begun = placed.length > 0;
    return { placed, structure: await takePlaces(plan, drafted) };
  } catch (error) {
    const settled = await settleDrafts().catch(() => null);
    // No drafts are left where the answer alone was lost.
    const isDone = settled && (settled.was === "begun" || (begun && settled.was === "nothing"));
    if (!isDone) throw error;
    const { structure } = settled;
    const finished = settled.was === "begun" ? finish(plan, structure).catch(() => structure) : structure;
    return { placed, structure: await finished };
  }
}

/** Writes the new sheets under their drafts' names. Resolves to the workbook as it then stands. */
async function writeDrafts(
  plan: PutPlan,
  formulas: readonly (readonly SheetFormula[])[],
  date1904: boolean,
  work: Work,
): Promise<Structure> {
  // Formulas may refer to other sheets of ours, so that these come first.
  const groups = groupSteps([
    ...plan.placed.flatMap((placed) => draftSteps(placed, plan, date1904)),
    ...plan.placed.flatMap(({ draft }, at) => formulaSteps(draft, formulas[at] ?? [])),
  ]);
  const write = (group: readonly Step[]) =>
    callSilently(async (context) => {
      for (const { run } of group) run(context);
      endSilence(context);
      const structure = loadStructure(context);
      await context.sync();
      return structure();
    });
  let structure: Structure | null = null;
  for (const [at, group] of groups.entries()) {
    work.signal?.throwIfAborted();
    structure = await write(group).catch((error: unknown) => {
      // The first call adds a sheet, which only a lock on the workbook's structure forbids.
      const isLocked = error instanceof WorkbookError && error.fault === "sheet-protected" && at === 0;
      throw isLocked ? new WorkbookError("structure-protected") : error;
    });
    work.progress?.((at + 1) / (groups.length + 1));
  }
  return structure!;
}

function draftSteps(placed: PlacedSheet, plan: PutPlan, date1904: boolean): Step[] {
  const { sheet, draft: name, mark, replaces } = placed;
  const listSheet = plan.placed.at(-1)!.name;
  const create = (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.add(name);
    worksheet.visibility = "Hidden";
    addHiddenName(context, mark, worksheet.getRange(allRows));
  };
  const around = { name, date1904, resolve: plan.resolve };
  const listOf = (choices: readonly string[]) => plan.lists.rangeOf(choices, listSheet);
  const layout = (context: Excel.RequestContext) =>
    setLayout(context.workbook.worksheets.getItem(name), sheet);
  return [
    step(create, 8),
    ...cellSteps(sheet, around),
    ...ruleSteps(sheet, { name, tableName: placed.tableName, listOf }),
    ...(replaces ? [] : [step(layout, layoutCalls(sheet))]),
  ];
}

function formulaSteps(draft: string, formulas: readonly SheetFormula[]): Step[] {
  return formulas.map(({ row, column, formula }) =>
    step(
      (context) => {
        context.workbook.worksheets.getItem(draft).getCell(row - 1, column).formulas = [[formula]];
      },
      3,
      formula.length,
    ),
  );
}

function addHiddenName(context: Excel.RequestContext, name: string, to: Excel.Range | string): void {
  context.workbook.names.add(name, to).visible = false;
}

/** Nothing that the plan rests on has changed while the drafts were written, and what they replace can be written. */
function checkStill(
  plan: PutPlan,
  now: Structure,
  sheets: readonly Sheet[],
  remove: readonly SheetRole[],
): void {
  const before = { ...now, sheets: now.sheets.filter(({ draft }) => draft === null) };
  const again = planPut(
    { ...before, tables: now.tables.filter(({ sheetId }) => before.sheets.some(({ id }) => id === sheetId)) },
    sheets,
    remove,
  );
  if (outline(again) !== outline(plan)) throw new WorkbookError("changed-meanwhile");
  if (now.locked) throw new WorkbookError("structure-protected");
  const barred = again.placed.find(({ replaces }) => replaces?.protected);
  if (barred) throw new WorkbookError("sheet-protected", barred.replaces!.name);
}

function outline({ placed, removed }: PutPlan): string {
  return JSON.stringify([
    placed.map(({ name, draft, tableName, replaces }) => [name, draft, tableName, replaces?.id]),
    removed.map(({ id }) => id),
  ]);
}

/** The drafts take their places, in one request. */
function takePlaces(plan: PutPlan, now: Structure): Promise<Structure> {
  return callSilently(async (context) => {
    const { worksheets, names } = context.workbook;
    // Reaching for each sheet first makes the request fail, while nothing is done, where one has gone.
    for (const { draft, replaces } of plan.placed) {
      worksheets.getItem(draft).load("id");
      if (replaces) worksheets.getItem(replaces.id).load("id");
    }
    addHiddenName(context, swapName, "=1");
    for (const marker of plan.markers) names.getItem(marker).delete();
    for (const { id } of plan.removed) worksheets.getItem(id).delete();
    rename(context, plan, now);
    for (const placed of plan.placed) {
      if (placed.replaces) fill(context, placed, now);
      else show(context, placed);
    }
    for (const { mark, draft, replaces } of plan.placed) {
      names.getItem(mark).delete();
      if (replaces) worksheets.getItem(draft).delete();
    }
    names.getItem(swapName).delete();
    const last =
      now.sheets.length - plan.removed.length - plan.placed.filter(({ replaces }) => replaces).length - 1;
    for (const { name } of plan.placed) worksheets.getItem(name).position = last;
    endSilence(context);
    const structure = loadStructure(context);
    await context.sync();
    return structure();
  });
}

/** What settling drafts cannot know of a change of places that was stopped: the sheets' names, sizes and views, and which sheets go. */
function finish(plan: PutPlan, settled: Structure): Promise<Structure> {
  return callSilently(async (context) => {
    const { worksheets } = context.workbook;
    const left = plan.removed.filter(({ id }) => settled.sheets.some((sheet) => sheet.id === id));
    for (const { id } of left) worksheets.getItem(id).delete();
    rename(context, plan, settled);
    for (const { sheet, name, hidden } of plan.placed) {
      if (hidden) continue;
      const worksheet = worksheets.getItem(name);
      setLayout(worksheet, sheet);
      setView(worksheet, sheet);
    }
    const last = settled.sheets.length - left.length - 1;
    for (const { name } of plan.placed) worksheets.getItem(name).position = last;
    endSilence(context);
    const structure = loadStructure(context);
    await context.sync();
    return structure();
  });
}

/** Sheets that stay get the names that are wanted now; formulas that refer to them follow. */
function rename({ workbook }: Excel.RequestContext, { placed }: PutPlan, { sheets }: Structure): void {
  const renamed = placed.filter(({ name, replaces }) => replaces && replaces.name !== name);
  const isTaken = renamed.some(({ name }) =>
    sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
  );
  // Two sheets may change their names with each other.
  if (isTaken) {
    for (const { draft, replaces } of renamed) workbook.worksheets.getItem(replaces!.id).name = `${draft} -`;
  }
  for (const { name, replaces } of renamed) workbook.worksheets.getItem(replaces!.id).name = name;
}

/** A sheet that stays takes over what its draft holds. */
function fill({ workbook }: Excel.RequestContext, placed: PlacedSheet, { tables }: Structure): void {
  const { sheet, draft, replaces } = placed;
  const worksheet = workbook.worksheets.getItem(replaces!.id);
  for (const { id, sheetId } of tables) {
    if (sheetId === replaces!.id) workbook.tables.getItem(id).convertToRange();
  }
  worksheet.visibility = "Visible";
  clearSheet(worksheet);
  const extent = formatRange(extentOf(sheet));
  worksheet.getRange(extent).copyFrom(workbook.worksheets.getItem(draft).getRange(extent), "All");
  setLayout(worksheet, sheet);
  setView(worksheet, sheet);
}

/** A new sheet comes into view. */
function show(context: Excel.RequestContext, { sheet, name, hidden }: PlacedSheet): void {
  if (hidden) return;
  const worksheet = context.workbook.worksheets.getItem(name);
  worksheet.visibility = "Visible";
  if (sheet.role) addHiddenName(context, ownedName(sheet.role), worksheet.getRange(allRows));
  setView(worksheet, sheet);
}

/** The rectangle from A1 that holds every cell, merge and rule of the sheet. */
function extentOf({ rows, merges = [], dataBars = [], validations = [] }: Sheet) {
  const ranges = [...merges, ...[...dataBars, ...validations].map(({ range }) => range)];
  return {
    top: 1,
    left: 0,
    bottom: ranges.reduce((most, { bottom }) => Math.max(most, bottom), Math.max(1, rows.length)),
    right: ranges.reduce(
      (most, { right }) => Math.max(most, right),
      rows.reduce((most, { cells }) => Math.max(most, cells.length - 1), 0),
    ),
  };
}
