import { createSession } from "../../../src/pane/session/session";
import type { Session } from "../../../src/pane/session/state";
import { WorkbookError, type LiveWorkbook } from "../../../src/workbook/workbook";
import { memoryHost } from "../memory-host";
import { bookOf, evidence, incidents, options, projects, rowsOf, valuesOf } from "./sheets";

const sessionOver = (workbook: LiveWorkbook) => createSession(memoryHost(workbook), options);

async function lookedAt(workbook: LiveWorkbook): Promise<Session> {
  const session = sessionOver(workbook);
  await session.look();
  return session;
}

const choose = (session: Session, cell: string, option = 0) => {
  const fix = session.state.fixes.find(({ read }) => read === cell)!;
  return { fix, option: fix.options[option]! };
};

describe("fix", () => {
  it("puts the chosen values in, and looks again", async () => {
    const book = bookOf(projects);
    const session = await lookedAt(book);
    expect(session.state.fixes.map(({ read, certain }) => [read, certain])).toEqual([
      ["50万", true],
      ["06/07/2026", false],
    ]);
    await session.fix([choose(session, "50万"), choose(session, "06/07/2026", 1)]);
    expect((await rowsOf(book, "Projects"))[2]!.cells.slice(3)).toEqual([
      { kind: "number", value: 500_000, format: "plain" },
      { kind: "number", value: 46_209, format: "date" },
    ]);
    expect(session.state).toMatchObject({
      fixes: [],
      undoable: { what: "fixes", count: 2 },
      message: { kind: "done", undoable: { what: "fixes", count: 2 } },
      changedSince: false,
    });
    expect(session.state.problems.map(({ code }) => code)).not.toContain("ambiguous-date");
  });

  it("is taken back", async () => {
    const book = bookOf(projects);
    const session = await lookedAt(book);
    const before = await rowsOf(book, "Projects");
    await session.fix([choose(session, "50万")]);
    await session.undo();
    expect(await rowsOf(book, "Projects")).toEqual(before);
    expect(session.state).toMatchObject({ undoable: null, message: { kind: "undone", leftAlone: [] } });
    expect(session.state.fixes).toHaveLength(2);
  });

  it("changes nothing where one of the cells is no more what it was", async () => {
    const book = bookOf(projects);
    const session = await lookedAt(book);
    const chosen = [choose(session, "50万"), choose(session, "06/07/2026")];
    const cell = { sheet: "Projects", row: 3, column: 4 };
    await book.edit([{ cell, value: "07/07/2026" }]);
    await session.fix(chosen);
    expect(session.state.message).toEqual({
      kind: "fault",
      fault: "changed-meanwhile",
      part: "Projects!E3",
    });
    expect((await valuesOf(book, "Projects"))[2]!.slice(3)).toEqual(["50万", "07/07/2026"]);
    expect(session.state.fixes.map(({ read }) => read)).toEqual(["50万", "07/07/2026"]);
    expect(session.state.undoable).toBeNull();
  });

  it("is taken back at once where the cell makes something else of it", async () => {
    const book = bookOf(projects);
    const percent = { kind: "number", value: 500_000, format: "percent" } as const;
    const scan: LiveWorkbook["scan"] = (sheet, onRow) =>
      book.scan(sheet, ({ row, cells }) => {
        const shown = cells.map((cell) =>
          cell?.kind === "number" && cell.value === 500_000 ? percent : cell,
        );
        return onRow({ row, cells: shown });
      });
    const session = await lookedAt({ ...book, sheets: book.sheets, scan });
    await session.fix([choose(session, "50万")]);
    expect(session.state).toMatchObject({
      message: { kind: "fault", fault: "host-fault", part: "Projects!D3" },
      undoable: null,
    });
    expect((await valuesOf(book, "Projects"))[2]![3]).toBe("50万");
    expect(session.state.fixes.map(({ read }) => read)).toContain("50万");
  });

  it("tells why a cell could not be changed", async () => {
    const edit = async (): Promise<never> => {
      throw new WorkbookError("sheet-protected", "Projects");
    };
    const book = bookOf(projects);
    const session = await lookedAt({ ...book, sheets: book.sheets, edit });
    await session.fix([choose(session, "50万")]);
    expect(session.state.message).toEqual({ kind: "fault", fault: "sheet-protected", part: "Projects" });
    expect(session.state.undoable).toBeNull();
  });
});

