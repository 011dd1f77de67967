/** Cases of level 3's projects: how many, over how long, and attested by a third party. */
import type { MissingReason } from "../../../../src/assessment/assessment";
import {
  but,
  doc,
  evidenceMissing,
  figure,
  lacks,
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

const project = (n: number): Row => ({
  id: `P-${n}`,
  status: n % 2 === 0 ? "completed" : "in-progress",
  startsOn: "2024-01-01",
});
/** Eight started projects, the eighth changed. */
const eight = (change: Row): Row[] => but(times(8, project), change);

/** What the last of the counted projects must be: neither cancelled nor still to start. `given` changes it. */
const startedCases = (given: (change: Row) => Sheets) => [
  met("one is completed", given({ status: "completed" })),
  met("one is in progress", given({ status: "进行中" })),
  notMet("one is cancelled", given({ status: "cancelled" })),
  undetermined("one has a blank status", given({ status: null })),
  undetermined("one has an unreadable status", given({ status: refused })),
  met("one starts today", given({ startsOn: "2026-06-30", endsOn: "2027-12-31" })),
  notMet("one starts tomorrow", given({ startsOn: "2026-07-01", endsOn: "2027-12-31" })),
  undetermined("one has a blank start", given({ startsOn: null })),
  undetermined("one has an unreadable start", given({ startsOn: refused })),
  notMet("one has no key", given({ id: null })),
  notMet("one has the key of another", given({ id: "P-1" })),
];

const projects: CasesOf = {
  requirement: "itss.3.projects",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly eight projects", { projects: eight({}) }, { figures: [figure(8, 8)] }),
    notMet("seven projects", { projects: times(7, project) }, { figures: [figure(7, 8, 1)] }),
    undetermined(
      "one may not have started",
      { projects: eight({ startsOn: null }) },
      {
        figures: [openFigure([7, 8], 8, [0, 1])],
      },
    ),
    undetermined(
      "one starts some day of the running month",
      { projects: eight({ startsOn: "2026-06" }) },
      { asOf: "2026-06-15" },
    ),
    met("one has an unreadable key", { projects: eight({ id: refused }) }),
    notMet("an empty Projects sheet", { projects: [] }, { figures: [figure(0, 8, 8)] }),
    undetermined("no Projects sheet", {}),
    ...startedCases((change) => ({ projects: eight(change) })),
  ],
};

const crossYear = (n: number): Row => ({ ...project(n), startsOn: "2025-01-01", endsOn: "2025-12-31" });
/** Two projects over twelve months, the second changed. */
const spanning = (change: Row): Sheets => ({ projects: but(times(2, crossYear), change) });
const lasting = (startsOn: Cell, endsOn: Cell): Sheets => spanning({ startsOn, endsOn });

const crossYearProjects: CasesOf = {
  requirement: "itss.3.cross-year-projects",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("two projects from 1 January to 31 December", spanning({}), { figures: [figure(2, 2)] }),
    notMet("one from 1 January to 30 December", lasting("2025-01-01", "2025-12-30"), {
      figures: [figure(1, 2, 1)],
    }),
    undetermined("one has a blank end", lasting("2025-01-01", null), {
      figures: [openFigure([1, 2], 2, [0, 1])],
    }),
    met("one ends next year", lasting("2026-06-30", "2027-06-29")),
    notMet("one ends next year, a day too early", lasting("2026-06-30", "2027-06-28")),
    met("from 29 February to 27 February of the next year", lasting("2024-02-29", "2025-02-27")),
    notMet("from 29 February to 26 February of the next year", lasting("2024-02-29", "2025-02-26")),
    met("from 1 March to 29 February of a leap year", lasting("2023-03-01", "2024-02-29")),
    notMet("from 1 March to 28 February of a leap year", lasting("2023-03-01", "2024-02-28")),
    met("from 31 January to 30 January", lasting("2024-01-31", "2025-01-30")),
    notMet("from 31 January to 29 January", lasting("2024-01-31", "2025-01-29")),
    undetermined("an end some day of the month in question", lasting("2025-01-01", "2025-12")),
    met("an end some day of the month after", lasting("2025-01-01", "2026-01")),
    notMet("an end some day of the month before", lasting("2025-01-01", "2025-11")),
    undetermined("a start some day of the month in question", lasting("2025-01", "2025-12-31")),
    met("a start some day of the month before", lasting("2024-12", "2025-12-31")),
    undetermined("an unreadable end", lasting("2025-01-01", refused)),
    notMet("an end before the start", lasting("2025-01-01", "2024-12-31")),
    notMet("one project", { projects: times(1, crossYear) }),
    notMet("an empty Projects sheet", { projects: [] }),
    undetermined("no Projects sheet", {}),
    ...startedCases(spanning),
  ],
};

