import { checkWorkbook } from "../../../src/check-workbook";
import { unprovenTables } from "../../../src/pane/views/data/unproven";
import { itss } from "../../../src/schemes/itss";
import { memoryWorkbook, type MemorySheet } from "../../../src/workbook/memory/memory-workbook";
import { day } from "../../report/fixtures";

const incidents = (...rows: string[][]): MemorySheet => ({
  name: "Incidents",
  rows: [["Date", "Kind", "Severity", "Resolved"], ...rows],
});

/** What is asked of a company registered long ago, with these sheets besides. */
async function asked(...sheets: MemorySheet[]) {
  const organisation: MemorySheet = {
    name: "Organisation",
    rows: [
      ["Field", "Value"],
      ["Registration date", "2015-01-01"],
    ],
  };
  const workbook = memoryWorkbook({ sheets: [organisation, ...sheets] });
  const today = day("2026-06-30");
  const checked = await checkWorkbook(workbook, { today, ruleBooks: [itss], language: "en" });
  return unprovenTables(checked);
}

it("asks about incidents that an empty sheet does not disprove, where a requirement waits for it", async () => {
  const [first] = await asked(incidents());
  expect(first).toMatchObject({ table: "incidents", present: true });
  expect(first!.requirements).toContain("itss.4.no-security-incident");
});

it("asks just so where there is no sheet", async () => {
  const [first] = await asked();
  expect(first).toMatchObject({ table: "incidents", present: false });
});

it("asks no more once there are incidents, or a row says none", async () => {
  const tablesOf = async (...rows: string[][]) => (await asked(incidents(...rows))).map(({ table }) => table);
  expect(await tablesOf(["2026-01-05", "Complaint", "minor", "yes"])).not.toContain("incidents");
  expect(await tablesOf(["", "None", "", ""])).not.toContain("incidents");
});

it("does not ask about a table on which nothing hangs", async () => {
  const noIncidents = { ...itss, requirements: [] };
  const workbook = memoryWorkbook({ sheets: [incidents()] });
  const today = day("2026-06-30");
  const checked = await checkWorkbook(workbook, { today, ruleBooks: [noIncidents], language: "en" });
  expect(unprovenTables(checked)).toEqual([]);
});
