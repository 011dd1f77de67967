import fc from "fast-check";
import { practiceDomains } from "../../src/assessment/practice-domains";
import { csmm } from "../../src/schemes/csmm";
import { itss } from "../../src/schemes/itss";
import { refused, type Row } from "../schemes/case";
import { readSheets } from "../schemes/sheets";

let number = 0;
const clause = (level: Row[string], result: Row[string], change: Row = {}): Row => ({
  clause: `C-${++number}`,
  domain: "治理",
  practiceDomain: "战略",
  level,
  result,
  ...change,
});

async function profileOf(...clauses: Row[]) {
  return practiceDomains(csmm, await readSheets({ clauses }));
}

/** The ends of the one practice domain of these clauses. */
async function endsOf(...clauses: Row[]) {
  const [only, ...others] = await profileOf(...clauses);
  expect(others).toEqual([]);
  return [only!.lowest, only!.highest];
}

test.each<[string, Row[], [string | null, string | null]]>([
  ["satisfied at levels 1 to 3", [clause(1, "符合"), clause(2, "符合"), clause(3, "符合")], ["3", "3"]],
  ["not applicable passes", [clause(2, "符合"), clause(3, "不适用")], ["3", "3"]],
  [
    "one of level 3 partly satisfied",
    [clause(2, "符合"), clause(3, "部分符合"), clause(3, "符合")],
    ["2", "2"],
  ],
  [
    "a shortfall below holds all above back",
    [clause(2, "不符合"), clause(3, "符合"), clause(5, "符合")],
    ["1", "1"],
  ],
  ["a shortfall at level 1", [clause(1, "不符合"), clause(2, "符合")], [null, null]],
  ["a level without clauses is passed through", [clause(2, "符合"), clause(4, "符合")], ["4", "4"]],
  ["but not counted as reached where nothing above has clauses", [clause(2, "符合")], ["2", "2"]],
  ["a level without clauses below a shortfall", [clause(2, "符合"), clause(5, "部分符合")], ["2", "2"]],
  [
    "the result of a level 3 clause is blank",
    [clause(2, "符合"), clause(3, null), clause(4, "符合")],
    ["2", "4"],
  ],
  ["an unreadable result at level 1", [clause(1, refused), clause(2, "符合")], [null, "2"]],
  [
    "a blank result above a shortfall cannot matter",
    [clause(2, "符合"), clause(3, "不符合"), clause(4, null)],
    ["2", "2"],
  ],
  ["a satisfied clause of unknown level", [clause(2, "符合"), clause(null, "符合")], ["2", "5"]],
  ["a shortfall of unknown level", [clause(3, "符合"), clause(null, "不符合")], [null, "3"]],
  [
    "a shortfall of unreadable level beside level 5",
    [clause(5, "符合"), clause(refused, "部分符合")],
    [null, "1"],
  ],
  ["neither level nor result", [clause(2, "符合"), clause(null, null)], [null, "5"]],
  ["a shortfall at a level that there is not", [clause(2, "符合"), clause(6, "不符合")], ["2", "2"]],
])("%s", async (_, clauses, ends) => {
  expect(await endsOf(...clauses)).toEqual(ends);
});

test("practice domains stand in the order of the sheet, under their first names, each with its domain", async () => {
  expect(
    await profileOf(
      clause(2, "符合"),
      clause(2, "不符合", { domain: "Delivery", practiceDomain: "Testing" }),
      clause(3, "符合", { domain: null }),
      clause(3, "符合", { domain: "Delivery", practiceDomain: " ｔｅｓｔｉｎｇ" }),
      clause(2, "符合", { domain: null, practiceDomain: null }),
      clause(2, "符合", { domain: null, practiceDomain: refused }),
    ),
  ).toEqual([
    { practiceDomain: "战略", domain: "治理", clauses: 2, lowest: "3", highest: "3" },
    { practiceDomain: "Testing", domain: "Delivery", clauses: 2, lowest: "1", highest: "1" },
    { practiceDomain: null, domain: null, clauses: 2, lowest: "2", highest: "2" },
  ]);
});

test("there is none without clauses, nor in another scheme", async () => {
  expect(await profileOf()).toEqual([]);
  expect(practiceDomains(csmm, await readSheets({}))).toEqual([]);
  expect(practiceDomains(itss, await readSheets({ clauses: [clause(2, "符合")] }))).toEqual([]);
});

type Known = { level: number; passes: boolean };
type Open = { level: number | null; passes: boolean | null };

/** The highest level with clauses up to which none falls short, as one would say it; 1 asks for no clause of its own. */
function highestOf(clauses: readonly Known[]): number {
  const climbed = [1, 2, 3, 4, 5].filter(
    (level) => !clauses.some((each) => each.level <= level && !each.passes),
  );
  return Math.max(
    0,
    ...climbed.filter((level) => level === 1 || clauses.some((each) => each.level === level)),
  );
}

/** Every way in which what is open may turn out. */
function fillings([first, ...rest]: readonly Open[]): Known[][] {
  if (first === undefined) return [[]];
  const levels = first.level === null ? [1, 2, 3, 4, 5] : [first.level];
  const results = first.passes === null ? [true, false] : [first.passes];
  const mine = levels.flatMap((level) => results.map((passes) => ({ level, passes })));
  return fillings(rest).flatMap((others) => mine.map((each) => [each, ...others]));
}

test("the ends are those of every way in which what is open may turn out", async () => {
  const open = fc.record<Open>({
    level: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 2 }),
    passes: fc.option(fc.boolean(), { freq: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(open, { minLength: 1, maxLength: 4 }), async (clauses) => {
      const written = { true: "satisfied", false: "partial", null: null };
      const rows = clauses.map(({ level, passes }) => clause(level, written[`${passes}`]));
      const reached = fillings(clauses).map(highestOf);
      const named = (level: number) => (level === 0 ? null : String(level));
      expect(await endsOf(...rows)).toEqual([named(Math.min(...reached)), named(Math.max(...reached))]);
    }),
    { numRuns: 200 },
  );
});
