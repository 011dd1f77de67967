/** @jest-environment ./test/excel-host/environment.ts */
import { startExcel } from "./start-excel";

const sheets = [{ name: "Staff", rows: [["Ann"]] }, { name: "Other" }];

/** Listens to the sheets of the workbook; what it hears goes to the list, until `stop` is awaited. */
async function listen(): Promise<{ heard: object[]; stop: () => Promise<void> }> {
  const heard: object[] = [];
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const handlers = [
    worksheets.onChanged.add(async ({ type, source, address }) => void heard.push({ type, source, address })),
    worksheets.onAdded.add(async ({ type, source }) => void heard.push({ type, source })),
    worksheets.onDeleted.add(async ({ type, source }) => void heard.push({ type, source })),
    worksheets.onActivated.add(async ({ type }) => void heard.push({ type })),
    worksheets.onSelectionChanged.add(async ({ type, address }) => void heard.push({ type, address })),
  ];
  await context.sync();
  return {
    heard,
    stop: async () => {
      handlers.forEach((handler) => handler.remove());
      await handlers[0]!.context.sync();
    },
  };
}

/** Handlers run in promises of their own. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("events of the in-memory Excel", () => {
  it("tell of what the user and others do", async () => {
    const { user } = await startExcel({ sheets });
    const { heard } = await listen();
    user.type("Staff", "B2:B3", "x");
    user.coAuthor.type("Staff", "A1", "y");
    user.select("Other", "C4");
    user.addSheet("More");
    user.deleteSheet("More");
    await settled();
    expect(heard).toEqual([
      { type: "WorksheetChanged", source: "Local", address: "B2:B3" },
      { type: "WorksheetChanged", source: "Remote", address: "A1" },
      { type: "WorksheetActivated" },
      { type: "WorksheetSelectionChanged", address: "C4" },
      { type: "WorksheetAdded", source: "Local" },
      { type: "WorksheetDeleted", source: "Local" },
    ]);
  });

  it("tell an add-in of what it does itself, unless it asked not to be told", async () => {
    await startExcel({ sheets });
    const { heard } = await listen();
    const context = new Excel.RequestContext();
    const cell = () => context.workbook.worksheets.getItem("Staff").getRange("A1");
    cell().values = [["Ben"]];
    await context.sync();
    await settled();
    expect(heard).toEqual([{ type: "WorksheetChanged", source: "Local", address: "A1" }]);
    context.runtime.enableEvents = false;
    cell().values = [["Cho"]];
    context.runtime.enableEvents = true;
    await context.sync();
    await settled();
    expect(heard).toHaveLength(1);
  });

  it("end when the handlers are removed", async () => {
    const { user } = await startExcel({ sheets });
    const { heard, stop } = await listen();
    await stop();
    user.type("Staff", "A1", "x");
    await settled();
    expect(heard).toEqual([]);
  });
});

describe("what else an add-in has of the in-memory Excel", () => {
  it("is pressed on the ribbon, and told when the command is done", async () => {
    const excel = await startExcel({ sheets });
    const done: string[] = [];
    Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      done.push("check");
      event.completed();
    });
    await excel.press("check");
    expect(done).toEqual(["check"]);
  });

  it("opens workbooks and dialogs for it", async () => {
    const excel = await startExcel({ sheets });
    await Excel.createWorkbook("UEsDBA==");
    expect(excel.openedWorkbooks).toEqual(["UEsDBA=="]);
    const dialog = await new Promise<Office.Dialog>((resolve) =>
      Office.context.ui.displayDialogAsync("https://add-in.example/about.html", ({ value }) =>
        resolve(value),
      ),
    );
    expect(excel.dialogs).toEqual(["https://add-in.example/about.html"]);
    dialog.close();
    expect(excel.dialogs).toEqual([]);
  });

  it("gives it the workbook's file, slice by slice", async () => {
    const excel = await startExcel({ sheets });
    const file = await new Promise<Office.File>((resolve) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1_000 }, ({ value }) =>
        resolve(value),
      ),
    );
    const slices = await Promise.all(
      Array.from(
        { length: file.sliceCount },
        (_, index) =>
          new Promise<Office.Slice>((resolve) => file.getSliceAsync(index, ({ value }) => resolve(value))),
      ),
    );
    const saved = new Uint8Array(await (await excel.save()).arrayBuffer());
    expect(file.sliceCount).toBeGreaterThan(1);
    expect(slices.flatMap(({ data }) => data as number[])).toEqual([...saved]);
  });
});
