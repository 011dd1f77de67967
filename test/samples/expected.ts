/**
 * The verdict of every ITSS requirement for each sample, worked out by hand from the rules and the companies'
 * facts (`scripts/samples`) at 30 June 2026. `actual` holds the value of each bound, in the order of the rule.
 */
import type { Status } from "../../src/assessment/assessment";

type Actual = number | readonly [lo: number, hi: number];
export type ExpectedFinding = readonly [status: Status, actual: readonly Actual[], why: string];
export interface ExpectedSample {
  readonly onFigures: string;
  readonly capability: string;
  readonly eligible: string;
  readonly findings: Readonly<Record<string, ExpectedFinding>>;
}

/** Days since 1970-01-01. */
const day = (iso: string) => Date.parse(iso) / 86_400_000;
const anyShare = [0, Infinity] as const;
const anyValue = [-Infinity, Infinity] as const;

export const english: ExpectedSample = {
  onFigures: "4",
  capability: "4",
  eligible: "4",
  findings: {
    "itss.4.registered": ["met", [day("2013-05-21")], "thirteen years ago, licence on file"],
    "itss.4.no-security-incident": [
      "met",
      [0],
      "the major one was on 2023-06-30, 36 months ago to the day; the other of its kind is minor",
    ],
    "itss.4.iso9001": ["met", [1], "valid until 2028"],
    "itss.4.completed-projects": [
      "met",
      [9],
      "P-001, 003, 005, 006, 008, 010, 015, 016, 020; P-011, 018 and 021 are large enough but lack a document",
    ],
    "itss.4.service-catalogue": ["met", [5], "operation, integration, consulting, data, call centre"],
    "itss.4.service-engineers": ["met", [9], "ten, of whom S-060 let the certificate run out"],
    "itss.4.core-certification": [
      "met",
      [0.5],
      "12 of 24: engineers 003 004 006 008 011, managers 001 002 007, PMP 009 013, ITIL 010 012",
    ],
    "itss.4.itsm-running": ["met", [1], "since 2019; the register of 2013 is retired"],
    "itss.4.audit-and-review": ["met", [2, 2], "two of each; the audit of October 2026 has not happened"],
    "itss.4.survey-coverage": ["met", [1], "all seventeen customers served in the past year"],
    "itss.4.survey-score": ["met", [1433 / 17], "seventeen CESA scores that add up to 1,433"],
    "itss.4.attested-projects": ["met", [5], "P-001, 003, 008, 010, 016"],
    "itss.4.social-security": ["met", [], "monthly, the last of May 2026"],
    "itss.4.organisation-code": ["not-applicable", [], "there is a unified credit code"],
    "itss.4.service-manual": ["met", [], "on file"],
    "itss.4.procedures": ["met", [36], "24 single files and three sets of four"],
    "itss.4.work-instructions": ["met", [], "sixteen on file"],
    "itss.4.service-desk-records": [
      "met",
      [],
      "April and May 2026; the draft with the unclear date is not needed",
    ],
    "itss.4.change-records": ["met", [], "monthly"],
    "itss.4.event-closed-loop": ["met", [], "monthly"],
    "itss.4.catalogue-matrix": ["met", [], "on file"],
    "itss.4.kpi-report": ["met", [], "monthly"],
    "itss.3.held-level-4": ["met", [], "since 2024-11-15, more than 18 months"],
    "itss.3.surveillance": ["met", [1], "2025-11-20, passed, nothing serious"],
    "itss.3.system-year": ["met", [1], "since 2019"],
    "itss.3.nonconformities-closed": [
      "not-met",
      [1],
      "NCR-2026-01 is open; NCR-2025-03 is but an observation",
    ],
    "itss.3.projects": [
      "met",
      [[38, 40]],
      "23 completed and 15 running; P-017 and P-040 cannot be told; P-043 has not begun",
    ],
    "itss.3.cross-year-projects": [
      "met",
      [[30, 31]],
      "fifteen completed, fifteen running; P-017 cannot be told",
    ],
    "itss.3.attested-projects": [
      "evidence-missing",
      [6],
      "five completed and P-031; two papers are not on file",
    ],
    "itss.3.interoperability": ["evidence-missing", [], "the minutes have no location"],
    "itss.3.work-order-turnover": ["met", [0.934, 1], "93.4 % in June, and the board runs"],
    "itss.3.monitored-kpis": ["met", [15], "exactly fifteen; complaints are not monitored"],
    "itss.3.kpi-automation": ["not-met", [10 / 15], "ten of fifteen, 66.7 %"],
    "itss.3.senior-managers": ["met", [2], "exactly two; S-005 let hers run out"],
    "itss.3.training": [
      "evidence-missing",
      [[2752 / 107, Infinity]],
      "at least 25.7 hours even if S-090 had none; the plan on file is of January 2025",
    ],
    "itss.3.knowledge-documents": ["met", [612], "612 in June"],
    "itss.3.knowledge-reuse": ["undetermined", [anyShare], "34 may mean 34 % or 3,400 %"],
    "itss.3.process-screenshots": ["met", [], "on file"],
    "itss.2.held-level-3": ["not-met", [], "never held"],
    "itss.2.income-growth": ["met", [Math.sqrt(37.6 / 30) - 1], "30.0 to 37.6 million in two years"],
    "itss.2.audited-financials": ["met", [1, 1, 1], "three years audited"],
    "itss.2.analysis-platform": ["not-met", [0, 0], "no platform"],
    "itss.2.predictive-maintenance": ["not-met", [1], "P-031 alone"],
    "itss.2.problem-recurrence": ["met", [0.042], "4.2 % in June, statistics on file"],
    "itss.2.intellectual-property": ["met", [0, 3], "three copyrights of the service"],
    "itss.2.rd-share": ["not-met", [2.75 / 48.9, 2.05 / 44.1], "5.6 % in 2025, 4.6 % in 2024"],
    "itss.2.industry-contribution": ["met", [1], "a group standard, and its text on file"],
    "itss.2.emerging-technology": ["evidence-missing", [], "no such document"],
    "itss.2.analysis-model": ["evidence-missing", [], "no such document"],
    "itss.2.predictive-package": ["evidence-missing", [], "no such document"],
    "itss.1.held-level-2": ["not-met", [], "never held"],
    "itss.1.average-income": ["not-met", [101_500_000 / 3], "33.8 million a year"],
    "itss.1.aiops": ["not-met", [anyValue, 0], "no AIOps, whatever the rate"],
    "itss.1.traceability": ["not-met", [0], "no such system"],
    "itss.1.standards-led": ["not-met", [0], "none led"],
    "itss.1.industry-report": ["not-met", [0], "none"],
    "itss.1.joint-laboratory": ["not-met", [0], "none"],
    "itss.1.fortune-500": ["not-met", [1], "Corvane Chemicals alone"],
    "itss.1.nps": ["not-met", [71], "71 points"],
    "itss.1.renewal": ["undetermined", [anyValue], "the last period ended twelve months ago to the day"],
    "itss.1.decision-test-report": ["evidence-missing", [], "no such document"],
    "itss.1.standard-certificate": ["not-met", [0], "no standard led"],
  },
};

