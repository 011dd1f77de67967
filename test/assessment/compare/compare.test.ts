/** What is named as the cause is what brings the turn about, told by whole assessments of every mixture. */
import fc from "fast-check";
import { assess } from "../../../src/assessment/assess";
import { causes, type Cause } from "../../../src/assessment/compare/causes";
import { compare, compareWithRecord } from "../../../src/assessment/compare/compare";
import { recordOf, shortName } from "../../../src/assessment/compare/record";
import type { Side } from "../../../src/assessment/compare/world";
import { csmm } from "../../../src/schemes/csmm";
import { itss } from "../../../src/schemes/itss";
import { day, factsOf } from "../../rules/book";
import { mix, pairs, side, statusesOf, type Pair } from "./pairs";

const RUNS = 150;

const turned = (pair: Pair) => {
  const [before, after] = [statusesOf(side(pair, pair.old)), statusesOf(side(pair, pair.now))];
  return [...after].flatMap(([requirement, status]) =>
    before.get(requirement) === status ? [] : [[requirement, before.get(requirement), status]],
  );
};

/** Every set of causes, the smaller ones first. */
const sets: Cause[][] = Array.from({ length: 2 ** causes.length }, (_, mask) =>
  causes.filter((_, at) => mask & (1 << at)),
).sort((a, b) => a.length - b.length);

const circumstances = { checkedOn: 20_000, version: "1", problems: 0, inputs: "" };
const recorded = ({ facts, options }: Side) =>
  recordOf(assess(facts, options), facts, options, circumstances);

describe.each(causes)("where only the %s differs", (cause) => {
  test("it is named for all that turned, and for nothing else", () => {
    let turns = 0;
    fc.assert(
      fc.property(pairs([cause]), (pair) => {
        const [old, now] = [side(pair, pair.old), side(pair, pair.now)];
        const { differing, schemes } = compare(old, now);
        const [scheme] = schemes;
        expect(scheme!.turns.map(({ requirement, before, after }) => [requirement, before, after])).toEqual(
          turned(pair),
        );
        for (const each of [...scheme!.turns, ...scheme!.answers, ...scheme!.levels]) {
          expect(each.causes).toEqual({ ways: [[cause]], isSure: true });
        }
        if (scheme!.turns.length > 0) expect(differing).toEqual([cause]);
        else expect([[], [cause]]).toContainEqual(differing);
        turns += scheme!.turns.length;
      }),
      { numRuns: RUNS },
    );
    expect(turns).toBeGreaterThan(RUNS / 20);
  });

  test("the record of a former check names it too", () => {
    fc.assert(
      fc.property(pairs([cause]), (pair) => {
        const [old, now] = [side(pair, pair.old), side(pair, pair.now)];
        const record = recorded(old);
        const found = compareWithRecord(record, now, now.options.schemes, "1").schemes[0]!;
        const exact = compare(old, now).schemes[0]!;
        expect(found.turns).toEqual(exact.turns);
        expect(found.answers).toEqual(exact.answers);
        if (cause !== "rules") expect(found.levels).toEqual(exact.levels);
      }),
      { numRuns: RUNS },
    );
  });
});

test("answers and levels are those of whole assessments", () => {
  fc.assert(
    fc.property(pairs(causes), (pair) => {
      const [old, now] = [side(pair, pair.old), side(pair, pair.now)];
      const { schemes } = compare(old, now);
      const [was, is] = [old, now].map(({ facts, options }) => assess(facts, options).schemes[0]!);
      const answersOf = ({ onFigures, capability, eligible }: typeof was & object) => ({
        onFigures,
        capability,
        eligible,
      });
      expect(schemes[0]!.before).toEqual(answersOf(was!));
      expect(schemes[0]!.after).toEqual(answersOf(is!));
      const levels = is!.levels.filter(({ status }, at) => status !== was!.levels[at]!.status);
      expect(schemes[0]!.levels.map(({ level }) => level)).toEqual(levels.map(({ level }) => level));
    }),
    { numRuns: RUNS },
  );
});

