/** Cases of level 4's satisfaction surveys: whom they cover, and how they score. */
import {
  but,
  figure,
  met,
  notMet,
  openFigure,
  refused,
  times,
  undetermined,
  type CasesOf,
  type Cell,
  type Row,
  type Sheets,
} from "../../case";

const running = (n: number): Row => ({
  id: `P-${n}`,
  customer: `Customer ${n}`,
  status: "in-progress",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
});
const survey = (n: number): Row => ({ customer: `Customer ${n}`, surveyedOn: "2026-03-15", score: 90 });
const both = times(2, running);
/** Two running projects of two customers, both surveyed; the second project and its survey changed. */
const surveyed = (change: { project?: Row; survey?: Row }): Sheets => ({
  projects: but(both, change.project ?? {}),
  surveys: but(times(2, survey), change.survey ?? {}),
});
/** Two running projects of two customers of which the first is surveyed; the second project changed. */
const unsurveyed = (project: Row): Sheets => ({ projects: but(both, project), surveys: [survey(1)] });

const surveyCoverage: CasesOf = {
  requirement: "itss.4.survey-coverage",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("the customers of all running projects were surveyed", surveyed({}), { figures: [figure(1, 1)] }),
    notMet("one of two customers was not surveyed", unsurveyed({}), { figures: [figure(0.5, 1, 0.5)] }),
    undetermined("one survey without a date", surveyed({ survey: { surveyedOn: null } }), {
      figures: [openFigure([0.5, 1], 1, [0, 0.5])],
    }),
    notMet(
      "99 of 100 customers surveyed",
      { projects: times(100, running), surveys: times(99, survey) },
      {
        figures: [figure(0.99, 1, 0.01)],
      },
    ),
    notMet("one customer surveyed exactly 12 months ago", surveyed({ survey: { surveyedOn: "2025-06-30" } })),
    met(
      "one customer surveyed one day less than 12 months ago",
      surveyed({ survey: { surveyedOn: "2025-07-01" } }),
    ),
    met("one customer surveyed today", surveyed({ survey: { surveyedOn: "2026-06-30" } })),
    notMet("one survey is tomorrow", surveyed({ survey: { surveyedOn: "2026-07-01" } })),
    undetermined("one survey with an unreadable date", surveyed({ survey: { surveyedOn: refused } })),
    undetermined(
      "one survey some day of the month in which the window opens",
      surveyed({ survey: { surveyedOn: "2025-06" } }),
      {
        asOf: "2026-06-15",
      },
    ),
    met("one survey some day of the month after", surveyed({ survey: { surveyedOn: "2025-07" } })),
    undetermined("one survey of an unreadable customer", surveyed({ survey: { customer: refused } })),
    notMet("one survey of another customer", surveyed({ survey: { customer: "Customer 3" } })),
    met(
      "a customer written in small letters, with more spaces",
      surveyed({ survey: { customer: " customer   2 " } }),
    ),
    met("a customer written in full width", surveyed({ survey: { customer: "Ｃｕｓｔｏｍｅｒ　２" } })),
    met("two projects of one customer need one survey", unsurveyed({ customer: "Customer 1" })),
    met("an unsurveyed customer's project is cancelled", unsurveyed({ status: "cancelled" })),
    notMet("an unsurveyed customer's project is completed", unsurveyed({ status: "completed" })),
    met(
      "an unsurveyed customer's project ended exactly 12 months ago",
      unsurveyed({ startsOn: "2025-01-01", endsOn: "2025-06-30" }),
    ),
    notMet(
      "an unsurveyed customer's project ended one day less than 12 months ago",
      unsurveyed({ startsOn: "2025-01-01", endsOn: "2025-07-01" }),
    ),
    notMet("an unsurveyed customer's project starts today", unsurveyed({ startsOn: "2026-06-30" })),
    met("an unsurveyed customer's project starts tomorrow", unsurveyed({ startsOn: "2026-07-01" })),
    undetermined("an unsurveyed customer's project has a blank status", unsurveyed({ status: null })),
    undetermined("an unsurveyed customer's project has a blank start", unsurveyed({ startsOn: null })),
    undetermined("an unsurveyed customer's project has a blank end", unsurveyed({ endsOn: null })),
    undetermined("an unsurveyed customer's project has an unreadable end", unsurveyed({ endsOn: refused })),
    met("a surveyed customer's project has a blank end", surveyed({ project: { endsOn: null } })),
    undetermined("a project with a blank customer", unsurveyed({ customer: null })),
    undetermined("a project with an unreadable customer", unsurveyed({ customer: refused })),
    undetermined("no running project", {
      projects: but([running(1)], { status: "cancelled" }),
      surveys: [survey(1)],
    }),
    undetermined("an empty Projects sheet", { projects: [], surveys: [survey(1)] }),
    undetermined("no Projects sheet", { surveys: [survey(1)] }),
    notMet("an empty Surveys sheet", { projects: both, surveys: [] }, { figures: [figure(0, 1, 1)] }),
    undetermined("no Surveys sheet", { projects: both }),
  ],
};

