/** Puts chosen values into cells of the user's that still hold what they were chosen for. */
import { readPrevious } from "../../report/previous";
import type { Checked } from "../../check-workbook";
import type { Place } from "../../tables/facts";
import { collectFixes } from "../../tables/fixes";
import { readTables } from "../../tables/read-tables";
import { formatAddress, WorkbookError, type CellEdit, type Workbook } from "../../workbook/workbook";
import type { Doing, SessionContext } from "./context";
import { edit } from "./edit";
import { look, openWorkbook } from "./look";
import { unlessAborted } from "./jobs";
import type { Fix, FixOption, PaneMessage } from "./state";

export interface Chosen {
  fix: Fix;
  option: FixOption;
}

/** Mends all of the chosen cells, or none where one of them has changed since it was shown. */
export async function fix(
  chosen: readonly Chosen[],
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage | null> {
  if (chosen.length === 0) return null;
  const opened = await openWorkbook(context, doing);
  const fixes = await unlessAborted(fixesNow(opened.workbook, context), doing.signal);
  const changed = chosen.find((one) => !isStillThere(one, fixes));
  if (changed !== undefined) {
    await look(context, doing);
    throw new WorkbookError("changed-meanwhile", formatAddress(changed.fix.cell));
  }
  const cells = [...new Map(chosen.map((one) => [keyOf(one.fix.cell), one])).values()].map(
    ({ fix: { cell }, option: { value, percent } }): CellEdit => ({
      ...{ cell, value, keepsFormula: true },
      ...(percent && { percent }),
    }),
  );
  const undoable = { what: "fixes", count: cells.length } as const;
  const understood = new Set(
    chosen.filter(({ fix: { certain } }) => certain).map(({ fix: { cell } }) => keyOf(cell)),
  );
  // A text that was understood may lie in a cell whose format makes something else of a number.
  const hasTaken = ({ facts }: Checked) => !facts.problems.some(({ place }) => understood.has(keyOf(place)));
  return edit({ cells, undoable, task: "fixing", hasTaken }, opened, context, doing);
}

/** What can be mended in the workbook as it stands. */
async function fixesNow(workbook: Workbook, { ruleBooks }: SessionContext): Promise<Map<string, Fix>> {
  const { settings } = await readPrevious(workbook, ruleBooks);
  const mending = collectFixes();
  const facts = await readTables(workbook, { mappings: settings.mappings, onCell: mending.onCell });
  return new Map(mending.fixes(facts).map((found) => [keyOf(found.cell), found]));
}

function isStillThere({ fix: { cell, read }, option }: Chosen, fixes: ReadonlyMap<string, Fix>): boolean {
  const now = fixes.get(keyOf(cell));
  const wanted = JSON.stringify(option.value);
  return now?.read === read && now.options.some(({ value }) => JSON.stringify(value) === wanted);
}

const keyOf = ({ sheet, row, column }: Place) => `${row}:${column}:${sheet}`;
