import { readFileSync, copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/check-workbook";
import { outlookSchema } from "../../src/report/json-schema";
import { withScenario } from "../../src/report/scenarios/scenario-rows";
import { scenariosSheet } from "../../src/report/scenarios/scenarios-sheet";
import { ruleBooks } from "../../src/schemes";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { newFolder, proofsheet, samples } from "./run";

const folder = newFolder();
const file = path.join(folder, "acme.xlsx");
copyFileSync(path.join(samples, "english-company.xlsx"), file);
const whatif = (...args: string[]) => proofsheet(folder, "whatif", "acme.xlsx", "--scheme", "itss", ...args);

test("shows before and after, and leaves the file as it is, byte for byte", () => {
  const before = readFileSync(file);
  const { status, out, err } = whatif("--set", "-staff[S-001]");
  expect([status, err]).toEqual([0, ""]);
  expect(out).toMatch(/^What if \(assessment date 2026-06-30\)\n {2}• Without staff member S-001\n/);
  expect(out).toContain("itss.3.senior-managers: ✓ Met → ✗ Not met\n");
  expect(out).toContain("2 people → 1 person, required ≥ 2 people\n");
  expect(out).toMatch(/acme\.xlsx was not touched\.\n$/);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("takes edits in the words of the sheets, and says all of it in Chinese", () => {
  const { status, out } = whatif("--set", "人员花名册[S-001].离职日期=2026-06-01", "--lang", "zh");
  expect(status).toBe(0);
  expect(out).toContain("  • 人员S-001：离职日期改为2026-06-01（原为空）\n");
  expect(out).toContain("结论有变化的要求\n");
});

test("prints JSON as its schema says", () => {
  const { status, out } = whatif("--set", "param:itss.4.completed-projects.projects=20", "--format", "json");
  expect(status).toBe(0);
  const json = outlookSchema.parse(JSON.parse(out));
  expect(json.schemes.map(({ scheme }) => scheme)).toEqual(["itss"]);
  expect(json.schemes[0]!.turned.map(({ requirement }) => requirement)).toContain(
    "itss.4.completed-projects",
  );
  expect(json.schemes[0]!.after.eligible).toBeNull();
});

test.each<[string, string[], string]>([
  ["nothing to change", [], "Name one workbook and what to change"],
  ["a text that is no edit", ["--set", "nonsense"], "--set nonsense: “nonsense” is no edit. Write one as"],
  [
    "a row that is not there",
    ["--set", "projects[P-0004].status=completed"],
    "--set projects[P-0004].status=completed: There is no project “P-0004”. Did you mean “P-004”?",
  ],
  [
    "a document for a row that is not there",
    ["--set", "document:acceptance-report[P-999]"],
    "--set document:acceptance-report[P-999]: No row and no requirement goes by “P-999”, so no document is for it. Did you mean “P-009”?",
  ],
  [
    "a value that its column cannot hold",
    ["--set", "projects[P-004].acceptedOn=soon"],
    "--set projects[P-004].acceptedOn=soon: Accepted on: “soon” is not a date.",
  ],
  [
    "a scenario that is not there",
    ["--scenario", "Plan A"],
    "has no scenario “Plan A”; none is saved in it. Save one in the add-in",
  ],
])("refuses %s with one sentence each and the status of unusable arguments", (_, args, sentence) => {
  const { status, out, err } = whatif(...args);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("takes the edits of a scenario that the workbook holds, and further ones behind them", async () => {
  const workbook = await openXlsx(new Blob([readFileSync(file)]));
  const checked = await checkWorkbook(workbook, { today: 20_000, ruleBooks, language: "en" });
  const edits = [{ kind: "remove", table: "staff", row: "S-001" } as const];
  await workbook.put([scenariosSheet(withScenario([], { name: "Lin leaves", edits }), checked)]);
  writeFileSync(path.join(folder, "saved.xlsx"), Buffer.from(await (await workbook.save()).arrayBuffer()));
  const { status, out } = proofsheet(
    ...[folder, "whatif", "saved.xlsx", "--scenario", "lin leaves", "--set", "as-of=2026-07-31"],
  );
  expect(status).toBe(0);
  expect(out).toContain("  • Without staff member S-001\n  • Assessed on 2026-07-31\n");
  const unknown = proofsheet(folder, "whatif", "saved.xlsx", "--scenario", "Other");
  expect(unknown.err).toContain("it has “Lin leaves”");
});
