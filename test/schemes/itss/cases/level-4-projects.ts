/** Cases of level 4's projects: completed and documented, and attested by a third party. */
import type { MissingReason } from "../../../../src/assessment/assessment";
import {
  but,
  doc,
  docsFor,
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
  type Row,
  type Sheets,
} from "../../case";
import { rowDocumentCases } from "../../shared-cases/row-documents";

const documents = ["contract", "acceptance-report", "customer-follow-up"] as const;
const project = (n: number): Row => ({ id: `P-${n}`, status: "completed", contractAmount: 500_000 });
const documentsOf = (n: number): Row[] => docsFor(`P-${n}`, ...documents);
const onFile = (count: number): Row[] => times(count, (n) => ({ n })).flatMap((_, at) => documentsOf(at + 1));
/** Three documented projects, the third changed. */
const projects = (change: Row): Sheets => ({ projects: but(times(3, project), change), evidence: onFile(3) });

const completedProjects: CasesOf = {
  requirement: "itss.4.completed-projects",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly three projects of exactly 500,000 yuan", projects({}), { figures: [figure(3, 3)] }),
    notMet(
      "two projects",
      { projects: times(2, project), evidence: onFile(2) },
      { figures: [figure(2, 3, 1)] },
    ),
    undetermined("one has a blank amount", projects({ contractAmount: null }), {
      figures: [openFigure([2, 3], 3, [0, 1])],
    }),
    evidenceMissing(
      "three projects, one without its contract",
      {
        projects: times(3, project),
        evidence: onFile(3).filter(({ kind, subject }) => kind !== "contract" || subject !== "P-3"),
      },
      [lacks("contract", "none", "P-3")],
      { figures: [figure(2, 3, 1)] },
    ),
    notMet("one is a fen short of 500,000 yuan", projects({ contractAmount: 499_999.99 })),
    met("one amount is written as 50万", projects({ contractAmount: "50万" })),
    notMet("one amount is written as 49.9万", projects({ contractAmount: "49.9万" })),
    undetermined("one has an unreadable amount", projects({ contractAmount: refused })),
    undetermined("one has a negative amount", projects({ contractAmount: -500_000 })),
    notMet("one is in progress", projects({ status: "in-progress" })),
    notMet("one is cancelled", projects({ status: "cancelled" })),
    met("one is accepted, in Chinese", projects({ status: "已验收" })),
    undetermined("one has a blank status", projects({ status: null })),
    undetermined("one has an unreadable status", projects({ status: refused })),
    undetermined("one has a status that is not in the list", projects({ status: "paused" })),
    evidenceMissing(
      "one has an unreadable key, so that no document can be told to be its own",
      projects({ id: refused }),
      documents.map((kind) => lacks(kind)),
    ),
    notMet("one has no key", projects({ id: null })),
    notMet("the same key twice is one project", projects({ id: "P-2" })),
    met("keys that are numbers", {
      projects: times(3, (n) => ({ ...project(n), id: n })),
      evidence: documents.map((kind) => doc(kind, { subject: "1，2，3" })),
    }),
    met("no project ids: the contract number is the key", {
      projects: times(3, (n) => ({ contractNo: `C-${n}`, status: "completed", contractAmount: 500_000 })),
      evidence: documents.map((kind) => doc(kind, { subject: "C-1；C-2；C-3" })),
    }),
    met("a blank amount of a fourth cannot matter", {
      projects: [...times(3, project), { ...project(4), contractAmount: null }],
      evidence: onFile(4),
    }),
    evidenceMissing(
      "short by one: only the nearest project's documents are asked for",
      {
        projects: times(5, project),
        evidence: [...onFile(2), ...docsFor("P-4", "contract", "acceptance-report")],
      },
      [lacks("customer-follow-up", "none", "P-4")],
      { figures: [figure(2, 3, 1)] },
    ),
    evidenceMissing(
      "short by one, two equally near: the first in the sheet",
      { projects: times(4, project), evidence: onFile(2) },
      documents.map((kind) => lacks(kind, "none", "P-3")),
    ),
    notMet(
      "two projects, one of them without documents",
      { projects: times(2, project), evidence: onFile(1) },
      { missing: documents.map((kind) => lacks(kind, "none", "P-2")) },
    ),
    undetermined("a blank status and a document missing", {
      projects: but(times(3, project), { status: null }),
      evidence: onFile(2),
    }),
    notMet(
      "an empty Projects sheet",
      { projects: [], evidence: [] },
      { figures: [figure(0, 3, 3)], missing: [] },
    ),
    undetermined("no Projects sheet", { evidence: onFile(3) }, { missing: [] }),
    ...rowDocumentCases({
      requirement: "itss.4.completed-projects",
      table: "projects",
      rows: times(3, project),
      keys: ["P-1", "P-2", "P-3"],
      kinds: documents,
    }),
  ],
};

