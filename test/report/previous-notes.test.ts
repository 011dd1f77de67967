import { readPrevious } from "../../src/report/previous";
import { quote } from "../../src/report/cells";
import { reportSheets } from "../../src/report/report";
import { requirementText } from "../../src/rules/to-text";
import type { CellNote, SheetRole, Workbook } from "../../src/workbook/workbook";
import { book, changedByUser, nothingPrevious, reportInput } from "./fixtures";

const MANUAL = "service-management-manual";

/** Results in which people pinned notes to the sheet of a role. */
async function withNotes(role: SheetRole, notes: readonly CellNote[]): Promise<Workbook> {
  const workbook = changedByUser(reportSheets(await reportInput("en")), null, (rows) => rows);
  const name = workbook.sheets.find(({ owned }) => owned === role)!.name;
  return { ...workbook, notes: async (sheet) => (sheet === name ? notes : []) };
}

test("notes on our cells are kept with their place and listed in Kept remarks", async () => {
  const workbook = await withNotes("missing-evidence", [
    { row: 4, column: 1, text: "Lin: ask the archive" },
    { row: 40, column: 0, text: "=1+1" },
  ]);
  const previous = await readPrevious(workbook, [book]);
  expect(previous.stray).toEqual([
    { role: "missing-evidence", cell: "B4", row: MANUAL, value: "Lin: ask the archive" },
    { role: "missing-evidence", cell: "A40", row: "", value: "=1+1" },
  ]);
  const kept = reportSheets(await reportInput("en", previous)).find(({ role }) => role === "kept-remarks")!;
  expect(kept.rows.slice(3).map(({ cells }) => [cells[0]!.value, cells[1]!.value, cells[7]!.value])).toEqual([
    ["Missing evidence", "B4", "Lin: ask the archive"],
    ["Missing evidence", "A40", "=1+1"],
  ]);
});

test("a formula typed into Owner whose value the file lacks is kept as its text", async () => {
  const sheets = reportSheets(await reportInput("en"));
  const workbook = changedByUser(sheets, "missing-evidence", (rows) => {
    rows[3]![7] = { kind: "uncached", formula: "Staff!B2" };
    rows[0]![3] = { kind: "uncached", formula: "SUM(A1:A2)" };
    return rows;
  });
  const previous = await readPrevious(workbook, [book]);
  expect(previous.lines["missing-evidence"].get(MANUAL)?.owner).toBe("=Staff!B2");
  expect(previous.stray.map(({ value }) => value)).toEqual(["=SUM(A1:A2)"]);
});

test.each([
  ["calendar|expires|staffCertificates|pmp|1030|3402917", "3402917"],
  ["calendar|expires|certificates|iso9001|||#2", "iso9001"],
  ["calendar|nonconformity|NC-26-03", "NC-26-03"],
  [`calendar|window|${book.requirements[0]!.id}|1`, null],
])("a text beside a date of the calendar is kept with what the date was about: %s", async (row, about) => {
  const stray = [{ role: "calendar" as const, cell: "J6", row, value: "ask Lin" }];
  const sheets = reportSheets(await reportInput("en", { ...nothingPrevious, stray }));
  const [kept] = sheets.filter(({ role }) => role === "kept-remarks").map(({ rows }) => rows[3]!.cells);
  const sentence = quote(requirementText(book.requirements[0]!, "en"));
  expect([kept![2]!.value, kept![7]!.value]).toEqual([about ?? sentence, "ask Lin"]);
});
