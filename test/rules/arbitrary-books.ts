/** Random books. Boundaries are favoured. */
import fc from "fast-check";
import { catalogue, type TableId } from "../../src/tables/catalogue";
import { FIRST_DAY, LAST_DAY, type Day } from "../../src/tables/days";
import { remembered } from "../../src/rules/remember";
import { day, REFUSED, type Book, type Cell, type Row, type SomeDay } from "./book";
import { noHints, type Hints } from "./hints";
import { monthsLater } from "./oracle";

export const assessmentDates = ["2026-06-30", "2024-02-29", "2025-03-31", "2025-02-28", "2026-01-15"].map(
  day,
);
export const requirementIds = ["x.1.one", "x.1.two"];

export const monthsBack = [0, 1, 6, 12, 18];
const projectIds = ["P-1", "P-2", "P-3", "P-4"];
const staffIds = ["S-1", "S-2", "S-3"];
const customers = ["Acme", "Birch", "Cedar"];
const titles = ["T-1", "T-2"];
const evidenceIds = ["E-1", "E-2"];

/** What texts a column without choices holds, so that joins meet. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  "projects.id": projectIds,
  "projects.customer": customers,
  "customers.name": customers,
  "surveys.customer": customers,
  "staff.id": staffIds,
  "staffCertificates.staffId": [...staffIds, "S-9"],
  "evidence.id": evidenceIds,
  "evidence.subject": [...projectIds, ...staffIds, ...titles, "2024", "2025", ...requirementIds, "nothing"],
  "achievements.title": titles,
  "nonconformities.id": ["N-1", "N-2", "N-3"],
  "clauses.evidence": [...evidenceIds, "E-9"],
  "clauses.clause": ["1.1", "1.2", "2.1"],
};

export const fields = {
  projects: [
    "id",
    "customer",
    "status",
    "contractAmount",
    "auditedAmount",
    "startsOn",
    "endsOn",
    "predictiveMaintenance",
  ],
  customers: ["name", "fortune500"],
  surveys: ["customer", "surveyedOn", "score", "questionnaire"],
  staff: ["id", "core", "joinedOn", "leftOn", "trainingHours"],
  staffCertificates: ["staffId", "certificate", "issuedOn", "expiresOn"],
  evidence: ["id", "kind", "subject", "issuedOn", "location", "quantity", "thirdParty"],
  incidents: ["occurredOn", "kind", "severity", "resolved"],
  audits: ["heldOn", "kind", "scheme", "result", "seriousNonconformities"],
  nonconformities: ["id", "scheme", "raisedOn", "severity", "closedOn"],
  organisation: ["registeredOn", "creditCode"],
  systems: ["kind", "inServiceSince", "retiredOn"],
  achievements: ["kind", "title", "role", "achievedOn", "serviceRelated"],
  kpis: ["indicator", "value", "periodEnd", "monitored", "automated"],
  financials: ["year", "revenue", "serviceIncome", "rdExpense", "audited"],
  serviceCatalogue: ["category", "service"],
  certificates: ["standard", "level", "firstIssuedOn", "issuedOn", "expiresOn", "status"],
  clauses: ["clause", "level", "result", "evidence", "improvementPlan"],
} as const satisfies Partial<Record<TableId, readonly string[]>>;
export type SomeTable = keyof typeof fields;
export const someTables = Object.keys(fields) as SomeTable[];

export const columnOf = (table: TableId, field: string) => catalogue[table].columns[field]!;

/** Days at the edges of every window that ends on the date, and month ends of leap years. */
function daysAround(asOf: Day): Day[] {
  const edges = monthsBack.flatMap((months) => [-1, 0, 1].map((by) => monthsLater(asOf, -months) + by));
  return [
    ...edges,
    ...[
      "2024-02-28",
      "2024-02-29",
      "2024-03-31",
      "2025-02-28",
      "2025-08-31",
      "2024-12-31",
      "2025-12-31",
      "2026-01-01",
    ].map(day),
  ];
}

function monthOf(date: Day): SomeDay {
  const from = date - (new Date(date * 86_400_000).getUTCDate() - 1);
  return { from, to: monthsLater(from, 1) - 1 };
}

