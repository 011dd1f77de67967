import { createSession } from "../../../src/pane/session/session";
import type { Session } from "../../../src/pane/session/state";
import { inputFingerprint, inputsChangedSince } from "../../../src/report/input-fingerprint";
import { parseIsoDate } from "../../../src/tables/days";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../../src/workbook/workbook";
import { memoryHost } from "../memory-host";
import { bookOf, evidence, options, projects, valuesOf } from "./sheets";

async function lookedAt(workbook: MemoryWorkbook): Promise<Session> {
  const session = createSession(memoryHost(workbook), options);
  await session.look();
  return session;
}

const names = (workbook: MemoryWorkbook) => workbook.sheets.map(({ name }) => name);

describe("settings", () => {
  it("are kept in the workbook, each change beside the others, and go by", async () => {
    const book = bookOf(projects, evidence);
    const session = await lookedAt(book);
    const asOf = parseIsoDate("2026-03-31")!;
    await session.changeSettings({ asOf, targets: { itss: "4" } });
    expect(names(book)).toEqual(["Projects", "Evidence", "Proofsheet settings"]);
    expect(session.state).toMatchObject({
      message: { kind: "done", undoable: { what: "settings" } },
      resultSheets: { settings: "Proofsheet settings" },
    });
    await session.changeSettings({ params: new Map([["itss.4.completed-projects.amount", 300_000]]) });
    const { checked } = session.state;
    expect(checked!.assessment.asOf).toBe(asOf);
    expect(checked!.options.targets).toEqual({ itss: "4" });
    expect([...checked!.options.params]).toEqual([["itss.4.completed-projects.amount", 300_000]]);
    const other = await lookedAt(book);
    expect(other.state.checked!.options).toEqual(checked!.options);
  });

  it("are taken away again", async () => {
    const book = bookOf(projects);
    const session = await lookedAt(book);
    await session.changeSettings({ asOf: 20_000, targets: { itss: "4" }, language: "zh" });
    await session.changeSettings({ asOf: null, targets: { itss: null }, language: null });
    expect(session.state.checked!.previous.settings).toMatchObject({ targets: {}, present: true });
    expect(session.state.checked!.previous.settings.asOf).toBeUndefined();
    expect(session.state.checked!.language).toBe("en");
  });

  it("are undone: one change after the other", async () => {
    const book = bookOf(projects);
    const session = await lookedAt(book);
    await session.changeSettings({ targets: { itss: "4" } });
    await session.changeSettings({ targets: { itss: "3" } });
    await session.undo();
    expect(session.state.checked!.options.targets).toEqual({ itss: "4" });
    expect(session.state.undoable).toEqual({ what: "settings" });
    await session.undo();
    expect(session.state.checked!.options.targets).toEqual({});
    expect(names(book)).toEqual(["Projects"]);
    expect(session.state.undoable).toBeNull();
    await session.undo();
    expect(session.state.message).toBeNull();
  });

  it("replace what stood there unread, and leave the rest of what people typed", async () => {
    const book = bookOf(projects);
    const session = await lookedAt(book);
    await session.changeSettings({ language: "en" });
    const rows = await valuesOf(book, "Proofsheet settings");
    const row = rows.findIndex(([key]) => key === "Assessment date") + 1;
    const at = (column: number) => ({ sheet: "Proofsheet settings", row, column });
    await book.edit([
      { cell: at(1), value: "soon" },
      { cell: at(4), value: "ask Lin" },
    ]);
    await session.look();
    expect(session.state.problems.map(({ code }) => code)).toContain("bad-setting");
    await session.changeSettings({ asOf: 20_000 });
    expect(session.state.problems.map(({ code }) => code)).not.toContain("bad-setting");
    expect(session.state.checked!.assessment.asOf).toBe(20_000);
    expect((await valuesOf(book, "Kept remarks")).flat()).toContain("ask Lin");
  });

  it("leave the result sheets and what was typed there alone", async () => {
    const book = bookOf(projects, evidence);
    const session = await lookedAt(book);
    await session.check();
    const before = await valuesOf(book, "Missing evidence");
    const cell = { sheet: "Missing evidence", row: 4, column: 7 };
    await book.edit([{ cell, value: "Lin" }]);
    await session.changeSettings({ targets: { itss: "4" } });
    const after = await valuesOf(book, "Missing evidence");
    expect(after[3]![7]).toBe("Lin");
    expect(after.length).toBe(before.length);
    expect(names(book)).not.toContain("Kept remarks");
  });

  it("say which sheets a check writes; what was typed into one that goes is kept", async () => {
    const book = bookOf(projects, evidence);
    const session = await lookedAt(book);
    await session.check();
    await book.edit([{ cell: { sheet: "Missing evidence", row: 4, column: 7 }, value: "Lin" }]);
    await session.changeSettings({ sheets: ["readiness"] });
    await session.check();
    expect(names(book)).toEqual([
      "Projects",
      "Evidence",
      "Readiness",
      "Check history",
      "Proofsheet settings",
      "Kept remarks",
    ]);
    await session.changeSettings({ sheets: null });
    await session.check();
    expect((await valuesOf(book, "Missing evidence"))[3]![7]).toBe("Lin");
    expect(names(book)).not.toContain("Kept remarks");
  });

  it("hold what was checked where Readiness does not, through every change", async () => {
    const book = bookOf(projects, evidence);
    const session = await lookedAt(book);
    await session.changeSettings({ sheets: ["findings"] });
    expect(session.state.checked!.previous.inputs).toBeNull();
    await session.check();
    await session.changeSettings({ targets: { itss: "4" } });
    const { previous, facts } = session.state.checked!;
    expect(previous.inputs).toBe(inputFingerprint(facts));
    await book.edit([{ cell: { sheet: "Projects", row: 2, column: 3 }, value: 1 }]);
    await session.look();
    expect(inputsChangedSince(session.state.checked!.previous, session.state.checked!.facts)).toBe(true);
  });

  it("stay as they were where they cannot be written", async () => {
    const book = bookOf(projects);
    const put = async (): Promise<never> => {
      throw new WorkbookError("structure-protected");
    };
    const session = createSession(memoryHost({ ...book, sheets: book.sheets, put }), options);
    await session.look();
    await session.changeSettings({ targets: { itss: "4" } });
    expect(session.state.message).toMatchObject({ kind: "fault", fault: "structure-protected" });
    expect(session.state.checked!.options.targets).toEqual({});
    expect(session.state.undoable).toBeNull();
  });
});

