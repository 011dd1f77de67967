/** One thing at a time: what waits, what gives way, what is given up. */
import { createSession } from "../../../src/pane/session/session";
import type { PaneState, Session } from "../../../src/pane/session/state";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { WorkbookError, type LiveWorkbook } from "../../../src/workbook/workbook";
import { memoryHost } from "../memory-host";
import { bookOf, evidence, incidents, options, projects, valuesOf } from "./sheets";

/** A promise that is settled by hand. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

/** The workbook with some of its parts replaced. */
function withParts(book: MemoryWorkbook, parts: Partial<LiveWorkbook>): LiveWorkbook {
  return Object.defineProperty({ ...book, ...parts }, "sheets", { get: () => book.sheets });
}

const names = (book: MemoryWorkbook) => book.sheets.map(({ name }) => name);

/** The tasks that the session showed, each once in a row. */
function tasksOf(session: Session): PaneState["work"][] {
  const tasks: PaneState["work"][] = [];
  session.subscribe(() => void tasks.push(session.state.work));
  return tasks;
}

const brief = (tasks: readonly PaneState["work"][]) =>
  tasks.map((work) => work?.task ?? null).filter((task, at, all) => task !== all[at - 1]);

describe("turns", () => {
  it("come one after the other, in the order of asking", async () => {
    const book = bookOf(projects, evidence);
    let writing = 0;
    let most = 0;
    const put: LiveWorkbook["put"] = async (...given) => {
      most = Math.max(most, ++writing);
      await new Promise((resolve) => setTimeout(resolve));
      const result = await book.put(...given);
      writing--;
      return result;
    };
    const session = createSession(memoryHost(withParts(book, { put })), options);
    const tasks = tasksOf(session);
    await Promise.all([
      session.changeSettings({ targets: { itss: "4" } }),
      session.check(),
      session.clearResults(),
    ]);
    expect(most).toBe(1);
    expect(names(book)).toEqual(["Projects", "Evidence", "Check history", "Proofsheet settings"]);
    expect(brief(tasks).filter((task) => task !== null && !["reading", "assessing"].includes(task))).toEqual([
      ...["saving-settings", "saving-settings", "writing", "clearing", "clearing"],
    ]);
    expect(session.state).toMatchObject({ work: null, message: { kind: "cleared" } });
  });

  it("of a look give way to what reads anew, and say nothing of it", async () => {
    const { open, passed } = gate();
    let first = true;
    const host = memoryHost(bookOf(projects), {
      onOpen: () => {
        const wait = first;
        first = false;
        return wait ? passed : undefined;
      },
    });
    const session = createSession(host, options);
    const looking = session.look();
    const checking = session.check();
    await Promise.all([looking, checking]);
    expect(host.opened).toBe(2);
    expect(session.state.message).toMatchObject({ kind: "written" });
    open();
    await passed;
    expect(session.state.message).toMatchObject({ kind: "written" });
  });

  it("of looks that wait are one", async () => {
    const host = memoryHost(bookOf(projects));
    const session = createSession(host, options);
    await Promise.all([session.look(), session.look(), session.look()]);
    expect(host.opened).toBe(2);
  });

  it("end with the session", async () => {
    const host = memoryHost(bookOf(projects), { onOpen: () => new Promise(() => {}) });
    const session = createSession(host, options);
    const looking = session.look();
    session.close();
    await looking;
    expect(host.unwatched).toBe(true);
  });
});

