/** Which result sheets a check writes, by the settings. */
import { noLines } from "../../src/report/lines";
import { inputFingerprint } from "../../src/report/input-fingerprint";
import { readPrevious, type Previous } from "../../src/report/previous";
import { noSettings } from "../../src/report/read-settings";
import { reportSheets, rolesToRemove } from "../../src/report/report";
import { resultRoles, type ResultRole } from "../../src/report/result-roles";
import type { Language } from "../../src/tables/definition";
import type { Sheet, SheetRole } from "../../src/workbook/workbook";
import { book, changedByUser, nothingPrevious, reportInput } from "./fixtures";

const wanting = (sheets: readonly ResultRole[], previous = nothingPrevious): Previous => ({
  ...previous,
  settings: { ...noSettings, present: true, sheets },
});
const made = async (sheets: readonly ResultRole[], language: Language = "en", previous = nothingPrevious) =>
  reportSheets(await reportInput(language, wanting(sheets, previous)));
const rolesOf = (sheets: readonly Sheet[]) => sheets.map(({ role }) => role);

/** Roles of ours that links lead to. */
function rolesLinkedTo(sheets: readonly Sheet[]): Set<SheetRole> {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Set(cells.flatMap((cell) => (cell?.link && "role" in cell.link ? [cell.link.role] : [])));
}

test("only the wanted ones are made, beside the settings; the others go", async () => {
  const sheets = await made(["findings", "data-problems"]);
  expect(rolesOf(sheets)).toEqual(["findings", "data-problems", "settings"]);
  expect(rolesToRemove(sheets)).toEqual([
    "readiness",
    "missing-evidence",
    "roadmap",
    "calendar",
    "forecast",
    "judgements",
    "history",
    "kept-remarks",
    "scenarios",
  ]);
});

test("all are made where nothing is said", async () => {
  const sheets = reportSheets(await reportInput("en"));
  expect(rolesOf(sheets)).toEqual(resultRoles);
  expect(rolesLinkedTo(sheets)).toEqual(new Set(["findings", "missing-evidence", "data-problems"]));
});

test.each(["en", "zh"] as const)("no link leads to a sheet that is not written (%s)", async (language) => {
  for (const other of ["findings", "missing-evidence", "data-problems"] as const) {
    const sheets = await made(["readiness", other], language);
    expect(rolesLinkedTo(sheets)).toEqual(new Set([other]));
  }
  const [readiness] = await made(["readiness"], language);
  const styles = readiness!.rows.flatMap(({ cells }) => cells.map((cell) => cell?.style?.underline));
  expect(styles).not.toContain(true);
});

test.each([["findings"], ["readiness"]] as const)("what was checked is known from %s alone", async (role) => {
  const input = await reportInput("en", wanting([role]));
  const workbook = changedByUser(reportSheets(input), null, (rows) => rows);
  expect((await readPrevious(workbook, [book])).inputs).toBe(inputFingerprint(input.facts));
});

test("what people typed into a sheet that goes is kept", async () => {
  const typed = new Map([["service-management-manual", { owner: "Lin", due: null, remark: null }]]);
  const lines = { ...noLines(), "missing-evidence": typed };
  const previous: Previous = { ...nothingPrevious, lines };
  const kept = (await made(["readiness"], "en", previous)).find(({ role }) => role === "kept-remarks")!;
  expect(kept.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).toContain("Lin");
  expect(rolesOf(await made(["missing-evidence"], "en", previous))).not.toContain("kept-remarks");
});
