/** Cases of level 3's indicators: their values, how many are watched, and how many are collected automatically. */
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
import { documentCases } from "../../shared-cases/documents";
import { indicatorCases } from "../../shared-cases/indicators";
import { ratioForms } from "../../shared-cases/ratio-forms";
import { systemCases } from "../../shared-cases/systems";

const platform: Sheets = { systems: [{ kind: "digital-management", inServiceSince: "2024-01-01" }] };
const turnover: Sheets = {
  kpis: [{ indicator: "work-order-turnover", value: "90%", periodEnd: "2026-05-31" }],
};

const workOrderTurnover: CasesOf = {
  requirement: "itss.3.work-order-turnover",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    ...indicatorCases({
      indicator: "work-order-turnover",
      alias: "工单闭环率",
      ...ratioForms(90),
      beyond: { cell: "89.9%", is: 0.899, gap: 0.001 },
      better: "90.1%",
      rest: platform,
      others: [figure(1, 1)],
    }),
    ...systemCases({ kind: "digital-management", otherKind: "itsm", rest: turnover, alone: false }),
    notMet("no value, and no platform either", { systems: [], kpis: [] }),
  ],
};

const monitored = (n: number): Row => ({
  indicator: `Indicator ${n}`,
  monitored: "yes",
  periodEnd: "2026-05-31",
});
const unmonitored: Row = { indicator: "Not watched", monitored: "no", periodEnd: "2026-05-31" };
/** Fifteen monitored indicators and one that is not; the fifteenth changed. */
const fifteen = (change: Row): Sheets => ({ kpis: [unmonitored, ...but(times(15, monitored), change)] });
const fourteenAnd = (...rows: Row[]): Sheets => ({ kpis: [unmonitored, ...times(14, monitored), ...rows] });

const monitoredKpis: CasesOf = {
  requirement: "itss.3.monitored-kpis",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("exactly fifteen monitored indicators", fifteen({}), { figures: [figure(15, 15)] }),
    notMet("fourteen monitored indicators", fourteenAnd(), { figures: [figure(14, 15, 1)] }),
    undetermined("one may be monitored or not", fifteen({ monitored: null }), {
      figures: [openFigure([14, 15], 15, [0, 1])],
    }),
    notMet("one is not monitored", fifteen({ monitored: "no" })),
    undetermined("one mark is unreadable", fifteen({ monitored: refused })),
    notMet("where only ticks are set, a blank is no", {
      kpis: but(times(15, monitored), { monitored: null }),
    }),
    notMet(
      "one indicator in two periods counts once",
      fourteenAnd({ ...monitored(14), periodEnd: "2026-02-28" }),
    ),
    notMet("one indicator by name and by alias counts once", {
      kpis: [
        unmonitored,
        ...times(13, monitored),
        { ...monitored(0), indicator: "Work order turnover rate" },
        { ...monitored(0), indicator: "工单闭环率" },
      ],
    }),
    notMet(
      "one was monitored in an earlier period only",
      fourteenAnd({ ...monitored(15), periodEnd: "2026-02-28" }, { ...monitored(15), monitored: "no" }),
    ),
    met(
      "one is monitored now, though not before",
      fourteenAnd({ ...monitored(15), monitored: "no", periodEnd: "2026-02-28" }, monitored(15)),
    ),
    undetermined(
      "two rows of one date differ",
      fourteenAnd(monitored(15), { ...monitored(15), monitored: "no" }),
    ),
    met("a period that ended long ago is still the latest", fifteen({ periodEnd: "2021-12-31" })),
    met("a period that ends today", fifteen({ periodEnd: "2026-06-30" })),
    notMet("a period that ends tomorrow is not yet over", fifteen({ periodEnd: "2026-07-01" })),
    met("the only row of an indicator, without a period end", fifteen({ periodEnd: null })),
    undetermined("an unreadable period end", fifteen({ periodEnd: refused })),
    undetermined("an unreadable indicator", fifteen({ indicator: refused })),
    notMet("a row without an indicator", fifteen({ indicator: null })),
    notMet("an empty KPIs sheet", { kpis: [] }, { figures: [figure(0, 15, 15)] }),
    undetermined("no KPIs sheet", {}),
  ],
};

