/** The cases of the framework's targets that several sheets decide. */
import {
  but,
  doc,
  evidenceMissing,
  figure,
  lacks,
  met,
  named,
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
import { documentCases } from "../../shared-cases/documents";

const [specification, changes] = ["requirements-management-specification", "change-record"] as const;
const byRequirements = "ccid.i.requirements";

export const requirements: CasesOf = {
  requirement: byRequirements,
  cannot: {
    "not-applicable": "always-applies",
    "not-met": "documents-alone",
    undetermined: "documents-alone",
  },
  cases: [
    met("both documents on file, the record recent", {
      evidence: [doc(specification), doc(changes, { issuedOn: "2026-06-01" })],
    }),
    evidenceMissing("no Evidence sheet", {}, [lacks(specification), lacks(changes)]),
    met("the specification is old", {
      evidence: [doc(specification, { issuedOn: "2012-01-01" }), doc(changes, { issuedOn: "2026-06-01" })],
    }),
    ...named(
      "the specification",
      documentCases({
        requirement: byRequirements,
        kinds: [specification],
        others: [doc(changes, { issuedOn: "2026-06-01" })],
      }),
    ),
    ...named(
      "the record",
      documentCases({
        requirement: byRequirements,
        kinds: [changes],
        months: 12,
        others: [doc(specification)],
      }),
    ),
  ],
};

const record = [doc("improvement-record")];
const surveyed = (change: Row): Sheets => ({
  surveys: [{ customer: "Customer 1", surveyedOn: "2026-03-15", score: 12, ...change }],
  evidence: record,
});

export const feedback: CasesOf = {
  requirement: "ccid.i.feedback",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly one survey", surveyed({}), { figures: [figure(1, 1)] }),
    notMet("exactly 12 months ago", surveyed({ surveyedOn: "2025-06-30" }), { figures: [figure(0, 1, 1)] }),
    met("one day less than 12 months ago", surveyed({ surveyedOn: "2025-07-01" })),
    met("today", surveyed({ surveyedOn: "2026-06-30" })),
    notMet("tomorrow", surveyed({ surveyedOn: "2026-07-01" })),
    undetermined("a blank date", surveyed({ surveyedOn: null }), {
      figures: [openFigure([0, 1], 1, [0, 1])],
    }),
    undetermined("an unreadable date", surveyed({ surveyedOn: refused })),
    notMet("in the month that ended 12 months ago", surveyed({ surveyedOn: "2025-06" })),
    undetermined("some day of the month in which the window opens", surveyed({ surveyedOn: "2025-06" }), {
      asOf: "2026-06-15",
    }),
    notMet("on 29 February, 28 February of the year before", surveyed({ surveyedOn: "2023-02-28" }), {
      asOf: "2024-02-29",
    }),
    met("on 29 February, 1 March of the year before", surveyed({ surveyedOn: "2023-03-01" }), {
      asOf: "2024-02-29",
    }),
    met("by whatever questionnaire, without a score", surveyed({ questionnaire: "other", score: null })),
    notMet("a row without a customer is no survey", surveyed({ customer: null })),
    notMet("an empty Surveys sheet", { surveys: [], evidence: record }, { figures: [figure(0, 1, 1)] }),
    undetermined("no Surveys sheet", { evidence: record }),
    ...documentCases({
      requirement: "ccid.i.feedback",
      rest: surveyed({}),
      kinds: ["improvement-record"],
    }),
  ],
};

/** Research and revenue of 2025, 2024, …; 2025 is the latest closed year. */
const research = (...years: [Cell, Cell][]): Sheets => ({
  organisation: [{ latestFiscalYear: 2025 }],
  financials: years.map(([rdExpense, revenue], at) => ({ year: 2025 - at, rdExpense, revenue })),
});

