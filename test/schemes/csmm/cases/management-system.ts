/** Cases of what is shown of the management system: strategy, execution, technology, people and surveys. */
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
  type Row,
  type Sheets,
} from "../../case";
import { documentCases } from "../../shared-cases/documents";
import { documentsAlone } from "../../shared-cases/documents-alone";
import { heldCertificateCases, onTheStaffCases } from "../../shared-cases/people";

const executionKinds = ["operations-sla", "event-process-document"] as const;
const executionFiles = executionKinds.map((kind) => doc(kind));
const catalogue = (...serviceCatalogue: Row[]): Sheets => ({ serviceCatalogue, evidence: executionFiles });

const execution: CasesOf = {
  requirement: "csmm.2.execution-evidence",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("one entry in the service catalogue", catalogue({ category: "operation-maintenance" }), {
      figures: [figure(1, 1)],
    }),
    met("two entries of one category", catalogue({ category: "运维服务" }, { category: "运行维护" }), {
      figures: [figure(2, 1)],
    }),
    met("an entry whose category is not in the list", catalogue({ category: "Gardening" })),
    notMet("an empty Service catalogue sheet", catalogue(), { figures: [figure(0, 1, 1)] }),
    notMet("a row without a category is no entry", catalogue({ service: "Patching" })),
    undetermined(
      "no Service catalogue sheet",
      { evidence: executionFiles },
      {
        figures: [openFigure([0, Infinity], 1, [0, 1])],
      },
    ),
    ...documentCases({
      requirement: "csmm.2.execution-evidence",
      rest: catalogue({ category: "other" }),
      kinds: executionKinds,
    }),
  ],
};

const training = doc("training-record", { issuedOn: "2026-06-01" });
const screenshot = doc("knowledge-base-screenshot");
const person: Row = { id: "S-1", name: "Li Na", joinedOn: "2020-03-01" };
const certificate: Row = {
  staffId: "S-1",
  certificate: "PMP",
  issuedOn: "2021-05-01",
  expiresOn: "2030-04-30",
};
/** One certified person, the documents on file; that person's rows changed. */
const certified = (change: { staff?: Row; certificate?: Row }): Sheets => ({
  staff: [{ ...person, ...change.staff }],
  staffCertificates: [{ ...certificate, ...change.certificate }],
  evidence: [training, screenshot],
});
/** A certificate counts whatever it is, so these cases of one that does not do are left aside. */
const whateverItsName = [
  "one holds nothing that counts only",
  "one certificate is of a kind that no rule knows",
  "one certificate is not named",
  "one certificate has an unreadable name",
];

const people: CasesOf = {
  requirement: "csmm.2.people-evidence",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly one person with one certificate", certified({}), { figures: [figure(1, 1)] }),
    notMet("no certificate", { ...certified({}), staffCertificates: [] }, { figures: [figure(0, 1, 1)] }),
    undetermined("one certificate that may have expired", certified({ certificate: { expiresOn: null } }), {
      figures: [openFigure([0, 1], 1, [0, 1])],
    }),
    met("a certificate that no rule knows", certified({ certificate: { certificate: "Driving licence" } })),
    met("a certificate of unreadable name", certified({ certificate: { certificate: refused } })),
    notMet(
      "a certificate without a name, but a holder, is one of nobody else",
      certified({ certificate: { staffId: "S-2", certificate: null } }),
    ),
    notMet("an empty Staff sheet", { ...certified({}), staff: [] }),
    undetermined("no Staff sheet", without(certified({}), "staff")),
    undetermined("no Staff certificates sheet", without(certified({}), "staffCertificates")),
    ...onTheStaffCases((staff) => certified({ staff })),
    ...heldCertificateCases((change) => certified({ certificate: change }), "nothing that counts").filter(
      ({ name }) => !whateverItsName.includes(name),
    ),
    evidenceMissing(
      "the knowledge base screenshot alone is lacking",
      { ...certified({}), evidence: [training] },
      [lacks("knowledge-base-screenshot")],
    ),
    evidenceMissing(
      "the knowledge base screenshot has no location",
      { ...certified({}), evidence: [training, { ...screenshot, location: null }] },
      [lacks("knowledge-base-screenshot", "no-location")],
    ),
    met("the knowledge base screenshot is years old", {
      ...certified({}),
      evidence: [training, { ...screenshot, issuedOn: "2019-01-01" }],
    }),
    ...documentCases({
      requirement: "csmm.2.people-evidence",
      rest: certified({}),
      kinds: ["training-record"],
      others: [screenshot],
      months: 12,
    }),
  ],
};

const report = doc("satisfaction-report", { issuedOn: "2026-06-01" });
const survey = (change: Row = {}): Row => ({ customer: "Acme", surveyedOn: "2026-03-15", ...change });
const surveyed = (...surveys: Row[]): Sheets => ({ surveys, evidence: [report] });

const surveys: CasesOf = {
  requirement: "csmm.2.recent-surveys",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly one survey", surveyed(survey()), { figures: [figure(1, 1)] }),
    notMet("one survey, exactly 12 months ago", surveyed(survey({ surveyedOn: "2025-06-30" })), {
      figures: [figure(0, 1, 1)],
    }),
    met("one survey, one day less than 12 months ago", surveyed(survey({ surveyedOn: "2025-07-01" }))),
    met("a survey today", surveyed(survey({ surveyedOn: "2026-06-30" }))),
    notMet("a survey tomorrow", surveyed(survey({ surveyedOn: "2026-07-01" }))),
    undetermined("a survey on an unknown day", surveyed(survey({ surveyedOn: null })), {
      figures: [openFigure([0, 1], 1, [0, 1])],
    }),
    undetermined("a survey on an unreadable day", surveyed(survey({ surveyedOn: refused }))),
    notMet("a survey in the month that ended 12 months ago", surveyed(survey({ surveyedOn: "2025-06" }))),
    undetermined(
      "a survey in the month in which the window opens",
      surveyed(survey({ surveyedOn: "2025-06" })),
      {
        asOf: "2026-06-15",
      },
    ),
    met("a survey without a score", surveyed(survey({ score: null }))),
    notMet("a row without a customer is no survey", surveyed(survey({ customer: null }))),
    notMet(
      "on 29 February, a survey on 28 February of the year before",
      {
        surveys: [survey({ surveyedOn: "2023-02-28" })],
        evidence: [{ ...report, issuedOn: "2024-02-01" }],
      },
      { asOf: "2024-02-29" },
    ),
    notMet("an empty Surveys sheet", surveyed()),
    undetermined("no Surveys sheet", { evidence: [report] }),
    ...documentCases({
      requirement: "csmm.2.recent-surveys",
      rest: { surveys: [survey({ surveyedOn: "2024-01-15" }), survey()] },
      kinds: ["satisfaction-report"],
      months: 12,
    }),
  ],
};

export const managementSystem: readonly CasesOf[] = [
  documentsAlone("csmm.2.strategy-evidence", {
    kinds: ["it-service-plan", "risk-control-report", "service-quality-data"],
  }),
  execution,
  documentsAlone("csmm.2.technical-evidence", {
    kinds: ["tool-list", "data-security-solution", "innovation-case-report"],
  }),
  people,
  surveys,
];
