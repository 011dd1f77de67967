/** Samples checked by the product, and what of it a reader may see the same in two workbooks of one company. */
import { readFile } from "node:fs/promises";
import { checkWorkbook, type Checked } from "../../src/check-workbook";
import type { Assessment, Finding } from "../../src/assessment/assessment";
import { ruleBooks } from "../../src/schemes";
import { dayOf } from "../../src/tables/days";
import type { Facts } from "../../src/tables/facts";
import type { CellInput, MemorySheet } from "../../src/workbook/memory/memory-workbook";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { columnLetters, formatAddress, type SheetCell, type Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { messyDrawn } from "../../scripts/samples/samples";
import type { Disorder } from "../../scripts/samples/messy/disorders";
import type { Drawn } from "../../scripts/samples/messy/draw";

/** Checks against every scheme; every sample states its date, so today does not matter. */
export function check(workbook: Workbook): Promise<Checked> {
  return checkWorkbook(workbook, { today: dayOf(2001, 1, 1)!, ruleBooks, language: "en" });
}

export async function openSample(name: string): Promise<Workbook> {
  return openXlsx(new Blob([await readFile(`assets/samples/${name}.xlsx`)]));
}

/** Everything that must not depend on how the facts are written down; addresses and remarks may. */
export function verdicts(assessment: Assessment) {
  return {
    asOf: assessment.asOf,
    fiscalYear: assessment.fiscalYear,
    schemes: assessment.schemes.map(({ onFigures, capability, eligible, target, levels, findings }) => ({
      answers: { onFigures, capability, eligible, target },
      levels,
      findings: findings.map(verdict),
    })),
  };
}

function verdict({ requirement, status, measures, missingEvidence, nearMisses }: Finding) {
  return {
    requirement,
    status,
    measures,
    missing: missingEvidence.map(({ kind, subject, reason }) => `${kind} for ${subject}: ${reason}`),
    nearMisses: nearMisses.map(({ subject, fails }) => `${subject} fails ${fails.length}`),
  };
}

/** The cells that could not be read: address, code, what stands there. */
export function unreadCells({ problems }: Facts): string[] {
  return problems.map(({ place: { sheet, row, column }, code, read }) => {
    return `${formatAddress({ sheet: sheet!, row: row!, column: column! })} ${code} ${read ?? ""}`;
  });
}

/** The messy workbook in memory, with all disorders but some. */
export function messyInMemory(without?: ReadonlySet<Disorder>): Workbook {
  return memoryWorkbook({ sheets: messyDrawn(without).map(memorySheet) });
}

function memorySheet({ sheet, oddCells }: Drawn): MemorySheet {
  const cellAt = (cell: SheetCell | null, row: number, column: number): CellInput => {
    const odd = oddCells[`${columnLetters(column)}${row}`];
    if (odd?.error !== undefined) return { kind: "error", value: odd.error };
    if (odd?.formula !== undefined && cell?.value === null) return { kind: "uncached" };
    return input(cell);
  };
  return {
    name: sheet.name,
    rows: sheet.rows.map(({ cells }, at) => cells.map((cell, column) => cellAt(cell, at + 1, column))),
    merges: sheet.merges ?? [],
    tables: sheet.table === undefined ? [] : [{ ...sheet.table, headerRow: true, totalsRow: false }],
  };
}

function input(cell: SheetCell | null): CellInput {
  if (cell === null) return null;
  const { value, style } = cell;
  return typeof value === "number" && style?.numberFormat?.endsWith("%") ? { percent: value } : value;
}
