/** Plans for requirements of ITSS, as a person would make them. */
import { defaultCosts, type Costs } from "../../../src/assessment/plan/costs";
import { loadSolver } from "../../../src/assessment/plan/load-solver";
import { makePlan, type Plan } from "../../../src/assessment/plan/plan";
import { createWhatIf } from "../../../src/assessment/what-if/create";
import { ruleBooks } from "../../../src/schemes";
import { isoDate } from "../../../src/tables/days";
import { factsOf, day, type Book, type Row } from "../../rules/book";

const asOf = day("2026-06-30");

/** The plan for these requirements alone, all of them asked at level 3. */
async function planFor(ids: readonly string[], book: Book, costs: Partial<Costs> = {}): Promise<Plan> {
  const itss = ruleBooks.find(({ scheme }) => scheme === "itss")!;
  const requirements = itss.requirements.filter(({ id }) => ids.includes(id));
  const facts = factsOf(book);
  const options = { asOf, targets: {}, params: new Map(), schemes: [{ ...itss, requirements }] };
  return makePlan(
    { scheme: "itss", level: "3", goal: "eligible" },
    {
      facts,
      options,
      whatIf: createWhatIf(facts, options),
      solver: await loadSolver(),
      costs: { ...defaultCosts, ...costs },
    },
  );
}

const editsOf = ({ steps }: Plan) => steps.map(({ edit }) => edit);
const project = (number: number): Row => ({
  id: `P-${number}`,
  customer: "Acme",
  status: "completed",
  contractAmount: 600_000,
  startsOn: day("2025-01-01"),
  endsOn: day("2025-06-30"),
});

test("where only evidence is missing, just the documents are to be obtained", async () => {
  const plan = await planFor(["itss.3.interoperability", "itss.3.process-screenshots"], {
    evidence: [{ kind: "process-diagram", location: "shelf 3" }],
  });
  expect(editsOf(plan)).toEqual([
    { kind: "document", document: "cross-department-minutes", subject: null },
    { kind: "document", document: "process-digitisation-screenshot", subject: null },
  ]);
  expect(plan).toMatchObject({ outcome: "planned", cost: 2, day: asOf, isProven: true, inTheWay: [] });
  expect(plan.steps.map(({ serves }) => serves)).toEqual([
    ["itss.3.interoperability"],
    ["itss.3.process-screenshots"],
  ]);
});

test("one project short is one project to win", async () => {
  const plan = await planFor(["itss.3.projects"], { projects: [1, 2, 3, 4, 5, 6, 7].map(project) });
  expect(editsOf(plan)).toEqual([
    { kind: "add", table: "projects", values: expect.objectContaining({ id: "NEW-1" }) as object },
  ]);
  expect(plan.cost).toBe(60);
});

test("a project whose status cannot be read is completed rather than another won", async () => {
  const projects = [1, 2, 3, 4, 5, 6, 7].map(project);
  const open = { ...project(8), status: null };
  const plan = await planFor(["itss.3.projects"], { projects: [...projects, open] });
  expect(editsOf(plan)).toEqual([
    { kind: "set", table: "projects", row: "P-8", field: "status", value: "completed" },
  ]);
  expect(plan.cost).toBe(0.1);
});

test("of a share only as many are changed as it takes", async () => {
  const kpis = Array.from({ length: 10 }, (_, at) => ({
    indicator: `Indicator ${at}`,
    value: 1,
    periodEnd: day("2026-05-31"),
    monitored: 1,
    automated: at < 5 ? 1 : 0,
  }));
  const plan = await planFor(["itss.3.kpi-automation"], { kpis });
  expect(plan.steps.map(({ move }) => move.kind)).toEqual(["change", "change"]);
  expect(plan.cost).toBe(1);
});

const certifiedOn = (from: string) => ({
  staff: [{ id: "S-1", joinedOn: day("2020-01-01"), core: 1 }],
  staffCertificates: [
    { staffId: "S-1", certificate: "itss-senior-manager", issuedOn: day(from), expiresOn: Infinity },
  ],
});

test("waiting ten days beats gaining a certificate, and gaining one beats waiting long", async () => {
  const wanted = ["itss.4.core-certification"];
  const soon = await planFor(wanted, certifiedOn("2026-07-10"));
  expect(soon).toMatchObject({ steps: [], cost: 1, waitingCost: 1, byWaiting: day("2026-07-10") });
  expect(isoDate(soon.day!)).toBe("2026-07-10");
  const late = await planFor(wanted, certifiedOn("2027-06-30"));
  expect(late.day).toBe(asOf);
  expect(late.steps.map(({ move }) => move.kind)).toEqual(["certificate"]);
  expect(late.cost).toBe(20);
  const dear = await planFor(wanted, certifiedOn("2027-06-30"), { certificate: 80, person: 200 });
  expect(isoDate(dear.day!)).toBe("2027-06-30");
});

test("the level below is gained first, and held for as long as it must be", async () => {
  const wanted = ["itss.4.service-manual", "itss.3.nonconformities-closed", "itss.3.held-level-4"];
  const plan = await planFor(wanted, {
    evidence: [],
    nonconformities: [
      { id: "N-1", scheme: "itss", raisedOn: day("2026-05-01"), severity: "general", closedOn: null },
    ],
    certificates: [],
  });
  // The certificate of level 4 is gained today, held for 18 months, and the wait is paid for.
  expect(plan.outcome).toBe("planned");
  expect(isoDate(plan.day!)).toBe("2027-12-30");
  expect(plan.inTheWay).toEqual(["itss.3.held-level-4"]);
  expect(plan.steps.map(({ move }) => move.kind).sort()).toEqual(["certificate", "change", "document"]);
});

test("an incident that happened is never taken back: time has to pass", async () => {
  const plan = await planFor(["itss.4.no-security-incident"], {
    incidents: [
      { occurredOn: day("2026-06-01"), kind: "information-security", severity: "major", resolved: 1 },
    ],
    evidence: [{ kind: "no-violation-proof", location: "shelf 1" }],
  });
  expect(plan.steps).toEqual([]);
  expect(isoDate(plan.day!)).toBe("2029-06-01");
});
