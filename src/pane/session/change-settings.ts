/** Changes settings, which travel with the workbook on a sheet of ours that its users can see. */
import type { Checked } from "../../check-workbook";
import { keptRemarksSheet } from "../../report/kept-remarks";
import { readPrevious } from "../../report/previous";
import type { Settings } from "../../report/read-settings";
import { settingsSheet } from "../../report/settings-sheet";
import { wordsFor } from "../../report/words";
import type { Sheet, SheetRole, Workbook } from "../../workbook/workbook";
import { changedSettings } from "./changed-settings";
import { putBack } from "./check";
import { remember, type Doing, type SessionContext } from "./context";
import { look } from "./look";
import type { PaneMessage, SettingsChange } from "./state";
import { lookOrTakeBack } from "./take-back";

export async function changeSettings(
  change: SettingsChange,
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  const { checked, ...opened } = await look(context, doing);
  const { workbook } = opened;
  doing.begin("saving-settings");
  const sheets = await sheetsWith(
    changedSettings(checked.previous.settings, change),
    checked,
    workbook,
    context,
  );
  const { restore } = await putBack(workbook, doing, () => workbook.put(sheets));
  const undoable = { what: "settings" } as const;
  remember(context, { undoable, undo: restore });
  context.settingsChanged = true;
  await lookOrTakeBack(opened, context, doing);
  return { kind: "done", undoable };
}

/** Sheets that are made anew when settings change; texts that were typed into them where they cannot stay are kept. */
const remade: readonly (SheetRole | null)[] = ["settings", "kept-remarks"];

async function sheetsWith(
  settings: Settings,
  checked: Checked,
  workbook: Workbook,
  { ruleBooks }: SessionContext,
): Promise<Sheet[]> {
  const sheet = settingsSheet(settings, ruleBooks, checked.language, inputsHeld(checked, workbook));
  const sheets = workbook.sheets.filter(({ owned }) => remade.includes(owned));
  const typed = await readPrevious({ ...bound(workbook), sheets }, ruleBooks);
  // Sheets with lines are not made anew, so that no line that is kept can go back there.
  const kept = keptRemarksSheet(typed, [sheet], wordsFor(checked));
  return kept === null ? [sheet] : [sheet, kept];
}

/** The fingerprint that the settings hold goes on being held there. */
function inputsHeld({ previous }: Checked, { sheets }: Workbook): string | null {
  return sheets.some(({ owned }) => owned === "readiness") ? null : previous.inputs;
}

/** The reading half of a workbook, as a plain object. */
function bound(workbook: Workbook): Workbook {
  return {
    sheets: workbook.sheets,
    date1904: workbook.date1904,
    merges: (sheet) => workbook.merges(sheet),
    scan: (sheet, onRow) => workbook.scan(sheet, onRow),
    put: (sheets, remove) => workbook.put(sheets, remove),
    ...(workbook.notes ? { notes: (sheet: string) => workbook.notes!(sheet) } : {}),
  };
}