test("where several differ, the smallest sets that bring a turn about are named", () => {
  const sizes = new Map<number, number>();
  fc.assert(
    fc.property(pairs(causes), (pair) => {
      const [old, now] = [side(pair, pair.old), side(pair, pair.now)];
      const { turns } = compare(old, now).schemes[0]!;
      expect(turns.map(({ requirement }) => requirement)).toEqual(turned(pair).map(([id]) => id));
      if (turns.length === 0) return;
      const statuses = sets.map((set) => ({ set, status: statusesOf(side(pair, mix(pair, set))) }));
      for (const { requirement, after, causes: named } of turns) {
        const bringing = statuses
          .filter(({ status }) => status.get(requirement) === after)
          .map(({ set }) => set);
        const smallest = bringing.filter(({ length }) => length === bringing[0]!.length);
        expect(new Set(named.ways.map((way) => way.join()))).toEqual(
          new Set(smallest.map((set) => set.join())),
        );
        expect(named.isSure).toBe(true);
        sizes.set(smallest[0]!.length, (sizes.get(smallest[0]!.length) ?? 0) + 1);
      }
    }),
    { numRuns: RUNS },
  );
  expect(sizes.get(1)).toBeGreaterThan(10);
  expect(sizes.get(2)).toBeGreaterThan(0);
});

test("what the record of a former check is sure of holds", () => {
  let unsure = 0;
  fc.assert(
    fc.property(pairs(["data", "date", "parameters"]), (pair) => {
      const [old, now] = [side(pair, pair.old), side(pair, pair.now)];
      const exact = compare(old, now).schemes[0]!.turns;
      const found = compareWithRecord(recorded(old), now, now.options.schemes, "1").schemes[0]!.turns;
      expect(found.map(({ requirement }) => requirement)).toEqual(
        exact.map(({ requirement }) => requirement),
      );
      found.forEach(({ causes: { ways, isSure } }, at) => {
        const named = exact[at]!.causes.ways.map((way) => way.join());
        if (isSure) for (const way of ways) expect(named).toContain(way.join());
        else {
          unsure++;
          for (const way of exact[at]!.causes.ways) expect(ways[0]).toEqual(expect.arrayContaining([...way]));
        }
      });
    }),
    { numRuns: RUNS },
  );
  expect(unsure).toBeGreaterThan(0);
});

test("compared with itself nothing differs and nothing turned", () => {
  fc.assert(
    fc.property(pairs([]), (pair) => {
      const [old, now] = [side(pair, pair.old), side(pair, pair.now)];
      for (const each of [
        compare(old, now),
        compareWithRecord(recorded(old), now, now.options.schemes, "1"),
      ]) {
        expect(each).toMatchObject({ differing: [], onlyBefore: [], onlyAfter: [] });
        expect(each.tables.size).toBe(0);
        expect(each.schemes[0]).toMatchObject({ answers: [], levels: [], turns: [] });
      }
    }),
    { numRuns: RUNS / 3 },
  );
});

test("the fiscal year that the organisation states counts as data of what goes by it", () => {
  const requirement = itss.requirements.find((each) => JSON.stringify(each).includes('"fiscalYear"'))!;
  const of = (latestFiscalYear: number): Side => ({
    facts: factsOf({ organisation: [{ latestFiscalYear }] }),
    options: {
      asOf: day("2026-06-30"),
      targets: {},
      params: new Map(),
      schemes: [{ ...itss, requirements: [requirement] }],
    },
  });
  const [old, now] = [of(2024), of(2025)];
  const record = recorded(old);
  const scheme = record.schemes[0]!;
  const met = {
    ...record,
    schemes: [{ ...scheme, statuses: new Map([[shortName(requirement.id), "met" as const]]) }],
  };
  const { turns } = compareWithRecord(met, now, now.options.schemes, "1").schemes[0]!;
  expect(turns).toMatchObject([{ before: "met", causes: { ways: [["data"]] } }]);
});

test("rows that are counted whatever they say are data of what counts them", () => {
  const requirement = csmm.requirements.find(({ id }) => id === "csmm.2.execution-evidence")!;
  const of = (services: number): Side => ({
    facts: factsOf({
      serviceCatalogue: Array.from({ length: services }, (_, at) => ({
        category: "operation",
        service: `S-${at}`,
      })),
    }),
    options: {
      asOf: day("2026-06-30"),
      targets: {},
      params: new Map(),
      schemes: [{ ...csmm, requirements: [requirement] }],
    },
  });
  const [old, now] = [of(0), of(1)];
  const { turns } = compareWithRecord(recorded(old), now, now.options.schemes, "1").schemes[0]!;
  expect(turns).toMatchObject([{ requirement: requirement.id, causes: { ways: [["data"]], isSure: true } }]);
});
