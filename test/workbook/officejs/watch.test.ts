/** @jest-environment ./test/excel-host/environment.ts */
import { goTo, selection } from "../../../src/workbook/officejs/navigate";
import { openExcel } from "../../../src/workbook/officejs/open-excel";
import { watchExcel, type Timers } from "../../../src/workbook/officejs/watch";
import { WorkbookError, type Sheet } from "../../../src/workbook/workbook";
import { startExcel } from "../../excel-host/start-excel";

const sheets = [
  { name: "Projects", rows: [["a", "b"]] },
  { name: "人员 花名册", rows: [["c"]] },
];
const findings: Sheet = {
  role: "findings",
  name: "Findings",
  columns: [],
  rows: [{ cells: [{ value: "x" }] }],
};

/** Timers that go off when told to. */
function handTimers() {
  const waiting = new Map<number, () => void>();
  let last = 0;
  const timers: Timers = {
    set(run) {
      waiting.set(++last, run);
      return last;
    },
    clear: (timer) => void waiting.delete(timer as number),
  };
  return {
    timers,
    waiting,
    /** Lets go off what waits, and whatever that asks of Excel be answered. */
    async goOff() {
      const due = [...waiting.values()];
      waiting.clear();
      for (const run of due) run();
      await openExcel();
      await openExcel();
    },
  };
}

async function watching() {
  const excel = await startExcel({ sheets });
  const told: string[] = [];
  const hand = handTimers();
  const end = watchExcel(
    {
      changed: () => void told.push("changed"),
      selected: ({ sheet, row, column }) => void told.push(`${sheet} ${row} ${column}`),
    },
    hand.timers,
  );
  await openExcel();
  return { excel, told, end, ...hand };
}

describe("watching Excel", () => {
  it("tells of the user's changes once they have come to rest", async () => {
    const { excel, told, waiting, goOff } = await watching();
    excel.user.type("Projects", "A1", "x");
    excel.user.type("Projects", "A2", "y");
    await openExcel();
    expect(told).toEqual([]);
    expect(waiting.size).toBe(1);
    await goOff();
    expect(told).toEqual(["changed"]);
    excel.user.addSheet("More");
    await openExcel();
    await goOff();
    expect(told).toEqual(["changed", "changed"]);
    excel.user.deleteSheet("More");
    excel.user.coAuthor.type("Projects", "A1", "z");
    await openExcel();
    await goOff();
    expect(told.filter((what) => what === "changed")).toHaveLength(3);
  });

  it("is deaf to our own writing and to typing into our results, not into our settings", async () => {
    const { excel, told, goOff } = await watching();
    const book = await openExcel();
    await book.put([findings, { ...findings, role: "settings", name: "Proofsheet settings" }]);
    await book.edit([{ cell: { sheet: "Projects", row: 1, column: 0 }, value: "ours" }]);
    await goOff();
    excel.user.type("Findings", "B1", "a remark");
    await openExcel();
    await goOff();
    expect(told).toEqual([]);
    excel.user.type("Proofsheet settings", "B1", "en");
    await openExcel();
    await goOff();
    expect(told).toEqual(["changed"]);
  });

  it("tells what is selected", async () => {
    const { excel, told, goOff } = await watching();
    excel.user.select("Projects", "B7:C9");
    await openExcel();
    await goOff();
    expect(told).toEqual(["Projects 7 1"]);
  });

  it("tells nothing any more once it has ended", async () => {
    const { excel, told, end, waiting, goOff } = await watching();
    excel.user.type("Projects", "A1", "x");
    await openExcel();
    end();
    expect(waiting.size).toBe(0);
    excel.user.type("Projects", "A1", "y");
    await openExcel();
    await goOff();
    expect(told).toEqual([]);
  });

  it("begins once nobody edits a cell any more", async () => {
    const excel = await startExcel({ sheets });
    await openExcel();
    const stop = excel.user.startTyping();
    const { timers, waiting, goOff } = handTimers();
    let changes = 0;
    watchExcel({ changed: () => void changes++, selected: () => undefined }, timers);
    for (let turn = 0; turn < 20 && waiting.size === 0; turn++) await openExcel().catch(() => undefined);
    expect(waiting.size).toBe(1);
    stop();
    await goOff();
    excel.user.type("Projects", "A1", "x");
    await openExcel();
    await goOff();
    expect(changes).toBe(1);
  });
});

describe("going about in Excel", () => {
  it("shows a sheet and selects a cell, a row, or nothing in particular", async () => {
    const excel = await startExcel({ sheets });
    await goTo({ sheet: "人员 花名册", row: 3, column: 27 });
    expect(await selection()).toEqual({ sheet: "人员 花名册", row: 3, column: 27 });
    expect(excel.model.activeSheet).toBe(excel.model.sheets[1]!.id);
    await goTo({ sheet: "Projects", row: 5 });
    expect(await selection()).toEqual({ sheet: "Projects", row: 5, column: 0 });
    await goTo({ sheet: null });
    expect(await selection()).toEqual({ sheet: "Projects", row: 5, column: 0 });
    await goTo({ sheet: "人员 花名册" });
    expect(excel.model.activeSheet).toBe(excel.model.sheets[1]!.id);
  });

  it("says that a sheet is gone, or hidden", async () => {
    const excel = await startExcel({ sheets });
    await expect(goTo({ sheet: "Nowhere", row: 1 })).rejects.toEqual(
      new WorkbookError("sheet-gone", "Nowhere"),
    );
    excel.model.sheets[1]!.visibility = "Hidden";
    await expect(goTo({ sheet: "人员 花名册" })).rejects.toEqual(
      new WorkbookError("sheet-gone", "人员 花名册"),
    );
  });

  it("knows no selection while a cell is being edited", async () => {
    const excel = await startExcel({ sheets });
    await openExcel();
    excel.user.startTyping();
    expect(await selection()).toBeNull();
  });
});
