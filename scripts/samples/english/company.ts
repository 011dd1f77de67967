/** The English sample company: holds level 4 of ITSS and of CCID, and lacks a handful of things for the next. */
import { customersOf, type Company } from "../company";
import { clauses } from "./clauses";
import { evidence } from "./documents";
import { projects } from "./projects";
import * as records from "./records";
import { staff, staffCertificates } from "./staff";

export const englishCompany: Company = {
  language: "en",
  tables: {
    organisation: records.organisation,
    certificates: records.certificates,
    audits: records.audits,
    nonconformities: records.nonconformities,
    projects,
    customers: customersOf(projects, records.fortune500),
    surveys: records.surveys,
    staff,
    staffCertificates,
    kpis: records.kpis,
    financials: records.financials,
    incidents: records.incidents,
    serviceCatalogue: records.serviceCatalogue,
    systems: records.systems,
    achievements: records.achievements,
    evidence,
    clauses,
  },
};