/** The clean and the messy Chinese workbook. */
export const chinese: ExpectedSample = {
  onFigures: "2",
  capability: "3",
  eligible: "3",
  findings: {
    "itss.4.registered": ["met", [day("2012-03-08")], "fourteen years ago, licence on file"],
    "itss.4.no-security-incident": ["met", [0], "the sheet says none"],
    "itss.4.iso9001": ["met", [1], "runs out on the assessment date, and still counts on it"],
    "itss.4.completed-projects": [
      "met",
      [3],
      "JL24-005, JL24-009 (of exactly 500,000) and JL25-001; JL24-008 is one yuan short, the other large ones lack the follow-up",
    ],
    "itss.4.service-catalogue": ["met", [4], "exactly four classes"],
    "itss.4.service-engineers": [
      "met",
      [3],
      "1003, 1005, 1008 (valid to the very day); 1010 is a day late, 1102 and 1107 have left, 1108 has not joined",
    ],
    "itss.4.core-certification": ["met", [0.4], "eight of twenty"],
    "itss.4.itsm-running": ["met", [1], "since 2025-06-30"],
    "itss.4.audit-and-review": ["met", [2, 2], "two of each"],
    "itss.4.survey-coverage": [
      "met",
      [1],
      "every customer served in the past year; the yard's contract ended twelve months ago to the day",
    ],
    "itss.4.survey-score": ["met", [80], "nineteen CESA scores in the window that average exactly 80"],
    "itss.4.attested-projects": ["met", [3], "the same three are attested"],
    "itss.4.social-security": ["met", [], "the last is of 2025-12-31, a day within six months"],
    "itss.4.organisation-code": ["not-applicable", [], "there is a unified credit code"],
    "itss.4.service-manual": ["met", [], "on file"],
    "itss.4.procedures": [
      "met",
      [34],
      "22 single files and three sets of four; the set of five has no location",
    ],
    "itss.4.work-instructions": ["met", [], "eighteen on file"],
    "itss.4.service-desk-records": ["met", [], "the last is of 2026-03-31, a day within three months"],
    "itss.4.change-records": ["met", [], "the last is of 2025-07-01, a day within twelve months"],
    "itss.4.event-closed-loop": ["met", [], "monthly"],
    "itss.4.catalogue-matrix": ["met", [], "on file"],
    "itss.4.kpi-report": ["met", [], "monthly"],
    "itss.3.held-level-4": ["met", [], "holds level 3"],
    "itss.3.surveillance": ["met", [1], "2025-07-01, a day within twelve months, passed, nothing serious"],
    "itss.3.system-year": ["met", [1], "since 2025-06-30, twelve months to the day"],
    "itss.3.nonconformities-closed": [
      "met",
      [0],
      "one closed on the assessment date; an observation and one of ISO 9001 do not count",
    ],
    "itss.3.projects": ["met", [42], "45 but for two cancelled and JL26-004, which begins the day after"],
    "itss.3.cross-year-projects": ["met", [[28, 29]], "JL25-013 is a day short; nobody knows about JL25-014"],
    "itss.3.attested-projects": [
      "met",
      [8],
      "exactly eight; cancelled, not begun and not on file do not count",
    ],
    "itss.3.interoperability": ["met", [], "both on file"],
    "itss.3.work-order-turnover": ["met", [0.9, 1], "exactly 90 % in June; July is a forecast"],
    "itss.3.monitored-kpis": ["met", [20], "twenty indicators"],
    "itss.3.kpi-automation": ["met", [0.7], "14 of 20"],
    "itss.3.senior-managers": ["met", [2], "1001 and 1002; 1101 has left"],
    "itss.3.training": ["met", [24], "a hundred current people at exactly 24 hours on average"],
    "itss.3.knowledge-documents": ["met", [500], "exactly 500 in June"],
    "itss.3.knowledge-reuse": ["met", [0.3], "exactly 30 % in June"],
    "itss.3.process-screenshots": ["met", [], "on file"],
    "itss.2.held-level-3": ["met", [], "since 2024-06-30, 24 months to the day"],
    "itss.2.income-growth": ["met", [0.1], "50.0 to 60.5 million in two years: exactly 10 % a year"],
    "itss.2.audited-financials": [
      "met",
      [1, 1, 1],
      "2025, 2024, 2023; the open year 2026 is not the latest closed one",
    ],
    "itss.2.analysis-platform": ["met", [1, 3], "the platform, and three reports; the fourth is of October"],
    "itss.2.predictive-maintenance": [
      "evidence-missing",
      [1],
      "JL25-011 has both papers, JL26-001 lacks the customer's",
    ],
    "itss.2.problem-recurrence": ["met", [0.05], "exactly 5 % in June"],
    "itss.2.intellectual-property": [
      "met",
      [0, 3],
      "exactly three copyrights of the service; a fourth has nothing to do with it",
    ],
    "itss.2.rd-share": [
      "evidence-missing",
      [0.05, 0.052],
      "exactly 5 % and 5.2 %; nobody can find the special audit",
    ],
    "itss.2.industry-contribution": [
      "met",
      [4],
      "industry, local, national and group standard; the standard of August 2026 is not out",
    ],
    "itss.2.emerging-technology": ["met", [], "on file"],
    "itss.2.analysis-model": ["evidence-missing", [], "no location"],
    "itss.2.predictive-package": ["evidence-missing", [], "no such document"],
    "itss.1.held-level-2": ["not-met", [], "never held"],
    "itss.1.average-income": ["not-met", [165_500_000 / 3], "55.2 million a year"],
    "itss.1.aiops": ["undetermined", [anyShare, 1], "the rate is not known"],
    "itss.1.traceability": ["not-met", [0], "no such system"],
    "itss.1.standards-led": ["met", [2], "an industry and a local standard; that of August 2026 is not out"],
    "itss.1.industry-report": ["met", [1], "August 2025"],
    "itss.1.joint-laboratory": ["evidence-missing", [1], "the list of results is missing"],
    "itss.1.fortune-500": [
      "not-met",
      [1],
      "the chemical works; the metro's contract is not accepted yet; even both would not do",
    ],
    "itss.1.nps": ["met", [90], "exactly 90 points"],
    "itss.1.renewal": ["undetermined", [anyShare], "not known"],
    "itss.1.decision-test-report": ["evidence-missing", [], "no such document"],
    "itss.1.standard-certificate": ["evidence-missing", [1], "one of two has its published text on file"],
  },
};

