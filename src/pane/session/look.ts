/** Reads the workbook, assesses it, and shows what came of it; writes nothing. */
import { checkWorkbook, type Checked } from "../../check-workbook";
import { inputsChangedSince } from "../../report/input-fingerprint";
import { problemsOf } from "../../report/report";
import { hasResults } from "../../report/result-roles";
import { collectFixes } from "../../tables/fixes";
import { findUnmapped } from "../../tables/unmapped";
import type { LiveWorkbook, SheetInfo, SheetRole } from "../../workbook/workbook";
import type { Doing, SessionContext } from "./context";
import { followed } from "./followed";
import { unlessAborted } from "./jobs";
import type { Mapped } from "./state";

/** A workbook as it was read. */
export interface Opened {
  workbook: LiveWorkbook;
  /** The user's changes that had been told of before it was read. */
  changes: number;
}

/** Opening is the first half of reading, going through the sheets the second. */
const OPENING = 0.5;

export async function openWorkbook(context: SessionContext, doing: Doing): Promise<Opened> {
  const { changes } = context;
  const { signal } = doing;
  doing.begin("reading");
  const opening = context.host.open({ signal, progress: (done) => doing.progress(done * OPENING) });
  const workbook = await unlessAborted(opening, signal);
  const progress = (done: number) => doing.progress(OPENING + done * (1 - OPENING));
  return { workbook: followed(workbook, { signal, progress }), changes };
}

/** Assesses the workbook and puts everything that follows into the state. */
export async function lookAt(opened: Opened, context: SessionContext, doing: Doing): Promise<Checked> {
  const { host, ruleBooks, store } = context;
  const { workbook } = opened;
  doing.begin("reading");
  const mending = collectFixes();
  const today = host.today();
  const checking = checkWorkbook(workbook, {
    today,
    ruleBooks,
    language: host.language,
    onRead: () => beginAssessing(doing),
    onCell: mending.onCell,
  });
  const checked = await unlessAborted(checking, doing.signal);
  const unmapped = await unlessAborted(findUnmapped(workbook, checked.facts), doing.signal);
  const shown = shownOf(checked, workbook.sheets);
  store.set({
    ...shown,
    resultsAreOld:
      hasResults(shown.resultSheets) &&
      (context.settingsChanged ||
        isJudgedSince(checked) ||
        inputsChangedSince(checked.previous, checked.facts)),
    unmapped,
    fixes: mending.fixes(checked.facts),
    today,
    checkedAt: context.now(),
    changedSince: context.changes !== opened.changes,
  });
  await context.selection.follow(opened.workbook, opened.changes);
  return checked;
}

/** Opens the workbook and looks at it. */
export async function look(context: SessionContext, doing: Doing): Promise<Opened & { checked: Checked }> {
  const opened = await openWorkbook(context, doing);
  return { ...opened, checked: await lookAt(opened, context, doing) };
}

/** The result sheets that stand in a workbook. */
export function resultSheetsIn(sheets: readonly SheetInfo[]): Partial<Record<SheetRole, string>> {
  return Object.fromEntries(sheets.flatMap(({ name, owned }) => (owned === null ? [] : [[owned, name]])));
}

/** A judgement was typed that no check has seen. */
function isJudgedSince({ options: { judgements = new Map() } }: Checked): boolean {
  return [...judgements.values()].some(({ inputs }) => inputs === null);
}

/** Assessing holds everything up, so it waits until what goes on has been painted. */
async function beginAssessing(doing: Doing): Promise<void> {
  doing.begin("assessing");
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  doing.signal.throwIfAborted();
}

function shownOf(checked: Checked, sheets: readonly SheetInfo[]) {
  const isKnown = Object.values(checked.facts.tables).some(({ present }) => present);
  return {
    workbook: isKnown ? ("assessed" as const) : ("no-tables" as const),
    checked,
    problems: problemsOf(checked),
    mapped: mappedIn(checked),
    resultSheets: resultSheetsIn(sheets),
  };
}

function mappedIn({ facts, previous }: Checked): Mapped[] {
  return [...previous.settings.mappings].map(([key, mapping]) => {
    // A sheet's name may hold the mark that ends it.
    const sheet =
      facts.sheetNames.find((name) => key.startsWith(`${name}!`)) ?? key.slice(0, key.indexOf("!"));
    return { sheet, header: key.slice(sheet.length + 1), ...mapping };
  });
}
