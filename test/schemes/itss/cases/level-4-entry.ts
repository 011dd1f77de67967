/** Cases of what a first certificate, level 4, presupposes. */
import {
  doc,
  evidenceMissing,
  figure,
  lacks,
  met,
  notMet,
  openFigure,
  undetermined,
  type Cell,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { certificateCases } from "../../shared-cases/certificates";
import { documentCases } from "../../shared-cases/documents";
import { majorIncidentCases } from "../../shared-cases/incidents";
import { registrationCases } from "../../shared-cases/registration";

const licence = [doc("business-licence")];
const company = (registeredOn: Cell): Sheets => ({ organisation: [{ registeredOn }], evidence: licence });

const registered: CasesOf = {
  requirement: "itss.4.registered",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    ...registrationCases({ months: 12, rest: { evidence: licence } }),
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
    ...majorIncidentCases({ given: having, kind: "information-security", otherKind: "delivery", months: 36 }),
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

const iso9001: CasesOf = {
  requirement: "itss.4.iso9001",
  cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
  cases: [
    ...certificateCases({
      given: (...certificates) => ({ certificates }),
      standard: "ISO 9001",
      otherStandard: "ISO/IEC 20000",
    }),
    undetermined("no Certificates sheet", {}, { figures: [openFigure([0, Infinity], 1, [0, 1])] }),
  ],
};

export const level4Entry: readonly CasesOf[] = [registered, noSecurityIncident, iso9001];