/** Values of a column that are worth trying; the ends of its range are among them. */
export const valuesOf = remembered(
  (table: TableId, field: string, asOf: Day): readonly (number | string)[] => {
    const { type } = columnOf(table, field);
    switch (type.kind) {
      case "date":
        return [...daysAround(asOf), FIRST_DAY, LAST_DAY, ...(type.open ? [Infinity] : [])];
      case "yes-no":
        return [0, 1];
      case "money":
        return [0, 100_000, 100_500, 100_500.01, 499_999.99, 500_000, 500_000.01, 1e12];
      case "hours":
        return [0, 23.9, 24, 60, 1e6];
      case "score":
        return [0, 79.9, 80, 80.2, 100];
      case "indicator-value":
        return [0, 0.05, 0.3, 0.9, 0.95, 90, 500];
      case "level":
        return [1, 2, 3, 4, 5];
      case "integer":
        return field === "year" ? [2023, 2024, 2025, 2026] : [0, 1, 2, 3];
      case "choice":
        return [...type.choices.map(({ code }) => code), ...(type.open ? ["anything else"] : [])];
      default:
        return vocabulary[`${table}.${field}`] ?? ["some", "other"];
    }
  },
);

function knownCell(table: TableId, field: string, asOf: Day, hints: Hints): fc.Arbitrary<Cell> {
  const { type } = columnOf(table, field);
  const values = valuesOf(table, field, asOf);
  const hinted = hints.get(`${table}.${field}`) ?? [];
  const likely = [...(type.kind === "choice" ? values.slice(0, 3) : values), ...hinted, ...hinted, ...hinted];
  const one = fc.constantFrom(...likely);
  if (type.kind !== "list") return one;
  return fc.uniqueArray(one as fc.Arbitrary<string>, { minLength: 1, maxLength: 2 });
}

/** A cell: mostly known, else blank, refused or, of dates, a month. */
function cell(table: TableId, field: string, asOf: Day, hints: Hints): fc.Arbitrary<Cell> {
  const { type, row } = columnOf(table, field);
  const month = fc.constantFrom(...daysAround(asOf)).map(monthOf);
  return fc.oneof(
    { weight: hints === noHints ? 12 : 40, arbitrary: knownCell(table, field, asOf, hints) },
    { weight: row ? 0 : 3, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.constant(REFUSED) },
    { weight: type.kind === "date" ? 3 : 0, arbitrary: month },
  );
}

function row(table: SomeTable, asOf: Day, hints: Hints): fc.Arbitrary<Row> {
  const cells = fc.record(
    Object.fromEntries(fields[table].map((field) => [field, cell(table, field, asOf, hints)])),
  );
  if (table !== "projects") return cells;
  const term = fc.record({
    startsOn: fc.constantFrom(...daysAround(asOf)),
    by: fc.constantFrom(-2, -1, 0),
    is: fc.boolean(),
  });
  return fc.tuple(cells, term).map(([project, { startsOn, by, is }]) => {
    return is ? { ...project, startsOn, endsOn: monthsLater(startsOn, 12) + by } : project;
  });
}

/** Rows of a table; readable keys are unique, as the reader sees to. */
export const rows = remembered((table: SomeTable, asOf: Day) => hintedRows(table, asOf, noHints));

function hintedRows(table: SomeTable, asOf: Day, hints: Hints): fc.Arbitrary<Row[]> {
  const key = fields[table].find((field) => columnOf(table, field).key);
  const some = fc.array(row(table, asOf, hints), { maxLength: catalogue[table].pivoted ? 1 : 4 });
  return key === undefined ? some : some.map((all) => withoutRepeats(all, key));
}

function withoutRepeats(all: readonly Row[], key: string): Row[] {
  return all.filter(
    ({ [key]: is }, index) => is === REFUSED || all.findIndex((other) => other[key] === is) === index,
  );
}

/** A book of these sheets, each of which may be missing; of evidence there may be more than is seen. */
export function book(tables: readonly SomeTable[], asOf: Day, hints?: Hints): fc.Arbitrary<Book> {
  const sheets = tables.map((table) => {
    const present = hints === undefined ? rows(table, asOf) : hintedRows(table, asOf, hints);
    const open = present.map((some) => ({ open: some }));
    return [
      table,
      fc.oneof(
        { weight: 12, arbitrary: present },
        { weight: 1, arbitrary: fc.constant(undefined) },
        { weight: table === "evidence" ? 1 : 0, arbitrary: open },
      ),
    ] as const;
  });
  return fc.record(Object.fromEntries(sheets)) as fc.Arbitrary<Book>;
}