describe("evidence rows", () => {
  it("are added below the list, without a location, and change no verdict", async () => {
    const book = bookOf(projects, evidence);
    const session = await lookedAt(book);
    const { documents, schemes } = session.state.checked!.assessment;
    const wanted = [
      documents.find(({ kind, subject }) => kind === "acceptance-report" && subject === "P-001")!,
      documents.find(({ subject }) => subject === null)!,
    ];
    await session.addEvidenceRows(wanted);
    const rows = await valuesOf(book, "Evidence");
    expect(rows.slice(0, 3)).toEqual([...evidence.rows, [null, "Acceptance report", "P-001"]]);
    expect(rows).toHaveLength(4);
    expect(rows[3]).toHaveLength(2);
    expect(session.state.undoable).toEqual({ what: "evidence-rows", count: 2 });
    const after = session.state.checked!.assessment;
    expect(after.schemes.map(({ findings }) => findings.map(({ status }) => status))).toEqual(
      schemes.map(({ findings }) => findings.map(({ status }) => status)),
    );
    expect(after.documents.map(({ kind, subject }) => [kind, subject])).toEqual(
      documents.map(({ kind, subject }) => [kind, subject]),
    );
  });

  it("are not added twice", async () => {
    const book = bookOf(projects, evidence);
    const session = await lookedAt(book);
    const wanted = session.state.checked!.assessment.documents.slice(0, 3);
    await Promise.all([session.addEvidenceRows(wanted), session.addEvidenceRows(wanted)]);
    expect(await rowsOf(book, "Evidence")).toHaveLength(5);
    expect(session.state.message).toEqual({ kind: "nothing-to-add" });
    await session.undo();
    expect(await valuesOf(book, "Evidence")).toEqual(evidence.rows);
  });

  it("are added beside rows of which nobody can tell what they are", async () => {
    const odd = ["E-2", { kind: "error", value: "#REF!" } as const];
    const book = bookOf(projects, { ...evidence, rows: [...evidence.rows, odd] });
    const session = await lookedAt(book);
    const wanted = session.state.checked!.assessment.documents.filter(({ subject }) => subject === null);
    expect(wanted.length).toBeGreaterThan(0);
    await session.addEvidenceRows(wanted);
    expect(session.state.undoable).toEqual({ what: "evidence-rows", count: wanted.length });
  });

  it("get a sheet of their own where there is none, or none that can say what they are for", async () => {
    const lacking = {
      name: "Evidence",
      rows: [
        ["Kind", "Location"],
        ["Contract", "A/1"],
      ],
    };
    for (const [sheets, name] of [
      [[projects], "Evidence"],
      [[projects, lacking], "Evidence (2)"],
    ] as const) {
      const book = bookOf(...sheets);
      const session = await lookedAt(book);
      const wanted = session.state.checked!.assessment.documents.filter(({ subject }) => subject === "P-001");
      expect(wanted.length).toBeGreaterThan(0);
      await session.addEvidenceRows(wanted);
      expect(session.state.message).toEqual({ kind: "sheets-inserted", sheets: [name], lacking: [] });
      const rows = await valuesOf(book, name);
      expect(rows.slice(1).map(([, kind, subject]) => [typeof kind, subject])).toEqual(
        wanted.map(() => ["string", "P-001"]),
      );
    }
  });

  it("go below a note", async () => {
    const book = bookOf(projects, { ...evidence, rows: [...evidence.rows, ["Note: see folder A"]] });
    const session = await lookedAt(book);
    await session.addEvidenceRows(session.state.checked!.assessment.documents);
    expect(session.state.message).toMatchObject({ kind: "done" });
    const rows = await valuesOf(book, "Evidence");
    expect(rows[2]).toEqual(["Note: see folder A"]);
    expect(rows[3]!.length).toBeGreaterThan(1);
  });
});