const collected = (n: number, automated: Cell): Row => ({ ...monitored(n), automated });
/** Ten monitored indicators, so many of them collected automatically, and further rows. */
const automatic = (count: number, ...more: Row[]): Sheets => ({
  kpis: [...times(10, (n) => collected(n, n <= count ? "yes" : "no")), ...more],
});

const kpiAutomation: CasesOf = {
  requirement: "itss.3.kpi-automation",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("seven of ten collected automatically", automatic(7), { figures: [figure(0.7, 0.7)] }),
    notMet("six of ten collected automatically", automatic(6), { figures: [figure(0.6, 0.7, 0.1)] }),
    undetermined(
      "six of ten, and one that may be",
      { kpis: times(10, (n) => collected(n, n <= 6 ? "yes" : n === 7 ? null : "no")) },
      { figures: [openFigure([0.6, 0.7], 0.7, [0, 0.1])] },
    ),
    notMet(
      "69 of 100",
      { kpis: times(100, (n) => collected(n, n <= 69 ? "yes" : "no")) },
      {
        figures: [figure(0.69, 0.7, 0.01)],
      },
    ),
    undetermined("one mark is unreadable", {
      kpis: times(10, (n) => collected(n, n <= 6 ? "yes" : n === 7 ? refused : "no")),
    }),
    met("where only ticks are set, a blank is no", {
      kpis: times(10, (n) => collected(n, n <= 7 ? "√" : null)),
    }),
    notMet("where only ticks are set, a blank is no, one tick fewer", {
      kpis: times(10, (n) => collected(n, n <= 6 ? "√" : null)),
    }),
    met(
      "an unmonitored indicator collected by hand does not count",
      automatic(7, { ...collected(11, "no"), monitored: "no" }),
    ),
    notMet(
      "an unmonitored indicator collected automatically does not count",
      automatic(6, { ...collected(11, "yes"), monitored: "no" }),
    ),
    undetermined(
      "an indicator that may be monitored",
      automatic(7, { ...unmonitored }, { ...collected(11, "no"), monitored: null }),
    ),
    notMet("an eleventh, monitored and collected by hand", automatic(7, collected(11, "no"))),
    met(
      "an eleventh whose period ends tomorrow",
      automatic(7, { ...collected(11, "no"), periodEnd: "2026-07-01" }),
    ),
    met(
      "an older row of one, collected by hand then",
      automatic(7, { ...collected(7, "no"), periodEnd: "2025-12-31" }),
    ),
    undetermined("no monitored indicator", { kpis: [unmonitored] }),
    undetermined("an empty KPIs sheet", { kpis: [] }),
    undetermined("no KPIs sheet", {}),
  ],
};

const knowledge = ["knowledge-base-data"] as const;

const knowledgeDocuments: CasesOf = {
  requirement: "itss.3.knowledge-documents",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    ...indicatorCases({
      indicator: "knowledge-documents",
      alias: "知识库文档数",
      threshold: { cell: 500, is: 500, written: "500 documents" },
      beyond: { cell: 499, is: 499, gap: 1 },
      better: 501,
      forms: [
        { name: "500 as text", value: "500" },
        { name: "500 in full-width digits", value: "５００" },
      ],
      unclear: [
        { name: "500 with the unit %", value: 500, unit: "%" },
        { name: "a number in words", value: "plenty" },
      ],
      open: { range: [-Infinity, Infinity], gap: [0, Infinity] },
      documents: knowledge,
    }),
    ...documentCases({
      requirement: "itss.3.knowledge-documents",
      rest: { kpis: [{ indicator: "knowledge-documents", value: 500, periodEnd: "2026-05-31" }] },
      kinds: knowledge,
    }),
  ],
};

const knowledgeReuse: CasesOf = {
  requirement: "itss.3.knowledge-reuse",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    ...indicatorCases({
      indicator: "knowledge-reuse",
      alias: "知识复用率",
      ...ratioForms(30),
      beyond: { cell: "29.9%", is: 0.299, gap: 0.001 },
      better: "30.1%",
      documents: knowledge,
    }),
    ...documentCases({
      requirement: "itss.3.knowledge-reuse",
      rest: { kpis: [{ indicator: "knowledge-reuse", value: "30%", periodEnd: "2026-05-31" }] },
      kinds: knowledge,
    }),
  ],
};

export const level3Indicators = {
  workOrderTurnover,
  monitoredKpis,
  kpiAutomation,
  knowledgeDocuments,
  knowledgeReuse,
};
