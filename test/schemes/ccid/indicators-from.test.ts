/** What `ccid.indicatorsFrom` moves: the targets of the framework, from the level that the workbook names, and nothing else. */
import { assess } from "../../../src/assessment/assess";
import type { Finding, SchemeAssessment } from "../../../src/assessment/assessment";
import { withChoices } from "../../../src/rules/choose-options";
import { ccid } from "../../../src/schemes/ccid";
import { parseIsoDate } from "../../../src/tables/days";
import { doc, docsFor, times, type Row, type Sheets } from "../case";
import { readSheets } from "../sheets";

const OPTION = "ccid.indicatorsFrom";
const levels = ["4", "3", "2", "1"] as const;

/** A company of level 1 but for the framework's targets, of which it shows none. */
const company: Sheets = {
  organisation: [
    { mainlandRegistered: "yes", registeredOn: "2005-05-05", creditCode: "9131", latestFiscalYear: 2025 },
  ],
  certificates: [
    { standard: "CCID", level: 2, issuedOn: "2025-01-01", expiresOn: "2027-12-31" },
    { standard: "ISO 9001", issuedOn: "2025-01-01", expiresOn: "2027-12-31" },
  ],
  incidents: [{ kind: "None" }],
  projects: times(3, (n) => ({ id: `P-${n}`, status: "completed", acceptedOn: "2025-12-01" })),
  staff: [{ id: "S-1", core: "yes", technical: "no" }],
  staffCertificates: [{ staffId: "S-1", certificate: "PMP", expiresOn: "长期" }],
  achievements: [{ kind: "software-copyright", title: "Program", achievedOn: "2024-01-01" }],
  financials: [
    { year: 2025, audited: "yes", revenue: 100, rdExpense: 1 },
    { year: 2024, audited: "yes" },
  ],
  surveys: [],
  systems: [],
  kpis: [],
  evidence: evidenceOfLevel1(),
};

function evidenceOfLevel1(): Row[] {
  return [
    ...times(3, (n) => ({ n })).flatMap((_, at) =>
      docsFor(`P-${at + 1}`, "contract", "acceptance-report", "delivery-record"),
    ),
    ...docsFor("2025", "audit-report"),
    ...docsFor("2024", "audit-report"),
    ...docsFor("Program", "ownership-certificate"),
    doc("satisfaction-report", { issuedOn: "2026-03-01" }),
    ...(
      [
        "business-licence",
        "service-management-manual",
        "risk-control-procedure",
        "self-assessment-report",
        "qualification-certificate-copy",
        "requirements-management-specification",
        "operations-sla",
        "iso-certificate-copy",
        "optimisation-case",
      ] as const
    ).map((kind) => doc(kind)),
  ];
}

async function check(choice: string | null, sheets: Sheets = company): Promise<SchemeAssessment> {
  const choices = new Map(choice === null ? [] : [[OPTION, choice]]);
  const asOf = parseIsoDate("2026-06-30")!;
  const facts = await readSheets(sheets);
  const { schemes } = assess(facts, {
    asOf,
    targets: {},
    params: new Map(),
    choices,
    schemes: [withChoices(ccid, choices)],
  });
  return schemes[0]!;
}

const isTarget = ({ requirement }: Finding) => requirement.startsWith("ccid.i.");
const answers = ({ onFigures, capability, eligible }: SchemeAssessment) => [onFigures, capability, eligible];
const placeless = (finding: Finding) => ({ ...finding, level: null, group: null, choices: null });

test("left alone, the targets gate no level", async () => {
  const standard = await check(null);
  expect(answers(standard)).toEqual(["1", "1", "1"]);
  expect(standard.findings.filter(isTarget).map(({ level, group }) => [level, group])).toEqual(
    times(19, () => ({})).map(() => [null, "indicator"]),
  );
  expect(await check("none")).toEqual(standard);
});

test.each([
  ["4", null],
  ["3", "4"],
  ["2", "3"],
  ["1", "2"],
])("from level %s on, a company that shows none of them reaches the level below", async (choice, reached) => {
  expect(answers(await check(choice))).toEqual([reached, reached, reached]);
});

test.each(levels)(
  "from level %s on, only place and group of the targets move, and no verdict",
  async (choice) => {
    const [standard, chosen] = [await check(null), await check(choice)];

    expect(chosen.findings.map(placeless)).toEqual(standard.findings.map(placeless));
    expect(chosen.findings.filter((each) => !isTarget(each))).toEqual(
      standard.findings.filter((each) => !isTarget(each)),
    );
    for (const { level, group, choices } of chosen.findings.filter(isTarget)) {
      expect([level, group]).toEqual([choice, "capability"]);
      expect(choices).toEqual([{ option: OPTION, choice, standard: "none" }]);
    }
    const blockedFrom = levels.indexOf(choice);
    expect(chosen.levels.map(({ level, status }) => [level, status === "met"])).toEqual(
      levels.map((level, at) => [level, at < blockedFrom]),
    );
  },
);

test("what belongs to the fifth star stays an indicator at each choice", () => {
  for (const choice of levels) {
    const book = withChoices(ccid, new Map([[OPTION, choice]]));
    const innovation = book.requirements.find(({ id }) => id === "ccid.1.innovation");
    expect(innovation).toEqual(ccid.requirements.find(({ id }) => id === "ccid.1.innovation"));
  }
});

test.each([
  ["no sheets", {}],
  ["headers only", Object.fromEntries(Object.keys(company).map((table) => [table, []]))],
])("an empty workbook, %s, reaches no level at any choice", async (_name, sheets: Sheets) => {
  for (const choice of [null, ...levels]) {
    const checked = await check(choice, sheets);
    expect(answers(checked)).toEqual([null, null, null]);
    expect(checked.levels.filter(({ status }) => status === "met")).toEqual([]);
  }
});
