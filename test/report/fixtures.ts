/** A hand-made assessment: a small rule book of two levels, one finding of each status, documents, problems and notices. */
import type {
  Assessment,
  AssessmentOptions,
  DocumentToObtain,
  Finding,
} from "../../src/assessment/assessment";
import type { ReportInput } from "../../src/report/input";
import type { Previous } from "../../src/report/previous";
import { noSettings } from "../../src/report/read-settings";
import {
  atLeast,
  count,
  eq,
  evidenced,
  all,
  gte,
  average,
  every,
  param,
  requirement,
} from "../../src/rules/build";
import type { RuleBook } from "../../src/rules/expression";
import { parseIsoDate } from "../../src/tables/days";
import type { Language } from "../../src/tables/definition";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook, type CellInput } from "../../src/workbook/memory/memory-workbook";
import type { Sheet, Workbook } from "../../src/workbook/workbook";

/** Nothing typed yet. */
export const nothingPrevious: Previous = { lines: new Map(), stray: [], settings: noSettings, inputs: null };

export const day = (iso: string) => parseIsoDate(iso)!;

const source = (item: string) => ({
  document: "ITSS",
  place: `level 4, capability requirements, ${item} item`,
});

export const book: RuleBook = {
  scheme: "itss",
  edition: "test-1",
  levels: [
    { level: "4", en: "Basic", zh: "基本级", coverage: "full" },
    { level: "3", en: "Expanded", zh: "拓展级", coverage: "partial" },
  ],
  dimensions: [
    { dimension: "people", en: "People", zh: "人员" },
    { dimension: "process", en: "Process", zh: "过程" },
  ],
  requirements: [
    requirement("itss.3.training", {
      group: "capability",
      dimension: "people",
      stage: "improve",
      test: atLeast(param("hours", 24, "hour"), average("staff", "trainingHours", every)),
      carries: false,
      source: source("9th"),
    }),
    requirement("itss.4.projects", {
      group: "capability",
      dimension: "process",
      stage: "operate",
      test: atLeast(
        param("projects", 3, "project"),
        count(
          "projects",
          all(
            eq("status", "completed"),
            gte("contractAmount", param("amount", 500_000, "CNY")),
            evidenced("id", "acceptance-report"),
          ),
        ),
      ),
      source: source("1st"),
    }),
    requirement("itss.4.manual", {
      group: "material",
      dimension: "process",
      stage: null,
      inHand: ["service-management-manual"],
      source: source("2nd"),
    }),
    requirement("itss.4.engineers", {
      group: "capability",
      dimension: "people",
      stage: null,
      test: atLeast(param("people", 3, "person"), count("staff", every)),
      source: source("3rd"),
    }),
    requirement("itss.i.share", {
      group: "indicator",
      dimension: "people",
      stage: null,
      test: atLeast(param("share", 0.4, "ratio"), count("staff", every)),
      source: source("4th"),
    }),
  ],
  notices: [],
};

const finding = (id: string, parts: Partial<Finding>): Finding => {
  const { level, group, dimension, stage, source: place } = book.requirements.find((each) => each.id === id)!;
  return {
    requirement: id,
    level,
    group,
    dimension,
    stage,
    status: "met",
    measures: [],
    missingEvidence: [],
    cells: [],
    nearMisses: [],
    readings: [],
    notices: [],
    overrides: [],
    source: place,
    ...parts,
  };
};

export const findings: Finding[] = [
  finding("itss.3.training", {
    status: "undetermined",
    measures: [
      {
        kind: "number",
        measure: average("staff", "trainingHours", every),
        actual: { lo: 20, hi: 26 },
        onFigures: { lo: 20, hi: 26 },
        op: "atLeast",
        required: 24,
        unit: "hour",
        gap: { lo: 0, hi: 4 },
        status: "undetermined",
        reason: "cell-unknown",
      },
    ],
    cells: [{ sheet: "Staff", row: 3, column: 2 }],
  }),
  finding("itss.4.projects", {
    status: "not-met",
    measures: [
      {
        kind: "number",
        measure: count("projects", eq("status", "completed")),
        actual: { lo: 2, hi: 2 },
        onFigures: { lo: 2, hi: 2 },
        op: "atLeast",
        required: 3,
        unit: "project",
        gap: { lo: 1, hi: 1 },
        status: "not-met",
        reason: null,
      },
    ],
    missingEvidence: [
      {
        kind: "acceptance-report",
        subject: "P-004",
        cell: { sheet: "Projects", row: 7, column: 0 },
        window: null,
        reason: "no-location",
        evidence: { sheet: "Evidence", row: 51, column: 0 },
      },
    ],
    cells: [2, 3, 4, 5, 6, 7].map((row) => ({ sheet: "Projects", row, column: 5 })),
    nearMisses: [
      {
        row: { sheet: "Projects", row: 7, column: 0 },
        subject: "P-004",
        fails: [
          {
            condition: {
              kind: "compare",
              field: "contractAmount",
              op: "gte",
              value: { param: "itss.4.projects.amount", value: 500_000, unit: "CNY" },
            },
            cells: [{ sheet: "Projects", row: 7, column: 6 }],
            unknown: false,
          },
        ],
      },
    ],
    overrides: [{ param: "itss.4.projects.amount", value: 300_000, default: 500_000, unit: "CNY" }],
  }),
  finding("itss.4.manual", {
    status: "evidence-missing",
    missingEvidence: [
      {
        kind: "service-management-manual",
        subject: null,
        cell: null,
        window: { from: day("2025-07-01"), to: day("2026-06-30") },
        reason: "none",
        evidence: null,
      },
    ],
  }),
  finding("itss.4.engineers", {
    measures: [
      {
        kind: "number",
        measure: count("staff", every),
        actual: { lo: 3, hi: 3 },
        onFigures: { lo: 3, hi: 3 },
        op: "atLeast",
        required: 3,
        unit: "person",
        gap: { lo: 0, hi: 0 },
        status: "met",
        reason: null,
      },
    ],
  }),
  finding("itss.i.share", { status: "not-applicable" }),
];

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
      findings,
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
  return { assessment, facts, options, language, previous };
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