const attestation = (n: number, change: Row = {}): Row =>
  doc("customer-evaluation", { subject: `P-${n}`, thirdParty: "yes", ...change });
/** Three documented projects, each attested; the third project and its attestation changed. */
const attested = ({
  project: changed = {},
  attestation: paper = {},
}: {
  project?: Row;
  attestation?: Row;
}): Sheets => ({
  projects: but(times(3, project), changed),
  evidence: [...onFile(3), ...but(times(3, attestation), paper)],
});
const notAttested = (reason: MissingReason) => lacks("third-party-attestation", reason, "P-3");

const attestedProjects: CasesOf = {
  requirement: "itss.4.attested-projects",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly three projects, each with a document that a third party verified", attested({}), {
      figures: [figure(3, 3)],
    }),
    notMet("one of the attested projects is cancelled", attested({ project: { status: "cancelled" } }), {
      figures: [figure(2, 3, 1)],
    }),
    undetermined(
      "one of the attested projects has a blank amount",
      attested({ project: { contractAmount: null } }),
    ),
    evidenceMissing(
      "one project's document is not third-party verified",
      attested({ attestation: { thirdParty: "no" } }),
      [notAttested("not-third-party")],
      { figures: [figure(2, 3, 1)] },
    ),
    evidenceMissing("a blank verification is no", attested({ attestation: { thirdParty: null } }), [
      notAttested("not-third-party"),
    ]),
    evidenceMissing("an unreadable verification", attested({ attestation: { thirdParty: refused } }), [
      notAttested("not-third-party"),
    ]),
    met("the contract itself is the attested document", {
      projects: times(3, project),
      evidence: onFile(3).map((row) => (row.kind === "contract" ? { ...row, thirdParty: "是" } : row)),
    }),
    met("a document of unreadable kind, but attested", attested({ attestation: { kind: refused } })),
    evidenceMissing(
      "an attested document dated tomorrow",
      attested({ attestation: { issuedOn: "2026-07-01" } }),
      [notAttested("not-third-party")],
    ),
    evidenceMissing(
      "an attested document without a location",
      attested({ attestation: { location: null } }),
      [notAttested("no-location")],
    ),
    evidenceMissing(
      "an attested document for another project",
      attested({ attestation: { subject: "P-1" } }),
      [notAttested("not-third-party")],
    ),
    evidenceMissing(
      "an attested document for the organisation",
      attested({ attestation: { subject: null } }),
      [notAttested("not-third-party")],
    ),
    met("one attested document for three projects", {
      projects: times(3, project),
      evidence: [...onFile(3), attestation(1, { subject: "P-1、P-2、P-3" })],
    }),
    notMet("one is a fen short of 500,000 yuan", attested({ project: { contractAmount: 499_999.99 } })),
    notMet("one is in progress", attested({ project: { status: "进行中" } })),
    ...documents.map((missing) =>
      evidenceMissing(
        `one is attested, but has no ${missing.replaceAll("-", " ")}`,
        {
          projects: times(3, project),
          evidence: [
            ...onFile(2),
            ...docsFor("P-3", ...documents.filter((kind) => kind !== missing)),
            ...times(3, attestation),
          ],
        },
        [lacks(missing, "none", "P-3")],
      ),
    ),
    evidenceMissing(
      "no Evidence sheet",
      { projects: times(3, project) },
      ["P-1", "P-2", "P-3"].flatMap((key) =>
        [...documents, "third-party-attestation" as const].map((kind) => lacks(kind, "none", key)),
      ),
    ),
    notMet("two projects", {
      projects: times(2, project),
      evidence: [...onFile(2), ...times(2, attestation)],
    }),
    notMet("an empty Projects sheet", { projects: [], evidence: [] }, { figures: [figure(0, 3, 3)] }),
    undetermined("no Projects sheet", { evidence: onFile(3) }),
  ],
};

export const level4Projects = { completedProjects, attestedProjects };
