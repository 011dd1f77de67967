/** Nothing in the workbook proves nothing: no level of a scheme comes of an empty one. */
import { assess } from "../../src/assessment/assess";
import type { SchemeAssessment } from "../../src/assessment/assessment";
import { settle } from "../../src/assessment/settle";
import { columnsFor, everyColumn, inputSheets, startRows, type Aim } from "../../src/report/input-sheets";
import { ruleBooks } from "../../src/schemes";
import { tableIds } from "../../src/tables/catalogue";
import type { Language } from "../../src/tables/definition";
import { dayOf } from "../../src/tables/days";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Sheet, Workbook } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx } from "../../src/workbook/xlsx/open";

const today = dayOf(2026, 6, 30)!;
const languages: readonly Language[] = ["en", "zh"];

async function schemesOf(workbook: Workbook): Promise<SchemeAssessment[]> {
  const facts = await readTables(workbook, { mappings: new Map() });
  return assess(facts, settle({ today, ruleBooks }, {}, facts)).schemes;
}

const inAFile = async (sheets: readonly Sheet[]) => openXlsx(await createXlsx(sheets));

function expectNoLevel(schemes: readonly SchemeAssessment[]): void {
  expect(schemes.map(({ scheme }) => scheme)).toEqual(["itss", "ccid", "csmm"]);
  for (const { scheme, onFigures, capability, eligible, levels } of schemes) {
    expect({ scheme, onFigures, capability, eligible }).toEqual({
      scheme,
      onFigures: null,
      capability: null,
      eligible: null,
    });
    expect(levels.filter(({ status }) => status === "met")).toEqual([]);
  }
}

test("a workbook without sheets reaches no level, and nothing of it is met", async () => {
  const schemes = await schemesOf(memoryWorkbook({ sheets: [] }));
  expectNoLevel(schemes);
  expect(schemes.flatMap(({ findings }) => findings.filter(({ status }) => status === "met"))).toEqual([]);
});

test("a workbook of one blank sheet reaches no level", async () => {
  expectNoLevel(await schemesOf(memoryWorkbook({ sheets: [{ name: "Sheet1", rows: [] }] })));
});

test.each(languages)("input sheets with nothing but headers reach no level (%s)", async (language) => {
  const sheets = inputSheets(everyColumn(), language);
  expect(sheets).toHaveLength(tableIds.length);
  expectNoLevel(await schemesOf(await inAFile(sheets)));
});

test.each(languages)(
  "a template for the lowest level of each scheme reaches no level (%s)",
  async (language) => {
    const aims = ruleBooks.map((book): Aim => ({ book, target: book.levels[0]!.level }));
    const sheets = inputSheets(columnsFor(aims), language, startRows(aims, language));
    expectNoLevel(await schemesOf(await inAFile(sheets)));
  },
);

test.each(languages)("a template for every level of each scheme reaches no level (%s)", async (language) => {
  const aims = ruleBooks.map((book): Aim => ({ book, target: null }));
  const sheets = inputSheets(columnsFor(aims), language, startRows(aims, language));
  expectNoLevel(await schemesOf(await inAFile(sheets)));
});
