/** The cases of level 1, in the order of the rule book. */
import {
  but,
  doc,
  docsFor,
  evidenceMissing,
  figure,
  lacks,
  met,
  notMet,
  openFigure,
  refused,
  times,
  undetermined,
  without,
  type CasesOf,
  type Cell,
  type Row,
  type Sheets,
} from "../../case";
import { level1Achievements } from "./level-1-achievements";
import { documentCases } from "../../shared-cases/documents";
import { documentsAlone } from "../../shared-cases/documents-alone";
import { heldLevel } from "../../shared-cases/held-level";
import { holderCases } from "../../shared-cases/holders";
import { indicatorCases } from "../../shared-cases/indicators";
import { ratioForms } from "../../shared-cases/ratio-forms";
import { rowDocumentCases } from "../../shared-cases/row-documents";
import { systemCases } from "../../shared-cases/systems";

const heldLevel2 = heldLevel({
  requirement: "itss.1.held-level-2",
  previous: 2,
  months: 36,
  last: "2023-06-30",
  late: "2023-07-01",
  month: "2023-06",
  clipped: { asOf: "2024-02-29", last: "2021-02-28", late: "2021-03-01" },
  written: ["二级", "Level 2", "II", "ITSS 2级"],
});

/** Service income of 2025, 2024 and 2023, the report on file, no certificate. */
const income = (...incomes: Cell[]): Sheets => ({
  organisation: [{ latestFiscalYear: 2025 }],
  financials: incomes.map((serviceIncome, at) => ({ year: 2025 - at, serviceIncome })),
  certificates: [],
  evidence: [doc("audit-report")],
});
const enough = income(100_000_000, 120_000_000, 140_000_000);
const averageIncome: CasesOf = {
  requirement: "itss.1.average-income",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("100, 120 and 140 million: an average of exactly 120 million", enough, {
      figures: [figure(120e6, 120e6)],
    }),
    notMet(
      "3 yuan less in one year: a yuan short on average",
      income(100_000_000, 120_000_000, 139_999_997),
      {
        figures: [figure(119_999_999, 120e6, 1)],
      },
    ),
    undetermined("one year's income is blank", income(100_000_000, null, 100_000_000), {
      figures: [openFigure([200e6 / 3, Infinity], 120e6, [0, 160e6 / 3])],
    }),
    evidenceMissing("enough, but the audit report is not on file", { ...enough, evidence: [] }, [
      lacks("audit-report"),
    ]),
    met("two years make up for a blank third", income(180_000_000, 180_000_000, null), {
      figures: [openFigure([120e6, Infinity], 120e6, [0, 0])],
    }),
    met("incomes written in 亿", income("1亿", "1.2亿", "1.4亿")),
    undetermined("one year's income is unreadable", income(100_000_000, 120_000_000, refused)),
    undetermined("two years before is missing", income(500_000_000, 500_000_000)),
    undetermined("an empty Financials sheet", income()),
    undetermined("no Financials sheet", without(enough, "financials")),
    notMet("a fourth year does not count", income(100_000_000, 100_000_000, 100_000_000, 900_000_000)),
    met("by default the three years up to the latest audited", {
      ...income(),
      organisation: [{ name: "Example Ltd" }],
      financials: [
        { year: 2025, serviceIncome: 0, audited: "no" },
        { year: 2024, serviceIncome: 120_000_000, audited: "yes" },
        { year: 2023, serviceIncome: 120_000_000, audited: "yes" },
        { year: 2022, serviceIncome: 120_000_000, audited: "yes" },
      ],
    }),
    ...holderCases((certificates) => ({ ...income(1, 1, 1), certificates, evidence: [] }), 1),
    undetermined("too little, and no Certificates sheet", without(income(1, 1, 1), "certificates")),
    ...documentCases({ requirement: "itss.1.average-income", rest: enough, kinds: ["audit-report"] }),
  ],
};

const aiopsDocuments = ["aiops-screenshot", "aiops-log"] as const;
const aiopsSystem: Sheets = { systems: [{ kind: "aiops", inServiceSince: "2024-01-01" }] };
const handling: Sheets = {
  kpis: [{ indicator: "automatic-handling", value: "80%", periodEnd: "2026-05-31" }],
};

const aiops: CasesOf = {
  requirement: "itss.1.aiops",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    ...indicatorCases({
      indicator: "automatic-handling",
      alias: "事件自动处理率",
      ...ratioForms(80),
      beyond: { cell: "79.9%", is: 0.799, gap: 0.001 },
      better: "80.1%",
      rest: aiopsSystem,
      documents: aiopsDocuments,
      others: [figure(1, 1)],
    }),
    ...systemCases({
      kind: "aiops",
      otherKind: "itsm",
      rest: handling,
      documents: aiopsDocuments,
      alone: false,
    }),
    ...documentCases({
      requirement: "itss.1.aiops",
      rest: { ...aiopsSystem, ...handling },
      kinds: aiopsDocuments,
    }),
  ],
};

const chainDocuments = ["traceability-architecture", "traceability-node-data"] as const;

