/** @jest-environment ./test/excel-host/environment.ts */
import { isDeepStrictEqual } from "node:util";
import { excelHost } from "../../../src/excel/excel-host";
import type { PaneHost } from "../../../src/pane/host";
import { createSession } from "../../../src/pane/session/session";
import type { Session } from "../../../src/pane/session/state";
import { parseIsoDate } from "../../../src/tables/days";
import type { Excel as InMemoryExcel } from "../../excel-host/excel";
import type { Fault } from "../../excel-host/faults";
import { describeSheet } from "../../excel-host/files/describe-sheet";
import { startExcel } from "../../excel-host/start-excel";
import { itss } from "./sheets";

/** A few requirements, so that the result sheets are small. */
const options = {
  ruleBooks: [{ ...itss, requirements: itss.requirements.slice(0, 6) }],
  now: () => 1_000,
};

const sheets = [
  {
    name: "Projects",
    rows: [
      ["Project ID", "Status", "Contract amount", "Accepted on"],
      ["P-001", "Completed", "'50万", "'2026年3月1日"],
      ["P-002", "Completed", 700_000, "2026-03-01"],
    ],
  },
  { name: "Evidence", rows: [["Kind", "For", "Location"], ["Contract", "P-001", "A/1"], ["Signed by: Li"]] },
  { name: "Incidents", rows: [["Date", "Kind", "Severity", "Resolved"]] },
];

/** A pane beside a workbook that was checked, and whose user has changed a cell since. */
async function start() {
  const excel = await startExcel({ sheets });
  const host: PaneHost = { ...excelHost(), today: () => parseIsoDate("2026-06-30")!, watch: () => () => {} };
  const session = createSession(host, options);
  await session.check();
  excel.user.type("Projects", "C3", "400000");
  await session.look();
  return { excel, session };
}

/** All that its user would find in the workbook, and names that nobody sees. */
const state = ({ model }: InMemoryExcel) => ({
  sheets: model.sheets.map(describeSheet),
  names: model.names.map(({ name, formula, visible }) => [name, formula, visible]).sort(),
});

interface Action {
  /** What stands before it. */
  prepare?(session: Session, excel: InMemoryExcel): Promise<void>;
  act(session: Session): Promise<void>;
}

const fixAll = (session: Session) =>
  session.fix(session.state.fixes.map((fix) => ({ fix, option: fix.options[0]! })));

const actions: Record<string, Action> = {
  "a check": { act: (session) => session.check() },
  "a fix": { act: fixAll },
  "the undo of a fix": { prepare: fixAll, act: (session) => session.undo() },
  "the return of earlier results, into which their user put a formula": {
    prepare(session, { user }) {
      user.type("Findings", "C2", "=1+1");
      return session.check();
    },
    act: (session) => session.undo(),
  },
  "adding rows of evidence": {
    act: (session) => session.addEvidenceRows(session.state.checked!.assessment.documents.slice(0, 3)),
  },
  "declaring none": { act: (session) => session.declareNone("incidents") },
  "a change of settings": {
    act: (session) => session.changeSettings({ targets: { itss: "3" }, language: "zh" }),
  },
  "clearing the results": { act: (session) => session.clearResults() },
};

/** Two places in a request at which Excel stops halfway: while drafts are written or take their places. */
const faults: readonly Fault[] = [
  "lost-before",
  "lost-after",
  { code: "GeneralException", after: 40 },
  { code: "GeneralException", after: 200 },
];

describe("whatever request fails, the workbook is as before or as after", () => {
  it.each(Object.entries(actions))("%s", async (_, { prepare, act }) => {
    const begin = async () => {
      const started = await start();
      await prepare?.(started.session, started.excel);
      started.excel.counters.reset();
      return { ...started, before: state(started.excel) };
    };
    const whole = await begin();
    await act(whole.session);
    const after = state(whole.excel);
    const requests = whole.excel.counters.roundTrips;
    expect(requests).toBeGreaterThan(1);
    expect(after).not.toEqual(whole.before);
    for (const fault of faults) {
      for (let n = 1; n <= requests; n++) {
        const { excel, session, before } = await begin();
        excel.faults.failAt(n, fault);
        await act(session);
        const isAsBefore = isDeepStrictEqual(state(excel), before);
        expect({ fault, n, ...state(excel) }).toEqual({ fault, n, ...(isAsBefore ? before : after) });
        await session.check();
        expect(session.state.message).toMatchObject({ kind: "written" });
        expect(excel.model.names.map(({ name }) => name).filter((name) => !/owned/.test(name))).toEqual([]);
        expect(excel.model.events.enabled).toBe(true);
      }
    }
  });
});
