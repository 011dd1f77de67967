/** The Chinese sample company: holds ITSS level 3, and wants level 2. */
import { customersOf, type Company } from "../company";
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
  },
};
