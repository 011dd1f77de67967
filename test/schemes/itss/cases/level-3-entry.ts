/** Cases of what raising the level to 3 presupposes. */
import {
  but,
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
import { heldLevel } from "../../shared-cases/held-level";
import { holderCases } from "../../shared-cases/holders";
import { systemCases } from "../../shared-cases/systems";

const heldLevel4 = heldLevel({
  requirement: "itss.3.held-level-4",
  previous: 4,
  months: 18,
  last: "2024-12-30",
  late: "2024-12-31",
  month: "2024-12",
  clipped: { asOf: "2026-08-31", last: "2025-02-28", late: "2025-03-01" },
  written: ["四级", "Level 4", "L4", "ITSS 4级", "四级（基本级）", "IV", "4"],
});

const audit: Row = {
  kind: "annual-surveillance",
  scheme: "ITSS",
  heldOn: "2026-03-01",
  result: "passed",
  seriousNonconformities: 0,
};
const audited = (change: Row): Sheets => ({ audits: but([audit], change), certificates: [] });
const surveillance: CasesOf = {
  requirement: "itss.3.surveillance",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("one surveillance audit passed, without serious nonconformities", audited({}), {
      figures: [figure(1, 1)],
    }),
    notMet("one serious nonconformity", audited({ seriousNonconformities: 1 }), {
      figures: [figure(0, 1, 1)],
    }),
    undetermined("a blank number of serious nonconformities", audited({ seriousNonconformities: null }), {
      figures: [openFigure([0, 1], 1, [0, 1])],
    }),
    undetermined(
      "an unreadable number of serious nonconformities",
      audited({ seriousNonconformities: refused }),
    ),
    notMet("failed", audited({ result: "不通过" })),
    undetermined("a blank result", audited({ result: null })),
    undetermined("an unreadable result", audited({ result: refused })),
    notMet("exactly 12 months ago", audited({ heldOn: "2025-06-30" })),
    met("one day less than 12 months ago", audited({ heldOn: "2025-07-01" })),
    met("today", audited({ heldOn: "2026-06-30" })),
    notMet("tomorrow", audited({ heldOn: "2026-07-01" })),
    undetermined("a blank date", audited({ heldOn: null })),
    undetermined("an unreadable date", audited({ heldOn: refused })),
    undetermined("some day of the month in which the window opens", audited({ heldOn: "2025-06" }), {
      asOf: "2026-06-15",
    }),
    met("some day of the month after", audited({ heldOn: "2025-07" })),
    notMet("on 29 February, an audit on 28 February of the year before", audited({ heldOn: "2023-02-28" }), {
      asOf: "2024-02-29",
    }),
    met("on 29 February, an audit on 1 March of the year before", audited({ heldOn: "2023-03-01" }), {
      asOf: "2024-02-29",
    }),
    notMet("an audit of another scheme", audited({ scheme: "CSMM" })),
    notMet("an audit of a scheme that no rule knows", audited({ scheme: "ISO" })),
    undetermined("a blank scheme", audited({ scheme: null })),
    undetermined("an unreadable scheme", audited({ scheme: refused })),
    notMet("an audit of another kind", audited({ kind: "certification-audit" })),
    undetermined("an audit of unreadable kind", audited({ kind: refused })),
    met("a failed one, repeated and passed", {
      audits: [
        { ...audit, result: "failed" },
        { ...audit, heldOn: "2026-05-01" },
      ],
      certificates: [],
    }),
    ...holderCases((certificates) => ({ audits: [], certificates }), 3),
    notMet(
      "neither audits nor certificates",
      { audits: [], certificates: [] },
      { figures: [figure(0, 1, 1)] },
    ),
    undetermined("no Audits sheet", { certificates: [] }),
    undetermined("no Certificates sheet", { audits: [] }),
    met("no Certificates sheet, but an audit passed", { audits: [audit] }),
    met("no Audits sheet, but a holder", {
      certificates: [{ standard: "ITSS", level: 3, issuedOn: "2026-05-05", expiresOn: "2029-05-04" }],
    }),
  ],
};

const systemYear: CasesOf = {
  requirement: "itss.3.system-year",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    ...systemCases({ kind: "itsm", otherKind: "digital-management", months: 12 }),
    met(
      "on 29 February, since 28 February of the year before",
      { systems: [{ kind: "itsm", inServiceSince: "2023-02-28" }] },
      {
        asOf: "2024-02-29",
      },
    ),
    notMet(
      "on 29 February, since 1 March of the year before",
      { systems: [{ kind: "itsm", inServiceSince: "2023-03-01" }] },
      {
        asOf: "2024-02-29",
      },
    ),
  ],
};

const nonconformity: Row = { id: "N-1", scheme: "ITSS", raisedOn: "2026-02-01", severity: "general" };
const raised = (change: Row): Sheets => ({ nonconformities: [{ ...nonconformity, ...change }] });

const nonconformitiesClosed: CasesOf = {
  requirement: "itss.3.nonconformities-closed",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("the only one was closed today", raised({ closedOn: "2026-06-30" }), { figures: [figure(0, 0)] }),
    notMet("a blank closing date: it is open", raised({ closedOn: null }), { figures: [figure(1, 0, 1)] }),
    undetermined("an unreadable closing date", raised({ closedOn: refused }), {
      figures: [openFigure([0, 1], 0, [0, 1])],
    }),
    notMet("to be closed tomorrow", raised({ closedOn: "2026-07-01" })),
    met("closed some day of the month that ends today", raised({ closedOn: "2026-06" })),
    undetermined("closed some day of the running month", raised({ closedOn: "2026-06" }), {
      asOf: "2026-06-15",
    }),
    notMet("a serious one is open", raised({ severity: "严重" })),
    met("an observation may stay open", raised({ severity: "observation" })),
    undetermined("a blank severity", raised({ severity: null })),
    undetermined("an unreadable severity", raised({ severity: refused })),
    met("an open one of another scheme", raised({ scheme: "CCID" })),
    undetermined("a blank scheme", raised({ scheme: null })),
    undetermined("an unreadable scheme", raised({ scheme: refused })),
    notMet("raised today", raised({ raisedOn: "2026-06-30" })),
    met("to be raised tomorrow", raised({ raisedOn: "2026-07-01" })),
    undetermined("a blank day of raising", raised({ raisedOn: null })),
    undetermined("an unreadable day of raising", raised({ raisedOn: refused })),
    met("a blank severity of a closed one cannot matter", raised({ severity: null, closedOn: "2026-03-01" })),
    notMet(
      "one closed, two open",
      {
        nonconformities: [
          { ...nonconformity, closedOn: "2026-03-01" },
          { ...nonconformity, id: "N-2" },
          { ...nonconformity, id: "N-3", severity: "serious" },
        ],
      },
      { figures: [figure(2, 0, 2)] },
    ),
    notMet("an unreadable number does not hide an open one", raised({ id: refused })),
    met("a row says that there are none", { nonconformities: [{ id: "无" }] }, { figures: [figure(0, 0)] }),
    notMet("a row that says none beside an open one", { nonconformities: [{ id: "None" }, nonconformity] }),
    undetermined(
      "an empty Nonconformities sheet proves nothing",
      { nonconformities: [] },
      {
        figures: [openFigure([0, Infinity], 0, [0, Infinity])],
      },
    ),
    undetermined("no Nonconformities sheet", {}),
  ],
};

export const level3Entry: readonly CasesOf[] = [heldLevel4, surveillance, systemYear, nonconformitiesClosed];
