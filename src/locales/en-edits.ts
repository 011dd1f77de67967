/** Edits of a scenario in plain words, and what is amiss with one, in English. */
import type { TableId } from "../tables/catalogue";

export const enEdits = {
  /** One row of each table. */
  rows: {
    organisation: "Organisation",
    certificates: "Certificate",
    audits: "Audit",
    nonconformities: "Nonconformity",
    projects: "Project",
    customers: "Customer",
    surveys: "Survey",
    staff: "Staff member",
    staffCertificates: "Staff certificate",
    kpis: "Indicator",
    financials: "Financial year",
    incidents: "Incident",
    serviceCatalogue: "Service",
    systems: "System",
    achievements: "Achievement",
    evidence: "Document",
    clauses: "Clause",
  } satisfies Record<TableId, string>,
  row: (kind: string, name: string) => (name === "" ? kind : `${kind} ${name}`),
  rowAt: (kind: string, address: string) => `${kind} at ${address}`,
  further: (kind: string) => kind.charAt(0).toLowerCase() + kind.slice(1),

  empty: "empty",
  unreadable: "not readable",
  never: "without end",
  textValue: (text: string) => `“${text}”`,
  between: (from: string, to: string) => `${from} to ${to}`,

  becomes: (row: string, column: string, after: string, before: string | null) =>
    `${row}: ${column} becomes ${after}${before === null ? "" : ` (was ${before})`}`,
  emptied: (row: string, column: string, before: string | null) =>
    `${row}: ${column} is emptied${before === null ? "" : ` (was ${before})`}`,
  added: (kind: string, values: readonly string[]) =>
    values.length === 0 ? `A further ${kind}` : `A further ${kind}: ${values.join(", ")}`,
  value: (column: string, value: string) => `${column} ${value}`,
  removed: (row: string) => `Without ${row.charAt(0).toLowerCase()}${row.slice(1)}`,
  onFile: (document: string, subject: string | null) =>
    `As if “${document}”${subject === null ? "" : ` for ${subject}`} were on file`,
  threshold: (param: string, after: string, before: string | null) =>
    `Threshold ${param}: ${after}${before === null ? "" : ` instead of ${before}`}`,
  asOf: (day: string) => `Assessed on ${day}`,
  declared: (requirement: string, amount: string) => `Declared, not proven: ${amount} for ${requirement}`,

  meant: (near: string) => ` Did you mean “${near}”?`,
  faults: {
    noSuchRow: (kind: string, name: string) =>
      `There is no ${kind.charAt(0).toLowerCase()}${kind.slice(1)} “${name}”.`,
    howRowsGo: " Name a row by its key, or by its sheet and row number, as Projects!12.",
    noSuchSubject: (name: string) => `No row and no requirement goes by “${name}”, so no document is for it.`,
    howSubjectsGo: " Name a row by its key, or a requirement by its id.",
    oneRow: (table: string) => `${table} has one row: write a field without a row, as organisation.name=….`,
    severalSuchRows: (name: string) =>
      `More than one row goes by “${name}”. Name one by its sheet and row number, as Projects!12.`,
    noSuchColumn: (table: string, column: string | null) =>
      column === null
        ? `The sheet of ${table} lacks a column for one of the fields. Add the column there, or leave the field out.`
        : `The sheet of ${table} has no column “${column}”. Add the column there first.`,
    keyStays: (column: string) =>
      `“${column}” is what the row is known by, so it stays. For another row, add one, as +projects(id=P-9).`,
    columnNeeded: (table: string, column: string) =>
      `A row of ${table} without “${column}” is none. Give it a value.`,
    rowExists: (table: string) =>
      `${table} has that row already. Change it instead, as projects[P-004].status=completed.`,
    columnOpen: (column: string) =>
      `What stands in “${column}” is open: two headers claim it, or its amounts are in another currency. Mend its header first.`,
    notAValue: (column: string, sentence: string) => `${column}: ${sentence}`,
    noSuchDocument: (kind: string) => `There is no kind of document “${kind}”.`,
    whereKinds: " The command proofsheet rules names the documents that requirements ask for.",
    noSuchParam: (param: string) => `There is no threshold “${param}”.`,
    whereParams: " The command proofsheet rules lists the thresholds.",
    notAThreshold: (form: string) => `That is no value for this threshold. Write ${form}.`,
    noSuchRequirement: (id: string) => `There is no requirement “${id}”.`,
    noSuchBound: (id: string, bound: number, count: number) =>
      count === 0
        ? `${id} measures no number, so none can be declared for it.`
        : `${id} has no number #${bound}; it has ${count === 1 ? "#0 alone" : `#0 to #${count - 1}`}.`,
    rowsStay: "Rows of your sheets are yours to delete; Proofsheet deletes none.",
    declaredOnly: "A declared number stands in no cell, so it cannot be put into the sheets.",
    noList: (table: string) => `No sheet lists ${table}. Add the sheet first (proofsheet template).`,
    mergedCells: "The cell is merged with those of other rows. Split it first.",
    noSetting: "The settings take no such value.",
  },
  textFaults: {
    noForm: (read: string) =>
      `“${read}” is no edit. Write one as projects[P-004].status=completed, +projects(id=P-9, status=completed), ` +
      "-staff[S-3], document:acceptance-report[P-004], param:itss.4.completed-projects.amount=300000 or as-of=2026-12-31.",
    noSuchTable: (read: string) => `There is no table “${read}”.`,
    noSuchField: (read: string, table: string) => `${table} has no field “${read}”.`,
    whereTables: " The sheets of proofsheet template bear the names.",
    whereFields: " The headers of its sheet of proofsheet template are the names.",
    whichRow: (table: string, id: string) => `${table} has many rows. Say which, as ${id}[KEY].`,
    notClosed: (read: string) => `A bracket or a quote is not closed in “${read}”.`,
    fieldTwice: (read: string) => `“${read}” stands twice. Give each field once.`,
    noNumber: (read: string) => `“${read}” is not a number. Write it as 300000, 30万 or 40%.`,
    noDay: (read: string) => `“${read}” is not a day. Write it as 2026-12-31.`,
  },
};

export type EditMessages = typeof enEdits;
