/** The register of documents of the English company. */
import { monthEnds, type Row } from "../company";
import { numbered, ofEachProject, series } from "../documents";
import { rowsOfText } from "../text-table";
import { processDocuments } from "./process-documents";
import { projectDocuments, projects } from "./projects";

const projectOf = new Map(projects.map((project) => [project.id as string, project]));

const projectTitles: { readonly [K in keyof typeof projectDocuments]: string } = {
  contract: "contract",
  "acceptance-report": "acceptance report",
  "customer-follow-up": "follow-up call",
  "delivery-record": "delivery record",
  "customer-evaluation": "customer evaluation",
  "case-report": "predictive maintenance case",
  "customer-proof": "letter of the customer",
};

function ofProject(kind: keyof typeof projectDocuments, id: string): Row<"evidence"> {
  const project = projectOf.get(id)!;
  const date = kind === "contract" ? project.startsOn : (project.acceptedOn ?? "2026-02-20");
  return {
    kind,
    subject: [id],
    title: `${project.name as string}: ${projectTitles[kind]}`,
    ...(typeof date === "string" && date <= "2026-06-30" ? { issuedOn: date } : {}),
    location: `Projects/${id}/${projectTitles[kind]}.pdf`,
  };
}

/** Six projects are attested; two more papers have been asked for, and nobody has filed them. */
const attestations = rowsOfText(
  "evidence",
  `
kind                    | subject             | title                                   | issuedOn   | location                       | thirdParty
third-party-attestation | P-001、P-003、P-008 | Special audit of large projects 2024    | 2025-05-16 | Audit/2025/special-audit.pdf   | yes
third-party-attestation | P-010、P-016        | Special audit of large projects 2025    | 2026-03-27 | Audit/2026/special-audit.pdf   | yes
third-party-attestation | P-031               | Notarised contract, Clearwater Metro    | 2025-08-14 | Notary/2025/P-031.pdf          | yes
third-party-attestation | P-030               | Notarised contract, Alderbrook Hospital | 2026-06-19 |                                | yes
third-party-attestation | P-036               | Notarised contract, Eastmere Fund       |            |                                | yes
`,
);

const month = (date: string) => date.slice(0, 7);
const folder = (name: string) => (date: string) => `Records/${name}/${month(date)}.pdf`;

const records: readonly Row<"evidence">[] = [
  ...series(
    "service-desk-record",
    monthEnds("2025-01", "2026-05"),
    (d) => `Service desk tickets ${month(d)}`,
    folder("desk"),
  ),
  ...series(
    "change-record",
    monthEnds("2025-01", "2026-05"),
    (d) => `Changes ${month(d)}`,
    folder("changes"),
  ),
  ...series(
    "operation-record",
    monthEnds("2025-01", "2026-05"),
    (d) => `Operation record ${month(d)}`,
    folder("operation"),
  ),
  ...series("system-log", monthEnds("2025-01", "2026-05"), (d) => `Foldline log ${month(d)}`, folder("log")),
  ...series(
    "kpi-report",
    monthEnds("2025-01", "2026-05"),
    (d) => `Indicators ${month(d)}`,
    folder("indicators"),
  ),
  ...series(
    "event-closed-loop-record",
    monthEnds("2025-09", "2026-05"),
    (d) => `Incidents closed ${month(d)}`,
    folder("incidents"),
  ),
  ...series(
    "social-security-proof",
    monthEnds("2025-12", "2026-05"),
    (d) => `Social security ${month(d)}`,
    folder("social"),
  ),
  ...series(
    "training-attendance",
    ["2025-09-19", "2025-12-18", "2026-03-19", "2026-06-18"],
    (d) => `Training sheet ${month(d)}`,
    folder("training"),
  ),
  ...series(
    "quarterly-self-assessment",
    ["2025-06-30", "2025-09-30", "2025-12-31"],
    (d) => `Self-assessment ${month(d)}`,
    folder("self"),
  ),
  ...series(
    "improvement-record",
    ["2025-06-27", "2025-12-12", "2026-05-29"],
    (d) => `Improvements ${month(d)}`,
    folder("improve"),
  ),
];