const traceability: CasesOf = {
  requirement: "itss.1.traceability",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    ...systemCases({ kind: "blockchain", otherKind: "security-defence", documents: chainDocuments }),
    ...documentCases({
      requirement: "itss.1.traceability",
      rest: { systems: [{ kind: "区块链追溯系统", inServiceSince: "2024-01-01" }] },
      kinds: chainDocuments,
    }),
  ],
};

const serviceDocuments = ["contract", "acceptance-report"] as const;
const customer = (n: number): Row => ({ name: `Customer ${n}`, fortune500: "yes" });
const project = (n: number): Row => ({ id: `P-${n}`, customer: `Customer ${n}` });
const filesOf = (count: number): Row[] =>
  times(count, project).flatMap(({ id }) => docsFor(String(id), ...serviceDocuments));
/** Five Fortune 500 customers with a documented project each; the fifth customer and project changed. */
const served = (change: { customer?: Row; project?: Row }): Sheets => ({
  customers: but(times(5, customer), change.customer ?? {}),
  projects: but(times(5, project), change.project ?? {}),
  evidence: filesOf(5),
});

const fortune500: CasesOf = {
  requirement: "itss.1.fortune-500",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly five customers, a documented project each", served({}), { figures: [figure(5, 5)] }),
    notMet(
      "four customers",
      { customers: times(4, customer), projects: times(4, project), evidence: filesOf(4) },
      {
        figures: [figure(4, 5, 1)],
      },
    ),
    undetermined("one project of a blank customer", served({ project: { customer: null } }), {
      figures: [openFigure([4, 5], 5, [0, 1])],
    }),
    notMet("one customer is not in the list of 500", served({ customer: { fortune500: "no" } })),
    notMet("a blank is no", served({ customer: { fortune500: null } })),
    undetermined("one mark is unreadable", served({ customer: { fortune500: refused } })),
    notMet("one customer without a project", served({ project: { customer: "Customer 1" } })),
    undetermined("one project of an unreadable customer", served({ project: { customer: refused } })),
    met(
      "the customer's name in small letters and full width",
      served({ project: { customer: "ｃｕｓｔｏｍｅｒ ５" } }),
    ),
    notMet("one row without a name is no customer", served({ customer: { name: null } })),
    notMet("the same customer twice is one", served({ customer: { name: "Customer 1" } })),
    undetermined("one customer of an unreadable name", served({ customer: { name: refused } })),
    evidenceMissing(
      "contract and acceptance report of one customer stand with different projects",
      {
        customers: times(5, customer),
        projects: [...times(5, project), { id: "P-6", customer: "Customer 5" }],
        evidence: [...filesOf(4), ...docsFor("P-5", "contract"), ...docsFor("P-6", "acceptance-report")],
      },
      [lacks("acceptance-report", "none", "P-5")],
      { figures: [figure(4, 5, 1)] },
    ),
    met("one of a customer's two projects is documented", {
      customers: times(5, customer),
      projects: [...times(4, project), { id: "P-6", customer: "Customer 5" }, project(5)],
      evidence: filesOf(5),
    }),
    notMet("an empty Customers sheet", { ...served({}), customers: [] }, { figures: [figure(0, 5, 5)] }),
    undetermined("no Customers sheet", without(served({}), "customers")),
    notMet("an empty Projects sheet", { ...served({}), projects: [] }),
    undetermined("no Projects sheet", without(served({}), "projects")),
    ...rowDocumentCases({
      requirement: "itss.1.fortune-500",
      table: "projects",
      rows: times(5, project),
      keys: ["P-1", "P-2", "P-3", "P-4", "P-5"],
      rest: { customers: times(5, customer) },
      kinds: serviceDocuments,
    }),
  ],
};

const nps: CasesOf = {
  requirement: "itss.1.nps",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: indicatorCases({
    indicator: "nps",
    alias: "净推荐值",
    threshold: { cell: 90, is: 90, written: "90 points" },
    beyond: { cell: 89, is: 89, gap: 1 },
    better: 91,
    forms: [
      { name: "90% as text", value: "90%" },
      { name: "a cell formatted as a percentage", value: { percent: 0.9 } },
      { name: "90 with the unit %", value: 90, unit: "%" },
      { name: "90 points", value: 90, unit: "分" },
      { name: "the most there can be", value: 100 },
    ],
    unclear: [
      { name: "more than there can be", value: 101 },
      { name: "90 with a unit of time", value: 90, unit: "min" },
      { name: "a value in words", value: "excellent" },
    ],
    open: { range: [-100, 100], gap: [0, 190] },
  }),
};

const renewal: CasesOf = {
  requirement: "itss.1.renewal",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: indicatorCases({
    indicator: "renewal",
    alias: "续约率",
    ...ratioForms(95),
    beyond: { cell: "94.9%", is: 0.949, gap: 0.001 },
    better: 1,
  }),
};

export const level1: readonly CasesOf[] = [
  heldLevel2,
  averageIncome,
  aiops,
  traceability,
  level1Achievements.standardsLed,
  level1Achievements.industryReport,
  level1Achievements.jointLaboratory,
  fortune500,
  nps,
  renewal,
  documentsAlone("itss.1.decision-test-report", { kinds: ["intelligent-decision-test-report"] }),
  level1Achievements.standardCertificate,
];
