/** The English words of tables and fields, where a label alone would not make a sentence. */
import type { TableId } from "../tables/catalogue";
import type { Verb } from "./to-text-en-phrase";
import type { FieldWords } from "./to-text-labels";

export interface TableWords {
  one: string;
  many: string;
  /** What the table as a whole is called after "in"; else "among" and the rows. */
  whole?: string;
}

export const tableWords: Readonly<Record<TableId, TableWords>> = {
  organisation: { one: "organisation", many: "organisations" },
  certificates: { one: "certificate", many: "certificates" },
  audits: { one: "audit", many: "audits" },
  nonconformities: { one: "nonconformity", many: "nonconformities" },
  projects: { one: "project", many: "projects" },
  customers: { one: "customer", many: "customers" },
  surveys: { one: "survey", many: "surveys" },
  staff: { one: "staff member", many: "staff members" },
  staffCertificates: { one: "certificate", many: "certificates" },
  kpis: { one: "KPI", many: "KPIs" },
  financials: { one: "set of financials", many: "sets of financials" },
  incidents: { one: "incident", many: "incidents" },
  serviceCatalogue: { one: "catalogue entry", many: "catalogue entries", whole: "the service catalogue" },
  systems: { one: "system", many: "systems" },
  achievements: { one: "achievement", many: "achievements" },
  evidence: { one: "document", many: "documents" },
  clauses: { one: "CSMM clause", many: "CSMM clauses" },
};

/** A yes in the field, said of rows: after "is" or after "has"; `before`: the same in front of the noun. */
export const yesWords: FieldWords<{ is: string; before?: string }> = {
  "organisation.mainlandRegistered": { is: "registered in mainland China" },
  "projects.predictiveMaintenance": { is: "using predictive maintenance" },
  "customers.fortune500": { is: "in the Fortune 500", before: "Fortune 500" },
  "staff.core": { is: "in core positions" },
  "staff.technical": { is: "technical", before: "technical" },
  "kpis.monitored": { is: "monitored", before: "monitored" },
  "kpis.automated": { is: "collected automatically" },
  "financials.audited": { is: "audited", before: "audited" },
  "incidents.resolved": { is: "resolved", before: "resolved" },
  "achievements.serviceRelated": { is: "related to services" },
  "evidence.thirdParty": { is: "verified by a third party" },
};

/**
 * How a choice stands with the noun: in front of it (`before`, by rank), as the noun itself (`noun`),
 * after it (`is`), or as something the row has (`has`).
 */
export type ChoiceWords =
  | { as: "before"; rank: number }
  | { as: "noun" }
  | { as: "is"; with?: (choice: string) => string }
  | { as: "has"; with: (choice: string) => string };

export const choiceWords: FieldWords<ChoiceWords> = {
  "certificates.standard": { as: "before", rank: 3 },
  "audits.scheme": { as: "before", rank: 3 },
  "audits.kind": { as: "noun" },
  "audits.result": { as: "is" },
  "nonconformities.severity": { as: "before", rank: 2 },
  "nonconformities.scheme": { as: "before", rank: 3 },
  "projects.status": { as: "is" },
  "surveys.questionnaire": { as: "has", with: (choice) => `the ${choice} questionnaire` },
  "staffCertificates.certificate": { as: "before", rank: 3 },
  "incidents.severity": { as: "before", rank: 2 },
  "incidents.kind": { as: "before", rank: 3 },
  "systems.kind": { as: "noun" },
  "achievements.kind": { as: "noun" },
  "achievements.role": { as: "is", with: (choice) => `with the organisation in the ${choice} role` },
  "evidence.kind": { as: "noun" },
  "clauses.result": { as: "is", with: (choice) => `judged ${choice}` },
};

/** Nouns of choices whose labels are no nouns that can be counted. */
export const choiceNouns: Readonly<Record<string, string>> = {
  "Annual surveillance": "annual surveillance audit",
  AIOps: "AIOps system",
  "Blockchain traceability": "blockchain traceability system",
  "Proactive defence": "proactive defence system",
  "Elastic cloud": "elastic cloud platform",
};