const attestation = (n: number): Row => doc("customer-evaluation", { subject: `P-${n}`, thirdParty: "yes" });
/** Eight started projects, each attested; the eighth project and its attestation changed. */
const attested = (change: { project?: Row; attestation?: Row }): Sheets => ({
  projects: eight(change.project ?? {}),
  evidence: but(times(8, attestation), change.attestation ?? {}),
});
const notAttested = (reason: MissingReason) => [lacks("third-party-attestation", reason, "P-8")];

const attestedProjects: CasesOf = {
  requirement: "itss.3.attested-projects",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly eight attested projects", attested({}), { figures: [figure(8, 8)] }),
    evidenceMissing(
      "one has no document at all",
      { projects: eight({}), evidence: times(7, attestation) },
      notAttested("none"),
      {
        figures: [figure(7, 8, 1)],
      },
    ),
    evidenceMissing(
      "one document is not third-party verified",
      attested({ attestation: { thirdParty: "否" } }),
      notAttested("not-third-party"),
    ),
    evidenceMissing(
      "a blank verification is no",
      attested({ attestation: { thirdParty: null } }),
      notAttested("not-third-party"),
    ),
    evidenceMissing(
      "an unreadable verification",
      attested({ attestation: { thirdParty: refused } }),
      notAttested("not-third-party"),
    ),
    evidenceMissing(
      "one document without a location",
      attested({ attestation: { location: null } }),
      notAttested("no-location"),
    ),
    evidenceMissing(
      "one document dated tomorrow",
      attested({ attestation: { issuedOn: "2026-07-01" } }),
      notAttested("out-of-window"),
    ),
    evidenceMissing(
      "one document with an unreadable date",
      attested({ attestation: { issuedOn: refused } }),
      notAttested("undated"),
    ),
    met("one document dated today", attested({ attestation: { issuedOn: "2026-06-30" } })),
    evidenceMissing(
      "one document for another project",
      attested({ attestation: { subject: "P-1" } }),
      notAttested("none"),
    ),
    evidenceMissing(
      "one document for the organisation",
      attested({ attestation: { subject: null } }),
      notAttested("none"),
    ),
    met("any kind of document will do", attested({ attestation: { kind: "delivery-record" } })),
    met("one document for all eight", {
      projects: eight({}),
      evidence: [doc("audit-report", { subject: "P-1、P-2,P-3;P-4；P-5，P-6\nP-7、P-8", thirdParty: "yes" })],
    }),
    evidenceMissing(
      "a contract in the row's own column is not third-party verified",
      {
        projects: eight({ Contract: "files/8.pdf" }),
        evidence: times(7, attestation),
      },
      notAttested("not-third-party"),
    ),
    notMet(
      "seven projects",
      { projects: times(7, project), evidence: times(8, attestation) },
      { figures: [figure(7, 8, 1)] },
    ),
    notMet("an empty Projects sheet", { projects: [], evidence: times(8, attestation) }, { missing: [] }),
    undetermined("no Projects sheet", { evidence: times(8, attestation) }, { missing: [] }),
    evidenceMissing(
      "no Evidence sheet",
      { projects: eight({}) },
      times(8, (n) => ({ n })).map((_, at) => lacks("third-party-attestation", "none", `P-${at + 1}`)),
    ),
    ...startedCases((change) => attested({ project: change })),
  ],
};

export const level3Projects = { projects, crossYearProjects, attestedProjects };
