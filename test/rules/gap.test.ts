import {
  all,
  allTests,
  any,
  anyTest,
  asOf,
  atLeast,
  atMost,
  average,
  blank,
  count,
  eq,
  every,
  evidenced,
  fiscalYear,
  gt,
  gte,
  has,
  holds,
  lte,
  onFile,
  pastMonths,
  ratio,
  share,
  substitute,
  sum,
  value,
} from "../../src/rules/build";
import { createEvaluator } from "../../src/rules/evaluate";
import type { Test } from "../../src/rules/expression";
import { decidingCells, gapOf, nearMisses } from "../../src/rules/gap";
import { catalogue, type TableId } from "../../src/tables/catalogue";
import type { formatAddress } from "../../src/workbook/workbook";
import { day, factsOf, REFUSED, type Book, type Row } from "./book";

const MIDSUMMER = day("2026-06-30");

function judged(test: Test, book: Book) {
  const evaluator = createEvaluator({
    facts: factsOf(book),
    asOf: MIDSUMMER,
    fiscalYear: { lo: 2025, hi: 2025 },
    params: new Map(),
    requirementIds: ["x.1.one", "x.1.two"],
  });
  const outcome = evaluator.test(test, { requirement: "x.1.one", figures: false });
  return {
    cells: decidingCells(outcome, evaluator).map(fieldName),
    misses: nearMisses(outcome, evaluator).map((miss) => ({
      row: miss.row.row,
      subject: miss.subject,
      fails: miss.fails.map(({ condition, unknown, cells }) => ({
        what: "field" in condition ? condition.field : condition.kind,
        unknown,
        cells: cells.map(fieldName),
      })),
    })),
  };
}
const misses = (test: Test, book: Book) => judged(test, book).misses;
const cells = (test: Test, book: Book) => judged(test, book).cells;

/** `projects.status 2`: table, field and row, by the layout of test books. */
function fieldName({ sheet, row, column }: Parameters<typeof formatAddress>[0]): string {
  return `${sheet}.${Object.keys(catalogue[sheet as TableId].columns)[column]} ${row}`;
}

describe("the gap", () => {
  it.each([
    ["atLeast", 2, 2, 3, 1, 1],
    ["atLeast", 3, 3, 3, 0, 0],
    ["atLeast", 1, 4, 3, 0, 2],
    ["atLeast", 0, Infinity, 3, 0, 3],
    ["atLeast", -Infinity, Infinity, 3, 0, Infinity],
    ["atLeast", 0.3 - 1e-12, 0.3 - 1e-12, 0.3, 0, 0],
    ["atMost", 2, 2, 0, 2, 2],
    ["atMost", 0, 2, 0, 0, 2],
    ["atMost", 0, 0, 0, 0, 0],
  ] as const)("%s: [%d, %d] against %d lacks %d to %d", (kind, lo, hi, required, least, greatest) => {
    expect(gapOf({ kind, actual: { lo, hi }, required })).toEqual({ lo: least, hi: greatest });
  });
});

