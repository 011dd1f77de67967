import { settle, type Wishes } from "../../src/assessment/settle";
import { itss } from "../../src/schemes/itss";
import { parseIsoDate } from "../../src/tables/days";
import { makeFacts, refused, type TablesInput } from "../tables/make-facts";

const day = (text: string) => parseIsoDate(text)!;
const today = day("2026-11-21");
const settled = async (tables: TablesInput, settings: Wishes = {}, caller: Wishes = {}) =>
  settle({ today, ruleBooks: [itss], ...caller }, settings, await makeFacts(tables));

test("the assessment date: the caller's, else the settings', else the Organisation sheet's, else today", async () => {
  const stated = { organisation: [{ asOf: "2026-03-31" }] };
  const settings = { asOf: day("2026-04-30") };
  expect((await settled(stated, settings, { asOf: day("2026-05-31") })).asOf).toBe(day("2026-05-31"));
  expect((await settled(stated, settings)).asOf).toBe(day("2026-04-30"));
  expect((await settled(stated)).asOf).toBe(day("2026-03-31"));
  expect((await settled({})).asOf).toBe(today);
});

test.each([[null], [refused], ["2026-03"]])("an assessment date of %j gives way to today", async (asOf) => {
  expect((await settled({ organisation: [{ name: "A", asOf }] })).asOf).toBe(today);
});

test.each([
  [refused, true],
  ["2026-03", true],
  [null, false],
  ["2026-03-31", false],
])("a stated assessment date of %j is unclear: %j", async (asOf, unclear) => {
  expect((await settled({ organisation: [{ name: "A", asOf }] })).dateIsUnclear).toBe(unclear);
});

test("nobody asks for a stated date where the caller or the settings give one", async () => {
  const stated = { organisation: [{ name: "A", asOf: "2026-03" }] };
  expect((await settled(stated, { asOf: day("2026-04-30") })).dateIsUnclear).toBe(false);
  expect((await settled(stated, {}, { asOf: day("2026-04-30") })).dateIsUnclear).toBe(false);
});

test("targets: the caller's, else the settings', else the Organisation sheet's, in any writing of a level", async () => {
  const stated = { organisation: [{ targetItss: "三级" }] };
  expect((await settled(stated)).targets).toEqual({ itss: "3" });
  expect((await settled(stated, { targets: { itss: "2" } })).targets).toEqual({ itss: "2" });
  expect((await settled(stated, { targets: { itss: "2" } }, { targets: { itss: "1" } })).targets).toEqual({
    itss: "1",
  });
});

test.each([["level 7"], ["high"], [null]])("a target of %j is no target", async (targetItss) => {
  expect((await settled({ organisation: [{ name: "A", targetItss }] })).targets).toEqual({});
});

test("the caller's parameters go before the settings'", async () => {
  const { params } = await settled(
    {},
    {
      params: new Map([
        ["a", 1],
        ["b", 2],
      ]),
    },
    { params: new Map([["b", 3]]) },
  );
  expect([...params]).toEqual([
    ["a", 1],
    ["b", 3],
  ]);
});
