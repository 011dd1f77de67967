import { assess } from "../../src/assessment/assess";
import type { Assessment } from "../../src/assessment/assessment";
import { itss } from "../../src/schemes/itss";
import { parseIsoDate } from "../../src/tables/days";
import { formatAddress } from "../../src/workbook/workbook";
import { makeFacts, refused, type TablesInput } from "../tables/make-facts";

const asOf = parseIsoDate("2026-06-30")!;
async function assessed(
  tables: TablesInput,
  params: ReadonlyMap<string, number> = new Map(),
): Promise<Assessment> {
  return assess(await makeFacts(tables), { asOf, targets: {}, params, schemes: [itss] });
}
const statusOf = ({ schemes }: Assessment, id: string) =>
  schemes[0]!.findings.find(({ requirement }) => requirement === id)!.status;

test("an empty workbook reaches no level, and nothing in it is definite but what asks for nothing", async () => {
  const { schemes } = await assessed({});
  expect(schemes[0]).toMatchObject({ onFigures: null, capability: null, eligible: null });
  expect(schemes[0]!.findings.filter(({ status }) => status === "met")).toEqual([]);
});

test("missing sheets that rules read are named once each; so are columns that sheets with rows lack", async () => {
  const { notices, problems } = await assessed({ staffCertificates: [{ staffId: "S-1" }] });
  const missing = notices.filter(({ code }) => code === "missing-sheet").map(({ table }) => table);
  expect(missing).toContain("projects");
  expect(missing).not.toContain("staffCertificates");
  expect(missing).not.toContain("clauses");
  expect(new Set(missing).size).toBe(missing.length);
  expect(problems).toEqual([]);
});

test("dates after the assessment date are told, and do not count", async () => {
  const audit = (heldOn: string) => ({ audits: [{ kind: "Internal audit", heldOn }] });
  const told = async (heldOn: string) =>
    (await assessed(audit(heldOn))).notices.filter(({ code }) => code === "future-date");
  expect(await told("2026-06-30")).toEqual([]);
  expect(await told("2026-07-01")).toMatchObject([
    { place: { sheet: "Audits", row: 2, column: 0 }, table: "audits" },
  ]);
});

test("evidence whose For names nothing of the workbook is told", async () => {
  const evidence = (subject: string | null) => ({ kind: "Contract", subject, location: "A-1" });
  const { notices } = await assessed({
    projects: [{ id: "P-1" }],
    financials: [{ year: 2025 }],
    evidence: [
      evidence("P-1"),
      evidence("p-1、P-9"),
      evidence("FY2025"),
      evidence("itss.4.iso9001"),
      evidence(null),
      evidence("P-9"),
    ],
  });
  const stray = notices.filter(({ code }) => code === "subject-names-nothing");
  expect(stray).toMatchObject([{ place: { sheet: "Evidence", row: 7 } }]);
});

test("a parameter that the workbook sets moves the verdict, and every finding that uses it says so", async () => {
  const projects = [1, 2, 3].map((n) => ({ id: `P-${n}`, status: "completed", contractAmount: 400_000 }));
  const tables: TablesInput = { projects, evidence: [] };
  const key = "itss.4.completed-projects.amount";
  expect(statusOf(await assessed(tables), "itss.4.completed-projects")).toBe("not-met");
  const lowered = await assessed(tables, new Map([[key, 400_000]]));
  expect(statusOf(lowered, "itss.4.completed-projects")).toBe("evidence-missing");
  const saying = lowered.schemes[0]!.findings.filter(({ overrides }) => overrides.length > 0);
  expect(saying.map(({ requirement }) => requirement)).toEqual([
    "itss.4.completed-projects",
    "itss.4.attested-projects",
  ]);
  expect(saying[0]!.overrides).toEqual([{ param: key, value: 400_000, default: 500_000, unit: "CNY" }]);
});

