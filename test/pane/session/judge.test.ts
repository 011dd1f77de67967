/** @jest-environment ./test/excel-host/environment.ts */
import { excelHost } from "../../../src/excel/excel-host";
import type { PaneHost } from "../../../src/pane/host";
import { createSession } from "../../../src/pane/session/session";
import type { GivenJudgement, Session } from "../../../src/pane/session/state";
import { parseIsoDate } from "../../../src/tables/days";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { CellRef, LiveWorkbook, SheetValue } from "../../../src/workbook/workbook";
import { startExcel } from "../../excel-host/start-excel";
import { memoryHost } from "../memory-host";
import { itss, valuesOf } from "./sheets";

const options = {
  ruleBooks: [{ ...itss, requirements: itss.requirements.slice(0, 12) }],
  now: () => 1_000,
};
const today = parseIsoDate("2026-06-30")!;
const sheets = [
  {
    name: "Projects",
    rows: [
      ["Project ID", "Project name", "Status", "Contract amount"],
      ["P-001", "Help desk", "Completed", 600_000],
    ],
  },
];
const REQUIREMENT = options.ruleBooks[0]!.requirements.find(({ id }) => /completed-projects/.test(id))!.id;
const OTHER = options.ruleBooks[0]!.requirements.find(({ id }) => id !== REQUIREMENT)!.id;
const lin: GivenJudgement = { verdict: "met", reason: "=1+1", by: "Lin", date: today };

const hosts: Record<string, () => Promise<PaneHost>> = {
  memory: async () => memoryHost(memoryWorkbook({ sheets }), { today }),
  Excel: async () => {
    await startExcel({ sheets });
    return { ...excelHost(), today: () => today, watch: () => () => {} };
  },
};

describe.each(Object.entries(hosts))("over %s", (_, newHost) => {
  let host: PaneHost;
  let session: Session;
  beforeEach(async () => {
    host = await newHost();
    session = createSession(host, options);
    await session.look();
  });

  const opened = (): Promise<LiveWorkbook> =>
    host.open({ signal: new AbortController().signal, progress: () => {} });
  const names = async () => (await opened()).sheets.map(({ name }) => name);
  const judgements = async () => valuesOf(await opened(), "Judgements");
  const findingOf = (id = REQUIREMENT) =>
    session.state.checked!.assessment.schemes[0]!.findings.find(({ requirement }) => requirement === id)!;
  const type = async (cell: Omit<CellRef, "sheet">, value: SheetValue, sheet = "Judgements") => {
    await (await opened()).edit([{ cell: { sheet, ...cell }, value }]);
    await session.look();
  };

  it("keeps a judgement on its sheet, seen at once, as text that is no formula", async () => {
    await session.judge(REQUIREMENT, lin);
    expect(session.state).toMatchObject({
      message: { kind: "done", undoable: { what: "judgement", withdrawn: false } },
      resultSheets: { judgements: "Judgements" },
      resultsAreOld: false,
      today,
    });
    expect(await names()).toEqual(["Projects", "Judgements"]);
    expect((await judgements())[3]!.slice(0, 6)).toEqual([
      REQUIREMENT,
      expect.stringContaining("projects"),
      expect.any(String),
      "Met",
      "=1+1",
      "Lin",
    ]);
    expect(findingOf().judgement).toMatchObject({ ...lin, stale: false });
    expect(session.state.checked!.options.judgements!.get(REQUIREMENT)!.inputs).not.toBeNull();
  });

  it("tells that it is stale once what it reads has changed, until it is given anew", async () => {
    await session.judge(REQUIREMENT, lin);
    await type({ row: 2, column: 1 }, "Renamed", "Projects");
    expect(findingOf().judgement!.stale).toBe(false);
    await type({ row: 2, column: 3 }, 400_000, "Projects");
    expect(findingOf().judgement!.stale).toBe(true);
    await session.check();
    expect(findingOf().judgement!.stale).toBe(true);
    await type({ row: 4, column: 4 }, "Still so");
    await type({ row: 4, column: 5 }, "Wang");
    expect(findingOf().judgement).toMatchObject({ stale: true, by: "Wang" });
    await session.judge(REQUIREMENT, lin);
    expect(findingOf().judgement!.stale).toBe(false);
  });

  it("replaces and withdraws a judgement, and leaves the others and what was typed beside them", async () => {
    await session.judge(OTHER, lin);
    await session.judge(REQUIREMENT, lin);
    await type({ row: 6, column: 0 }, "not a requirement");
    await type({ row: 4, column: 9 }, "beside it");
    await session.judge(REQUIREMENT, { ...lin, verdict: "not-met", date: parseIsoDate("2020-01-01")! });
    expect(findingOf().judgement).toMatchObject({ verdict: "not-met" });
    await session.judge(REQUIREMENT, null);
    expect(session.state.message).toMatchObject({ undoable: { what: "judgement", withdrawn: true } });
    expect(findingOf().judgement).toBeNull();
    expect(findingOf(OTHER).judgement).toMatchObject({ verdict: "met" });
    const rows = (await judgements()).slice(3).map(([requirement]) => requirement);
    expect(rows.filter((each) => typeof each === "string" && each !== "")).toEqual([
      OTHER,
      "not a requirement",
    ]);
    expect((await valuesOf(await opened(), "Kept remarks")).flat()).toContain("beside it");
  });

  it("is undone, one after the other", async () => {
    await session.judge(REQUIREMENT, lin);
    await session.judge(REQUIREMENT, null);
    await session.undo();
    expect(findingOf().judgement).toMatchObject({ verdict: "met", stale: false });
    await session.undo();
    expect(findingOf().judgement).toBeNull();
    expect(await names()).toEqual(["Projects"]);
  });

  it("makes the results older, until the next check; one typed by hand does too", async () => {
    await session.check();
    expect(session.state.resultsAreOld).toBe(false);
    await session.judge(REQUIREMENT, lin);
    expect(session.state.resultsAreOld).toBe(true);
    await session.check();
    expect(session.state.resultsAreOld).toBe(false);
    await type({ row: 5, column: 0 }, OTHER);
    await type({ row: 5, column: 3 }, "Not met");
    expect(session.state.resultsAreOld).toBe(true);
    await session.check();
    expect(session.state.resultsAreOld).toBe(false);
    expect(findingOf(OTHER).judgement).toMatchObject({ verdict: "not-met", stale: false });
  });

  it("stays when the results are cleared, as does the history; a sheet of none goes with them", async () => {
    await session.check();
    await session.clearResults();
    expect(await names()).toEqual(["Projects", "Check history"]);
    await session.judge(REQUIREMENT, lin);
    await session.check();
    await session.clearResults();
    expect((await names()).sort()).toEqual(["Check history", "Judgements", "Projects"]);
    expect(session.state.resultsAreOld).toBe(false);
    expect(findingOf().judgement).toMatchObject({ verdict: "met" });
  });

  it("stays where the settings leave the sheet out", async () => {
    await session.judge(REQUIREMENT, lin);
    await session.changeSettings({ sheets: ["findings"] });
    await session.check();
    expect(await names()).toEqual(["Projects", "Findings", "Judgements", "Proofsheet settings"]);
    await session.judge(REQUIREMENT, null);
    await session.check();
    expect(await names()).toEqual(["Projects", "Findings", "Proofsheet settings"]);
  });
});
