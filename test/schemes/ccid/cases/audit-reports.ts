/** The cases of the audit reports of two years, each asked for where the company was there before the year ended. */
import {
  docsFor,
  evidenceMissing,
  lacks,
  met,
  notApplicable,
  notMet,
  refused,
  undetermined,
  without,
  type CasesOf,
  type Cell,
  type Row,
  type Sheets,
} from "../../case";
import { rowDocumentCases } from "../../shared-cases/row-documents";

const requirement = "ccid.4.audit-reports";
const old = "2010-01-01";
const reportsOf = (...years: number[]): Row[] =>
  years.flatMap((year) => docsFor(String(year), "audit-report"));
/** Whether the accounts of 2025, 2024, … are audited; the latest closed year as stated, the reports of two years on file. */
const accounts = (registeredOn: Cell, ...audited: Cell[]): Sheets => ({
  organisation: [{ registeredOn, latestFiscalYear: 2025 }],
  financials: audited.map((mark, at) => ({ year: 2025 - at, revenue: 1_000_000, audited: mark })),
  evidence: reportsOf(2025, 2024),
});
const both = accounts(old, "yes", "是");
const lacksOf = (year: number) => lacks("audit-report", "none", String(year));
const withReports = (...evidence: Row[]): Sheets => ({ ...both, evidence });
const since = (registeredOn: Cell) => ({ ...accounts(registeredOn, "yes"), evidence: reportsOf(2025) });

export const auditReports: CasesOf = {
  requirement,
  cannot: {},
  cases: [
    met("two years audited, both reports on file", both),
    notMet("the latest year not audited", accounts(old, "no", "yes")),
    notMet("the year before not audited", accounts(old, "yes", "no")),
    undetermined("a blank beside a no is unknown", accounts(old, "yes", null, "no")),
    undetermined("an unreadable mark of the latest year", accounts(old, refused, "yes")),
    undetermined("the year before is missing", accounts(old, "yes")),
    undetermined("the latest year is missing", {
      ...both,
      financials: [{ year: 2024, audited: "yes" }],
    }),
    notMet("the year before is missing, and the latest not audited", accounts(old, "no")),
    undetermined("an empty Financials sheet", accounts(old)),
    undetermined("no Financials sheet", without(both, "financials")),
    met("two years before does not matter", accounts(old, "yes", "yes", "no")),
    notMet("not audited, and no report on file", {
      ...accounts(old, "no", "yes"),
      evidence: reportsOf(2024),
    }),
    evidenceMissing("no report of the latest year", withReports(...reportsOf(2024)), [lacksOf(2025)]),
    evidenceMissing("no report of the year before", withReports(...reportsOf(2025)), [lacksOf(2024)]),
    evidenceMissing("reports of other years", withReports(...reportsOf(2026, 2023)), [
      lacksOf(2025),
      lacksOf(2024),
    ]),
    met(
      "reports of 2025年 and FY2024",
      withReports(...docsFor("2025年度", "audit-report"), ...docsFor("FY2024", "audit-report")),
    ),
    undetermined("a blank mark and a report missing", {
      ...accounts(old, "yes", null, "no"),
      evidence: reportsOf(2024),
    }),

    undetermined(
      "registered a day before the year before ended: that year is asked for",
      since("2024-12-30"),
    ),
    met("registered on the day that the year before ended: the latest year is enough", since("2024-12-31")),
    undetermined("registered some day of the month in which the year before ended", since("2024-12")),
    met("registered some day of that month, and both years are there", {
      ...both,
      organisation: [{ registeredOn: "2024-12", latestFiscalYear: 2025 }],
    }),
    met(
      "registered in the latest year: what the year before lacks does not matter",
      accounts("2025-03-01", "yes", "no"),
    ),
    notMet("registered in the latest year, which is not audited", accounts("2025-03-01", "no")),
    evidenceMissing(
      "registered in the latest year, its report is not on file",
      { ...since("2025-03-01"), evidence: reportsOf(2024) },
      [lacksOf(2025)],
    ),
    met("registered a day before the latest year ended", since("2025-12-30")),
    notApplicable("registered on the day that the latest year ended", since("2025-12-31")),
    notApplicable("registered since, with nothing on file", {
      organisation: [{ registeredOn: "2026-02-01", latestFiscalYear: 2025 }],
      evidence: [],
    }),
    undetermined("registered some day of the month in which the latest year ended", since("2025-12")),
    undetermined("a blank registration date", accounts(null, "yes", "yes")),
    undetermined("an unreadable registration date", accounts(refused, "yes", "yes")),
    undetermined("no Organisation sheet", without(both, "organisation")),

    met("2025 not audited yet: by default the two years up to 2024", {
      organisation: [{ registeredOn: old }],
      financials: [
        { year: 2025, audited: "no" },
        { year: 2024, audited: "yes" },
        { year: 2023, audited: "yes" },
      ],
      evidence: reportsOf(2024, 2023),
    }),
    notMet("the stated year counts, though the two before it are audited", {
      ...accounts(old, "no", "yes", "yes"),
      evidence: reportsOf(2025, 2024, 2023),
    }),
    undetermined("an unreadable latest fiscal year", {
      ...accounts(old, "yes", "yes", "no"),
      organisation: [{ registeredOn: old, latestFiscalYear: refused }],
    }),
    ...rowDocumentCases({
      requirement,
      table: "financials",
      rows: [
        { year: 2024, audited: "yes" },
        { year: 2025, audited: "yes" },
      ],
      keys: ["2024", "2025"],
      rest: { organisation: [{ registeredOn: old, latestFiscalYear: 2025 }] },
      kinds: ["audit-report"],
    }),
  ],
};