/**
 * How a date is said: `said` goes before "within the past 12 months", "on or before …" and takes `verb`.
 * `bare`: nothing need be said before "within". The rest are whole phrases: `since` before "18 months",
 * `happened` on or before the assessment date, `lasts` on or after it, `notYet` blank or after it.
 */
export interface DateWords {
  said: string;
  verb: Verb;
  bare?: true;
  since?: string;
  happened?: string;
  lasts?: string;
  notYet?: string;
}

export const dateWords: FieldWords<DateWords> = {
  "organisation.registeredOn": { said: "registered", verb: "were" },
  "certificates.firstIssuedOn": { said: "first issued", verb: "were", since: "held for at least" },
  "certificates.issuedOn": { said: "issued", verb: "were" },
  "certificates.expiresOn": { said: "valid until a day", verb: "are", lasts: "not expired" },
  "audits.heldOn": { said: "held", verb: "were", bare: true },
  "nonconformities.raisedOn": { said: "raised", verb: "were" },
  "nonconformities.dueOn": { said: "due", verb: "are" },
  "nonconformities.closedOn": { said: "closed", verb: "were", notYet: "still open" },
  "projects.startsOn": { said: "started", verb: "have", happened: "started" },
  "projects.endsOn": { said: "ending", verb: "are" },
  "projects.acceptedOn": { said: "accepted", verb: "were", happened: "accepted" },
  "surveys.surveyedOn": { said: "carried out", verb: "were", bare: true },
  "staff.joinedOn": { said: "joined", verb: "have", happened: "joined" },
  "staff.leftOn": { said: "left", verb: "have", notYet: "not left" },
  "staff.socialSecuritySince": {
    said: "under social security from a day",
    verb: "are",
    since: "under social security for at least",
    happened: "under social security",
  },
  "staffCertificates.issuedOn": { said: "issued", verb: "were" },
  "staffCertificates.expiresOn": { said: "valid until a day", verb: "are", lasts: "not expired" },
  "kpis.periodEnd": { said: "for a period that ended", verb: "are" },
  "incidents.occurredOn": { said: "occurring", verb: "are", bare: true },
  "systems.inServiceSince": {
    said: "put into service",
    verb: "were",
    since: "in service for at least",
    happened: "in service",
  },
  "systems.retiredOn": { said: "retired", verb: "were" },
  "achievements.achievedOn": { said: "achieved", verb: "were", bare: true },
  "evidence.issuedOn": { said: "dated", verb: "are" },
  "evidence.developedOn": { said: "developed", verb: "were" },
  "evidence.approvedOn": { said: "approved", verb: "were" },
  "evidence.executedOn": { said: "executed", verb: "were" },
  "evidence.revisedOn": { said: "revised", verb: "were" },
};

/** A count among the fields that is zero, said as an absence. */
export const absenceWords: FieldWords<string> = {
  "audits.seriousNonconformities": "no serious nonconformities",
};

/** What the distinct values of a field are called, where its label is not a plain noun. */
export const distinctWords: FieldWords<[one: string, many: string]> = {
  "serviceCatalogue.category": ["category", "categories"],
};

/** How a row is joined to rows of another table, `table.here>other.there`: what stands after the other's noun. */
export const joinWords: Readonly<Record<string, string>> = {
  "projects.customer>surveys.customer": "of the customer",
  "customers.name>projects.customer": "",
  "staff.id>staffCertificates.staffId": "",
  "projects.id>evidence.subject": "",
  "staff.id>evidence.subject": "",
  "customers.name>evidence.subject": "",
  "achievements.title>evidence.subject": "",
  "financials.year>evidence.subject": "",
  "clauses.clause>evidence.subject": "",
  "nonconformities.id>evidence.subject": "",
  "clauses.evidence>evidence.id": "named in the clause",
};
