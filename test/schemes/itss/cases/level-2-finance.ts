/** Cases of level 2's figures of fiscal years: growth, audits of the accounts, research. */
import {
  doc,
  evidenceMissing,
  figure,
  lacks,
  met,
  notMet,
  openFigure,
  refused,
  undetermined,
  without,
  type CasesOf,
  type Cell,
  type Row,
  type Sheets,
} from "../../case";
import { documentCases } from "../../shared-cases/documents";
import { holderCases } from "../../shared-cases/holders";

const report = [doc("audit-report")];
const stated = (latestFiscalYear: Cell): Row[] => [{ latestFiscalYear }];

/** Service income of years up to 2025, the latest closed one as stated; the report on file, no certificate. */
const income = (...incomes: Cell[]): Sheets => ({
  organisation: stated(2025),
  financials: incomes.map((serviceIncome, at) => ({ year: 2025 - at, serviceIncome })),
  certificates: [],
  evidence: report,
});
/** Ten percent a year up to 2024, none up to 2025: which of them counts hangs on the latest closed fiscal year. */
const yearly = (organisation: Row[], audited: { [year: number]: Cell }): Sheets => ({
  organisation,
  financials: [
    { year: 2026, serviceIncome: 50_000_000 },
    { year: 2025, serviceIncome: 100_000_000 },
    { year: 2024, serviceIncome: 121_000_000 },
    { year: 2023, serviceIncome: 100_000_000 },
    { year: 2022, serviceIncome: 100_000_000 },
  ].map((row) => ({ ...row, audited: audited[row.year] ?? "no" })),
  certificates: [],
  evidence: report,
});
const unstated: Row[] = [{ name: "Example Ltd" }];

const incomeGrowth: CasesOf = {
  requirement: "itss.2.income-growth",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met(
      "from 100 to 121 million in two years: exactly 10% a year",
      income(121_000_000, 108_000_000, 100_000_000),
      {
        figures: [figure(0.1, 0.1)],
      },
    ),
    notMet(
      "from 100 to 118.81 million in two years: 9% a year",
      income(118_810_000, 108_000_000, 100_000_000),
      {
        figures: [figure(0.09, 0.1, 0.01)],
      },
    ),
    undetermined("the latest year's income is blank", income(null, 108_000_000, 100_000_000), {
      figures: [openFigure([-1, Infinity], 0.1, [0, 1.1])],
    }),
    evidenceMissing(
      "10% a year, but the audit report is not on file",
      { ...income(121_000_000, null, 100_000_000), evidence: [] },
      [lacks("audit-report")],
    ),
    notMet("a yuan short of 121 million", income(120_999_999, null, 100_000_000)),
    met("incomes written in 亿", income("1.21亿", null, "1亿")),
    met("the year between does not matter", income(121_000_000, refused, 100_000_000)),
    undetermined("an unreadable income two years before", income(121_000_000, 108_000_000, refused)),
    undetermined("an income of zero two years before", income(121_000_000, 108_000_000, 0)),
    notMet("no income in the latest year", income(0, 108_000_000, 100_000_000), {
      figures: [figure(-1, 0.1, 1.1)],
    }),
    undetermined("two years before is missing", income(121_000_000, 108_000_000)),
    undetermined("the latest year is missing", {
      ...income(),
      financials: [{ year: 2023, serviceIncome: 100_000_000 }],
    }),
    notMet("a repeated year: the first row counts", {
      ...income(),
      financials: [
        { year: 2025, serviceIncome: 100_000_000 },
        { year: 2025, serviceIncome: 121_000_000 },
        { year: 2023, serviceIncome: 100_000_000 },
      ],
    }),
    undetermined("an empty Financials sheet", income()),
    undetermined("no Financials sheet", { organisation: stated(2025), certificates: [], evidence: report }),
    met("the stated year 2024 counts", yearly(stated(2024), { 2025: "yes", 2024: "yes" })),
    notMet("the stated year 2025 counts, though not audited", yearly(stated(2025), { 2024: "yes" })),
    undetermined("an unreadable statement could be any year", yearly(stated(refused), { 2024: "yes" })),
    notMet("by default the latest audited year", yearly(unstated, { 2025: "yes", 2024: "yes", 2023: "yes" })),
    met("by default 2024, where 2025 is not audited yet", yearly(unstated, { 2024: "yes", 2023: "yes" })),
    met(
      "by default 2024, where it is unreadable whether 2025 is audited",
      yearly(unstated, { 2025: refused, 2024: "yes" }),
    ),
    met("a blank statement is none", yearly(stated(null), { 2024: "yes" })),
    notMet("by default the year before, where none is audited", yearly(unstated, {})),
    notMet(
      "by default the year before, where only the third year back is audited",
      yearly(unstated, { 2023: "yes" }),
    ),
    notMet("the running year is not closed, audited or not", yearly(unstated, { 2026: "yes" })),
    met(
      "in 2027 the year 2024 is too far back: 2026 counts",
      {
        ...yearly(unstated, { 2024: "yes" }),
        financials: [
          { year: 2026, serviceIncome: 121_000_000, audited: "no" },
          { year: 2024, serviceIncome: 100_000_000, audited: "yes" },
          { year: 2022, serviceIncome: 100_000_000, audited: "no" },
        ],
      },
      { asOf: "2027-01-01" },
    ),
    met(
      "no Organisation sheet: by default the latest audited year",
      without(yearly([], { 2024: "yes" }), "organisation"),
    ),
    ...holderCases((certificates) => ({ ...income(1, 1, 1), certificates, evidence: [] }), 2),
    met("a holder of level 2, and no Financials sheet", {
      certificates: [{ standard: "ITSS", level: 2, issuedOn: "2026-01-05", expiresOn: "2029-01-04" }],
    }),
    undetermined("no growth, and no Certificates sheet", without(income(1, 1, 1), "certificates")),
    evidenceMissing(
      "the audit report for a year without a location",
      {
        ...income(121_000_000, null, 100_000_000),
        evidence: [doc("audit-report", { subject: "2025年度", location: null })],
      },
      [lacks("audit-report", "no-location")],
    ),
    met("the audit report for a year", {
      ...income(121_000_000, null, 100_000_000),
      evidence: [doc("audit-report", { subject: "2025年度" })],
    }),
    ...documentCases({
      requirement: "itss.2.income-growth",
      rest: income(121_000_000, 108_000_000, 100_000_000),
      kinds: ["audit-report"],
    }),
  ],
};

