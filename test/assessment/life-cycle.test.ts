import { evaluatorFor } from "../../src/assessment/assess";
import {
  projectsOf,
  proposedProjects,
  traceProjects,
  type LifeDocument,
} from "../../src/assessment/life-cycle";
import { projectAsks } from "../../src/assessment/project-asks";
import {
  all,
  atLeast as atLeastOf,
  count,
  eq,
  evidenced,
  has,
  pastMonths,
  requirement,
} from "../../src/rules/build";
import type { Measure, RuleBook } from "../../src/rules/expression";
import { itss } from "../../src/schemes/itss";
import { parseIsoDate } from "../../src/tables/days";
import { formatAddress } from "../../src/workbook/workbook";
import { makeFacts, refused, type TablesInput } from "../tables/make-facts";

const asOf = parseIsoDate("2026-06-30")!;
const atLeast = (most: number, measure: Measure) => atLeastOf(most, measure, "case");
const source = { document: "D", place: "P" };

/** A book of one requirement about projects. */
function bookOf(test: Parameters<typeof requirement>[1]["test"]): RuleBook {
  return {
    scheme: "itss",
    edition: "test",
    levels: [{ level: "4", en: "Basic", zh: "基本级", coverage: "full" }],
    dimensions: [{ dimension: "process", en: "Process", zh: "过程" }],
    requirements: [
      requirement("itss.4.x", {
        group: "capability",
        dimension: "process",
        stage: "plan",
        test: test!,
        source,
      }),
    ],
  };
}

async function evaluatorOf(tables: TablesInput, books: readonly RuleBook[] = [itss]) {
  const options = { asOf, targets: {}, params: new Map<string, number>(), schemes: [...books] };
  return evaluatorFor(await makeFacts(tables), options);
}

type Project = NonNullable<TablesInput["projects"]>[number];
type Evidence = NonNullable<TablesInput["evidence"]>[number];

/** The documents of P-1 by kind. */
async function documentsOf(
  project: Project,
  evidence: Evidence[],
  { books = [itss], ...more }: TablesInput & { books?: readonly RuleBook[] } = {},
): Promise<Record<string, LifeDocument>> {
  const tables = { projects: [{ id: "P-1", ...project }], evidence, ...more };
  const evaluator = await evaluatorOf(tables, books);
  const [trace] = traceProjects(projectsOf(evaluator), books, evaluator);
  const documents = trace!.stages.flatMap((stage) => stage.documents);
  return Object.fromEntries(documents.map((document) => [document.kind, document]));
}

const completed: Project = { status: "completed", contractAmount: 600_000 };
const contract = (more: Evidence = {}): Evidence => ({
  kind: "Contract",
  subject: "P-1",
  location: "A-1",
  ...more,
});

describe("what rule books ask of projects", () => {
  const asksOf = (test: Parameters<typeof bookOf>[0]) =>
    projectAsks([bookOf(test)]).map(({ requirement: id, kind }) => `${id} ${kind}`);

  test("is found in counts, in conditions within conditions, and behind joins", () => {
    const documents = evidenced("id", "contract", "case-report");
    expect(asksOf(atLeast(1, count("projects", all(eq("status", "completed"), documents))))).toEqual([
      "itss.4.x contract",
      "itss.4.x case-report",
    ]);
    const theirs = has("projects", { here: "name", there: "customer" }, evidenced("id", "contract"));
    expect(asksOf(atLeast(1, count("customers", theirs)))).toEqual(["itss.4.x contract"]);
  });

  test("is a document of whatever kind where only its being verified is asked", () => {
    const attested = has("evidence", { here: "id", there: "subject" }, eq("thirdParty", true));
    expect(asksOf(atLeast(1, count("projects", attested)))).toEqual(["itss.4.x null"]);
  });

  test("is not what they ask of other rows", () => {
    expect(asksOf(atLeast(1, count("achievements", evidenced("title", "ownership-certificate"))))).toEqual(
      [],
    );
    expect(asksOf(atLeast(1, count("evidence", eq("kind", "contract"))))).toEqual([]);
  });

  test("is in the ITSS rule book: five kinds of document and the attestation", () => {
    const kinds = new Set(projectAsks([itss]).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "acceptance-report",
      "case-report",
      "contract",
      "customer-follow-up",
      "customer-proof",
      null,
    ]);
  });
});

