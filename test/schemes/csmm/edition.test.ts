/** What the choice of an edition moves: the findings on how many clauses and practice domains there are, and no other. */
import { assess } from "../../../src/assessment/assess";
import type { Finding } from "../../../src/assessment/assessment";
import { withChoices } from "../../../src/rules/choose-options";
import { csmm } from "../../../src/schemes/csmm";
import { tableIds } from "../../../src/tables/catalogue";
import { parseIsoDate } from "../../../src/tables/days";
import { doc, times, type Row, type Sheets } from "../case";
import { readSheets } from "../sheets";

/** So many satisfied clauses of all levels, in so many practice domains, and a document or two. */
const workbook = (clauses: number, domains: number): Sheets => ({
  clauses: times(clauses, (n): Row => ({
    clause: `C-${n}`,
    practiceDomain: `Domain ${n % domains}`,
    level: 1 + (n % 5),
    result: n === 7 ? "partial" : "satisfied",
    evidence: "E-1",
  })),
  evidence: [doc("business-licence", { id: "E-1" }), doc("tool-list")],
});

async function findingsOf(given: Sheets, edition: string, params: [string, number][] = []) {
  const choices = new Map([["csmm.edition", edition]]);
  const book = withChoices(csmm, choices);
  const facts = await readSheets(given);
  const { schemes } = assess(facts, {
    asOf: parseIsoDate("2026-06-30")!,
    targets: {},
    params: new Map(params),
    choices,
    schemes: [book],
  });
  return schemes[0]!.findings;
}

const editionFindings = ["csmm.2.self-assessment", "csmm.2.practice-domains"];
const statusOf = (findings: readonly Finding[]) =>
  editionFindings.map((id) => findings.find(({ requirement }) => requirement === id)!.status);

test.each<[string, number, number, string[]]>([
  ["source", 183, 17, ["met", "met"]],
  ["source", 182, 16, ["not-met", "not-met"]],
  ["source", 161, 20, ["not-met", "met"]],
  ["2022", 161, 20, ["met", "met"]],
  ["2022", 160, 19, ["not-met", "not-met"]],
  ["2022", 183, 17, ["met", "not-met"]],
  ["own", 183, 17, ["met", "met"]],
  ["own", 161, 16, ["not-met", "not-met"]],
])("edition %s: %i clauses in %i practice domains", async (edition, clauses, domains, statuses) => {
  expect(statusOf(await findingsOf(workbook(clauses, domains), edition))).toEqual(statuses);
});

test("own numbers are those that the workbook sets, and are told as overridden", async () => {
  const own: [string, number][] = [
    ["csmm.clauseCount", 100],
    ["csmm.practiceDomains", 12],
  ];
  expect(statusOf(await findingsOf(workbook(100, 12), "own", own))).toEqual(["met", "met"]);
  const short = await findingsOf(workbook(99, 11), "own", own);
  expect(statusOf(short)).toEqual(["not-met", "not-met"]);
  const selfAssessment = short.find(({ requirement }) => requirement === "csmm.2.self-assessment")!;
  expect(selfAssessment.overrides).toEqual([
    { param: "csmm.clauseCount", value: 100, default: 183, unit: "clause" },
  ]);
});

test.each([
  [183, 17],
  [161, 20],
  [40, 5],
])(
  "with %i clauses in %i practice domains the edition moves these two findings alone",
  async (clauses, domains) => {
    const given = workbook(clauses, domains);
    const [source, ...others] = await Promise.all(
      ["source", "2022", "own"].map((each) => findingsOf(given, each)),
    );
    const rest = (findings: readonly Finding[]) =>
      findings.filter(({ requirement }) => !editionFindings.includes(requirement));
    for (const other of others) expect(rest(other)).toEqual(rest(source!));
  },
);

test("a finding says that another edition was chosen where the edition touches it, and only there", async () => {
  const findings = await findingsOf(workbook(161, 20), "2022");
  const chosen = { option: "csmm.edition", choice: "2022", standard: "source" };
  for (const { requirement, choices } of findings) {
    expect([requirement, choices]).toEqual([
      requirement,
      editionFindings.includes(requirement) ? [chosen] : [],
    ]);
  }
});

test.each([
  ["no sheets", {}],
  ["sheets of headers only", Object.fromEntries(tableIds.map((table) => [table, []]))],
] satisfies [string, Sheets][])(
  "a workbook of %s reaches no level with whichever edition",
  async (_, given) => {
    for (const edition of ["source", "2022", "own"]) {
      const choices = new Map([["csmm.edition", edition]]);
      const facts = await readSheets(given);
      const { schemes } = assess(facts, {
        asOf: parseIsoDate("2026-06-30")!,
        targets: {},
        params: new Map(),
        choices,
        schemes: [withChoices(csmm, choices)],
      });
      const { onFigures, capability, eligible } = schemes[0]!;
      expect({ onFigures, capability, eligible }).toEqual({
        onFigures: null,
        capability: null,
        eligible: null,
      });
    }
  },
);
