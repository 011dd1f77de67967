/** Within one requirement nothing counts twice: not a person, a project, a right, a customer, a clause. */
import { assess } from "../../src/assessment/assess";
import { ruleBooks } from "../../src/schemes";
import { parseIsoDate } from "../../src/tables/days";
import { doc, docsFor } from "../schemes/case";
import { readSheets, type Row, type Sheets } from "../schemes/sheets";

const asOf = parseIsoDate("2026-06-30")!;

/** What each bound of a requirement measures. */
async function measured(sheets: Sheets, requirement: string): Promise<readonly [number, number][]> {
  const facts = await readSheets(sheets);
  const { schemes } = assess(facts, { asOf, targets: {}, params: new Map(), schemes: ruleBooks });
  const finding = schemes
    .flatMap(({ findings }) => findings)
    .find((each) => each.requirement === requirement)!;
  return finding.measures.map(({ actual: { lo, hi } }) => [lo, hi]);
}

const once = [[1, 1]];

describe("a person with two certificates", () => {
  const people: Sheets = {
    staff: [{ id: "S-1", core: "yes", joinedOn: "2020-01-01" }],
    staffCertificates: ["2027-01-01", "2028-01-01"].map((expiresOn) => ({
      staffId: "S-1",
      certificate: "itss-engineer",
      issuedOn: "2025-01-01",
      expiresOn,
    })),
    serviceCatalogue: [],
  };
  test.each(["itss.4.service-engineers", "itss.4.core-certification", "ccid.4.team-certificates"])(
    "%s",
    async (requirement) => expect(await measured(people, requirement)).toEqual(once),
  );
  test("csmm.2.people-evidence", async () => {
    expect(await measured(people, "csmm.2.people-evidence")).toEqual(once);
  });
});

const project: Row = {
  id: "P-1",
  customer: "Aldermoor Bank",
  status: "completed",
  contractAmount: 600_000,
  startsOn: "2025-01-01",
  endsOn: "2025-12-31",
  acceptedOn: "2026-01-15",
};
const projectDocuments = docsFor(
  "P-1",
  "contract",
  "acceptance-report",
  "customer-follow-up",
  "delivery-record",
  "customer-evaluation",
);
const ofProjects = [
  "itss.4.completed-projects",
  "ccid.4.typical-case",
  "ccid.3.projects",
  "csmm.2.typical-projects",
];

describe("a project whose document stands in a column of its list and on the Evidence sheet", () => {
  const sheets: Sheets = {
    projects: [{ ...project, Contract: "C-1", "Acceptance report": "yes" }],
    evidence: [...projectDocuments, ...projectDocuments],
  };
  test.each(ofProjects)("%s", async (requirement) => {
    expect(await measured(sheets, requirement)).toEqual(once);
  });
});

describe("a project that is listed twice", () => {
  const sheets: Sheets = { projects: [project, project], evidence: projectDocuments };
  test.each([...ofProjects, "itss.3.projects", "itss.3.cross-year-projects"])("%s", async (requirement) => {
    expect(await measured(sheets, requirement)).toEqual(once);
  });
});

describe("a project that two papers of a third party attest", () => {
  const attested = ["A-1", "A-2"].map((location) =>
    doc("third-party-attestation", { subject: "P-1", location, thirdParty: "yes" }),
  );
  const sheets: Sheets = { projects: [project], evidence: [...projectDocuments, ...attested] };
  test.each(["itss.4.attested-projects", "itss.3.attested-projects"])("%s", async (requirement) => {
    expect(await measured(sheets, requirement)).toEqual(once);
  });
});

describe("a right with two certificates of ownership, listed twice", () => {
  const right: Row = {
    kind: "software-copyright",
    title: "Ticket router 2",
    achievedOn: "2025-03-28",
    serviceRelated: "yes",
  };
  const sheets: Sheets = {
    achievements: [right, right],
    certificates: [],
    evidence: [
      ...docsFor("Ticket router 2", "ownership-certificate", "ownership-certificate"),
      doc("ownership-certificate", { subject: "Ticket router 2; Ticket router 2" }),
    ],
  };
  test("itss.2.intellectual-property", async () => {
    expect(await measured(sheets, "itss.2.intellectual-property")).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
  test("ccid.2.technical-ability", async () => {
    expect(await measured(sheets, "ccid.2.technical-ability")).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
  test.each(["ccid.i.intellectual-property", "csmm.2.intellectual-property"])("%s", async (requirement) => {
    expect(await measured(sheets, requirement)).toEqual(once);
  });
});

test("a customer with two projects is one customer: itss.1.fortune-500", async () => {
  const second = { ...project, id: "P-2" };
  const sheets: Sheets = {
    projects: [project, second],
    customers: [{ name: "Aldermoor Bank", fortune500: "yes" }],
    evidence: [...projectDocuments, ...docsFor("P-2", "contract", "acceptance-report")],
  };
  expect(await measured(sheets, "itss.1.fortune-500")).toEqual(once);
});

test("an indicator of two periods is one indicator: itss.3.monitored-kpis", async () => {
  const kpis = ["2026-03-31", "2026-06-30"].map((periodEnd) => ({
    indicator: "nps",
    value: 90,
    periodEnd,
    monitored: "yes",
  }));
  expect(await measured({ kpis }, "itss.3.monitored-kpis")).toEqual(once);
});

describe("a clause that is listed twice and names two documents", () => {
  const clause: Row = {
    clause: "1.2.1",
    practiceDomain: "Risk",
    level: 2,
    result: "satisfied",
    evidence: "E-1; E-2",
  };
  const short: Row = { clause: "1.2.2", practiceDomain: "Risk", level: 2, result: "partial" };
  const sheets: Sheets = {
    clauses: [clause, clause, short, short],
    evidence: [doc("risk-register", { id: "E-1" }), doc("contingency-plan", { id: "E-2" })],
  };
  test.each([
    ["csmm.1.clauses", [2, 0]],
    ["csmm.2.clauses", [2, 1]],
    ["csmm.2.clause-evidence", [1]],
    ["csmm.2.self-assessment", [2, 1]],
    ["csmm.2.practice-domains", [1]],
    ["csmm.2.improvement-plans", [1]],
  ])("%s", async (requirement, actual) => {
    expect(await measured(sheets, requirement)).toEqual(actual.map((value) => [value, value]));
  });
});
