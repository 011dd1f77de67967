import { createSession } from "../../../src/pane/session/session";
import type { PaneState } from "../../../src/pane/session/state";
import { WorkbookError, type LiveWorkbook } from "../../../src/workbook/workbook";
import { memoryHost } from "../memory-host";
import { bookOf, evidence, options, projects } from "./sheets";

/** The workbook, unable to be written. */
function readOnly(workbook: LiveWorkbook): LiveWorkbook {
  const refuse = async (): Promise<never> => {
    throw new Error("written");
  };
  return { ...workbook, sheets: workbook.sheets, put: refuse, edit: refuse, keepOwned: refuse };
}

describe("look", () => {
  it("assesses and writes nothing", async () => {
    const session = createSession(memoryHost(readOnly(bookOf(projects, evidence))), options);
    await session.look();
    expect(session.state).toMatchObject({
      workbook: "assessed",
      work: null,
      message: null,
      checkedAt: 1_000,
      changedSince: false,
      resultSheets: {},
    });
    expect(session.state.checked!.assessment.schemes).toHaveLength(1);
    expect(session.state.problems.map(({ code }) => code)).toContain("ambiguous-date");
  });

  it("knows a workbook without tables", async () => {
    const session = createSession(memoryHost(bookOf({ name: "Cover", rows: [["Hello"]] })), options);
    await session.look();
    expect(session.state.workbook).toBe("no-tables");
  });

  it("tells what goes on and how far it is", async () => {
    const session = createSession(memoryHost(bookOf(projects, evidence)), options);
    const seen: PaneState["work"][] = [];
    session.subscribe(() => seen.push(session.state.work));
    await session.look();
    const steps = seen.filter((work) => work?.task === "reading" && work.done !== null);
    expect(steps.map((work) => work!.done)).toEqual([0.5, 0.75, 1]);
    expect(seen.some((work) => work?.task === "assessing")).toBe(true);
    expect(seen.at(-1)).toBeNull();
  });

  it("marks what the user changes since, and meanwhile", async () => {
    const host = memoryHost(bookOf(projects), { onOpen: () => void (meanwhile && host.userChanges()) });
    let meanwhile = false;
    const session = createSession(host, options);
    host.userChanges();
    expect(session.state.changedSince).toBe(false);
    await session.look();
    expect(session.state.changedSince).toBe(false);
    host.userChanges();
    expect(session.state.changedSince).toBe(true);
    await session.look();
    expect(session.state.changedSince).toBe(false);
    meanwhile = true;
    await session.look();
    expect(session.state.changedSince).toBe(true);
  });

  it("tells a fault of the workbook, and what no one foresaw", async () => {
    const faults: unknown[] = [
      new WorkbookError("cell-in-edit-mode"),
      new WorkbookError("damaged", "Projects"),
      new TypeError("x is undefined"),
    ];
    const host = memoryHost(bookOf(projects), {
      onOpen: () => {
        throw faults.shift();
      },
    });
    const session = createSession(host, options);
    await session.look();
    expect(session.state.message).toEqual({ kind: "fault", fault: "cell-in-edit-mode", part: null });
    expect(session.state.work).toBeNull();
    await session.look();
    expect(session.state.message).toEqual({ kind: "fault", fault: "damaged", part: "Projects" });
    await session.look();
    expect(session.state.message).toEqual({ kind: "internal", what: "x is undefined" });
    session.dismiss();
    expect(session.state.message).toBeNull();
    expect(session.state.workbook).toBe("unread");
  });

  it("can be given up, even where the host does not answer", async () => {
    const session = createSession(
      memoryHost(bookOf(projects), { onOpen: () => new Promise(() => {}) }),
      options,
    );
    const looking = session.look();
    expect(session.state.work).toEqual({ task: "reading", done: null });
    session.cancel();
    await looking;
    expect(session.state).toMatchObject({ work: null, message: { kind: "cancelled" }, workbook: "unread" });
  });
});

describe("check", () => {
  it("writes the result sheets", async () => {
    const workbook = bookOf(projects, evidence);
    const session = createSession(memoryHost(workbook), options);
    await session.check();
    const sheets = [
      "Readiness",
      "Findings",
      "Missing evidence",
      "Roadmap",
      "Calendar",
      "Forecast",
      "Judgements",
      "Data problems",
      "Check history",
    ];
    expect(session.state.message).toEqual({ kind: "written", sheets });
    expect(session.state.resultSheets).toEqual({
      readiness: "Readiness",
      findings: "Findings",
      "missing-evidence": "Missing evidence",
      roadmap: "Roadmap",
      calendar: "Calendar",
      forecast: "Forecast",
      judgements: "Judgements",
      "data-problems": "Data problems",
      history: "Check history",
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Projects", "Evidence", ...sheets]);
    expect(session.state.undoable).toEqual({ what: "results" });
  });

  it("shows what it read although it could not write", async () => {
    const book = bookOf(projects, evidence);
    const put = async (): Promise<never> => {
      throw new WorkbookError("structure-protected");
    };
    const workbook = { ...book, sheets: book.sheets, put };
    const session = createSession(memoryHost(workbook), options);
    await session.check();
    expect(session.state).toMatchObject({
      workbook: "assessed",
      resultSheets: {},
      undoable: null,
      message: { kind: "fault", fault: "structure-protected", part: null },
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Projects", "Evidence"]);
  });
});
