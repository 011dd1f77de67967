/** A hand-made assessment: its rule book, findings, documents, problems and notices, and the report on it. */
import type { Assessment, AssessmentOptions, DocumentToObtain } from "../../src/assessment/assessment";
import type { ReportInput } from "../../src/report/input";
import { noLines } from "../../src/report/lines";
import type { Previous } from "../../src/report/previous";
import { noSettings } from "../../src/report/read-settings";
import {} from "../../src/rules/build";
import type { Language } from "../../src/tables/definition";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook, type CellInput } from "../../src/workbook/memory/memory-workbook";
import type { Sheet, Workbook } from "../../src/workbook/workbook";
import { book, day } from "./fixture-book";
import { findings } from "./fixture-findings";

export { book, day, findings };

/** Nothing typed yet. */
export const nothingPrevious: Previous = {
  lines: noLines(),
  stray: [],
  settings: noSettings,
  inputs: null,
  judgements: [],
  history: [],
  scenarios: [],
};

export const documents: DocumentToObtain[] = [
  {
    kind: "service-management-manual",
    subject: null,
    cell: null,
    window: { from: day("2025-07-01"), to: day("2026-06-30") },
    reason: "none",
    evidence: null,
    serves: [{ scheme: "itss", requirement: "itss.4.manual", level: "4" }],
    turnsAlone: true,
  },
  {
    kind: "acceptance-report",
    subject: "P-004",
    cell: { sheet: "Projects", row: 7, column: 0 },
    window: null,
    reason: "no-location",
    evidence: { sheet: "Evidence", row: 51, column: 0 },
    serves: [{ scheme: "itss", requirement: "itss.4.projects", level: "4" }],
    turnsAlone: false,
  },
];

export const assessment: Assessment = {
  asOf: day("2026-06-30"),
  fiscalYear: 2025,
  schemes: [
    {
      ruleBook: book,
      scheme: "itss",
      edition: book.edition,
      choices: [],
      target: "3",
      onFigures: null,
      capability: null,
      eligible: null,
      levels: [
        {
          level: "4",
          status: "not-met",
          coverage: "full",
          counts: { met: 1, "evidence-missing": 1, undetermined: 0, "not-met": 1, "not-applicable": 0 },
          blockers: ["itss.4.projects", "itss.4.manual"],
        },
        {
          level: "3",
          status: "not-met",
          coverage: "partial",
          counts: { met: 1, "evidence-missing": 1, undetermined: 1, "not-met": 1, "not-applicable": 0 },
          blockers: ["itss.4.projects", "itss.3.training", "itss.4.manual"],
        },
      ],
      profileLevel: "3",
      dimensions: [
        { dimension: "people", met: 1, of: 2 },
        { dimension: "process", met: 0, of: 2 },
      ],
      practiceDomains: [],
      findings,
      judged: null,
    },
  ],
  documents,
  problems: [
    {
      code: "ambiguous-date",
      place: { sheet: "Project list", row: 9, column: 7 },
      table: "projects",
      column: "startsOn",
      read: "06/07/2026",
      details: {},
    },
    {
      code: "not-a-choice",
      place: { sheet: "Projects", row: 12, column: 5 },
      table: "projects",
      column: "status",
      read: '=HYPERLINK("x")',
      details: { suggestion: "completed" },
    },
  ],
  notices: [
    {
      code: "total-row-skipped",
      place: { sheet: "Projects", row: 40 },
      table: "projects",
      column: null,
      details: {},
    },
    { code: "missing-sheet", place: { sheet: null }, table: "incidents", column: null, details: {} },
  ],
};

export const options: AssessmentOptions = {
  asOf: assessment.asOf,
  targets: { itss: "3" },
  params: new Map([["itss.4.projects.amount", 300_000]]),
  schemes: [book],
};

/** What a report is made from; the workbook names the organisation and holds a Projects sheet. */
export async function reportInput(
  language: Language,
  previous: Previous = nothingPrevious,
): Promise<ReportInput> {
  const rows: CellInput[][] = [
    ["Project ID", "Project name", "Status"],
    ["P-004", "Operations of the city archive", "completed"],
  ];
  const workbook = memoryWorkbook({
    sheets: [
      {
        name: "Organisation",
        rows: [
          ["Field", "Value"],
          ["Organisation name", "Blue Harbour IT"],
        ],
      },
      { name: "Projects", rows },
    ],
  });
  const facts = await readTables(workbook, { mappings: new Map() });
  return { assessment, facts, options, today: assessment.asOf, language, previous };
}

/** The workbook after the user changed a sheet of ours: `change` gets its cells, row by row, and gives them back. */
export function changedByUser(
  sheets: readonly Sheet[],
  role: Sheet["role"],
  change: (rows: CellInput[][]) => CellInput[][],
): Workbook {
  const scanned = sheets.map((sheet) => {
    const rows = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
    return { name: sheet.name, rows: sheet.role === role ? change(rows) : rows, role: sheet.role };
  });
  const plain = memoryWorkbook({ sheets: scanned.map(({ name, rows }) => ({ name, rows })) });
  return {
    date1904: false,
    sheets: plain.sheets.map((info, at) => ({ ...info, owned: scanned[at]!.role })),
    merges: plain.merges,
    scan: plain.scan,
    put: plain.put,
  };
}