describe("mappings", () => {
  const odd = {
    name: "项目清单",
    rows: [
      ["项目编号", "项目名称", "签约金额（万元）"],
      ["P-1", "一", 50],
    ],
  };

  it("are offered, kept, and taken away", async () => {
    const book = bookOf(odd);
    const session = await lookedAt(book);
    const [unmapped] = session.state.unmapped;
    expect(unmapped).toMatchObject({ header: "签约金额（万元）", suggestion: "contractAmount" });
    const { key, ...mapping } = unmapped!.mapping!;
    await session.changeSettings({ mappings: new Map([[key, mapping]]) });
    expect(session.state.unmapped).toEqual([]);
    expect(session.state.mapped).toMatchObject([{ sheet: "项目清单", ...mapping }]);
    await session.changeSettings({ mappings: new Map([[key, { ...mapping, column: "auditedAmount" }]]) });
    expect(session.state.mapped).toMatchObject([{ column: "auditedAmount" }]);
    expect(session.state.problems.map(({ code }) => code)).not.toContain("bad-setting");
    const { sheet, header } = session.state.mapped[0]!;
    await session.changeSettings({ mappings: new Map([[`${sheet}!${header}`, null]]) });
    expect(session.state.mapped).toEqual([]);
    expect(session.state.unmapped).toHaveLength(1);
  });

  it("name their sheet whatever is in its name", async () => {
    const session = await lookedAt(bookOf({ ...odd, name: "a!b" }, projects));
    const mapping = { table: "projects", column: "id" } as const;
    await session.changeSettings({ mappings: new Map([["a!b!项目编号", mapping]]) });
    expect(session.state.mapped).toEqual([{ sheet: "a!b", header: "项目编号", ...mapping }]);
  });
});
