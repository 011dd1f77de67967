/** Cases of what a first certificate, level 4, presupposes. */
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
  type Cell,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { documentCases } from "../../shared-cases/documents";

const licence = [doc("business-licence")];
const company = (registeredOn: Cell): Sheets => ({ organisation: [{ registeredOn }], evidence: licence });

const registered: CasesOf = {
  requirement: "itss.4.registered",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("registered exactly twelve months ago", company("2025-06-30"), {
      figures: [figure("2025-06-30", "2025-06-30")],
    }),
    notMet("registered one day short of twelve months ago", company("2025-07-01"), {
      figures: [figure("2025-07-01", "2025-06-30", 1)],
    }),
    undetermined("the registration date is blank", company(null)),
    notMet("registered on 29 February, a day before twelve months later", company("2024-02-29"), {
      asOf: "2025-02-28",
    }),
    met("registered on 29 February, on 1 March of the next year", company("2024-02-29"), {
      asOf: "2025-03-01",
    }),
    met("on 29 February, registered on 28 February of the year before", company("2023-02-28"), {
      asOf: "2024-02-29",
    }),
    notMet("on 29 February, registered on 1 March of the year before", company("2023-03-01"), {
      asOf: "2024-02-29",
    }),
    met("registered some day of the month that ended twelve months ago", company("2025-06")),
    notMet("registered some day of the month after", company("2025-07")),
    undetermined("registered some day of the month in question", company("2025-06"), {
      asOf: "2026-06-15",
      figures: [openFigure(["2025-06-01", "2025-06-30"], "2025-06-15", [0, 15])],
    }),
    met("registered long ago", company("1998年6月3日")),
    notMet("registered tomorrow", company("2026-07-01")),
    undetermined("an unreadable registration date", company(refused)),
    undetermined("a date that may be read two ways", company("06/07/2020")),
    undetermined("the Organisation sheet does not state the date", {
      organisation: [{ name: "Example Ltd" }],
      evidence: licence,
    }),
    undetermined("the Organisation sheet states nothing", { organisation: [], evidence: licence }),
    undetermined("no Organisation sheet", { evidence: licence }),
    notMet(
      "too young, and no licence on file",
      { ...company("2026-01-01"), evidence: [] },
      { missing: [lacks("business-licence")] },
    ),
    undetermined(
      "date blank, and no licence on file",
      { ...company(null), evidence: [] },
      { missing: [lacks("business-licence")] },
    ),
    ...documentCases({
      requirement: "itss.4.registered",
      rest: company("2020-01-01"),
      kinds: ["business-licence"],
    }),
  ],
};

const proof = [doc("no-violation-proof")];
const incident = (change: Row): Row => ({
  occurredOn: "2025-11-11",
  kind: "information-security",
  severity: "major",
  ...change,
});
const incidents = (...rows: Row[]): Sheets => ({ incidents: rows, evidence: proof });
const having = (change: Row) => incidents(incident(change));

