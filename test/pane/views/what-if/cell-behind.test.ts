import { evaluatorsFor } from "../../../../src/assessment/evaluators";
import { cellBehind, setEdit } from "../../../../src/pane/views/plan/what-if/cell-behind";
import type { Measure } from "../../../../src/rules/expression";
import { itss } from "../../../../src/schemes/itss";
import { parseIsoDate } from "../../../../src/tables/days";
import { indicatorValue, ofFiscalYear } from "../../../../src/schemes/conditions";
import { makeFacts, type TablesInput } from "../../../tables/make-facts";

const asOf = parseIsoDate("2026-06-30")!;

async function behind(tables: TablesInput, measure: Measure) {
  const facts = await makeFacts(tables);
  const options = { asOf, targets: {}, params: new Map<string, number>(), schemes: [itss] };
  return cellBehind(measure, evaluatorsFor(facts, options)(asOf), "itss.3.knowledge-reuse");
}

const past12 = { param: "months", value: 12, unit: "month" } as const;
const kpi = (indicator: string, value: number | string | null, unit: string | null = null) => ({
  indicator,
  value,
  unit,
  periodEnd: "2026-05-31",
});

it("finds the current row of an indicator, and names it as edits do", async () => {
  const older = { ...kpi("nps", 20), periodEnd: "2026-02-28" };
  const cell = await behind(
    { kpis: [older, kpi("nps", 40), kpi("renewal", 0.8)] },
    indicatorValue("nps", past12),
  );
  expect(cell).toMatchObject({
    table: "kpis",
    row: "nps",
    field: "value",
    cell: { sheet: "KPIs", row: 3, column: 1 },
    now: { lo: 40, hi: 40 },
    range: { lo: -100, hi: 100 },
  });
});

test.each([
  ["knowledge-reuse", null, 0.35, "35%"],
  ["knowledge-reuse", "%", 0.071, "7.1%"],
  ["fault-response", null, 0.5, "0.5"],
  ["fault-response", "分钟", 0.5, "30"],
  ["nps", null, 62, "62"],
  ["knowledge-documents", null, 480, "480"],
] as const)(
  "types %s in %s as the reader of the sheet reads it: %d as %s",
  async (indicator, unit, value, typed) => {
    const measure = indicatorValue(indicator, past12);
    const cell = (await behind({ kpis: [kpi(indicator, null, unit)] }, measure))!;
    expect(setEdit(cell, value)).toEqual({
      kind: "set",
      table: "kpis",
      row: cell.row,
      field: "value",
      value: typed,
    });
    expect(cell.read(typed)).toBeCloseTo(value, 12);
    const after = (await behind({ kpis: [kpi(indicator, typed, unit)] }, measure))!;
    expect(after.now.lo).toBeCloseTo(value, 12);
    expect(after.now.hi).toBe(after.now.lo);
  },
);

it("names a row by its key, by its address where the key stands twice, and a table of one row by nothing", async () => {
  const revenue = ofFiscalYear("revenue", 0);
  const year = { year: 2025, revenue: 5_000_000 };
  expect(
    await behind({ organisation: [{ latestFiscalYear: 2025 }], financials: [year] }, revenue),
  ).toMatchObject({
    row: "2025",
    now: { lo: 5_000_000, hi: 5_000_000 },
  });
});

it("finds no cell where no row or several rows may be the one, and for what is counted", async () => {
  const nps = indicatorValue("nps", past12);
  expect(await behind({ kpis: [kpi("renewal", 0.8)] }, nps)).toBeNull();
  const unsure = { ...kpi("nps", 40), indicator: { kind: "error", value: "#REF!" } as const };
  expect(await behind({ kpis: [kpi("nps", 40), unsure] }, nps)).toBeNull();
  expect(
    await behind(
      { projects: [{ id: "P-1" }] },
      { kind: "count", of: "projects", where: { kind: "filled", field: "id" } },
    ),
  ).toBeNull();
});
