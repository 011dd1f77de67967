/** Conditions that several requirements, and several schemes, share. */
import type { Catalogue, FieldOf, TableId } from "../tables/catalogue";
import type { Choice, Column } from "../tables/definition";
import type { Indicator } from "../tables/indicators";
import type { Measure, Param, Test } from "../rules/expression";
import {
  all,
  any,
  asOf,
  atLeast,
  blank,
  count,
  eq,
  fiscalYear,
  gt,
  gte,
  has,
  holds,
  lte,
  monthsAgo,
  oneOf,
  pastMonths,
  ratio,
  value,
} from "../rules/build";

type ChoiceOf<T extends TableId, F extends FieldOf<T>> =
  Catalogue[T]["columns"][F] extends Column<infer Type>
    ? Type extends { kind: "choice"; choices: readonly Choice<infer Code>[] }
      ? Code
      : never
    : never;
type Standard = ChoiceOf<"certificates", "standard">;
type StaffCertificate = ChoiceOf<"staffCertificates", "certificate">;
type SystemKind = ChoiceOf<"systems", "kind">;
type IncidentKind = ChoiceOf<"incidents", "kind">;

/** The field is one of these; said plainly where it is one only. */
const isOneOf = <F extends string, const V extends string>(field: F, first: V, ...others: V[]) =>
  others.length === 0 ? eq(field, first) : oneOf(field, first, ...others);

/** A certificate of the organisation that stands on the assessment date. */
export const validCertificate = all(eq("status", "valid"), lte("issuedOn", asOf), gte("expiresOn", asOf));

/** Certificates of the organisation by one of these standards that stand on the assessment date. */
export const validCertificates = (...standards: [Standard, ...Standard[]]): Measure =>
  count("certificates", all(isOneOf("standard", ...standards), validCertificate));

/** "Holds it": a valid certificate of the scheme at this level or a better one, where 1 is the best. */
export const holdsLevelOrBetter = (standard: Standard & ("itss" | "ccid"), level: number): Test =>
  holds("certificates", all(eq("standard", standard), lte("level", level), validCertificate));

/** The organisation was registered at least so many months ago. */
export const registeredSince = (months: Param): Test =>
  holds("organisation", lte("registeredOn", monthsAgo(months)));

/** The organisation code certificate, which only an organisation without a unified social credit code has. */
export const organisationCode = {
  appliesWhen: holds("organisation", blank("creditCode")),
  inHand: ["organisation-code-certificate"],
  readings: ["credit-code-replaces-organisation-code"],
} as const;

/** Major incidents of these kinds, whenever they happened. */
export const majorIncidents = (...kinds: [IncidentKind, ...IncidentKind[]]): Measure =>
  count("incidents", all(isOneOf("kind", ...kinds), eq("severity", "major")));

/** Major incidents of these kinds within the past months. */
export const recentMajorIncidents = (months: Param, ...kinds: [IncidentKind, ...IncidentKind[]]): Measure =>
  count(
    "incidents",
    all(isOneOf("kind", ...kinds), eq("severity", "major"), pastMonths("occurredOn", months)),
  );

/** A staff certificate that stands on the assessment date; it has no status. */
export const validStaffCertificate = all(lte("issuedOn", asOf), gte("expiresOn", asOf));

/** Not left on or before the assessment date. */
export const notLeft = any(blank("leftOn"), gt("leftOn", asOf));

/** On the staff on the assessment date: joined, and not left on or before it. */
export const currentStaff = all(lte("joinedOn", asOf), notLeft);

/** A person with a valid certificate of one of these kinds. */
export const certified = (...kinds: [StaffCertificate, ...StaffCertificate[]]) =>
  has(
    "staffCertificates",
    { here: "id", there: "staffId" },
    all(isOneOf("certificate", ...kinds), validStaffCertificate),
  );

/** A person with a valid certificate of whatever kind. */
export const certifiedInAnything = has(
  "staffCertificates",
  { here: "id", there: "staffId" },
  validStaffCertificate,
);

/** A system not retired on or before the assessment date. */
const notRetired = any(blank("retiredOn"), gt("retiredOn", asOf));

/** Systems of a kind that are in service on the assessment date. */
export const systemsInService = (kind: SystemKind): Measure =>
  count("systems", all(eq("kind", kind), lte("inServiceSince", asOf), notRetired));

/** Systems of a kind that have been in service for some months. */
export const systemsInServiceFor = (kind: SystemKind, months: Param): Measure =>
  count("systems", all(eq("kind", kind), lte("inServiceSince", monthsAgo(months)), notRetired));

/** A contract that has begun and was not called off. */
export const startedProject = all(oneOf("status", "completed", "in-progress"), lte("startsOn", asOf));

/** Some document on file for this project was verified by a third party. */
export const attestedProject = has("evidence", { here: "id", there: "subject" }, eq("thirdParty", true));

/** The value of an indicator for a period that ended within the past months. */
export const indicatorValue = (indicator: Indicator, months: Param): Measure =>
  value("kpis", "value", all(eq("indicator", indicator), pastMonths("periodEnd", months)));

/** A figure of a fiscal year; 0 is the latest closed one, -1 the year before. */
export const ofFiscalYear = (field: FieldOf<"financials">, offset: number): Measure =>
  value("financials", field, eq("year", fiscalYear(offset)));

/** The figures of a fiscal year were audited. */
export const auditedInYear = (offset: number): Test => atLeast(1, ofFiscalYear("audited", offset), "yes");

/** Research and development as a share of the revenue of a fiscal year. */
export const rdShare = (offset: number): Measure =>
  ratio(ofFiscalYear("rdExpense", offset), ofFiscalYear("revenue", offset));
