/** @jest-environment ./test/excel-host/environment.ts */
import type { Excel as InMemoryExcel } from "./excel";
import { startExcel } from "./start-excel";

const sheets = [{ name: "Staff", rows: [["Ann", "=Staff!A1"]] }, { name: "Results" }];

async function outcome(ask: (workbook: Excel.Workbook) => unknown): Promise<string> {
  const context = new Excel.RequestContext();
  ask(context.workbook);
  return context.sync().then(
    () => "done",
    (error: OfficeExtension.Error) => error.code,
  );
}

const write = (workbook: Excel.Workbook) => {
  workbook.worksheets.getItem("Staff").getRange("A1").values = [["Ben"]];
};
const valueIn = ({ model }: InMemoryExcel) => model.sheets[0]!.cells.get(0)?.value;

describe("habits of Excel", () => {
  it("takes nothing while someone types, unless the request may wait", async () => {
    const excel = await startExcel({ sheets, matrix: { DelayForCellEdit: "1.1" } });
    const stop = excel.user.startTyping();
    expect(await outcome(write)).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async ({ workbook }) => write(workbook));
    expect(valueIn(excel)).toBe("Ann");
    stop();
    await waiting;
    expect(valueIn(excel)).toBe("Ben");
    expect(await outcome(write)).toBe("done");
  });

  it("changes no cell of a protected sheet, and no sheet of a protected workbook", async () => {
    const excel = await startExcel({ sheets });
    excel.user.protect("Staff");
    excel.user.protectStructure();
    expect(await outcome(write)).toBe("AccessDenied");
    const hide = ({ worksheets }: Excel.Workbook) => {
      worksheets.getItem("Staff").getRange("A:A").columnHidden = true;
    };
    expect(await outcome(hide)).toBe("AccessDenied");
    expect(await outcome(({ worksheets }) => worksheets.add("More"))).toBe("AccessDenied");
    expect(await outcome(({ worksheets }) => worksheets.getItem("Results").delete())).toBe("AccessDenied");
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(["Staff", "Results"]);
  });

  it("keeps one sheet in view, and deletes none that is very hidden", async () => {
    await startExcel({ sheets });
    expect(
      await outcome(({ worksheets }) => {
        worksheets.getItem("Results").visibility = "VeryHidden";
      }),
    ).toBe("done");
    expect(await outcome(({ worksheets }) => worksheets.getItem("Results").delete())).toBe(
      "InvalidOperation",
    );
    expect(await outcome(({ worksheets }) => worksheets.getItem("Staff").delete())).toBe("InvalidOperation");
  });

  it("refuses names of sheets that are taken or not allowed", async () => {
    await startExcel({ sheets });
    expect(await outcome(({ worksheets }) => worksheets.add("STAFF"))).toBe("ItemAlreadyExists");
    expect(await outcome(({ worksheets }) => worksheets.add("a/b"))).toBe("InvalidArgument");
    expect(await outcome(({ worksheets }) => worksheets.add("x".repeat(32)))).toBe("InvalidArgument");
  });

  it("lets formulas and names follow a sheet's name, and breaks them when it goes", async () => {
    const rows = [['=Results!A1&"Results!"', "='Results'!B2"]];
    const excel = await startExcel({ sheets: [{ name: "Staff", rows }, { name: "Results" }] });
    const formulas = () => [...excel.model.sheets[0]!.cells.values()].map(({ formula }) => formula);
    await outcome((workbook) =>
      workbook.names.add("mark", workbook.worksheets.getItem("Results").getRange("1:2")),
    );
    excel.user.renameSheet("Results", "New results");
    expect(formulas()).toEqual(["='New results'!A1&\"Results!\"", "='New results'!B2"]);
    expect(excel.model.names[0]!.formula).toBe("='New results'!$1:$2");
    excel.user.deleteSheet("New results");
    expect(formulas()).toEqual(['=#REF!A1&"Results!"', "=#REF!B2"]);
    expect(excel.model.names[0]!.formula).toBe("=#REF!$1:$2");
  });

  it("refuses requests and answers that are too large, and answers nothing or too little where it may", async () => {
    const excel = await startExcel({ sheets: [{ name: "Staff", rows: [["a"], ["b"], ["c"]] }] });
    excel.faults.limits.request = 500;
    expect(await outcome(write)).toBe("RequestPayloadSizeLimitExceeded");
    excel.faults.limits = { request: 5_000_000, response: 50 };
    const read = (workbook: Excel.Workbook) =>
      workbook.worksheets.getItem("Staff").getRange("A1:A3").load("values");
    expect(await outcome(read)).toBe("ResponsePayloadSizeLimitExceeded");
    excel.faults.limits.response = 5_000_000;
    const readWhere = async (answer: "null" | "short") => {
      excel.faults.oversizedReads = { cells: 2, answer };
      const context = new Excel.RequestContext();
      const range = read(context.workbook);
      await context.sync();
      return range.values;
    };
    expect(await readWhere("null")).toBeNull();
    expect(await readWhere("short")).toEqual([["a"], ["b"]]);
  });

  it("moves what stands below a table when it grows, and back", async () => {
    const rows = [["Kind"], ["contract"], ["a remark"]];
    const excel = await startExcel({ sheets: [{ name: "Evidence", rows }] });
    const column = () =>
      [...excel.model.sheets[0]!.cells].sort(([a], [b]) => a - b).map(([, { value }]) => value);
    await outcome((workbook) => {
      const table = workbook.worksheets.getItem("Evidence").tables.add("A1:A2", true);
      table.rows.add(undefined, [["report"], ["minutes"]]);
    });
    expect(column()).toEqual(["Kind", "contract", "report", "minutes", "a remark"]);
    await outcome((workbook) => workbook.tables.getItem("Table1").rows.getItemAt(1).delete());
    expect(column()).toEqual(["Kind", "contract", "minutes", "a remark"]);
  });

  it("makes the headers of a table texts of their own, and refuses tables and merges that cross", async () => {
    const excel = await startExcel({
      sheets: [
        {
          name: "S",
          rows: [
            ["Kind", "Kind", 2026],
            ["a", "b", "c"],
          ],
        },
      ],
    });
    const header = () => [0, 1, 2].map((column) => excel.model.sheets[0]!.cells.get(column)?.value);
    expect(await outcome(({ worksheets }) => worksheets.getItem("S").tables.add("A1:C2", true))).toBe("done");
    expect(header()).toEqual(["Kind", "Kind2", "2026"]);
    const range = ({ worksheets }: Excel.Workbook, address: string) =>
      worksheets.getItem("S").getRange(address);
    expect(await outcome((workbook) => (range(workbook, "C1").values = [["kind"]]))).toBe("done");
    expect(header()).toEqual(["Kind", "Kind2", "kind3"]);
    expect(await outcome((workbook) => range(workbook, "A2:B3").merge())).toBe("InvalidOperation");
    expect(await outcome(({ worksheets }) => worksheets.getItem("S").tables.add("C2:D3", true))).toBe(
      "InvalidOperation",
    );
  });
});