export const rdShare: CasesOf = {
  requirement: "ccid.i.rd-share",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly 5%", research([5_000_000, 100_000_000]), { figures: [figure(0.05, 0.05)] }),
    notMet("4.9%", research([4_900_000, 100_000_000]), { figures: [figure(0.049, 0.05, 0.001)] }),
    undetermined("a blank expense", research([null, 100_000_000]), {
      figures: [openFigure([0, Infinity], 0.05, [0, 0.05])],
    }),
    undetermined("a blank revenue", research([5_000_000, null])),
    undetermined("an unreadable revenue", research([5_000_000, refused])),
    undetermined("a revenue of zero", research([0, 0])),
    notMet("a yuan short", research([4_999_999, 100_000_000])),
    met("amounts written in 万 and 亿", research(["500万", "1亿"])),
    met("the year before does not matter", research([5_000_000, 100_000_000], [0, 100_000_000])),
    notMet("the year before does not make up for it", research([0, 100_000_000], [9_000_000, 100_000_000])),
    met("2025 not audited yet: by default 2024", {
      organisation: [{ name: "Example Ltd" }],
      financials: [
        { year: 2025, rdExpense: 0, revenue: 100, audited: "no" },
        { year: 2024, rdExpense: 5, revenue: 100, audited: "yes" },
      ],
    }),
    undetermined("the latest year is missing", {
      organisation: [{ latestFiscalYear: 2025 }],
      financials: [{ year: 2024, rdExpense: 5, revenue: 100 }],
    }),
    undetermined("an empty Financials sheet", research()),
    undetermined("no Financials sheet", { organisation: [{ latestFiscalYear: 2025 }] }),
  ],
};

const attendance = [doc("training-attendance", { issuedOn: "2026-06-01" })];
const technician = (n: number): Row => ({
  id: `S-${n}`,
  technical: "yes",
  joinedOn: "2020-03-01",
  trainingHours: 60,
});
/** Two technical people, the second changed, and a third who is not. */
const trained = (change: Row): Sheets => ({
  staff: [...but(times(2, technician), change), { ...technician(3), technical: "no", trainingHours: 0 }],
  evidence: attendance,
});
const untrained = (change: Row): Sheets => trained({ trainingHours: 0, ...change });

export const training: CasesOf = {
  requirement: "ccid.i.training",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("two of exactly 60 hours", trained({}), { figures: [figure(1, 1)] }),
    notMet("one of 59.97 hours", trained({ trainingHours: 59.97 }), { figures: [figure(0.5, 1, 0.5)] }),
    undetermined("one of blank hours", trained({ trainingHours: null }), {
      figures: [openFigure([0.5, 1], 1, [0, 0.5])],
    }),
    undetermined("one of unreadable hours", trained({ trainingHours: refused })),
    undetermined("one of negative hours", trained({ trainingHours: -60 })),
    notMet(
      "one in a hundred is short",
      { staff: [...times(99, technician), { ...technician(100), trainingHours: 30 }], evidence: attendance },
      { figures: [figure(0.99, 1, 0.01)] },
    ),
    notMet("much of one does not make up for the other", {
      staff: [
        { ...technician(1), trainingHours: 200 },
        { ...technician(2), trainingHours: 40 },
      ],
      evidence: attendance,
    }),
    met("one without training is not technical", untrained({ technical: "否" })),
    undetermined("one without training may be technical", untrained({ technical: null })),
    undetermined("one without training has an unreadable mark", untrained({ technical: refused })),
    met("one trained may be technical or not", trained({ technical: null })),
    met("one without training left today", untrained({ leftOn: "2026-06-30" })),
    notMet("one without training leaves tomorrow", untrained({ leftOn: "2026-07-01" })),
    met("one without training joins tomorrow", untrained({ joinedOn: "2026-07-01" })),
    notMet("one without training joined today", untrained({ joinedOn: "2026-06-30" })),
    undetermined("one without training has an unreadable leaving date", untrained({ leftOn: refused })),
    undetermined("nobody is technical", {
      staff: [{ ...technician(1), technical: "no" }],
      evidence: attendance,
    }),
    undetermined("an empty Staff sheet", { staff: [], evidence: attendance }),
    undetermined("no Staff sheet", { evidence: attendance }),
    notMet(
      "one without training, and no attendance record",
      { ...untrained({}), evidence: [] },
      { missing: [lacks("training-attendance")] },
    ),
    ...documentCases({
      requirement: "ccid.i.training",
      rest: without(trained({}), "evidence"),
      kinds: ["training-attendance"],
      months: 12,
    }),
  ],
};
