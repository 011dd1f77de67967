/** Cases of level 4's service catalogue, ITSM tool, audits and reviews. */
import {
  doc,
  figure,
  lacks,
  met,
  notMet,
  openFigure,
  refused,
  undetermined,
  type CasesOf,
  type Cell,
  type Row,
  type Sheets,
} from "../../case";
import { documentCases } from "../../shared-cases/documents";
import { systemCases } from "../../shared-cases/systems";

const catalogueOf = (...categories: Cell[]): Sheets => ({
  serviceCatalogue: categories.map((category, at) => ({ category, service: `Service ${at + 1}` })),
});

const serviceCatalogue: CasesOf = {
  requirement: "itss.4.service-catalogue",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly four classes", catalogueOf("consulting", "development", "integration", "operation"), {
      figures: [figure(4, 4)],
    }),
    notMet("three classes", catalogueOf("consulting", "development", "integration"), {
      figures: [figure(3, 4, 1)],
    }),
    undetermined(
      "three classes and a text outside the list",
      catalogueOf("consulting", "development", "integration", "Magic"),
      {
        figures: [openFigure([3, 4], 4, [0, 1])],
      },
    ),
    notMet(
      "four services of three classes",
      catalogueOf("consulting", "development", "integration", "integration"),
    ),
    notMet(
      "three classes, one of them also by an alias and in Chinese with 服务 behind it",
      catalogueOf(
        "O&M",
        "运维",
        "运维服务",
        "Operation and maintenance",
        "咨询服务",
        "Consulting",
        "集成实施",
      ),
    ),
    met("the class Other is a class", catalogueOf("咨询设计", "系统集成", "运维", "其他")),
    notMet("two classes and a text outside the list", catalogueOf("consulting", "development", "Magic"), {
      figures: [openFigure([2, 3], 4, [1, 2])],
    }),
    undetermined(
      "two classes and two texts outside the list",
      catalogueOf("consulting", "development", "Magic", "Luck"),
    ),
    met(
      "four classes and a text outside the list",
      catalogueOf("consulting", "development", "integration", "operation", "Magic"),
      {
        figures: [openFigure([4, 5], 4, [0, 0])],
      },
    ),
    undetermined(
      "three classes and an unreadable one",
      catalogueOf("consulting", "development", "integration", refused),
    ),
    notMet("three classes and a blank one", catalogueOf("consulting", "development", "integration", null)),
    undetermined("four texts outside the list: at least one class", catalogueOf("A", "B", "C", "D"), {
      figures: [openFigure([1, 4], 4, [0, 3])],
    }),
    notMet("an empty catalogue", catalogueOf(), { figures: [figure(0, 4, 4)] }),
    undetermined("no Service catalogue sheet", {}),
  ],
};

const itsmDocuments = ["system-log", "operation-record"] as const;

const itsmRunning: CasesOf = {
  requirement: "itss.4.itsm-running",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    ...systemCases({ kind: "itsm", otherKind: "aiops", months: 6, documents: itsmDocuments }),
    met(
      "on 31 August, in service since the end of February",
      {
        systems: [{ kind: "ITSM工具", inServiceSince: "2026-02-28" }],
        evidence: itsmDocuments.map((kind) => doc(kind)),
      },
      { asOf: "2026-08-31" },
    ),
    notMet(
      "on 31 August, in service since 1 March",
      {
        systems: [{ kind: "ITSM tool", inServiceSince: "2026-03-01" }],
        evidence: itsmDocuments.map((kind) => doc(kind)),
      },
      { asOf: "2026-08-31" },
    ),
    ...documentCases({
      requirement: "itss.4.itsm-running",
      rest: { systems: [{ kind: "itsm", inServiceSince: "2020-01-01" }] },
      kinds: itsmDocuments,
    }),
  ],
};

const auditDocuments = ["internal-audit-report", "management-review-record", "improvement-record"] as const;
const review: Row = { kind: "management-review", heldOn: "2026-02-10" };
const audit: Row = { kind: "internal-audit", heldOn: "2026-01-10" };
const audits = (...rows: Row[]): Sheets => ({
  audits: rows,
  evidence: auditDocuments.map((kind) => doc(kind)),
});

const auditAndReview: CasesOf = {
  requirement: "itss.4.audit-and-review",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("one internal audit and one management review", audits(audit, review), {
      figures: [figure(1, 1), figure(1, 1)],
    }),
    notMet("an internal audit, no management review", audits(audit), {
      figures: [figure(1, 1), figure(0, 1, 1)],
    }),
    notMet("a management review, no internal audit", audits(review), {
      figures: [figure(0, 1, 1), figure(1, 1)],
    }),
    met("the internal audit held today", audits({ ...audit, heldOn: "2026-06-30" }, review)),
    notMet("the internal audit is held tomorrow", audits({ ...audit, heldOn: "2026-07-01" }, review)),
    notMet("the management review is held tomorrow", audits(audit, { ...review, heldOn: "2026-07-01" })),
    undetermined("the internal audit has a blank date", audits({ ...audit, heldOn: null }, review)),
    undetermined(
      "the management review has an unreadable date",
      audits(audit, { ...review, heldOn: refused }),
    ),
    undetermined(
      "the internal audit is held some day of the running month",
      audits({ ...audit, heldOn: "2026-06" }, review),
      {
        asOf: "2026-06-15",
      },
    ),
    met(
      "both held long ago",
      audits({ ...audit, heldOn: "2015-01-01" }, { ...review, heldOn: "2015-01-02" }),
    ),
    met("whatever their result and scheme", audits({ ...audit, result: "failed", scheme: "CSMM" }, review)),
    undetermined("the second audit is of unreadable kind", audits(audit, { ...review, kind: refused })),
    undetermined(
      "the second audit is of a kind that is not in the list",
      audits(audit, { ...review, kind: "Chat" }),
    ),
    notMet("the second audit is an annual surveillance", audits(audit, { ...review, kind: "年度监督审核" })),
    notMet("a row without a kind is no audit", audits(audit, { ...review, kind: null })),
    notMet("an empty Audits sheet", audits(), { figures: [figure(0, 1, 1), figure(0, 1, 1)] }),
    undetermined("no Audits sheet", { evidence: auditDocuments.map((kind) => doc(kind)) }),
    notMet(
      "no review and no document",
      { audits: [audit], evidence: [] },
      {
        missing: auditDocuments.map((kind) => lacks(kind)),
      },
    ),
    ...documentCases({
      requirement: "itss.4.audit-and-review",
      rest: { audits: [audit, review] },
      kinds: auditDocuments,
    }),
  ],
};

export const level4Operation = { serviceCatalogue, itsmRunning, auditAndReview };