describe("cancel", () => {
  it("while results are written leaves the earlier ones", async () => {
    const book = bookOf(projects, evidence);
    const first = createSession(memoryHost(book), options);
    await first.check();
    const before = await valuesOf(book, "Readiness");
    const put: LiveWorkbook["put"] = async (...given) => {
      const result = await book.put(...given);
      session.cancel();
      return result;
    };
    const session = createSession(memoryHost(withParts(book, { put })), options);
    await book.edit([{ cell: { sheet: "Projects", row: 2, column: 3 }, value: 1 }]);
    await session.check();
    expect(session.state).toMatchObject({ work: null, message: { kind: "cancelled" }, undoable: null });
    expect(await valuesOf(book, "Readiness")).toEqual(before);
  });

  it("while cells are mended leaves them as they were", async () => {
    const book = bookOf(projects);
    const edit: LiveWorkbook["edit"] = async (...given) => {
      const undo = await book.edit(...given);
      session.cancel();
      return undo;
    };
    const session = createSession(memoryHost(withParts(book, { edit })), options);
    await session.look();
    const before = await valuesOf(book, "Projects");
    const [fix] = session.state.fixes;
    await session.fix([{ fix: fix!, option: fix!.options[0]! }]);
    expect(session.state).toMatchObject({ message: { kind: "cancelled" }, undoable: null });
    expect(await valuesOf(book, "Projects")).toEqual(before);
  });

  it("once cells are mended takes that back", async () => {
    const book = bookOf(projects);
    const edit: LiveWorkbook["edit"] = async (...given) => {
      const undo = await book.edit(...given);
      scanned = () => session.cancel();
      return undo;
    };
    let scanned = () => {};
    const scan: LiveWorkbook["scan"] = async (...given) => {
      await book.scan(...given);
      scanned();
    };
    const session = createSession(memoryHost(withParts(book, { edit, scan })), options);
    await session.look();
    const before = await valuesOf(book, "Projects");
    const [fix] = session.state.fixes;
    await session.fix([{ fix: fix!, option: fix!.options[0]! }]);
    expect(session.state).toMatchObject({ message: { kind: "cancelled" }, undoable: null });
    expect(await valuesOf(book, "Projects")).toEqual(before);
  });

  it("drops what waits", async () => {
    const { open, passed } = gate();
    const book = bookOf(projects);
    const host = memoryHost(book, { onOpen: () => passed });
    const session = createSession(host, options);
    const all = [session.check(), session.changeSettings({ targets: { itss: "4" } })];
    session.cancel();
    await Promise.all(all);
    open();
    await passed;
    expect(host.opened).toBe(1);
    expect(names(book)).toEqual(["Projects"]);
    expect(session.state).toMatchObject({ work: null, message: { kind: "cancelled" } });
  });

  it("does nothing where nothing goes on", async () => {
    const session = createSession(memoryHost(bookOf(projects)), options);
    session.cancel();
    await session.look();
    expect(session.state).toMatchObject({ workbook: "assessed", message: null });
  });
});

describe("a fault", () => {
  const fault = new WorkbookError("connection-lost");

  it.each(["scan", "merges", "keepOwned", "put"] as const)(
    "in %s leaves the sheets as they were, and the session fit to go on",
    async (part) => {
      const book = bookOf(projects, evidence);
      await createSession(memoryHost(book), options).check();
      const before = await valuesOf(book, "Findings");
      let isDown = true;
      const failing = (...given: unknown[]) =>
        isDown ? Promise.reject(fault) : (book[part] as (...all: unknown[]) => Promise<unknown>)(...given);
      const session = createSession(memoryHost(withParts(book, { [part]: failing })), options);
      await book.edit([{ cell: { sheet: "Projects", row: 2, column: 3 }, value: 1 }]);
      await session.check();
      expect(session.state).toMatchObject({
        work: null,
        undoable: null,
        message: { kind: "fault", fault: "connection-lost", part: null },
      });
      expect(await valuesOf(book, "Findings")).toEqual(before);
      isDown = false;
      await session.check();
      expect(session.state.message).toMatchObject({ kind: "written" });
    },
  );

  it("after cells are mended leaves them so, and says that the pane is behind", async () => {
    const book = bookOf(projects);
    let isDown = false;
    const edit: LiveWorkbook["edit"] = async (...given) => {
      isDown = true;
      return book.edit(...given);
    };
    const scan: LiveWorkbook["scan"] = (...given) => (isDown ? Promise.reject(fault) : book.scan(...given));
    const session = createSession(memoryHost(withParts(book, { edit, scan })), options);
    await session.look();
    const [fix] = session.state.fixes;
    await session.fix([{ fix: fix!, option: fix!.options[0]! }]);
    expect(session.state).toMatchObject({
      message: { kind: "fault", fault: "connection-lost" },
      undoable: { what: "fixes", count: 1 },
      changedSince: true,
    });
    expect((await valuesOf(book, "Projects"))[2]![3]).toBe(500_000);
  });

  it("in taking back keeps it to be taken back", async () => {
    const book = bookOf(projects);
    let isDown = true;
    const edit: LiveWorkbook["edit"] = async (...given) => {
      const undo = await book.edit(...given);
      return () => (isDown ? Promise.reject(fault) : undo());
    };
    const session = createSession(memoryHost(withParts(book, { edit })), options);
    await session.look();
    const before = await valuesOf(book, "Projects");
    const [fix] = session.state.fixes;
    await session.fix([{ fix: fix!, option: fix!.options[0]! }]);
    await session.undo();
    expect(session.state).toMatchObject({
      message: { kind: "fault", fault: "connection-lost" },
      undoable: { what: "fixes" },
    });
    isDown = false;
    await session.undo();
    expect(session.state).toMatchObject({ message: { kind: "undone" }, undoable: null });
    expect(await valuesOf(book, "Projects")).toEqual(before);
  });

  it("in going to a cell or in opening the sample is told", async () => {
    const host = memoryHost(bookOf(projects), {
      goTo: () => Promise.reject(new WorkbookError("sheet-gone", "Projects")),
      openSample: () => Promise.reject(fault),
    });
    const session = createSession(host, options);
    await session.goTo({ sheet: "Projects", row: 2 });
    expect(session.state.message).toEqual({ kind: "fault", fault: "sheet-gone", part: "Projects" });
    await session.openSample("zh");
    expect(session.state.message).toMatchObject({ fault: "connection-lost" });
  });
});

