/** @jest-environment ./test/excel-host/environment.ts */
import { openExcel } from "../../../src/workbook/officejs/open-excel";
import { WorkbookError, type Sheet, type SheetRole } from "../../../src/workbook/workbook";
import { describeSheet } from "../../excel-host/files/describe-sheet";
import type { Excel as InMemoryExcel } from "../../excel-host/excel";
import { startExcel } from "../../excel-host/start-excel";

function ours(role: SheetRole, name: string, text: string): Sheet {
  const style = { fill: "FFEEAA", border: "C9D3DC", wrap: true };
  const rows = Array.from({ length: 5 }, (_, at) => ({
    cells: [{ value: `${text} ${at}`, style }],
    height: 20 + at,
  }));
  return { role, name, columns: [{ width: 20 }], rows, filter: { top: 1, left: 0, bottom: 5, right: 0 } };
}

const old = [ours("findings", "Findings", "old"), ours("readiness", "Readiness", "old")];
const next = [ours("findings", "Findings", "new"), ours("data-problems", "Data problems", "new")];

/** A user's workbook with earlier results in it, whose user counts in one of them. */
async function withOldResults(): Promise<InMemoryExcel> {
  const excel = await startExcel({ sheets: [{ name: "Projects", rows: [["Name"], ["=Findings!A2"]] }] });
  await (await openExcel()).put(old);
  excel.counters.reset();
  return excel;
}

const state = ({ model }: InMemoryExcel) => ({
  sheets: model.sheets.map(describeSheet),
  names: model.names.map(({ name, formula, visible }) => [name, formula, visible]),
});

/** What the workbook holds if nothing goes wrong. */
async function withNewResults() {
  const excel = await withOldResults();
  await (await openExcel()).put(next, ["readiness"]);
  return state(excel);
}

const putNext = async () => (await openExcel()).put(next, ["readiness"]);