describe("the cells of a finding", () => {
  const cellsOf = async (tables: TablesInput, id: string) => {
    const { schemes } = await assessed(tables);
    const finding = schemes[0]!.findings.find(({ requirement }) => requirement === id)!;
    return [finding.status, ...finding.cells.map(formatAddress)];
  };

  test("are those that keep the figures open where a document is missing too", async () => {
    const tables: TablesInput = {
      staff: [{ id: "S-1", trainingHours: 40 }, { id: "S-2" }],
      evidence: [{ kind: "Training plan", issuedOn: "2026-06-30" }],
    };
    expect(await cellsOf(tables, "itss.3.training")).toEqual(["undetermined", "Staff!H3"]);
  });

  test("are the unreadable fiscal year where the years go by it", async () => {
    const financials = [2023, 2024, 2025].map((year) => ({ year, audited: true }));
    const tables: TablesInput = { organisation: [{ latestFiscalYear: refused }], financials };
    const [status, ...cells] = await cellsOf(tables, "itss.2.audited-financials");
    expect(status).toBe("undetermined");
    expect(cells[0]).toBe("Organisation!B2");
    const stated = await cellsOf(
      { ...tables, organisation: [{ latestFiscalYear: 2026 }] },
      "itss.2.audited-financials",
    );
    expect(stated).not.toContain("Organisation!B2");
  });

  test("are the value and the unit of an indicator whose unit cannot be read", async () => {
    const kpi = { indicator: "NPS", value: 95, periodEnd: "2026-06-30" };
    const id = "itss.1.nps";
    expect(await cellsOf({ kpis: [{ ...kpi, unit: "h" }] }, id)).toEqual([
      "undetermined",
      "KPIs!B2",
      "KPIs!C2",
    ]);
    expect(await cellsOf({ kpis: [kpi] }, id)).toEqual(["met", "KPIs!B2"]);
  });

  test("are those that keep it from applying, or leave open whether it applies", async () => {
    const evidence = [{ kind: "Organisation code certificate", location: "A-1" }];
    const id = "itss.4.organisation-code";
    const stated = (creditCode: string | typeof refused) => ({ organisation: [{ creditCode }], evidence });
    expect(await cellsOf(stated("91320000"), id)).toEqual(["not-applicable", "Organisation!B2"]);
    expect(await cellsOf(stated(refused), id)).toEqual(["undetermined", "Organisation!B2"]);
  });
});

describe("documents to obtain", () => {
  const project = (id: string) => ({
    id,
    status: "completed",
    contractAmount: 500_000,
    startsOn: "2025-01-01",
  });
  const paper = (kind: string, subject: string, location: string | null = "DMS-1") => ({
    kind,
    subject,
    location,
  });

  test("are asked for the rows that lack the fewest, as many as the count is short", async () => {
    const { schemes } = await assessed({
      projects: ["P-1", "P-2", "P-3", "P-4", "P-5"].map(project),
      evidence: [
        ...["Contract", "Acceptance report", "Customer follow-up record"].map((kind) =>
          paper(kind, "P-5、P-4"),
        ),
        ...["Contract", "Acceptance report"].map((kind) => paper(kind, "P-3")),
        paper("Customer follow-up record", "P-3", null),
        paper("Contract", "P-2"),
      ],
    });
    const finding = schemes[0]!.findings.find(
      ({ requirement }) => requirement === "itss.4.completed-projects",
    )!;
    expect(finding.status).toBe("evidence-missing");
    expect(finding.missingEvidence).toEqual([
      {
        kind: "customer-follow-up",
        subject: "P-3",
        cell: { sheet: "Projects", row: 4, column: 0 },
        window: null,
        reason: "no-location",
        evidence: { sheet: "Evidence", row: 7, column: 0 },
      },
    ]);
  });

  test("one line serves every requirement that asks for it, and the nearest level comes first", async () => {
    const { documents } = await assessed({ evidence: [] });
    const manual = documents.filter(({ kind }) => kind === "service-management-manual");
    expect(manual).toMatchObject([
      {
        subject: null,
        reason: "none",
        serves: [{ scheme: "itss", requirement: "itss.4.service-manual", level: "4" }],
        turnsAlone: true,
      },
    ]);
    const data = documents.filter(({ kind }) => kind === "knowledge-base-data");
    expect(data).toHaveLength(1);
    expect(data[0]!.serves.map(({ requirement }) => requirement)).toEqual([
      "itss.3.knowledge-documents",
      "itss.3.knowledge-reuse",
    ]);
    const levels = documents.map(({ serves }) => Math.max(...serves.map(({ level }) => Number(level))));
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
  });

  test("a window says from which day to which, the first day being the one after EDATE", async () => {
    const { documents } = await assessed({ evidence: [] });
    const proof = documents.find(({ kind }) => kind === "social-security-proof")!;
    expect(proof.window).toEqual({ from: parseIsoDate("2025-12-31"), to: asOf });
  });

  test("special approval is never asked for", async () => {
    const { documents } = await assessed({ evidence: [] });
    expect(documents.map(({ kind }) => kind)).not.toContain("special-approval");
  });
});

test("an incident of blank kind, or an open nonconformity without a number, is never left out", async () => {
  const tables: TablesInput = {
    incidents: [
      { kind: "Delivery", severity: "minor", occurredOn: "2025-01-01" },
      { severity: "major", occurredOn: "2025-01-01" },
    ],
    nonconformities: [{ scheme: "ITSS", severity: "serious", raisedOn: "2026-01-01" }],
    evidence: [{ kind: "Proof of no violations", location: "DMS-1" }],
  };
  const assessment = await assessed(tables);
  expect(statusOf(assessment, "itss.4.no-security-incident")).toBe("undetermined");
  expect(statusOf(assessment, "itss.3.nonconformities-closed")).toBe("not-met");
});
