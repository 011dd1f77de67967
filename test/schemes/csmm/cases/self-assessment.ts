/** Cases of the self-assessment as a whole: how many clauses and practice domains, results, and plans. */
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
  type Row,
  type Sheets,
} from "../../case";

const noDocument = {
  "not-applicable": "always-applies",
  "evidence-missing": "asks-for-no-document",
} as const;

const clause = (n: number): Row => ({ clause: `4.${n}`, level: 2, result: "satisfied" });
/** The source's 183 clauses, the last changed. */
const all = (change: Row): Sheets => ({ clauses: but(times(183, clause), change) });

const complete: CasesOf = {
  requirement: "csmm.2.self-assessment",
  cannot: noDocument,
  cases: [
    met("exactly 183 clauses, a result each", all({}), { figures: [figure(183, 183), figure(1, 1)] }),
    notMet("182 clauses", { clauses: times(182, clause) }, { figures: [figure(182, 183, 1), figure(1, 1)] }),
    undetermined("the number of one clause is unreadable", all({ clause: refused }), {
      figures: [openFigure([182, 183], 183, [0, 1]), figure(1, 1)],
    }),
    notMet("one clause without a result", all({ result: null }), {
      figures: [figure(183, 183), figure(182 / 183, 1, 1 / 183)],
    }),
    undetermined("one unreadable result", all({ result: refused }), {
      figures: [figure(183, 183), openFigure([182 / 183, 1], 1, [0, 1 / 183])],
    }),
    undetermined("one result that is not in the list", all({ result: "maybe" })),
    met("one clause not satisfied", all({ result: "not-satisfied" })),
    met("one clause not applicable", all({ result: "不适用" })),
    notMet("one row without a number", all({ clause: null })),
    notMet("one number twice", all({ clause: "4.1" })),
    notMet("one number twice, in full width", all({ clause: "４．１" })),
    met("184 clauses", { clauses: times(184, clause) }),
    notMet("200 clauses, one without a result", { clauses: but(times(200, clause), { result: null }) }),
    notMet("an empty sheet of clauses", { clauses: [] }),
    undetermined("no sheet of clauses", {}),
  ],
};

const domain = (n: number): Row => ({ ...clause(n), practiceDomain: `Domain ${n}` });
/** A clause in each of 17 practice domains, the last changed. */
const domains = (change: Row): Sheets => ({ clauses: but(times(17, domain), change) });

const practiceDomains: CasesOf = {
  requirement: "csmm.2.practice-domains",
  cannot: noDocument,
  cases: [
    met("exactly 17 practice domains", domains({}), { figures: [figure(17, 17)] }),
    notMet("17 clauses in 16 practice domains", domains({ practiceDomain: "Domain 1" }), {
      figures: [figure(16, 17, 1)],
    }),
    undetermined("the practice domain of one clause is blank", domains({ practiceDomain: null }), {
      figures: [openFigure([16, 17], 17, [0, 1])],
    }),
    undetermined("an unreadable practice domain", domains({ practiceDomain: refused })),
    notMet("one practice domain written otherwise", domains({ practiceDomain: " ｄｏｍａｉｎ  1" })),
    met("practice domains of clauses that fall short count too", domains({ result: "not-satisfied" })),
    notMet("a row without a number is no clause", domains({ clause: null })),
    met("an 18th clause in a blank practice domain cannot matter", {
      clauses: [...times(17, domain), { ...domain(18), practiceDomain: null }],
    }),
    met("18 practice domains", { clauses: times(18, domain) }),
    notMet("an empty sheet of clauses", { clauses: [] }, { figures: [figure(0, 17, 17)] }),
    undetermined("no sheet of clauses", {}),
  ],
};

/** A clause with a plan that falls short, and a satisfied one without; the first changed. */
const planned = (change: Row): Sheets => ({
  clauses: [{ ...clause(1), result: "partial", improvementPlan: "Train the testers", ...change }, clause(2)],
});

const improvementPlans: CasesOf = {
  requirement: "csmm.2.improvement-plans",
  cannot: noDocument,
  cases: [
    met("a plan for the one clause that falls short", planned({}), { figures: [figure(0, 0)] }),
    notMet("no plan for a clause partly satisfied", planned({ improvementPlan: null }), {
      figures: [figure(1, 0, 1)],
    }),
    undetermined("an unreadable plan", planned({ improvementPlan: refused }), {
      figures: [openFigure([0, 1], 0, [0, 1])],
    }),
    notMet("no plan for a clause not satisfied", planned({ result: "不符合", improvementPlan: null })),
    met("no plan, but satisfied", planned({ result: "satisfied", improvementPlan: null })),
    met("no plan, but not applicable", planned({ result: "not-applicable", improvementPlan: null })),
    undetermined("neither plan nor result", planned({ result: null, improvementPlan: null })),
    undetermined("no plan, and an unreadable result", planned({ result: refused, improvementPlan: null })),
    met("a plan, and a blank result", planned({ result: null })),
    notMet("a plan of blanks is none", planned({ improvementPlan: "   " })),
    met("a row without a number is no clause", planned({ clause: null, improvementPlan: null })),
    met("an empty sheet of clauses", { clauses: [] }),
    undetermined("no sheet of clauses", {}),
  ],
};

export const selfAssessment: readonly CasesOf[] = [complete, practiceDomains, improvementPlans];
