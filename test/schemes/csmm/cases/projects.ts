/** Cases of what was made and delivered: intellectual property and typical projects. */
import {
  but,
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
import { achievementCases } from "../../shared-cases/achievements";
import { rowDocumentCases } from "../../shared-cases/row-documents";

const patent: Row = { kind: "invention-patent", title: "Scheduler", achievedOn: "2024-05-20" };
const certificate = docsFor("Scheduler", "ownership-certificate");
const owning = (change: Row): Sheets => ({ achievements: [{ ...patent, ...change }], evidence: certificate });

export const intellectualProperty: CasesOf = {
  requirement: "csmm.2.intellectual-property",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly one invention patent", owning({}), { figures: [figure(1, 1)] }),
    met("exactly one software copyright", owning({ kind: "软著" })),
    evidenceMissing(
      "a patent without its certificate",
      { achievements: [patent], evidence: [] },
      [lacks("ownership-certificate", "none", "Scheduler")],
      { figures: [figure(0, 1, 1)] },
    ),
    evidenceMissing(
      "two without certificates: the first is asked for",
      { achievements: [patent, { ...patent, title: "Parser" }], evidence: [] },
      [lacks("ownership-certificate", "none", "Scheduler")],
    ),
    notMet(
      "an empty Achievements sheet",
      { achievements: [], evidence: certificate },
      { figures: [figure(0, 1, 1)] },
    ),
    undetermined("no Achievements sheet", { evidence: certificate }),
    ...achievementCases(owning, { otherKind: "white-paper" }),
    ...rowDocumentCases({
      requirement: "csmm.2.intellectual-property",
      table: "achievements",
      rows: [patent],
      keys: ["Scheduler"],
      kinds: ["ownership-certificate"],
    }),
  ],
};

const documents = ["contract", "acceptance-report", "customer-evaluation"] as const;
const project = (n: number): Row => ({ id: `P-${n}`, status: "completed", acceptedOn: "2025-02-10" });
const onFile = (count: number): Row[] =>
  times(count, project).flatMap(({ id }) => docsFor(String(id), ...documents));
/** Three documented projects, the third changed. */
const projects = (change: Row): Sheets => ({ projects: but(times(3, project), change), evidence: onFile(3) });

export const typicalProjects: CasesOf = {
  requirement: "csmm.2.typical-projects",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly three projects", projects({}), { figures: [figure(3, 3)] }),
    notMet(
      "two projects",
      { projects: times(2, project), evidence: onFile(2) },
      { figures: [figure(2, 3, 1)] },
    ),
    undetermined("one was accepted on an unknown day", projects({ acceptedOn: null }), {
      figures: [openFigure([2, 3], 3, [0, 1])],
    }),
    evidenceMissing(
      "one of three without its customer evaluation",
      {
        projects: times(3, project),
        evidence: onFile(3).filter(
          ({ kind, subject }) => kind !== "customer-evaluation" || subject !== "P-3",
        ),
      },
      [lacks("customer-evaluation", "none", "P-3")],
      { figures: [figure(2, 3, 1)] },
    ),
    notMet("one was accepted exactly 36 months ago", projects({ acceptedOn: "2023-06-30" })),
    met("one was accepted one day less than 36 months ago", projects({ acceptedOn: "2023-07-01" })),
    met("one was accepted today", projects({ acceptedOn: "2026-06-30" })),
    notMet("one is accepted tomorrow", projects({ acceptedOn: "2026-07-01" })),
    notMet("one was accepted in the month that ended 36 months ago", projects({ acceptedOn: "2023-06" })),
    met("one was accepted in the month after", projects({ acceptedOn: "2023-07" })),
    undetermined(
      "one was accepted in the month in which the window opens",
      projects({ acceptedOn: "2023-06" }),
      {
        asOf: "2026-06-15",
      },
    ),
    notMet("one was accepted 36 months before 29 February", projects({ acceptedOn: "2025-02-28" }), {
      asOf: "2028-02-29",
    }),
    undetermined("an unreadable day of acceptance", projects({ acceptedOn: refused })),
    notMet("one is in progress", projects({ status: "in-progress" })),
    notMet("one is cancelled", projects({ status: "已取消" })),
    undetermined("one has a blank status", projects({ status: null })),
    undetermined("one has an unreadable status", projects({ status: refused })),
    undetermined("one has a status that is not in the list", projects({ status: "paused" })),
    notMet("one has no key", projects({ id: null })),
    notMet("the same key twice is one project", projects({ id: "P-2" })),
    notMet("an empty Projects sheet", { projects: [], evidence: onFile(3) }, { figures: [figure(0, 3, 3)] }),
    undetermined("no Projects sheet", { evidence: onFile(3) }),
    ...rowDocumentCases({
      requirement: "csmm.2.typical-projects",
      table: "projects",
      rows: times(3, project),
      keys: ["P-1", "P-2", "P-3"],
      kinds: documents,
    }),
  ],
};
