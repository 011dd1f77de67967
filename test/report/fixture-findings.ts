/** Hand-made findings on the hand-made rule book, one of each status. */
import type { Finding } from "../../src/assessment/assessment";
import { count, eq, average, every } from "../../src/rules/build";
import { book, day } from "./fixture-book";

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
    choices: [],
    source: place,
    judgement: null,
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
