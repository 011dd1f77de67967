/** Saves a scenario under its name on *Scenarios*, which travels with the workbook, or takes it from there. */
import type { Checked } from "../../check-workbook";
import { keptRemarksSheet } from "../../report/kept-remarks";
import {
  withoutScenario,
  withScenario,
  type Scenario,
  type ScenarioRow,
} from "../../report/scenarios/scenario-rows";
import { scenariosSheet } from "../../report/scenarios/scenarios-sheet";
import { wordsFor } from "../../report/words";
import type { Sheet, SheetRole } from "../../workbook/workbook";
import { putBack } from "./check";
import { remember, type Doing, type SessionContext } from "./context";
import { look, type Opened } from "./look";
import { typedInto } from "./owned-part";
import type { PaneMessage } from "./state";
import { lookOrTakeBack } from "./take-back";

/** Takes the place of the scenario of the same name. */
export async function saveScenario(
  scenario: Scenario,
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  const opened = await look(context, doing);
  const rows = withScenario(opened.checked.previous.scenarios, scenario);
  return putScenarios(rows, { name: scenario.name, deleted: false }, opened, context, doing);
}

export async function deleteScenario(
  name: string,
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  const opened = await look(context, doing);
  const rows = withoutScenario(opened.checked.previous.scenarios, name);
  return putScenarios(rows, { name, deleted: true }, opened, context, doing);
}

async function putScenarios(
  rows: readonly ScenarioRow[],
  what: { name: string; deleted: boolean },
  { checked, ...opened }: Opened & { checked: Checked },
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  const { workbook } = opened;
  doing.begin("saving-scenarios");
  const made: (Sheet & { role: SheetRole })[] =
    rows.length === 0 ? [] : [{ ...scenariosSheet(rows, checked), role: "scenarios" }];
  const typed = await typedInto(["scenarios", "kept-remarks"], workbook, context.ruleBooks);
  const kept = keptRemarksSheet(typed, made, wordsFor(checked));
  const sheets = kept === null ? made : [...made, kept];
  const { restore } = await putBack(workbook, doing, () =>
    workbook.put(sheets, rows.length === 0 ? ["scenarios"] : []),
  );
  const undoable = { what: "scenario", ...what } as const;
  remember(context, { undoable, undo: restore });
  await lookOrTakeBack(opened, context, doing);
  return { kind: "done", undoable };
}
