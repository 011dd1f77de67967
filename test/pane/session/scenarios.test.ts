/** @jest-environment ./test/excel-host/environment.ts */
import type { Edit } from "../../../src/assessment/what-if/edit";
import { excelHost } from "../../../src/excel/excel-host";
import type { PaneHost } from "../../../src/pane/host";
import { createSession } from "../../../src/pane/session/session";
import type { Session } from "../../../src/pane/session/state";
import { scenariosIn } from "../../../src/report/scenarios/scenario-rows";
import { parseIsoDate } from "../../../src/tables/days";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { LiveWorkbook } from "../../../src/workbook/workbook";
import { startExcel } from "../../excel-host/start-excel";
import { memoryHost } from "../memory-host";
import { options, valuesOf } from "./sheets";

const today = parseIsoDate("2026-06-30")!;
const sheets = [
  {
    name: "Projects",
    rows: [
      ["Project ID", "Project name", "Status", "Contract amount"],
      ["P-001", "Help desk", "Completed", 600_000],
      ["P-002", "Networks", "Completed", 450_000],
      ["P-003", "Printers", "Completed", 700_000],
    ],
  },
];
const larger: Edit = {
  kind: "set",
  table: "projects",
  row: "P-001",
  field: "contractAmount",
  value: "900000",
};
const further: Edit = { kind: "add", table: "projects", values: { id: "P-9", status: "completed" } };
const declared: Edit = { kind: "declare", requirement: "itss.4.completed-projects", bound: 0, value: 5 };
const amount: Edit = { kind: "param", param: "itss.4.completed-projects.amount", value: 300_000 };
const later: Edit = { kind: "as-of", asOf: parseIsoDate("2026-12-31")! };

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
  const saved = () => scenariosIn(session.state.checked!.previous.scenarios);
  const cells = async () => valuesOf(await opened(), "Projects");

  it("saves scenarios on their sheet, one in place of that of its name, and takes each step back", async () => {
    await session.saveScenario({ name: "Larger", edits: [larger, later] });
    expect(session.state).toMatchObject({
      message: { kind: "done", undoable: { what: "scenario", name: "Larger", deleted: false } },
      resultSheets: { scenarios: "Scenarios" },
    });
    await session.saveScenario({ name: "=1+1", edits: [declared] });
    await session.saveScenario({ name: "larger", edits: [further] });
    expect(saved()).toEqual([
      { name: "larger", edits: [further] },
      { name: "=1+1", edits: [declared] },
    ]);
    await session.undo();
    expect(saved()[0]).toEqual({ name: "Larger", edits: [larger, later] });
    await session.deleteScenario("LARGER");
    expect(saved()).toEqual([{ name: "=1+1", edits: [declared] }]);
    await session.deleteScenario("=1+1");
    expect(await names()).toEqual(["Projects"]);
    await session.undo();
    expect(saved()).toEqual([{ name: "=1+1", edits: [declared] }]);
  });

  it("keeps what people typed beside the scenarios where their sheet goes", async () => {
    await session.saveScenario({ name: "Larger", edits: [larger] });
    await (await opened()).edit([{ cell: { sheet: "Scenarios", row: 4, column: 3 }, value: "ask Lin" }]);
    await session.deleteScenario("Larger");
    expect(await names()).toEqual(["Projects", "Kept remarks"]);
    expect(JSON.stringify(await valuesOf(await opened(), "Kept remarks"))).toContain("ask Lin");
  });

  it("shows what an edit would change, changes that alone, and takes it back", async () => {
    const before = await cells();
    await session.propose(larger);
    expect(session.state.proposal).toEqual({
      edit: larger,
      refusal: null,
      cells: [{ cell: { sheet: "Projects", row: 2, column: 3 }, from: "600000", to: "900000" }],
      changesSettings: false,
    });
    expect(await cells()).toEqual(before);
    await session.applyProposal();
    expect(session.state).toMatchObject({
      message: { kind: "done", undoable: { what: "applied" } },
      proposal: null,
    });
    expect((await cells())[1]![3]).toBe(900_000);
    await session.undo();
    expect(await cells()).toEqual(before);
  });

  it("adds a row at the end of its list", async () => {
    await session.propose(further);
    expect(session.state.proposal!.cells).toEqual([
      { cell: { sheet: "Projects", row: 5, column: 0 }, from: "", to: "P-9" },
      { cell: { sheet: "Projects", row: 5, column: 2 }, from: "", to: "completed" },
    ]);
    await session.applyProposal();
    expect((await cells())[4]!.slice(0, 3)).toEqual(["P-9", null, "completed"]);
  });

  it("puts thresholds and the date among the settings", async () => {
    for (const edit of [amount, later]) {
      await session.propose(edit);
      expect(session.state.proposal).toMatchObject({ cells: [], changesSettings: true, refusal: null });
      await session.applyProposal();
    }
    const { options: now } = session.state.checked!;
    expect(now.params.get("itss.4.completed-projects.amount")).toBe(300_000);
    expect(now.asOf).toBe(parseIsoDate("2026-12-31"));
  });

  it("does nothing where the cell says something else by now, and shows that", async () => {
    await session.propose(larger);
    await (await opened()).edit([{ cell: { sheet: "Projects", row: 2, column: 3 }, value: 650_000 }]);
    await session.applyProposal();
    expect(session.state).toMatchObject({
      message: { kind: "fault", fault: "changed-meanwhile", part: "Projects!D2" },
      proposal: { cells: [{ from: "650000", to: "900000" }] },
    });
    expect((await cells())[1]![3]).toBe(650_000);
  });

  it("says why what no cell can say goes into no sheet, and drops what was proposed", async () => {
    await session.propose(declared);
    expect(session.state.proposal).toMatchObject({ refusal: { code: "declared-only" }, cells: [] });
    await session.applyProposal();
    expect(session.state.undoable).toBeNull();
    session.dropProposal();
    expect(session.state.proposal).toBeNull();
  });
});