/** Whether the accounts of 2025, 2024, 2023 and 2022 are audited; the latest closed year as stated. */
const audits = (latestFiscalYear: Cell, ...audited: Cell[]): Sheets => ({
  organisation: stated(latestFiscalYear),
  financials: audited.map((mark, at) => ({ year: 2025 - at, revenue: 1_000_000, audited: mark })),
});
const yes = figure(1, 1);
const no = figure(0, 1, 1);
const open = openFigure([0, 1], 1, [0, 1]);

const auditedFinancials: CasesOf = {
  requirement: "itss.2.audited-financials",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("the three latest years audited", audits(2025, "yes", "是", "√"), { figures: [yes, yes, yes] }),
    notMet("the latest year not audited", audits(2025, "no", "yes", "yes"), { figures: [no, yes, yes] }),
    undetermined("a blank beside a no is unknown", audits(2025, "yes", null, "yes", "no"), {
      figures: [yes, open, yes],
    }),
    notMet("the year before not audited", audits(2025, "yes", "no", "yes"), { figures: [yes, no, yes] }),
    notMet("two years before not audited", audits(2025, "yes", "yes", "×"), { figures: [yes, yes, no] }),
    met("three years before does not matter", audits(2025, "yes", "yes", "yes", "no")),
    notMet("where only ticks are set, a blank is no", audits(2025, "√", null, "√")),
    undetermined("an unreadable mark", audits(2025, "yes", "yes", refused), { figures: [yes, yes, open] }),
    undetermined("two years before is missing", audits(2025, "yes", "yes")),
    met(
      "2025 not audited yet: by default the three years up to 2024",
      audits(null, "no", "yes", "yes", "yes"),
    ),
    undetermined("2025 not audited yet, and 2022 missing", audits(null, "no", "yes", "yes")),
    notMet("the stated year counts, though 2025 is audited too", audits(2024, "yes", "yes", "yes", "no")),
    notMet("no year is audited", audits(null, "no", "no", "no")),
    undetermined("an empty Financials sheet", audits(2025)),
    undetermined("no Financials sheet", { organisation: stated(2025) }),
  ],
};

const rdReport = [doc("rd-special-audit")];
/** Research and revenue of 2025 and 2024. */
const research = (latest: [Cell, Cell], before?: [Cell, Cell]): Sheets => ({
  organisation: stated(2025),
  financials: [latest, ...(before === undefined ? [] : [before])].map(([rdExpense, revenue], at) => ({
    year: 2025 - at,
    rdExpense,
    revenue,
  })),
  evidence: rdReport,
});
const five: [Cell, Cell] = [5_000_000, 100_000_000];
const fiveBefore: [Cell, Cell] = [3_000_000, 60_000_000];
const exact = figure(0.05, 0.05);

const rdShare: CasesOf = {
  requirement: "itss.2.rd-share",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly 5% in both years", research(five, fiveBefore), { figures: [exact, exact] }),
    notMet("4.9% in the latest year", research([4_900_000, 100_000_000], five), {
      figures: [figure(0.049, 0.05, 0.001), exact],
    }),
    notMet("4.9% in the year before", research(five, [4_900_000, 100_000_000]), {
      figures: [exact, figure(0.049, 0.05, 0.001)],
    }),
    undetermined("a blank expense in the year before", research(five, [null, 100_000_000]), {
      figures: [exact, openFigure([0, Infinity], 0.05, [0, 0.05])],
    }),
    notMet(
      "10% in one year do not make up for 4% in the other",
      research([10_000_000, 100_000_000], [4_000_000, 100_000_000]),
    ),
    notMet("a yuan short", research([4_999_999, 100_000_000], five)),
    undetermined("an unreadable revenue", research([5_000_000, refused], five)),
    undetermined("a revenue of zero", research([0, 0], five)),
    undetermined("the year before is missing", research(five)),
    notMet("the year before is missing, but the latest fails", research([1_000_000, 100_000_000])),
    met("amounts written in 万 and 亿", research(["500万", "1亿"], five)),
    met("a stated year 2024: 2025 does not matter", {
      organisation: stated(2024),
      financials: [
        { year: 2025, rdExpense: 0, revenue: 100_000_000 },
        { year: 2024, rdExpense: 5_000_000, revenue: 100_000_000 },
        { year: 2023, rdExpense: 5_000_000, revenue: 100_000_000 },
      ],
      evidence: rdReport,
    }),
    undetermined("an empty Financials sheet", {
      organisation: stated(2025),
      financials: [],
      evidence: rdReport,
    }),
    undetermined("no Financials sheet", { organisation: stated(2025), evidence: rdReport }),
    notMet(
      "too little, and no audit of it on file",
      { ...research([1, 100], five), evidence: [] },
      {
        missing: [lacks("rd-special-audit")],
      },
    ),
    ...documentCases({
      requirement: "itss.2.rd-share",
      rest: research(five, fiveBefore),
      kinds: ["rd-special-audit"],
    }),
  ],
};

export const level2Finance = { incomeGrowth, auditedFinancials, rdShare };
