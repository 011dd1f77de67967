import type { CheckRecord, SchemeRecord } from "../../../src/assessment/compare/record";
import { MOST_COLUMNS, trendPoints } from "../../../src/pane/views/plan/compare/trend-points";
import { itss } from "../../../src/schemes/itss";

const scheme: SchemeRecord = {
  scheme: "itss",
  edition: "e",
  rules: "r",
  target: "3",
  onFigures: "3",
  capability: "4",
  eligible: null,
  profileLevel: "3",
  counts: { met: 7, "not-met": 1, undetermined: 1, "evidence-missing": 1, "not-applicable": 5 },
  statuses: new Map(),
};
const record = (checkedOn: number, schemes: SchemeRecord[] = [scheme]): CheckRecord => ({
  checkedOn,
  asOf: checkedOn,
  version: "1",
  problems: 0,
  inputs: "",
  tables: new Map(),
  params: new Map(),
  choices: new Map(),
  schemes,
});
const points = (checks: CheckRecord[], present: CheckRecord | null = null) =>
  trendPoints({ scheme: "itss", ruleBook: itss }, checks, present);

test("a check is a column: its answers as ranks, and the share that is met of what applies", () => {
  expect(points([record(20_634)])).toEqual([
    {
      day: "2026-06-30",
      ranks: { onFigures: 2, capability: 1, eligible: 0 },
      levels: { onFigures: "3", capability: "4", eligible: null },
      counted: "3",
      met: 7,
      of: 10,
    },
  ]);
});

test("the workbook as it stands comes last, without a day; checks of other schemes are left out", () => {
  const other = record(20_635, [{ ...scheme, scheme: "csmm" }]);
  expect(points([record(20_634), other], record(20_636)).map(({ day }) => day)).toEqual(["2026-06-30", null]);
});

test("of many checks the last ones are drawn", () => {
  const many = Array.from({ length: 20 }, (_, at) => record(20_000 + at));
  const days = points(many, record(20_100)).map(({ day }) => day);
  expect(days).toHaveLength(MOST_COLUMNS);
  expect([days[0], days.at(-1)]).toEqual(["2024-10-17", null]);
});
