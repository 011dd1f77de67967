/** Cases of the documents that every CCID application holds. */
import {
  doc,
  evidenceMissing,
  figure,
  lacks,
  met,
  named,
  notMet,
  openFigure,
  refused,
  undetermined,
  without,
  type Case,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { documentCases } from "../../shared-cases/documents";
import { documentsAlone } from "../../shared-cases/documents-alone";
import { organisationCodeCases } from "../../shared-cases/organisation-code";
import { onTheStaffCases, standingCertificateCases } from "../../shared-cases/people";
import { auditReports } from "./audit-reports";

const recent = { issuedOn: "2026-06-01" };
const evaluation = "ccid.4.customer-evaluation";
/** Where neither document is there in some form, the first of the two is asked for. */
const askingForTheReport = (it: Case): Case => ({
  ...it,
  missing: it.missing!.map((each) => (each.reason === "none" ? lacks("satisfaction-report") : each)),
});

const customerEvaluation: CasesOf = {
  requirement: evaluation,
  cannot: {
    "not-applicable": "always-applies",
    "not-met": "documents-alone",
    undetermined: "documents-alone",
  },
  cases: [
    met("both documents on file", {
      evidence: [doc("satisfaction-report", recent), doc("recommendation-letter", recent)],
    }),
    evidenceMissing(
      "an old report and an undated letter: the letter is nearer",
      {
        evidence: [doc("satisfaction-report", { issuedOn: "2024-01-01" }), doc("recommendation-letter")],
      },
      [lacks("recommendation-letter", "undated")],
    ),
    ...named(
      "by report",
      documentCases({ requirement: evaluation, kinds: ["satisfaction-report"], months: 12 }),
    ),
    ...named(
      "by letter",
      documentCases({ requirement: evaluation, kinds: ["recommendation-letter"], months: 12 }).map(
        askingForTheReport,
      ),
    ),
  ],
};

const person: Row = { id: "S-1", name: "Person 1", core: "yes", joinedOn: "2020-03-01" };
const pmp: Row = { staffId: "S-1", certificate: "PMP", issuedOn: "2024-05-01", expiresOn: "2027-04-30" };
const copy = [doc("qualification-certificate-copy")];
const team = ({ staff = {}, certificate = {} }: { staff?: Row; certificate?: Row }): Sheets => ({
  staff: [{ ...person, ...staff }],
  staffCertificates: [{ ...pmp, ...certificate }],
  evidence: copy,
});
const certified = team({});
const requirement = "ccid.4.team-certificates";

const teamCertificates: CasesOf = {
  requirement,
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly one person in a core position with a certificate", certified, { figures: [figure(1, 1)] }),
    notMet("the one with a certificate is in no core position", team({ staff: { core: "no" } }), {
      figures: [figure(0, 1, 1)],
    }),
    undetermined("whether the position is a core one is blank", team({ staff: { core: null } }), {
      figures: [openFigure([0, 1], 1, [0, 1])],
    }),
    undetermined("whether the position is a core one is unreadable", team({ staff: { core: refused } })),
    met("a second in a core position, without a certificate", {
      ...certified,
      staff: [person, { ...person, id: "S-2" }],
    }),
    met("two certificates of one person", {
      ...certified,
      staffCertificates: [pmp, { ...pmp, certificate: "CISP" }],
    }),
    met("a certificate by CISP", team({ certificate: { certificate: "CISP" } })),
    met("a certificate that no rule knows", team({ certificate: { certificate: "Driving licence" } })),
    met("a certificate that is not named", team({ certificate: { certificate: null } })),
    met("a certificate of unreadable name", team({ certificate: { certificate: refused } })),
    notMet("an empty Staff sheet", { ...certified, staff: [] }, { figures: [figure(0, 1, 1)] }),
    undetermined("no Staff sheet", without(certified, "staff")),
    notMet("an empty Staff certificates sheet", { ...certified, staffCertificates: [] }),
    undetermined("no Staff certificates sheet", without(certified, "staffCertificates")),
    notMet(
      "nobody certified, and no copy on file",
      { ...certified, staffCertificates: [], evidence: [] },
      { missing: [lacks("qualification-certificate-copy")] },
    ),
    ...onTheStaffCases((staff) => team({ staff })),
    ...standingCertificateCases((certificate) => team({ certificate })),
    ...documentCases({ requirement, rest: certified, kinds: ["qualification-certificate-copy"] }),
  ],
};

export const level4Material: readonly CasesOf[] = [
  organisationCodeCases("ccid.4.organisation-code"),
  auditReports,
  customerEvaluation,
  documentsAlone("ccid.4.self-assessment", { kinds: ["self-assessment-report"] }),
  teamCertificates,
];