/** The cells that each workbook leaves unread, in sheet order: address, code, what stands there. */
export const unread: Readonly<Record<string, readonly string[]>> = {
  "english-company": [
    "Projects!I18 ambiguous-date 06/07/2025",
    "Projects!F41 not-a-choice Wrapped up",
    "Staff!I91 not-a-number about 20",
    "KPIs!B51 percent-unclear 34",
    "Evidence!E296 ambiguous-date 05/06/2026",
  ],
  "chinese-clean": [],
  "chinese-messy": [
    "项目清单2024年!Q3 foreign-currency 审计确认金额（美元）",
    "项目清单2024年!H17 excel-error #REF!",
    "项目清单2024年!L21 excel-error #N/A",
    "'项目清单 2025年度（含在建）'!R4 header-claimed-twice 审计确认金额",
    "'项目清单 2025年度（含在建）'!J21 ambiguous-date 26.6.30",
    "'项目清单 2025年度（含在建）'!C28 repeated-key JL24-020",
    "'项目清单 2025年度（含在建）'!F33 formula-without-value ",
    "客户清单!B28 repeated-key 临汐市教育局",
    "'指标统计表 2026年度'!C22 percent-unclear 420%",
    "'指标统计表 2026年度'!C77 percent-unclear 0.96",
    "'指标统计表 2026年度'!C78 percent-unclear 85",
    "'指标统计表 2026年度'!C79 percent-unclear 9600%",
  ],
};