describe("a document", () => {
  test("on file is told with its place, its date and whether a third party verified it", async () => {
    const { contract: found } = await documentsOf(completed, [
      contract({ id: "E-1", title: "Framework contract", issuedOn: "2025-03-01", thirdParty: true }),
      contract({ id: "E-2", location: "A-2" }),
    ]);
    expect(found).toMatchObject({ state: "on-file", missing: null });
    expect(found!.askedBy).toContain("itss.4.completed-projects");
    const day = parseIsoDate("2025-03-01")!;
    expect(found!.onFile.map(({ cell, ...rest }) => ({ ...rest, cell: formatAddress(cell!) }))).toEqual([
      {
        title: "Framework contract",
        location: "A-1",
        date: { lo: day, hi: day },
        thirdParty: true,
        cell: "Evidence!A2",
      },
      { title: null, location: "A-2", date: null, thirdParty: false, cell: "Evidence!A3" },
    ]);
  });

  const windowed = bookOf(
    atLeast(
      1,
      count(
        "projects",
        has(
          "evidence",
          { here: "id", there: "subject" },
          all(eq("kind", "contract"), pastMonths("issuedOn", 12), eq("thirdParty", true)),
        ),
      ),
    ),
  );

  test.each<[string, Evidence[], string, string | null]>([
    ["listed for another project", [contract({ subject: "P-2" })], "none", null],
    ["listed without a location", [contract({ location: null })], "no-location", "Evidence!A2"],
    ["listed without a date, where one is asked", [contract({ thirdParty: true })], "undated", "Evidence!A2"],
    [
      "dated before the window",
      [contract({ issuedOn: "2025-06-30", thirdParty: true })],
      "out-of-window",
      "Evidence!A2",
    ],
    [
      "not verified, where that is asked",
      [contract({ issuedOn: "2026-01-01" })],
      "not-third-party",
      "Evidence!A2",
    ],
  ])("%s is missing for that reason", async (_, evidence, reason, cell) => {
    const { contract: found } = await documentsOf(completed, evidence, { books: [windowed] });
    expect(found!.state).toBe("missing");
    expect(found!.missing!.reason).toBe(reason);
    expect(found!.missing!.evidence && formatAddress(found!.missing!.evidence)).toBe(cell);
  });

  test("on the first day of its window is on file", async () => {
    const evidence = [contract({ issuedOn: "2025-07-01", thirdParty: true })];
    const { contract: found } = await documentsOf(completed, evidence, { books: [windowed] });
    expect(found!.state).toBe("on-file");
  });

  test("of tomorrow, or whose For is unreadable, is not on file", async () => {
    const tomorrow = await documentsOf(completed, [contract({ issuedOn: "2026-07-01" })]);
    expect(tomorrow.contract).toMatchObject({ state: "missing", missing: { reason: "out-of-window" } });
    const unreadable = await documentsOf(completed, [contract({ subject: refused })]);
    expect(unreadable.contract).toMatchObject({ state: "missing", missing: { reason: "none" } });
  });

  test("is asked only of projects that the rest of the rule may count", async () => {
    const plain = await documentsOf(completed, []);
    expect(plain["case-report"]).toMatchObject({ state: "not-asked", askedBy: [] });
    const predictive = await documentsOf({ ...completed, predictiveMaintenance: true }, []);
    expect(predictive["case-report"]).toMatchObject({
      state: "missing",
      askedBy: ["itss.2.predictive-maintenance"],
    });
    const unknownAmount = await documentsOf({ status: "completed" }, []);
    expect(unknownAmount["customer-follow-up"]!.state).toBe("missing");
    const small = await documentsOf({ ...completed, contractAmount: 499_999 }, []);
    expect(small["customer-follow-up"]!.state).toBe("not-asked");
  });

  test("asked of customers' projects is asked of those of such customers alone", async () => {
    const cancelled: Project = { status: "cancelled", customer: "Blue Harbour" };
    const ofCustomer = (fortune500: boolean) =>
      documentsOf(cancelled, [], { customers: [{ name: "Blue Harbour", fortune500 }] });
    expect((await ofCustomer(true)).contract!.askedBy).toEqual(["itss.1.fortune-500"]);
    expect((await ofCustomer(false)).contract!.askedBy).toEqual([]);
  });

  test("that nobody asks for is shown where it is on file", async () => {
    const found = await documentsOf(completed, [contract({ kind: "Change management record" })]);
    expect(found["change-record"]).toMatchObject({ state: "on-file", askedBy: [], missing: null });
  });
});

test("stages follow the life of a project, and documents stand in theirs", async () => {
  const evaluator = await evaluatorOf({
    projects: [{ id: "P-1", ...completed }],
    evidence: [contract({ kind: "Delivery record" }), contract({ kind: "Risk register" })],
  });
  const [trace] = traceProjects(projectsOf(evaluator), [itss], evaluator);
  expect(trace!.stages.map(({ stage, documents }) => [stage, ...documents.map(({ kind }) => kind)])).toEqual([
    ["agreement", "contract"],
    ["delivery", "delivery-record"],
    ["acceptance", "acceptance-report"],
    ["follow-up", "customer-follow-up", "customer-proof"],
    ["results", "case-report"],
    ["other", "risk-register"],
  ]);
});

test("a project is attested by a verified document of whatever kind that counts", async () => {
  const attested = async (evidence: Evidence, books: readonly RuleBook[] = [itss]) => {
    const evaluator = await evaluatorOf({ projects: [{ id: "P-1" }], evidence: [evidence] }, books);
    return traceProjects(projectsOf(evaluator), books, evaluator)[0]!.attested;
  };
  expect(await attested(contract({ thirdParty: true }))).toBe(true);
  expect(await attested(contract({ thirdParty: true, location: null }))).toBe(false);
  expect(await attested(contract())).toBe(false);
  const silent = bookOf(atLeast(1, count("projects", eq("status", "completed"))));
  expect(await attested(contract({ thirdParty: true }), [silent])).toBeNull();
});

test("proposed are the completed projects with the largest contracts, then those in progress, never cancelled ones", async () => {
  const proposed = async (...projects: [id: string, status: string, amount: number | null][]) => {
    const rows = projects.map(([id, status, contractAmount]) => ({ id, status, contractAmount }));
    return proposedProjects(projectsOf(await evaluatorOf({ projects: rows }))).map(({ id }) => id);
  };
  expect(
    await proposed(
      ["P-1", "completed", 1],
      ["P-2", "completed", 3],
      ["P-3", "In progress", 9],
      ["P-4", "completed", null],
      ["P-5", "completed", 2],
      ["P-6", "cancelled", 99],
    ),
  ).toEqual(["P-2", "P-5", "P-1"]);
  expect(await proposed(["P-1", "In progress", 9], ["P-2", "completed", null])).toEqual(["P-2", "P-1"]);
  expect(await proposed(["P-2", "completed", 5], ["P-1", "completed", 5])).toEqual(["P-1", "P-2"]);
  expect(await proposed(["P-1", "cancelled", 5])).toEqual([]);
});
