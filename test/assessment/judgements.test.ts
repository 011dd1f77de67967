import { assess } from "../../src/assessment/assess";
import type { Judgement, SchemeAssessment, Status } from "../../src/assessment/assessment";
import { itss } from "../../src/schemes/itss";
import { parseIsoDate } from "../../src/tables/days";
import { factsOf, type Book, type Row } from "../rules/book";

const asOf = parseIsoDate("2026-06-30")!;
const project = (id: string, parts: Row = {}): Row => ({
  id,
  name: `Project ${id}`,
  status: "completed",
  contractAmount: 600_000,
  acceptedOn: parseIsoDate("2026-01-15")!,
  ...parts,
});
const document = (kind: string, subject: string, location: string | null = "A/1"): Row => ({
  kind,
  subject: [subject],
  location,
});
const book: Book = {
  projects: [project("P-1"), project("P-2"), project("P-3")],
  evidence: [document("contract", "P-1"), document("service-management-manual", "itss.4.manual")],
  kpis: [
    { indicator: "nps", value: 90, periodEnd: asOf },
    { indicator: "renewal", value: 0.9, periodEnd: asOf },
  ],
  financials: [{ year: 2025, revenue: 10_000_000, serviceIncome: 6_000_000, audited: 1 }],
};
const PROJECTS = "itss.4.completed-projects";

const verdict = (parts: Partial<Judgement> = {}): Judgement => ({
  verdict: "met",
  reason: null,
  by: "Lin",
  date: asOf,
  inputs: null,
  ...parts,
});

interface Check {
  judgements?: Record<string, Judgement>;
  params?: [string, number][];
  on?: string;
}

function assessed(
  of: Book,
  { judgements = {}, params = [], on = "2026-06-30" }: Check = {},
): SchemeAssessment {
  const [scheme] = assess(factsOf(of), {
    asOf: parseIsoDate(on)!,
    targets: {},
    params: new Map(params),
    schemes: [itss],
    judgements: new Map(Object.entries(judgements)),
  }).schemes;
  return scheme!;
}
const findingOf = ({ findings }: SchemeAssessment, id: string) =>
  findings.find(({ requirement }) => requirement === id)!;

/** What a requirement reads of a book, as a judgement that is first seen there holds it. */
function inputsOn(of: Book, requirement: string, check: Check = {}): string {
  const scheme = assessed(of, { ...check, judgements: { [requirement]: verdict() } });
  return findingOf(scheme, requirement).judgement!.inputs;
}

test("a verdict stands beside the computed status and changes nothing of the finding", () => {
  const without = findingOf(assessed(book), PROJECTS);
  const { judgement, ...finding } = findingOf(
    assessed(book, { judgements: { [PROJECTS]: verdict() } }),
    PROJECTS,
  );
  expect({ ...finding, judgement: null }).toEqual(without);
  expect(without.status).not.toBe("met");
  expect(judgement).toMatchObject({ verdict: "met", by: "Lin", date: asOf, stale: false });
});

describe("a judgement is stale once", () => {
  const inputs = inputsOn(book, PROJECTS);
  const isStale = (of: Book, check: Check = {}) =>
    findingOf(assessed(of, { ...check, judgements: { [PROJECTS]: verdict({ inputs }) } }), PROJECTS)
      .judgement!.stale;
  const [first, ...others] = book.projects as Row[];

  test.each<[string, Book]>([
    [
      "an amount that it reads changes",
      { ...book, projects: [{ ...first, contractAmount: 600_001 }, ...others] },
    ],
    [
      "a cell that it reads is emptied",
      { ...book, projects: [{ ...first, contractAmount: null }, ...others] },
    ],
    [
      "a row of a list that it reads is added",
      { ...book, projects: [...(book.projects as Row[]), project("P-4")] },
    ],
    ["a row of a list that it reads is gone", { ...book, projects: others }],
    [
      "a document of a kind that it asks for comes",
      { ...book, evidence: [document("acceptance-report", "P-2")] },
    ],
    ["the list that it reads is gone", { ...book, projects: undefined }],
  ])("%s", (_, changed) => {
    expect(isStale(changed)).toBe(true);
  });

  test("a threshold of it is set", () => {
    expect(isStale(book, { params: [[`${PROJECTS}.amount`, 500_001]] })).toBe(true);
  });

  test.each<[string, Book]>([
    ["nothing changes", book],
    [
      "a cell changes that it does not read",
      { ...book, projects: [{ ...first, name: "Renamed" }, ...others] },
    ],
    ["the rows are sorted", { ...book, projects: [...others, first!] }],
    [
      "a document of another kind comes",
      { ...book, evidence: [...(book.evidence as Row[]), document("audit-report", "2025")] },
    ],
    ["a list changes that it does not read", { ...book, staff: [{ id: "S-1" }] }],
  ])("but not when %s", (_, changed) => {
    expect(isStale(changed)).toBe(false);
  });

  test("but not when the assessment date moves and no status turns", () => {
    expect(isStale(book, { on: "2026-07-01" })).toBe(false);
  });
});