/** One of a kind. Where no location stands, nobody can say where the document is. */
const singles = rowsOfText(
  "evidence",
  `
kind                           | subject | title                                 | issuedOn    | location
business-licence               |         | Business licence                      | 2024-03-18  | Safe/licence.pdf
no-violation-proof             |         | Proof of no violations                | 2026-05-27  | Safe/no-violations.pdf
internal-audit-report          |         | Internal audit 2026                   | 2026-04-24  | Audit/2026/internal.pdf
management-review-record       |         | Management review 2026                | 2026-05-18  | Audit/2026/review.pdf
service-catalogue-matrix       |         | Service catalogue matrix              | 2026-01-12  | System/catalogue.xlsx
process-diagram                |         | Process map                           | 2025-10-10  | System/process-map.vsdx
cross-department-minutes       |         | Minutes of the May coordination       | 2026-05-21  |
training-plan                  |         | Training plan 2025                    | 2025-01-13  | Training/plan-2025.pdf
training-record                |         | Training file 2025                    | 2025-12-22  | Training/file-2025.pdf
knowledge-base-data            |         | Knowledge base export                 | 2026-06-29  | Knowledge/export.csv
knowledge-base-screenshot      |         | Knowledge base screenshot             | 2026-06-29  | Knowledge/screen.png
process-digitisation-screenshot |        | Ticket workflow on screen             | 2026-06-11  | System/workflow.png
event-statistics               |         | Incident statistics to June           | 2026-06-30  | Records/incidents/statistics.xlsx
service-desk-record            |         | Service desk tickets June (draft)     | =05/06/2026 | Records/desk/2026-06-draft.pdf
audit-report                   | FY2023  | Financial audit 2023                  | 2024-04-09  | Audit/2024/CF-2024-0311.pdf
audit-report                   | FY2024  | Financial audit 2024                  | 2025-04-11  | Audit/2025/CF-2025-0287.pdf
audit-report                   | FY2025  | Financial audit 2025                  | 2026-04-14  | Audit/2026/CF-2026-0302.pdf
rd-special-audit               | FY2025  | R&D special audit 2025                | 2026-05-15  | Audit/2026/rd.pdf
standard-release-document      |         | Guide to the handover, as published   | 2024-09-12  | Standards/handover.pdf
satisfaction-report            |         | Satisfaction survey 2026              | 2026-04-10  | Surveys/2026.pdf
recommendation-letter          |         | Letter of Clearwater Metro            | 2026-02-27  | Surveys/letter.pdf
risk-register                  |         | Risk register                         | 2026-03-02  | System/risks.xlsx
contingency-plan               |         | Contingency plan                      | 2025-10-17  | System/contingency.pdf
service-strategy-plan          |         | Service strategy 2025 to 2027         | 2025-01-20  | System/strategy.pdf
operations-sla                 |         | Model SLA                             | 2024-06-03  |
self-assessment-report         |         | Self-assessment 2026                  | 2026-06-12  | Records/self/2026.pdf
iso-certificate-copy           |         | Copies of the ISO certificates        | 2025-06-05  | Safe/iso.pdf
improvement-targets            |         | Improvement targets 2026              | 2026-01-16  | System/targets.pdf
application-form               |         | CSMM application, level 2             | 2026-06-22  | Safe/csmm-application.pdf
it-service-plan                |         | IT service plan 2026                  | 2026-01-09  | System/service-plan.pdf
risk-control-report            |         | Risk control report 2025              | 2026-01-30  | System/risk-report.pdf
service-quality-data           |         | Service quality data 2025             | 2026-01-30  | Records/quality.xlsx
tool-list                      |         | Tools in use                          | 2026-03-02  | System/tools.xlsx
data-security-solution         |         | Data security solution                | 2025-09-08  | System/data-security.pdf
innovation-case-report         |         | Alarm reduction at Clearwater Metro   | 2026-03-06  | Records/innovation.pdf
`,
);

const copies = ["S-001", "S-002", "S-003", "S-004", "S-006", "S-007", "S-008", "S-009", "S-010"].map(
  (staffId): Row<"evidence"> => ({
    kind: "qualification-certificate-copy",
    subject: [staffId],
    title: `Certificate of ${staffId}`,
    issuedOn: "2025-09-01",
    location: `Staff/${staffId}.pdf`,
  }),
);

const ownership = ["Foldline ticket router 2.1", "Harrow board 1.4", "Rack inspection app 1.0"].map(
  (title, at): Row<"evidence"> => ({
    kind: "ownership-certificate",
    subject: [title],
    title: `Registration of ${title}`,
    issuedOn: ["2022-08-19", "2023-12-07", "2025-03-28"][at]!,
    location: `Safe/copyright-${at + 1}.pdf`,
  }),
);

export const evidence: readonly Row<"evidence">[] = numbered("E-", [
  ...ofEachProject(projectDocuments, ofProject),
  ...attestations,
  ...records,
  ...processDocuments,
  ...singles,
  ...copies,
  ...ownership,
]);
