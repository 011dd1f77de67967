/** Some of the sheets of ours by themselves: what people typed there, and those sheets made anew with all of it kept. */
import type { Checked } from "../../check-workbook";
import { keptRemarksSheet } from "../../report/kept-remarks";
import { readPrevious, type Previous } from "../../report/previous";
import { wordsFor } from "../../report/words";
import type { RuleBook } from "../../rules/expression";
import type { Sheet, SheetRole, Workbook } from "../../workbook/workbook";

/** What people typed into the sheets of these roles. */
export function typedInto(
  roles: readonly SheetRole[],
  workbook: Workbook,
  ruleBooks: readonly RuleBook[],
): Promise<Previous> {
  const sheets = workbook.sheets.filter(({ owned }) => owned !== null && roles.includes(owned));
  return readPrevious({ ...bound(workbook), sheets }, ruleBooks);
}

/** A sheet to put in place of the one of its role, and *Kept remarks* where texts were typed that cannot stay. */
export async function withWhatIsKept(
  sheet: Sheet & { role: SheetRole },
  checked: Checked,
  workbook: Workbook,
  ruleBooks: readonly RuleBook[],
): Promise<Sheet[]> {
  const typed = await typedInto([sheet.role, "kept-remarks"], workbook, ruleBooks);
  // Sheets with lines are not made anew, so that no line that is kept can go back there.
  const kept = keptRemarksSheet(typed, [sheet], wordsFor(checked));
  return kept === null ? [sheet] : [sheet, kept];
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
