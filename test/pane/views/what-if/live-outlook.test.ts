import type { FindingMeasure, Status } from "../../../../src/assessment/assessment";
import type { Edit } from "../../../../src/assessment/what-if/edit";
import type { Outlook } from "../../../../src/assessment/what-if/outlook";
import type { WhatIf } from "../../../../src/assessment/what-if/what-if";
import { createDraft } from "../../../../src/pane/views/plan/what-if/draft";
import { createLiveOutlook } from "../../../../src/pane/views/plan/what-if/live-outlook";

const measure = (actual: number): FindingMeasure => ({
  kind: "number",
  measure: { kind: "count", of: "projects", where: { kind: "filled", field: "id" } },
  actual: { lo: actual, hi: actual },
  onFigures: { lo: actual, hi: actual },
  op: "atLeast",
  required: 3,
  unit: "project",
  gap: { lo: 0, hi: 0 },
  status: "met",
  reason: null,
});

/** One requirement goes by the number that is declared for it, the other stays. */
function outlookOf(edits: readonly Edit[]): Outlook {
  const declared = edits.findLast((edit) => edit.kind === "declare")?.value ?? 2;
  const status: Status = declared >= 3 ? "met" : "not-met";
  const requirements = new Map([
    ["moving", { status, onFigures: declared >= 3, measures: [measure(declared)] }],
    ["staying", { status: "met" as const, onFigures: true, measures: [measure(5)] }],
  ]);
  const scheme = {
    scheme: "itss",
    onFigures: null,
    capability: null,
    eligible: null,
    levels: [],
    requirements,
  } as const;
  return { asOf: 20_000, schemes: [scheme], isDeclared: edits.length > 0, faults: new Map() };
}

function setUp() {
  const evaluated: (readonly Edit[])[] = [];
  const whatIf: Pick<WhatIf, "before" | "outlook"> = {
    before: outlookOf([]),
    outlook(edits) {
      evaluated.push(edits);
      return outlookOf(edits);
    },
  };
  const frames: (() => void)[] = [];
  const nextFrame = (work: () => void) => {
    frames.push(work);
    return () => void frames.splice(frames.indexOf(work), 1);
  };
  const draft = createDraft();
  const live = createLiveOutlook(whatIf as WhatIf, draft, nextFrame);
  const paint = () => frames.splice(0).forEach((work) => work());
  const requirement = (id: string) => live.after.schemes[0]!.requirements.get(id)!;
  return { draft, live, frames, paint, evaluated, requirement };
}

const declare = (value: number): Edit => ({ kind: "declare", requirement: "moving", bound: 0, value });

it("evaluates once a frame, the latest of what was dragged in between", () => {
  const { draft, live, paint, evaluated, frames } = setUp();
  live.follow();
  paint();
  expect(evaluated).toHaveLength(0);
  for (const value of [3, 4, 5]) draft.put(declare(value));
  expect(frames).toHaveLength(1);
  expect(live.after).toBe(live.before);
  paint();
  expect(evaluated).toEqual([[declare(5)]]);
  expect(live.after.isDeclared).toBe(true);
});

it("keeps the objects of what did not change, and gives new ones for what did", () => {
  const { draft, live, paint, requirement } = setUp();
  live.follow();
  const [moving, staying] = [requirement("moving"), requirement("staying")];
  draft.put(declare(4));
  paint();
  expect(requirement("staying")).toBe(staying);
  expect(requirement("moving")).not.toBe(moving);
  expect(requirement("moving").status).toBe("met");
  const met = requirement("moving");
  draft.put(declare(5));
  paint();
  expect(requirement("moving")).not.toBe(met);
  expect(requirement("moving").measures[0]!.actual.lo).toBe(5);
});

it("has what was changed before it was made, and what was changed while nobody followed", () => {
  const draft = createDraft();
  draft.put(declare(7));
  const frames: (() => void)[] = [];
  const whatIf = { before: outlookOf([]), outlook: outlookOf } as Pick<
    WhatIf,
    "before" | "outlook"
  > as WhatIf;
  const live = createLiveOutlook(whatIf, draft, (work) => (frames.push(work), () => {}));
  expect(live.after.schemes[0]!.requirements.get("moving")!.status).toBe("met");
  live.follow()();
  draft.undo();
  live.follow();
  frames.at(-1)!();
  expect(live.after.schemes[0]!.requirements.get("moving")!.status).toBe("not-met");
});

it("tells its listeners once for each frame in which something was evaluated", () => {
  const { draft, live, paint } = setUp();
  let told = 0;
  const leave = live.follow();
  live.subscribe(() => told++);
  draft.put(declare(3));
  draft.put(declare(4));
  paint();
  paint();
  expect(told).toBe(1);
  leave();
  draft.put(declare(5));
  paint();
  expect(told).toBe(1);
});
