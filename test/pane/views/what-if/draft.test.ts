import type { Edit } from "../../../../src/assessment/what-if/edit";
import { createDraft } from "../../../../src/pane/views/plan/what-if/draft";
import { targetOf } from "../../../../src/pane/views/plan/what-if/edit-list";

const nps = (value: string): Edit => ({ kind: "set", table: "kpis", row: "nps", field: "value", value });
const asOf: Edit = { kind: "as-of", asOf: 20_000 };
const report = (subject: string | null): Edit => ({ kind: "document", document: "contract", subject });

it("has one edit for each thing that is changed, the latest last", () => {
  const draft = createDraft();
  draft.put(nps("40"));
  draft.put(asOf);
  draft.put(nps("50"));
  expect(draft.state.edits).toEqual([asOf, nps("50")]);
});

it("tells apart what lies in other rows, fields, bounds and documents", () => {
  const edits: Edit[] = [
    nps("1"),
    { kind: "set", table: "kpis", row: "nps", field: "target", value: "1" },
    { kind: "set", table: "kpis", row: "renewal", field: "value", value: "1" },
    { kind: "remove", table: "kpis", row: "nps" },
    { kind: "add", table: "staff", values: { id: "S-1" } },
    { kind: "add", table: "staff", values: { id: "S-2" } },
    report(null),
    report("P-1"),
    { kind: "declare", requirement: "itss.3.projects", bound: 0, value: 1 },
    { kind: "declare", requirement: "itss.3.projects", bound: 1, value: 1 },
    { kind: "param", param: "itss.3.projects.projects", value: 1 },
    asOf,
  ];
  expect(new Set(edits.map(targetOf)).size).toBe(edits.length);
});

it("takes back a drag as one change, and each other change by itself", () => {
  const draft = createDraft();
  draft.put(asOf);
  for (const value of ["41", "42", "43"]) draft.put(nps(value));
  draft.put(report(null));
  draft.undo();
  expect(draft.state.edits).toEqual([asOf, nps("43")]);
  draft.undo();
  expect(draft.state.edits).toEqual([asOf]);
  draft.put(nps("44"));
  draft.undo();
  expect(draft.state.edits).toEqual([asOf]);
  draft.undo();
  expect(draft.state.edits).toEqual([]);
  draft.undo();
  expect(draft.state.edits).toEqual([]);
});

it("counts a slider that is drawn back to where it stood, and on, as one drag", () => {
  const draft = createDraft();
  draft.put(nps("41"));
  draft.drop(targetOf(nps("")));
  draft.put(nps("42"));
  draft.undo();
  expect(draft.state).toMatchObject({ edits: [], past: [] });
});

it("takes several in and out at once, opens a scenario in place of what there was, and takes that back", () => {
  const draft = createDraft();
  draft.put(asOf);
  draft.change([report("P-1"), report("P-2")], [targetOf(asOf)]);
  expect(draft.state.edits).toEqual([report("P-1"), report("P-2")]);
  draft.open([nps("60")], "Better service");
  expect(draft.state).toMatchObject({ edits: [nps("60")], name: "Better service" });
  draft.undo();
  expect(draft.state.edits).toEqual([report("P-1"), report("P-2")]);
});

it("tells its listeners of each change until they leave", () => {
  const draft = createDraft();
  let told = 0;
  const leave = draft.subscribe(() => told++);
  draft.put(asOf);
  draft.undo();
  leave();
  draft.put(asOf);
  expect(told).toBe(2);
});
