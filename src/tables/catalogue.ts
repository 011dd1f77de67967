/**
 * Every table that Proofsheet reads: the one definition that the parser, the template,
 * the drop-downs, the documentation and the rule builders' types come from.
 */
import { staff, staffCertificates, serviceCatalogue, systems, achievements } from "./catalogue/capability";
import { organisation, certificates, audits, nonconformities, incidents } from "./catalogue/company";
import { projects, customers, surveys, kpis, financials } from "./catalogue/delivery";
import { evidence, clauses } from "./catalogue/proof";
import type { Columns, Table } from "./definition";

/** In the order in which the template shows them. */
const definitions = {
  organisation,
  certificates,
  audits,
  nonconformities,
  projects,
  customers,
  surveys,
  staff,
  staffCertificates,
  kpis,
  financials,
  incidents,
  serviceCatalogue,
  systems,
  achievements,
  evidence,
  clauses,
} as const;

export type Catalogue = typeof definitions;
export type TableId = keyof Catalogue;
export type FieldOf<T extends TableId> = keyof Catalogue[T]["columns"] & string;

/** The definitions under one common type, for code that walks all tables. */
export const catalogue: Readonly<Record<TableId, Table<Columns>>> = definitions;
export const tableIds = Object.keys(definitions) as TableId[];