test("another closed fiscal year is another input for what goes by it, and for nothing else", () => {
  const closed = (year: number): Book => ({ ...book, organisation: [{ latestFiscalYear: year }] });
  const turns = (id: string) => inputsOn(closed(2024), id) !== inputsOn(closed(2025), id);
  expect(turns("itss.2.rd-share")).toBe(true);
  expect(turns(PROJECTS)).toBe(false);
});

/** Cells of the book, each with another value that it may take. */
const changes: [keyof Book, number, string, unknown][] = [
  ["projects", 0, "contractAmount", 400_000],
  ["projects", 1, "status", "cancelled"],
  ["projects", 2, "acceptedOn", parseIsoDate("2020-01-01")],
  ["projects", 2, "customer", "Blue"],
  ["evidence", 0, "location", null],
  ["evidence", 0, "kind", "acceptance-report"],
  ["evidence", 1, "kind", "service-catalogue"],
  ["evidence", 1, "subject", ["P-1"]],
  ["kpis", 0, "value", 10],
  ["kpis", 1, "indicator", "nps"],
  ["kpis", 1, "periodEnd", parseIsoDate("2024-01-01")],
  ["financials", 0, "serviceIncome", 1],
  ["financials", 0, "year", 2024],
];

test.each(changes)(
  "whatever a change of %s row %i %s changes in a finding, a judgement of it is stale",
  (table, at, field, value) => {
    const rows = (book[table] as Row[]).map((row, n) =>
      n === at ? ({ ...row, [field]: value } as Row) : row,
    );
    const changed: Book = { ...book, [table]: rows };
    const before = assessed(book);
    const after = assessed(changed);
    const said = (scheme: SchemeAssessment, id: string) => {
      const { status, measures } = findingOf(scheme, id);
      return JSON.stringify([status, measures]);
    };
    const moved = itss.requirements.map(({ id }) => id).filter((id) => said(before, id) !== said(after, id));
    for (const id of moved) expect([id, inputsOn(changed, id)]).not.toEqual([id, inputsOn(book, id)]);
  },
);

describe("levels with verdicts in place", () => {
  const all = (status: Status, level = "4") =>
    Object.fromEntries(
      itss.requirements
        .filter((each) => each.level === level)
        .map(({ id }) => [id, verdict({ verdict: status })]),
    );
  const answers = ({ judged }: SchemeAssessment) =>
    judged && [judged.onFigures, judged.capability, judged.eligible];

  test("are none where nobody has judged", () => {
    expect(assessed(book).judged).toBeNull();
  });

  test.each<[Status, (string | null)[]]>([
    ["met", ["4", "4", "4"]],
    ["not-applicable", ["4", "4", "4"]],
    ["evidence-missing", ["4", null, null]],
    ["undetermined", [null, null, null]],
    ["not-met", [null, null, null]],
  ])("go by the verdict %s, and the computed ones stay", (status, expected) => {
    const scheme = assessed(book, { judgements: all(status) });
    expect(answers(scheme)).toEqual(expected);
    expect([scheme.onFigures, scheme.capability, scheme.eligible]).toEqual([null, null, null]);
    expect(scheme.levels).toEqual(assessed(book).levels);
  });

  test("fall where a person says not met", () => {
    const judgements = { ...all("met"), [PROJECTS]: verdict({ verdict: "not-met" }) };
    const { judged } = assessed(book, { judgements });
    expect(judged).toMatchObject({ onFigures: null, capability: null, eligible: null });
    expect(judged!.levels[0]).toMatchObject({ level: "4", status: "not-met", blockers: [PROJECTS] });
  });

  test("count a stale verdict too", () => {
    const judgements = { ...all("met"), [PROJECTS]: verdict({ inputs: "old.old" }) };
    const scheme = assessed(book, { judgements });
    expect(findingOf(scheme, PROJECTS).judgement!.stale).toBe(true);
    expect(answers(scheme)).toEqual(["4", "4", "4"]);
  });

  test("leave other requirements to what is computed", () => {
    const one = { "itss.4.iso9001": verdict() };
    const { judged, levels } = assessed(book, { judgements: one });
    expect(judged!.levels[0]!.counts.met).toBe(levels[0]!.counts.met + 1);
    expect(judged!.levels[0]!.blockers).toEqual(levels[0]!.blockers.filter((id) => id !== "itss.4.iso9001"));
  });

  test("are none where the judgement is on a requirement of no scheme", () => {
    expect(assessed(book, { judgements: { "itss.9.none": verdict() } }).judged).toBeNull();
  });
});
