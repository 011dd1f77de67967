/** Cases of contract amounts that an audit confirms, or not. */
import {
  figure,
  met,
  notMet,
  openFigure,
  refused,
  undetermined,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";

const project: Row = {
  id: "P-1",
  status: "completed",
  acceptedOn: "2025-02-10",
  contractAmount: 1_000_000,
  auditedAmount: 1_000_000,
};
/** One project whose amounts agree, and one that is changed. */
const projects = (change: Row): Sheets => ({ projects: [project, { ...project, id: "P-2", ...change }] });
/** The second project's amounts differ by far. */
const differing = (change: Row): Sheets => projects({ auditedAmount: 900_000, ...change });

export const amountsAgree: CasesOf = {
  requirement: "csmm.2.amounts-agree",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("all amounts agree", projects({}), { figures: [figure(0, 0)] }),
    notMet("one amount a tenth less", differing({}), { figures: [figure(1, 0, 1)] }),
    undetermined("one audited amount is blank", projects({ auditedAmount: null }), {
      figures: [openFigure([0, 1], 0, [0, 1])],
    }),
    met("exactly 0.5% less", projects({ auditedAmount: 995_000 })),
    notMet("a fen beyond 0.5% less", projects({ auditedAmount: 994_999.99 })),
    met("exactly 0.5% more", projects({ auditedAmount: 1_005_000 })),
    notMet("a fen beyond 0.5% more", projects({ auditedAmount: 1_005_000.01 })),
    met(
      "the share is of the contract amount, not of the audited one",
      projects({ contractAmount: 1_000_000, auditedAmount: 995_000.5 }),
    ),
    met("written in 万", projects({ contractAmount: "100万", auditedAmount: "99.5万" })),
    notMet("both in 万, too far apart", projects({ contractAmount: "100万", auditedAmount: "99.4万" })),
    undetermined("one contract amount is blank", projects({ contractAmount: null })),
    undetermined("one audited amount is unreadable", projects({ auditedAmount: refused })),
    undetermined("one contract amount is unreadable", projects({ contractAmount: refused })),
    undetermined("a negative audited amount", projects({ auditedAmount: -1 })),
    notMet(
      "a contract of nothing, audited at something",
      projects({ contractAmount: 0, auditedAmount: 0.01 }),
    ),
    met("a contract of nothing, audited at nothing", projects({ contractAmount: 0, auditedAmount: 0 })),
    met("the one that differs is in progress", differing({ status: "in-progress" })),
    undetermined("the one that differs has a blank status", differing({ status: null })),
    undetermined("the one that differs has an unreadable status", differing({ status: refused })),
    met("the one that differs was accepted exactly 36 months ago", differing({ acceptedOn: "2023-06-30" })),
    notMet(
      "the one that differs was accepted one day less than 36 months ago",
      differing({ acceptedOn: "2023-07-01" }),
    ),
    notMet("the one that differs was accepted today", differing({ acceptedOn: "2026-06-30" })),
    met("the one that differs is accepted tomorrow", differing({ acceptedOn: "2026-07-01" })),
    undetermined("the one that differs was accepted on an unknown day", differing({ acceptedOn: null })),
    undetermined(
      "the one that differs was accepted on an unreadable day",
      differing({ acceptedOn: refused }),
    ),
    met("accepted 36 months before a month end that is shorter", differing({ acceptedOn: "2025-02-28" }), {
      asOf: "2028-02-29",
    }),
    met(
      "a blank amount of a project in progress cannot matter",
      projects({ status: "in-progress", auditedAmount: null }),
    ),
    met("a row without a key is no project", differing({ id: null })),
    met("of two rows with one key the first counts", differing({ id: "P-1" })),
    met("an empty Projects sheet", { projects: [] }),
    undetermined("no Projects sheet", {}),
  ],
};
