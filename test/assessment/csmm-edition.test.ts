import { assess } from "../../src/assessment/assess";
import type { AssessmentOptions } from "../../src/assessment/assessment";
import { withChoices } from "../../src/rules/choose-options";
import { csmm } from "../../src/schemes/csmm";
import { itss } from "../../src/schemes/itss";
import { parseIsoDate } from "../../src/tables/days";
import { makeFacts } from "../tables/make-facts";

type More = { edition?: string; params?: [string, number][]; schemes?: AssessmentOptions["schemes"] };

/** The remarks on a self-assessment of so many clauses, or on a workbook that has none. */
async function remarksOn(
  clauses: number | null,
  { edition, params = [], schemes = [itss, csmm] }: More,
): Promise<unknown[]> {
  const rows = Array.from({ length: clauses ?? 0 }, (_, at) => ({ clause: `C-${at + 1}`, level: 2 }));
  const choices = new Map(edition === undefined ? [] : [["csmm.edition", edition]]);
  const facts = await makeFacts(clauses === null ? {} : { clauses: rows });
  const { problems, notices } = assess(facts, {
    asOf: parseIsoDate("2026-06-30")!,
    targets: {},
    params: new Map(params),
    choices,
    schemes: schemes.map((book) => withChoices(book, choices)),
  });
  return [...problems, ...notices]
    .filter(({ code }) => code === "own-number-not-set" || code === "csmm-2022-suggested")
    .map(({ code, place, details }) => [code, place.sheet, details]);
}

const missing = (key: string, used: number) => ["own-number-not-set", null, { key, used }];
const [noCount, noDomains] = [missing("csmm.clauseCount", 183), missing("csmm.practiceDomains", 17)];

test.each<[string, [string, number][], unknown[]]>([
  ["neither number is set", [], [noCount, noDomains]],
  ["the clauses alone are set", [["csmm.clauseCount", 170]], [noDomains]],
  ["the practice domains alone are set", [["csmm.practiceDomains", 18]], [noCount]],
  [
    "both are set, one to the source's",
    [
      ["csmm.clauseCount", 183],
      ["csmm.practiceDomains", 18],
    ],
    [],
  ],
])("own numbers where %s", async (_, params, expected) => {
  expect(await remarksOn(10, { edition: "own", params })).toEqual(expected);
});

test.each(["source", "2022", undefined])("no own number is missed with the edition %s", async (edition) => {
  expect(await remarksOn(10, edition === undefined ? {} : { edition })).toEqual([]);
});

test.each([
  [149, 0],
  [150, 1],
  [161, 1],
  [170, 1],
  [171, 0],
  [183, 0],
])("%i clauses suggest the 2022 edition %i times", async (clauses, times) => {
  const notice = ["csmm-2022-suggested", "CSMM clauses", { count: clauses }];
  expect(await remarksOn(clauses, {})).toEqual(times === 0 ? [] : [notice]);
  expect(await remarksOn(clauses, { edition: "source" })).toEqual(times === 0 ? [] : [notice]);
});

test("nothing is suggested where an edition is chosen, or CSMM is not assessed", async () => {
  expect(await remarksOn(161, { edition: "2022" })).toEqual([]);
  expect(await remarksOn(161, { schemes: [itss] })).toEqual([]);
  expect(await remarksOn(10, { edition: "own", schemes: [itss] })).toEqual([]);
  expect(await remarksOn(null, {})).toEqual([]);
});
