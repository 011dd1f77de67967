import { openDocument } from "../../src/web/document";
import { fileHost } from "../../src/web/file-host";
import { checkedName } from "../../src/web/file-name";
import { WorkbookError, type CellRef, type Sheet, type SheetRole } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx } from "../../src/workbook/xlsx/open";

const sheet = (name: string, text: string, role: SheetRole | null = null): Sheet => ({
  ...{ role, name, columns: [], rows: [{ cells: [{ value: text }] }] },
});
const at = (name: string, row = 1, column = 0): CellRef => ({ sheet: name, row, column });
const work = { signal: new AbortController().signal, progress: () => undefined };

async function open() {
  const document = await openDocument(
    "Evidence.xlsx",
    await createXlsx([sheet("Projects", "a"), sheet("Staff", "b")]),
  );
  const shown: string[] = [];
  const host = fileHost(document, {
    language: () => "zh",
    onShow: () => shown.push(document.state.sheet),
    openSample: (language) => shown.push(`sample ${language}`),
    saveText: (name, type, text) => shown.push(`${name} ${type} ${text}`),
  });
  return { document, host, shown };
}

describe("the page as the pane's host", () => {
  it("hands texts to the downloads", async () => {
    const { host, shown } = await open();
    await host.saveText!("a.ics", "text/calendar", "BEGIN");
    expect(shown).toEqual(["a.ics text/calendar BEGIN"]);
  });

  it("goes to a cell, a row or a sheet, and says when a sheet is gone", async () => {
    const { document, host, shown } = await open();
    await host.goTo({ sheet: "Staff", row: 7, column: 3 });
    expect(document.state).toMatchObject({ sheet: "Staff", cell: at("Staff", 7, 3), shown: 1 });
    await host.goTo({ sheet: "Projects", row: 4 });
    expect(await host.selection()).toEqual(at("Projects", 4));
    await host.goTo({ sheet: "Staff" });
    expect(await host.selection()).toEqual(at("Staff", 7, 3));
    await host.goTo({ sheet: null });
    expect(shown).toEqual(["Staff", "Projects", "Staff"]);
    await expect(host.goTo({ sheet: "Gone", row: 1 })).rejects.toEqual(
      new WorkbookError("sheet-gone", "Gone"),
    );
  });

  it("tells the pane of the user's edits and selection, not of the pane's own changes", async () => {
    const { document, host } = await open();
    const told: unknown[] = [];
    const end = host.watch({ changed: () => told.push("changed"), selected: (cell) => told.push(cell) });
    const book = await host.open(work);
    await book.edit([{ cell: at("Projects"), value: "by the pane" }]);
    await book.put([sheet("Findings", "f", "findings")]);
    expect(told.filter((each) => each === "changed")).toEqual([]);
    await document.edit(at("Projects"), "by the user");
    document.select(at("Staff", 2, 1));
    expect(told.filter((each) => each === "changed")).toHaveLength(1);
    expect(told.at(-1)).toEqual(at("Staff", 2, 1));
    end();
    document.select(at("Staff"));
    await document.undo();
    expect(told.at(-1)).toEqual(at("Staff", 2, 1));
  });

  it("opens nothing for work that was given up", async () => {
    const { host } = await open();
    await expect(host.open({ ...work, signal: AbortSignal.abort(new Error("cancelled")) })).rejects.toThrow(
      "cancelled",
    );
  });
});

describe("a file that is open", () => {
  it("shows what the pane changes, with its looks, and what stood before once that is taken back", async () => {
    const { document } = await open();
    const { workbook } = document;
    const text = async (name: string) => (await document.cells(name)).cellAt(1, 0);
    await workbook.put([sheet("Findings", "old", "findings")]);
    const restore = await workbook.keepOwned();
    await workbook.put([{ ...sheet("Findings", "new", "findings"), columns: [{ width: 44 }] }]);
    expect(await text("Findings")).toEqual({ kind: "text", value: "new" });
    expect(document.written("Findings")?.columns).toEqual([{ width: 44 }]);
    const { version } = document.state;
    await restore();
    expect(document.state.version).toBeGreaterThan(version);
    expect(await text("Findings")).toEqual({ kind: "text", value: "old" });
    expect(document.written("Findings")?.columns).toEqual([]);
  });

  it("leaves a sheet that goes away, and keeps the place in each other one", async () => {
    const { document } = await open();
    await document.workbook.put([sheet("Findings", "f", "findings")]);
    document.select(at("Staff", 5, 1));
    document.select(at("Findings", 1, 0));
    await document.workbook.put([], ["findings"]);
    expect(document.state.sheet).toBe("Projects");
    document.show("Staff");
    expect(document.state.cell).toEqual(at("Staff", 5, 1));
  });

  it("counts as saved until it is changed again; edits are taken back one by one", async () => {
    const { document } = await open();
    expect(document.state.unsaved).toBe(false);
    await document.edit(at("Projects"), "one");
    await document.edit(at("Projects"), "two");
    expect(document.state.unsaved).toBe(true);
    const saved = await openXlsx(await document.save());
    expect(document.state.unsaved).toBe(false);
    const values: unknown[] = [];
    await saved.scan("Projects", ({ cells }) => void values.push(cells[0]));
    expect(values).toEqual([{ kind: "text", value: "two" }]);
    expect(await document.undo()).toBe(true);
    expect((await document.cells("Projects")).cellAt(1, 0)).toEqual({ kind: "text", value: "one" });
    expect(await document.undo()).toBe(true);
    expect((await document.cells("Projects")).cellAt(1, 0)).toEqual({ kind: "text", value: "a" });
    expect(await document.undo()).toBe(false);
  });

  it("changes in turn, whatever is asked at once", async () => {
    const { document } = await open();
    await Promise.all([
      document.edit(at("Projects", 2), "x"),
      document.workbook.put([sheet("Findings", "f", "findings")]),
      document.edit(at("Staff", 2), "y"),
    ]);
    expect((await document.cells("Projects")).cellAt(2, 0)).toEqual({ kind: "text", value: "x" });
    expect((await document.cells("Staff")).cellAt(2, 0)).toEqual({ kind: "text", value: "y" });
    expect(document.state.sheets.map(({ name }) => name)).toEqual(["Projects", "Staff", "Findings"]);
  });
});

it.each([
  ["Evidence.xlsx", "Evidence.checked.xlsx"],
  ["a.b.xlsm", "a.b.checked.xlsm"],
  ["Evidence.checked.xlsx", "Evidence.checked.xlsx"],
  ["noending", "noending.checked.xlsx"],
])("the result of %s is saved as %s", (name, saved) => {
  expect(checkedName(name)).toBe(saved);
});