describe("a put into Excel", () => {
  it("leaves formulas alone that refer to a sheet which it replaces, and the sheet's window", async () => {
    const excel = await withOldResults();
    const id = excel.model.sheets.find(({ name }) => name === "Findings")!.id;
    await putNext();
    expect(excel.model.sheets.find(({ name }) => name === "Findings")!.id).toBe(id);
    expect(describeSheet(excel.model.sheets[0]!).cells["A2"]!.formula).toBe("=Findings!A2");
  });

  it("leaves no drafts and no names of its own but the markers", async () => {
    const { sheets, names } = await withNewResults();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Projects", "Visible"],
      ["Findings", "Visible"],
      ["Data problems", "Visible"],
    ]);
    expect(names.sort()).toEqual([
      ["_proofsheet_owned_2", "=Findings!$1:$1048576", false],
      ["_proofsheet_owned_4", "='Data problems'!$1:$1048576", false],
    ]);
  });

  // Of opening the first two requests, of putting the third and the fourth.
  it.each([
    ["the drafts, not done", 3, "lost-before"],
    ["the drafts, done", 3, "lost-after"],
    ["the swap, not done", 4, "lost-before"],
  ] as const)("keeps the old results whole when the connection is lost at %s", async (_, at, fault) => {
    const excel = await withOldResults();
    const before = state(excel);
    excel.faults.failAt(at, fault);
    await expect(putNext()).rejects.toEqual(new WorkbookError("connection-lost"));
    expect(state(excel)).toEqual(before);
    // And events are heard again.
    expect(excel.model.events.enabled).toBe(true);
  });

  it("has the new results whole when only the last answer is lost", async () => {
    const expected = await withNewResults();
    const excel = await withOldResults();
    excel.faults.failAt(4, "lost-after");
    expect(await putNext()).toEqual(["Findings", "Data problems"]);
    expect(state(excel)).toEqual(expected);
  });

  it.each(["lost-before", "lost-after"] as const)(
    "is cleaned up at the next opening when the connection stays away, drafts %s",
    async (fault) => {
      const excel = await withOldResults();
      const before = state(excel);
      excel.faults.failAt(3, fault);
      // Making up for it fails too.
      for (const at of [4, 5]) excel.faults.failAt(at, "lost-before");
      await expect(putNext()).rejects.toEqual(new WorkbookError("connection-lost"));
      const book = await openExcel();
      expect(state(excel)).toEqual(before);
      expect(book.sheets.map(({ name }) => name)).toEqual(["Projects", "Findings", "Readiness"]);
    },
  );

  it.each([3, 4])("keeps the old results whole when Excel refuses request %d", async (at) => {
    const excel = await withOldResults();
    const before = state(excel);
    excel.faults.failAt(at, { code: "GeneralException" });
    await expect(putNext()).rejects.toMatchObject({ fault: "host-fault" });
    expect(state(excel)).toEqual(before);
  });

  it.each([3, 4])("keeps the old results whole when a cell is being edited at request %d", async (at) => {
    const excel = await withOldResults();
    const before = state(excel);
    let stop = () => {};
    excel.faults.before(at, () => {
      stop = excel.user.startTyping();
    });
    await expect(putNext()).rejects.toEqual(new WorkbookError("cell-in-edit-mode"));
    stop();
    await openExcel();
    expect(state(excel)).toEqual(before);
  });

  it("explains a locked structure", async () => {
    const excel = await withOldResults();
    excel.user.protectStructure();
    const before = state(excel);
    await expect(putNext()).rejects.toEqual(new WorkbookError("structure-protected"));
    expect(state(excel)).toEqual(before);
    excel.user.protectStructure(false);
    excel.faults.before(3, (model) => (model.structureProtected = true));
    await expect(putNext()).rejects.toEqual(new WorkbookError("structure-protected"));
    expect(state(excel)).toEqual(before);
  });

  it("explains a locked sheet of ours, and touches none", async () => {
    const excel = await withOldResults();
    excel.user.protect("Findings");
    const before = state(excel);
    await expect(putNext()).rejects.toEqual(new WorkbookError("sheet-protected", "Findings"));
    expect(state(excel)).toEqual(before);
  });

  it("finishes at the next opening what was stopped halfway", async () => {
    const expected = await withNewResults();
    const excel = await withOldResults();
    // A lock that comes right between the two requests stops the second one halfway.
    excel.faults.before(4, () => excel.user.protect("Findings"));
    await expect(putNext()).rejects.toMatchObject({ fault: "sheet-protected" });
    const halfway = await openExcel();
    expect(halfway.sheets.map(({ name }) => name)).not.toContain("Proofsheet draft");
    excel.user.protect("Findings", false);
    await openExcel();
    const { sheets, names } = state(excel);
    const cells = (all: typeof sheets) => all.map((sheet) => [sheet.name, sheet.visibility, sheet.cells]);
    expect(cells(sheets)).toEqual(cells(expected.sheets));
    expect(names).toEqual(expected.names);
  });

  it.each<[string, (excel: InMemoryExcel) => void]>([
    ["a sheet of ours was taken away", (excel) => excel.user.coAuthor.deleteSheet("Findings")],
    [
      "a sheet was given the name that ours was to have",
      (excel) => excel.user.coAuthor.addSheet("Data problems (2)"),
    ],
  ])("says that the workbook changed meanwhile: %s", async (_, happens) => {
    const excel = await withOldResults();
    excel.user.addSheet("Data problems");
    const book = await openExcel();
    excel.faults.before(1, () => happens(excel));
    await expect(book.put(next)).rejects.toEqual(new WorkbookError("changed-meanwhile"));
    expect(excel.model.sheets.filter(({ visibility }) => visibility === "Hidden")).toEqual([]);
    expect(excel.model.names.every(({ name }) => name.startsWith("_proofsheet_owned_"))).toBe(true);
  });

  it("is given up on the user's word, and nothing is left of it", async () => {
    const excel = await withOldResults();
    const before = state(excel);
    const controller = new AbortController();
    const book = await openExcel({ signal: controller.signal });
    excel.faults.before(1, () => controller.abort("enough"));
    await expect(book.put(next)).rejects.toBe("enough");
    expect(state(excel)).toEqual(before);
  });

  it("goes in several requests where there is much, none too large", async () => {
    const excel = await withOldResults();
    const text = "字".repeat(400);
    const rows = Array.from({ length: 6_000 }, (_, at) => ({
      cells: [{ value: at }, { value: `${text}${at}` }],
    }));
    const book = await openExcel();
    excel.counters.reset();
    await book.put([{ ...next[0]!, rows }]);
    expect(excel.counters.roundTrips).toBe(3);
    expect(excel.counters.largestRequest).toBeLessThan(5_000_000);
    const sheet = excel.model.sheets.find(({ name }) => name === "Findings")!;
    expect(describeSheet(sheet).cells["B6000"]!.value).toBe(`${text}5999`);
  });

  it("is not told to our own listeners", async () => {
    const excel = await withOldResults();
    const heard: string[] = [];
    const context = new Excel.RequestContext();
    context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    context.workbook.worksheets.onAdded.add(async ({ worksheetId }) => void heard.push(worksheetId));
    await context.sync();
    await putNext();
    await openExcel();
    expect(heard).toEqual([]);
    excel.user.type("Projects", "A3", "x");
    await openExcel();
    expect(heard).toEqual(["A3"]);
  });
});
