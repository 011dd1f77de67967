/** The Chinese sample company: holds ITSS level 3 and CCID level 4, wants ITSS level 2, and prepares for CSMM. */
import { customersOf, type Company } from "../company";
import { clauses } from "./clauses";
import { evidence } from "./documents";
import { projects } from "./projects";
import * as records from "./records";
import { staff, staffCertificates } from "./staff";

export const chineseCompany: Company = {
  language: "zh",
  tables: {
    organisation: records.organisation,
    certificates: records.certificates,
    audits: records.audits,
    nonconformities: records.nonconformities,
    incidents: records.incidents,
    projects,
    customers: customersOf(projects, records.fortune500),
    surveys: records.surveys,
    staff,
    staffCertificates,
    kpis: records.kpis,
    financials: records.financials,
    serviceCatalogue: records.serviceCatalogue,
    systems: records.systems,
    achievements: records.achievements,
    evidence,
    clauses,
  },
};