describe("near misses", () => {
  const large = all(eq("status", "completed"), gte("contractAmount", 500_000), evidenced("id", "contract"));
  const contract = (id: string) => ({ kind: "contract", subject: [id], location: "shelf" });

  it("are the rows that lack the fewest conditions, unknown before false, then in row order", () => {
    const projects = [
      { id: "P-1", status: "in-progress", contractAmount: 100 },
      { id: "P-2", status: "completed", contractAmount: 499_999 },
      { id: "P-3", status: "completed", contractAmount: null },
      { id: "P-4", status: "completed", contractAmount: 500_000 },
      { id: "P-5", status: "in-progress", contractAmount: 500_000 },
    ];
    const evidence = ["P-2", "P-3", "P-4", "P-5"].map(contract);
    expect(misses(atLeast(3, count("projects", large), "project"), { projects, evidence })).toEqual([
      {
        row: 4,
        subject: "P-3",
        fails: [{ what: "contractAmount", unknown: true, cells: ["projects.contractAmount 4"] }],
      },
      {
        row: 3,
        subject: "P-2",
        fails: [{ what: "contractAmount", unknown: false, cells: ["projects.contractAmount 3"] }],
      },
      { row: 6, subject: "P-5", fails: [{ what: "status", unknown: false, cells: ["projects.status 6"] }] },
    ]);
  });
  it("name the document that does not count, else the row that lacks one", () => {
    const projects = [
      { id: "P-1", status: "completed", contractAmount: 500_000 },
      { id: "P-2", status: "completed", contractAmount: 500_000 },
    ];
    const evidence = [{ ...contract("P-2"), location: null }];
    expect(misses(atLeast(1, count("projects", large), "project"), { projects, evidence })).toMatchObject([
      { subject: "P-1", fails: [{ what: "has", cells: ["projects.id 2"] }] },
      { subject: "P-2", fails: [{ what: "has", cells: ["projects.id 3", "evidence.location 2"] }] },
    ]);
  });
  it("fail once by a date that both the window and the standing of an event ask for", () => {
    const reports = count("achievements", all(eq("kind", "industry-report"), pastMonths("achievedOn", 12)));
    const achievements = [{ kind: "industry-report", achievedOn: day("2026-07-01") }];
    expect(misses(atLeast(1, reports, "achievement"), { achievements })).toMatchObject([
      { fails: [{ what: "achievedOn" }] },
    ]);
  });
  it("are at most ten", () => {
    const projects = Array.from({ length: 30 }, (_, index) => ({
      id: `P-${index}`,
      status: "completed",
      contractAmount: 1,
    }));
    const near = misses(atLeast(1, count("projects", large), "project"), { projects, evidence: [] });
    expect(near.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
  it("leave out rows of another kind, and documents for other requirements", () => {
    const evidence: Row[] = [
      { kind: "contract", location: "shelf" },
      { kind: "work-instruction", location: null },
      { kind: "work-instruction", location: "shelf", subject: ["x.1.two"] },
    ];
    expect(misses(onFile("work-instruction"), { evidence })).toEqual([
      {
        row: 3,
        subject: null,
        fails: [{ what: "location", unknown: false, cells: ["evidence.location 3"] }],
      },
    ]);
  });
  it("take the nearest branch of an alternative", () => {
    const current = all(
      lte("joinedOn", asOf),
      any(blank("leftOn"), gt("leftOn", asOf)),
      gte("trainingHours", 60),
    );
    const staff = [{ id: "S-1", leftOn: MIDSUMMER, trainingHours: 60 }];
    expect(misses(atLeast(1, count("staff", current), "person"), { staff })).toEqual([
      { row: 2, subject: "S-1", fails: [{ what: "leftOn", unknown: false, cells: ["staff.leftOn 2"] }] },
    ]);
  });
  it("of a share are rows that belong and do not pass", () => {
    const trained = share("staff", eq("core", true), gte("trainingHours", 60));
    const staff = [
      { id: "S-1", core: 0, trainingHours: 0 },
      { id: "S-2", core: 1, trainingHours: 60 },
      { id: "S-3", core: 1, trainingHours: 59 },
    ];
    expect(misses(atLeast(1, trained, "ratio"), { staff })).toMatchObject([{ subject: "S-3" }]);
  });
  it("look at what is not met only, and at the first alternative rather than a substitute", () => {
    const certificates = [{ standard: "itss", level: 4, status: "suspended" }];
    const held = holds("certificates", all(eq("standard", "itss"), eq("status", "valid")));
    const evidence = [{ kind: "special-approval", location: REFUSED }];
    const test = allTests(
      atLeast(0, count("staff", every), "person"),
      anyTest(held, substitute("special-approval")),
    );
    expect(misses(test, { certificates, evidence, staff: [] })).toMatchObject([
      { row: 2, subject: null, fails: [{ what: "status", cells: ["certificates.status 2"] }] },
    ]);
  });
  it("of what is met, too many or averaged there are none", () => {
    const staff = [{ id: "S-1", trainingHours: 1 }];
    expect(misses(atLeast(1, count("staff", every), "person"), { staff })).toEqual([]);
    expect(misses(atMost(0, count("staff", every), "person"), { staff })).toEqual([]);
    expect(misses(atLeast(24, average("staff", "trainingHours", every), "hour"), { staff })).toEqual([]);
  });
});

describe("deciding cells", () => {
  const completed = atLeast(2, count("projects", eq("status", "completed")), "project");
  it("of an open count are the unknown ones", () => {
    const projects = [
      { id: "P-1", status: "completed" },
      { id: "P-2", status: REFUSED },
      { id: "P-3", status: "cancelled" },
    ];
    expect(cells(completed, { projects })).toEqual(["projects.status 3"]);
  });
  it("of a count that is met are those of the first rows that meet it", () => {
    const projects = ["completed", "cancelled", "completed", "completed"].map((status) => ({ status }));
    expect(cells(completed, { projects })).toEqual(["projects.status 2", "projects.status 4"]);
  });
  it("of a count that is short are those by which the nearest rows fail", () => {
    const projects = [{ status: "completed" }, { status: "cancelled" }];
    expect(cells(completed, { projects })).toEqual(["projects.status 3"]);
  });
  it("of a count that is too high are those of the rows that count", () => {
    const major = atMost(0, count("incidents", eq("severity", "major")), "incident");
    const incidents = [
      { kind: "safety", severity: "minor", occurredOn: MIDSUMMER },
      { kind: "safety", severity: "major", occurredOn: MIDSUMMER },
    ];
    expect(cells(major, { incidents })).toEqual(["incidents.severity 3"]);
  });
  it("of an open join are the unknown key, or what is unknown in the joined rows", () => {
    const certified = count(
      "staff",
      has("staffCertificates", { here: "id", there: "staffId" }, gte("expiresOn", asOf)),
    );
    const staff = [{ id: "S-1" }];
    const test = atLeast(1, certified, "person");
    expect(
      cells(test, { staff: [{ id: REFUSED }], staffCertificates: [{ staffId: "S-1", expiresOn: Infinity }] }),
    ).toEqual(["staff.id 2"]);
    expect(cells(test, { staff, staffCertificates: [{ staffId: "S-1" }] })).toEqual([
      "staffCertificates.expiresOn 2",
    ]);
    expect(cells(test, { staff, staffCertificates: [{ staffId: REFUSED, expiresOn: Infinity }] })).toEqual([
      "staffCertificates.staffId 2",
    ]);
    expect(cells(test, { staff })).toEqual([]);
  });
  it("of an average, a value and a ratio are the numbers", () => {
    const staff = [
      { id: "S-1", trainingHours: 20 },
      { id: "S-2", trainingHours: null },
    ];
    expect(cells(atLeast(24, average("staff", "trainingHours", every), "hour"), { staff })).toEqual([
      "staff.trainingHours 3",
    ]);
    const of = (field: "rdExpense" | "revenue") => value("financials", field, eq("year", fiscalYear(0)));
    const test = atLeast(0.05, ratio(of("rdExpense"), of("revenue")), "ratio");
    expect(cells(test, { financials: [{ year: 2025, revenue: 100, rdExpense: 4 }] })).toEqual([
      "financials.revenue 2",
      "financials.rdExpense 2",
    ]);
    expect(cells(test, { financials: [{ year: 2025, revenue: 100 }] })).toEqual(["financials.rdExpense 2"]);
  });
  it("of an open share are what leaves a row's standing open, also of one that does not pass", () => {
    const automation = atLeast(0.7, share("kpis", eq("monitored", true), eq("automated", true)), "ratio");
    const kpi = (indicator: string, periodEnd: string, automated: number) => ({
      ...{ indicator, periodEnd: day(periodEnd), monitored: 1, automated },
    });
    const kpis = [
      kpi("renewal", "2026-05-31", 1),
      kpi("nps", "2026-06-30", 1),
      { ...kpi("nps", "2026-06-30", 0), periodEnd: REFUSED },
    ];
    expect(cells(automation, { kpis })).toContain("kpis.periodEnd 4");
  });
  it("of a value that is too old are its date", () => {
    const renewal = value("kpis", "value", all(eq("indicator", "renewal"), pastMonths("periodEnd", 12)));
    const kpis = [
      { indicator: "nps", value: 90, periodEnd: MIDSUMMER },
      { indicator: "renewal", value: 0.96, periodEnd: day("2024-12-31") },
    ];
    expect(cells(atLeast(0.95, renewal, "ratio"), { kpis })).toEqual(["kpis.periodEnd 3"]);
  });
  it("of a sum that is short are the numbers, and what keeps rows from counting", () => {
    const copies = atLeast(34, sum("evidence", "quantity", eq("kind", "procedure-file")), "document");
    const evidence = [
      { kind: "procedure-file", location: "shelf", quantity: 30 },
      { kind: "procedure-file", location: null, quantity: 4 },
    ];
    expect(cells(copies, { evidence })).toEqual(["evidence.quantity 2", "evidence.location 3"]);
  });
  it("of a document for something unreadable are its For", () => {
    const evidence = [{ kind: "contract", location: "shelf", subject: REFUSED }];
    expect(cells(onFile("contract"), { evidence })).toEqual(["evidence.subject 2"]);
  });
  it("are in the order of the tables, by row and column, at most 50", () => {
    const projects = Array.from({ length: 60 }, () => ({ status: REFUSED, contractAmount: null }));
    const both = all(eq("status", "completed"), gte("contractAmount", 1));
    const found = cells(atLeast(1, count("projects", both), "project"), { projects });
    expect(found).toHaveLength(50);
    expect(found.slice(0, 3)).toEqual([
      "projects.status 2",
      "projects.contractAmount 2",
      "projects.status 3",
    ]);
  });
  it("of alternatives are those of the nearest", () => {
    const test = anyTest(completed, onFile("contract"));
    const projects = [{ status: "completed" }];
    expect(cells(test, { projects, evidence: [{ kind: "contract", location: REFUSED }] })).toEqual([
      "evidence.location 2",
    ]);
  });
  describe("where a substitute is one of the alternatives", () => {
    const held = holds("certificates", all(eq("standard", "itss"), eq("status", "valid")));
    const test = anyTest(held, substitute("special-approval"));
    const certificates = [{ standard: "itss", status: "suspended" }];
    const approval = (location: string | null) => [{ kind: "special-approval", location }];
    it.each<[string, string | null, string[]]>([
      ["are its own where it is on file", "shelf", ["evidence.kind 2"]],
      ["are its own where it keeps the test open", REFUSED, ["evidence.location 2"]],
      ["are those of the others where it is not on file", null, ["certificates.status 2"]],
    ])("%s", (_, location, decide) => {
      expect(cells(test, { certificates, evidence: approval(location) })).toEqual(decide);
    });
  });
  it("of alternatives without rows are those of the next", () => {
    const patents = atLeast(1, count("achievements", eq("kind", "invention-patent")), "achievement");
    const copyrights = atLeast(
      2,
      count("achievements", all(eq("kind", "software-copyright"), eq("serviceRelated", true))),
      "achievement",
    );
    const copyright = { kind: "software-copyright", achievedOn: MIDSUMMER };
    const achievements = [1, 0].map((serviceRelated) => ({ ...copyright, serviceRelated }));
    const found = judged(anyTest(patents, copyrights), { achievements });
    expect(found.cells).toEqual(["achievements.serviceRelated 3"]);
    expect(found.misses).toMatchObject([{ row: 3, fails: [{ what: "serviceRelated" }] }]);
  });
});
