/** The Chinese sample company: holds ITSS level 3, and wants level 2. */
import type { Company, Row } from "../company";
import { evidence } from "./documents";
import { projects } from "./projects";
import * as records from "./records";
import { staff, staffCertificates } from "./staff";

const customers: Row<"customers">[] = [...new Set(projects.map((project) => project.customer as string))].map(
  (name) => ({
    name,
    fortune500: records.fortune500.has(name),
  }),
);

export const chineseCompany: Company = {
  language: "zh",
  tables: {
    organisation: records.organisation,
    certificates: records.certificates,
    audits: records.audits,
    nonconformities: records.nonconformities,
    incidents: records.incidents,
    projects,
    customers,
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