describe("faults that a test arranges", () => {
  it("lose a request before it is done, or its answer after", async () => {
    const excel = await startExcel({ sheets });
    excel.faults.failAt(1, "lost-before");
    expect(await outcome(write)).toBe("GeneralException");
    expect(valueIn(excel)).toBe("Ann");
    excel.faults.failAt(1, "lost-after");
    expect(await outcome(write)).toBe("GeneralException");
    expect(valueIn(excel)).toBe("Ben");
  });

  it("break a request in its middle", async () => {
    const excel = await startExcel({ sheets });
    excel.faults.failAt(2, { code: "ServiceNotAvailable", after: Infinity });
    expect(await outcome(({ worksheets }) => worksheets.load("items"))).toBe("done");
    expect(await outcome(write)).toBe("ServiceNotAvailable");
    expect(valueIn(excel)).toBe("Ben");
    excel.faults.failAt(1, { code: "ServiceNotAvailable", after: 2 });
    expect(await outcome(({ worksheets }) => worksheets.getItem("Results").delete())).toBe(
      "ServiceNotAvailable",
    );
    expect(excel.model.sheets).toHaveLength(2);
  });

  it("let something happen between two requests", async () => {
    const excel = await startExcel({ sheets });
    excel.faults.before(2, () => excel.user.coAuthor.deleteSheet("Results"));
    const read = ({ worksheets }: Excel.Workbook) => worksheets.getItem("Results").load("name");
    expect(await outcome(read)).toBe("done");
    expect(await outcome(read)).toBe("ItemNotFound");
  });

  it("hold answers until they are released", async () => {
    const excel = await startExcel({ sheets });
    const release = excel.faults.hold();
    const writing = outcome(write);
    await expect(Promise.race([writing, Promise.resolve("still waiting")])).resolves.toBe("still waiting");
    expect(valueIn(excel)).toBe("Ann");
    release();
    expect(await writing).toBe("done");
    expect(valueIn(excel)).toBe("Ben");
  });
});