const scored = (score: Cell, change: Row = {}): Row => ({
  customer: "Customer 1",
  surveyedOn: "2026-03-15",
  questionnaire: "CESA standard",
  score,
  ...change,
});
const surveys = (...rows: Row[]): Sheets => ({ surveys: rows });
const openScore = openFigure([45, 95], 80, [0, 35]);

const surveyScore: CasesOf = {
  requirement: "itss.4.survey-score",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("an average of exactly 80", surveys(scored(79), scored(81)), { figures: [figure(80, 80)] }),
    notMet("an average a hundredth below 80", surveys(scored(79.98), scored(80)), {
      figures: [figure(79.99, 80, 0.01)],
    }),
    undetermined("90 and a blank score", surveys(scored(90), scored(null)), { figures: [openScore] }),
    undetermined("90 and an unreadable score", surveys(scored(90), scored(refused)), {
      figures: [openScore],
    }),
    undetermined("90 and a score above 100", surveys(scored(90), scored(101)), { figures: [openScore] }),
    met(
      "four times 100 and a blank score: even a 0 would do",
      surveys(...times(4, () => scored(100)), scored(null)),
      {
        figures: [openFigure([80, 100], 80, [0, 0])],
      },
    ),
    notMet("59 and a blank score: even a 100 would not do", surveys(scored(59), scored(null)), {
      figures: [openFigure([29.5, 79.5], 80, [0.5, 50.5])],
    }),
    met("80, and 0 by another questionnaire", surveys(scored(80), scored(0, { questionnaire: "other" }))),
    undetermined(
      "80, and 60 by an unnamed questionnaire",
      surveys(scored(80), scored(60, { questionnaire: null })),
      {
        figures: [openFigure([70, 80], 80, [0, 10])],
      },
    ),
    met("80, and 90 by an unnamed questionnaire", surveys(scored(80), scored(90, { questionnaire: null }))),
    undetermined(
      "80, and 60 by a questionnaire that is not in the list",
      surveys(scored(80), scored(60, { questionnaire: "Ours" })),
    ),
    met("80, and 0 exactly 12 months ago", surveys(scored(80), scored(0, { surveyedOn: "2025-06-30" }))),
    notMet(
      "80, and 0 one day less than 12 months ago",
      surveys(scored(80), scored(0, { surveyedOn: "2025-07-01" })),
    ),
    notMet("80, and 0 today", surveys(scored(80), scored(0, { surveyedOn: "2026-06-30" }))),
    met("80, and 0 tomorrow", surveys(scored(80), scored(0, { surveyedOn: "2026-07-01" }))),
    undetermined("80, and 60 on an unknown day", surveys(scored(80), scored(60, { surveyedOn: null }))),
    undetermined("80, and 60 on an unreadable day", surveys(scored(80), scored(60, { surveyedOn: refused }))),
    met("80, and 0 without a customer, which is no row", surveys(scored(80), scored(0, { customer: null }))),
    undetermined("no survey by the CESA questionnaire", surveys(scored(95, { questionnaire: "其他" }))),
    undetermined("no survey in the past 12 months", surveys(scored(95, { surveyedOn: "2024-01-01" }))),
    undetermined("an empty Surveys sheet", surveys()),
    undetermined("no Surveys sheet", {}),
  ],
};

export const level4Surveys = { surveyCoverage, surveyScore };
