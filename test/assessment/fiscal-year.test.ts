import { latestFiscalYear } from "../../src/assessment/fiscal-year";
import { parseIsoDate } from "../../src/tables/days";
import { makeFacts, refused, type TablesInput } from "../tables/make-facts";

const year = async (tables: TablesInput, asOf = "2026-06-30") =>
  latestFiscalYear(await makeFacts(tables), parseIsoDate(asOf)!);
const exactly = (value: number) => ({ lo: value, hi: value });

test("is what the organisation states, even a year long past", async () => {
  expect(await year({ organisation: [{ latestFiscalYear: 2021 }] })).toEqual(exactly(2021));
});

test("is unknown where the statement cannot be read", async () => {
  const { lo, hi } = await year({
    organisation: [{ latestFiscalYear: refused }],
    financials: [{ year: 2025, audited: "yes" }],
  });
  expect(lo).toBeLessThan(hi);
});

test.each([
  ["the latest audited one", [2023, 2024, 2025], 2025],
  ["not the assessment date's own year", [2024, 2026], 2024],
  ["at most two years back", [2024], 2024],
  ["else the year before: three years back is too old", [2023], 2025],
  ["the year before where none is audited", [], 2025],
])("where nothing is stated: %s", async (_, audited, expected) => {
  const financials = audited.map((each) => ({ year: each, audited: "yes" }));
  expect(await year({ organisation: [{ name: "A" }], financials })).toEqual(exactly(expected));
});

test("an unknown or denied audit does not count", async () => {
  const financials = [{ year: 2025 }, { year: 2024, audited: "yes" }, { year: 2023, audited: "no" }];
  expect(await year({ financials })).toEqual(exactly(2024));
});

test("goes by the year of the assessment date", async () => {
  const financials = [
    { year: 2025, audited: "yes" },
    { year: 2024, audited: "yes" },
  ];
  expect(await year({ financials }, "2025-12-31")).toEqual(exactly(2024));
  expect(await year({ financials }, "2026-01-01")).toEqual(exactly(2025));
});