const noSecurityIncident: CasesOf = {
  requirement: "itss.4.no-security-incident",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("a row says that there were none", incidents({ kind: "None" }), { figures: [figure(0, 0)] }),
    notMet("one major information security incident", having({}), { figures: [figure(1, 0, 1)] }),
    undetermined("an empty Incidents sheet proves nothing", incidents()),
    evidenceMissing(
      "no incident, but no proof of it on file",
      { incidents: [{ kind: "无" }], evidence: [] },
      [lacks("no-violation-proof")],
    ),
    undetermined("no Incidents sheet", { evidence: proof }),
    notMet("two of them", incidents(incident({}), incident({ occurredOn: "2024-03-01" })), {
      figures: [figure(2, 0, 2)],
    }),
    met("exactly 36 months ago", having({ occurredOn: "2023-06-30" })),
    notMet("one day less than 36 months ago", having({ occurredOn: "2023-07-01" })),
    notMet("today", having({ occurredOn: "2026-06-30" })),
    met("tomorrow has not happened yet", having({ occurredOn: "2026-07-01" })),
    met("on 28 February, 36 months before a 29 February", having({ occurredOn: "2021-02-28" }), {
      asOf: "2024-02-29",
    }),
    notMet("on 1 March, less than 36 months before a 29 February", having({ occurredOn: "2021-03-01" }), {
      asOf: "2024-02-29",
    }),
    met("in the month that ended 36 months ago", having({ occurredOn: "2023-06" })),
    undetermined("some day of the month in which the window opens", having({ occurredOn: "2023-06" }), {
      asOf: "2026-06-15",
    }),
    met("of another kind", having({ kind: "delivery" })),
    met("a minor one", having({ severity: "minor" })),
    notMet("settled since, it still counts", having({ resolved: "yes" })),
    undetermined("a blank severity", having({ severity: null })),
    undetermined("a severity that is not in the list", having({ severity: "so-so" })),
    undetermined("an unreadable severity", having({ severity: refused })),
    undetermined("a blank date", having({ occurredOn: null })),
    undetermined("an unreadable date", having({ occurredOn: refused })),
    undetermined("an unreadable kind", having({ kind: refused })),
    undetermined("a kind that is not in the list", having({ kind: "Something else" })),
    met("a blank date of a minor one cannot matter", having({ occurredOn: null, severity: "minor" })),
    notMet("a row that says none beside a real one", incidents({ kind: "None" }, incident({}))),
    met(
      "a row that says none beside a minor one",
      incidents({ kind: "None" }, incident({ severity: "minor" })),
    ),
    notMet(
      "an incident, and no proof on file",
      { incidents: [incident({})], evidence: [] },
      { missing: [lacks("no-violation-proof")] },
    ),
    ...documentCases({
      requirement: "itss.4.no-security-incident",
      rest: { incidents: [{ kind: "None" }] },
      kinds: ["no-violation-proof"],
    }),
  ],
};

const certificate = (change: Row): Row => ({
  standard: "ISO 9001",
  issuedOn: "2024-01-01",
  expiresOn: "2026-12-31",
  status: "valid",
  ...change,
});
const certificates = (...rows: Row[]): Sheets => ({ certificates: rows });
const certified = (change: Row) => certificates(certificate(change));

const iso9001: CasesOf = {
  requirement: "itss.4.iso9001",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    met("valid until today", certified({ expiresOn: "2026-06-30" }), { figures: [figure(1, 1)] }),
    notMet("expired yesterday", certified({ expiresOn: "2026-06-29" }), { figures: [figure(0, 1, 1)] }),
    undetermined("a blank expiry is unknown", certified({ expiresOn: null }), {
      figures: [openFigure([0, 1], 1, [0, 1])],
    }),
    met("issued today", certified({ issuedOn: "2026-06-30" })),
    notMet("issued tomorrow", certified({ issuedOn: "2026-07-01" })),
    undetermined("a blank issue date is unknown", certified({ issuedOn: null })),
    met("a blank status is valid", certified({ status: null })),
    notMet("suspended", certified({ status: "suspended" })),
    notMet("withdrawn", certified({ status: "撤销" })),
    undetermined("an unreadable status", certified({ status: refused })),
    undetermined("a status that is not in the list", certified({ status: "sleeping" })),
    met("valid for ever", certified({ expiresOn: "长期" })),
    undetermined("an unreadable expiry", certified({ expiresOn: refused })),
    undetermined("an unreadable issue date", certified({ issuedOn: refused })),
    met("expires some day of next month", certified({ expiresOn: "2026-07" })),
    notMet("expired some day of last month", certified({ expiresOn: "2026-05" })),
    undetermined("expires some day of this month", certified({ expiresOn: "2026-06" }), {
      asOf: "2026-06-15",
    }),
    undetermined("on the last day of the month in which it expires", certified({ expiresOn: "2026-06" })),
    notMet("a certificate of another standard", certified({ standard: "ISO/IEC 20000" })),
    notMet("a certificate that no rule knows", certified({ standard: "ISO 14001" })),
    undetermined("a certificate with an unreadable name", certified({ standard: refused })),
    notMet("a row without a name is no certificate", certified({ standard: null })),
    met("an expired one, renewed", certificates(certificate({}), certificate({ expiresOn: "2024-01-01" }))),
    notMet("an empty Certificates sheet", certificates(), { figures: [figure(0, 1, 1)] }),
    undetermined("no Certificates sheet", {}, { figures: [openFigure([0, Infinity], 1, [0, 1])] }),
  ],
};

export const level4Entry: readonly CasesOf[] = [registered, noSecurityIncident, iso9001];