describe("declaring none", () => {
  it("writes the row, in the list's language", async () => {
    const chinese = { name: "事故与违规记录", rows: [["日期", "类型", "严重程度"]] };
    for (const [sheet, word] of [
      [incidents, "None"],
      [chinese, "无"],
    ] as const) {
      const book = bookOf(projects, sheet);
      const session = await lookedAt(book);
      expect(session.state.checked!.facts.tables.incidents.complete).toBe(false);
      await session.declareNone("incidents");
      expect((await valuesOf(book, sheet.name))[1]).toEqual([null, word]);
      expect(session.state.checked!.facts.tables.incidents).toMatchObject({ complete: true, rowCount: 0 });
      expect(session.state.undoable).toEqual({ what: "declared-none", table: "incidents" });
      await session.declareNone("incidents");
      expect(session.state.message).toEqual({ kind: "nothing-to-add" });
      await session.undo();
      expect(session.state.checked!.facts.tables.incidents.complete).toBe(false);
    }
  });

  it("does so in the leftmost column of a list without the usual one", async () => {
    const book = bookOf(projects, { name: "Incidents", rows: [["No.", "Severity", "Date"]] });
    const session = await lookedAt(book);
    await session.declareNone("incidents");
    expect((await valuesOf(book, "Incidents"))[1]).toEqual([null, "None"]);
    expect(session.state.checked!.facts.tables.incidents.complete).toBe(true);
  });

  it("is written although another sheet of the kind cannot be read", async () => {
    const book = bookOf(projects, incidents, { name: "Incidents 2024", rows: [["See the folder"]] });
    const session = await lookedAt(book);
    await session.declareNone("incidents");
    expect(session.state.message).toMatchObject({ kind: "done" });
    expect((await valuesOf(book, "Incidents"))[1]).toEqual([null, "None"]);
  });

  it("makes the sheet where there is none", async () => {
    const book = bookOf(projects);
    const session = await lookedAt(book);
    await session.declareNone("nonconformities");
    expect(session.state.message).toMatchObject({ kind: "sheets-inserted", sheets: ["Nonconformities"] });
    expect(session.state.checked!.facts.tables.nonconformities).toMatchObject({
      complete: true,
      rowCount: 0,
    });
  });

  it("does not contradict what is listed", async () => {
    const listed = {
      ...incidents,
      rows: [...incidents.rows, [{ date: 20_000 }, "Delivery", "minor", "yes"]],
    };
    const session = await lookedAt(bookOf(projects, listed));
    await session.declareNone("incidents");
    expect(session.state.message).toEqual({ kind: "nothing-to-add" });
  });
});

describe("input sheets", () => {
  it("are inserted where the workbook lacks them; columns that are lacking are named", async () => {
    const book = bookOf(projects);
    const session = await lookedAt(book);
    await session.insertInputSheets([{ book: options.ruleBooks[0]!, target: "4" }], "zh");
    const { message } = session.state;
    if (message?.kind !== "sheets-inserted") throw new Error("not inserted");
    expect(message.sheets).toEqual(expect.arrayContaining(["企业信息", "证据清单"]));
    expect(message.sheets).not.toContain("项目清单");
    expect(book.sheets.map(({ name }) => name)).toEqual(["Projects", ...message.sheets]);
    expect(message.lacking).toHaveLength(1);
    expect(message.lacking[0]).toMatchObject({ sheet: "Projects", table: "projects" });
    expect(message.lacking[0]!.columns).toContain("endsOn");
    expect(message.lacking[0]!.columns).not.toContain("status");
    expect((await rowsOf(book, "证据清单")).length).toBeGreaterThan(1);
  });

  it("are all inserted into a workbook that has none, and then none", async () => {
    const book = bookOf({ name: "Cover", rows: [["Hello"]] });
    const session = await lookedAt(book);
    expect(session.state.workbook).toBe("no-tables");
    await session.insertInputSheets(null, "en");
    expect(session.state.workbook).toBe("assessed");
    expect(book.sheets.length).toBe(1 + Object.keys(session.state.checked!.facts.tables).length);
    await session.insertInputSheets(null, "en");
    expect(session.state.message).toEqual({ kind: "nothing-to-add" });
  });
});