describe("results", () => {
  it("are taken away, and come back", async () => {
    const book = bookOf(projects, evidence);
    const session = createSession(memoryHost(book), options);
    await session.changeSettings({ targets: { itss: "4" } });
    await session.check();
    const before = await valuesOf(book, "Findings");
    await session.clearResults();
    expect(session.state.message).toEqual({ kind: "cleared" });
    expect(Object.keys(session.state.resultSheets)).toEqual(["history", "settings"]);
    await session.undo();
    expect(await valuesOf(book, "Findings")).toEqual(before);
    expect(session.state.undoable).toEqual({ what: "results" });
    await session.undo();
    expect(Object.keys(session.state.resultSheets)).toEqual(["settings"]);
    expect(session.state.undoable).toEqual({ what: "settings" });
  });

  it("are not written into a workbook without tables", async () => {
    const book = bookOf({ name: "Cover", rows: [["Hello"]] });
    const session = createSession(memoryHost(book), options);
    await session.check();
    expect(session.state).toMatchObject({ workbook: "no-tables", message: null });
    expect(names(book)).toEqual(["Cover"]);
  });

  it("go where the user points", async () => {
    const host = memoryHost(bookOf(projects));
    const session = createSession(host, options);
    await session.goTo({ sheet: "Projects", row: 2, column: 1 });
    await session.openSample("zh");
    expect(host.gone).toEqual([{ sheet: "Projects", row: 2, column: 1 }]);
    expect(host.samples).toEqual(["zh"]);
  });

  it("are old once input sheets or settings say otherwise, until they are written again", async () => {
    const book = bookOf(projects, evidence, incidents);
    const session = createSession(memoryHost(book), options);
    await session.check();
    expect(session.state.resultsAreOld).toBe(false);
    await session.declareNone("incidents");
    expect(session.state.resultsAreOld).toBe(true);
    const later = createSession(memoryHost(book), options);
    await later.look();
    expect(later.state.resultsAreOld).toBe(true);
    await session.undo();
    expect(session.state.resultsAreOld).toBe(false);
    await session.changeSettings({ targets: { itss: "3" } });
    expect(session.state.resultsAreOld).toBe(true);
    await session.check();
    expect(session.state.resultsAreOld).toBe(false);
    await session.changeSettings({ targets: { itss: "4" } });
    await session.clearResults();
    expect(session.state.resultsAreOld).toBe(false);
  });

  it("keep the way back while the user looks at what came of it", async () => {
    const session = createSession(memoryHost(bookOf(projects, evidence)), options);
    await session.check();
    const { message } = session.state;
    await session.goTo({ sheet: "Readiness" });
    expect(message).toMatchObject({ kind: "written" });
    expect(session.state.message).toBe(message);
  });
});
