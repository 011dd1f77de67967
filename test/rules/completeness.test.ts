/**
 * Completeness, for counts, shares, sums, averages and distinct counts where no unknown cell is read by two
 * conditions or two rows: the interval's ends are reached by fillings, so an open verdict has two fillings
 * that disagree. All fillings are tried, by the oracle.
 */
import fc from "fast-check";
import { catalogue } from "../../src/tables/catalogue";
import type { Day } from "../../src/tables/days";
import { createEvaluator } from "../../src/rules/evaluate";
import { TRUTH, type Condition, type Measure } from "../../src/rules/expression";
import { fieldsOf } from "../../src/rules/explain-row";
import { assessmentDates, fields, rows, valuesOf, type SomeTable } from "./arbitrary-books";
import { leaf, pairs } from "./arbitrary-tests";
import { factsOf, REFUSED, type Book, type Cell, type Row } from "./book";
import { oracle, type Situation } from "./oracle";

const MOST_UNKNOWN = 3;
/** More than any threshold: stands for what an amount without an upper end could be. */
const BEYOND = 1e15;
const params = new Map<string, number>();

/** What standing reads, which no condition may read again. */
const readByStanding: Partial<Record<SomeTable, readonly string[]>> = {
  evidence: ["issuedOn", "location", "subject"],
  surveys: ["surveyedOn"],
  incidents: ["occurredOn"],
  audits: ["heldOn"],
};
const populations: readonly { table: SomeTable; measured?: string; distinct?: string }[] = [
  { table: "projects", measured: "contractAmount", distinct: "customer" },
  { table: "surveys", measured: "score", distinct: "questionnaire" },
  { table: "staff", measured: "trainingHours" },
  { table: "evidence", measured: "quantity" },
  { table: "serviceCatalogue", distinct: "category" },
  { table: "incidents" },
  { table: "audits" },
];

/** A condition that reads each of these fields at most once, by one leaf. */
function readOnce(table: SomeTable, free: readonly string[], asOf: Day): fc.Arbitrary<Condition> {
  const single = fc
    .shuffledSubarray([...free])
    .chain((chosen) =>
      fc.tuple(
        ...chosen
          .filter((field) => catalogue[table].columns[field]!.type.kind !== "list")
          .map((field) => leaf(table, field, asOf, false)),
      ),
    );
  const both = fc.oneof(fc.constant(null), ...pairs(table));
  return fc.tuple(single, both, fc.boolean(), fc.nat({ max: 3 })).map(([leaves, pair, outer, cut]) => {
    const taken = pair === null ? [] : fieldsOf(pair);
    const isFree = (condition: Condition) => !fieldsOf(condition).some((field) => taken.includes(field));
    const isReadable = pair !== null && taken.every((field) => free.includes(field));
    const all = isReadable ? [pair, ...leaves.filter(isFree)] : leaves;
    const [inner, rest] = [all.slice(0, cut), all.slice(cut)];
    const nested: Condition = { kind: outer ? "any" : "all", of: inner };
    return { kind: outer ? "all" : "any", of: inner.length > 0 ? [nested, ...rest] : rest };
  });
}

const cases = fc
  .tuple(fc.constantFrom(...assessmentDates), fc.constantFrom(...populations))
  .chain(([asOf, population]) => {
    const { table, measured, distinct } = population;
    const taken = [...(readByStanding[table] ?? []), measured, distinct];
    const free = fields[table].filter((field) => !taken.includes(field));
    const [forAmong, forWhere] = [
      free.filter((_, index) => index % 2 === 0),
      free.filter((_, index) => index % 2 === 1),
    ];
    const kinds = [
      "count",
      "share",
      ...(measured ? ["sum", "average"] : []),
      ...(distinct ? ["distinct"] : []),
    ];
    return fc.record({
      asOf: fc.constant(asOf),
      population: fc.constant(population),
      kind: fc.constantFrom(...kinds),
      all: rows(table, asOf),
      where: readOnce(table, free, asOf),
      among: readOnce(table, forAmong, asOf),
      passing: readOnce(table, forWhere, asOf),
      joined: joinedBy(table, asOf),
    });
  });

/** A join whose keys are known, and match one row each, with rows of the other table. */
function joinedBy(
  table: SomeTable,
  asOf: Day,
): fc.Arbitrary<{ has: Condition; to: SomeTable; there: Row[] } | null> {
  const none = fc.constant(null);
  const to: SomeTable | undefined =
    table === "staff" ? "staffCertificates" : table === "projects" ? "evidence" : undefined;
  if (to === undefined) return none;
  const there = to === "evidence" ? "subject" : "staffId";
  const prefix = to === "evidence" ? "P" : "S";
  const free = fields[to].filter((field) => field !== there && !readByStanding[to]?.includes(field));
  const found = fc.tuple(readOnce(to, free, asOf), rows(to, asOf)).map(([where, others]) => {
    const named = others.map((other, index) => {
      const key = `${prefix}-${index + 1}`;
      return { ...other, [there]: to === "evidence" ? [key] : key };
    });
    return { has: { kind: "has" as const, table: to, on: { here: "id", there }, where }, to, there: named };
  });
  return fc.oneof({ weight: 1, arbitrary: none }, { weight: 2, arbitrary: found });
}

type Case = typeof cases extends fc.Arbitrary<infer C> ? C : never;

function measureOf({
  population: { table: of, measured, distinct },
  kind,
  where,
  among,
  passing,
  joined,
}: Case): Measure {
  const withJoin: Condition = joined === null ? where : { kind: "all", of: [where, joined.has] };
  switch (kind) {
    case "count":
      return { kind, of, where: withJoin };
    case "distinct":
      return { kind: "count", of, where: withJoin, distinct: distinct! };
    case "share":
      return {
        kind,
        of,
        among,
        where: joined === null ? passing : { kind: "any", of: [passing, joined.has] },
      };
    default:
      return { kind: kind as "sum" | "average", of, field: measured!, where: withJoin } as Measure;
  }
}

/** Known keys, and at most so many unknown cells; the others are replaced by a value of theirs. */
function tame(all: readonly Row[], table: SomeTable, asOf: Day, allowed: number): Row[] {
  let left = allowed;
  return all.map((row, index) => {
    const cells = Object.entries(row).map(([field, cell]): [string, Cell] => {
      const { key, blank, type } = catalogue[table].columns[field]!;
      const keyed =
        field === "id" && (table === "staff" || table === "projects")
          ? `${table === "staff" ? "S" : "P"}-${index + 1}`
          : null;
      if (keyed !== null) return [field, keyed];
      const isUnknown = cell === REFUSED || (cell === null && blank === "unknown") || isMonth(cell);
      const isRead = !key && !(table === "evidence" && field === "issuedOn" && cell === null);
      if (!isUnknown || (isRead && left-- > 0)) return [field, cell];
      const values = valuesOf(table, field, asOf);
      const known = values[index % values.length]!;
      return [field, type.kind === "list" ? [String(known)] : known];
    });
    return Object.fromEntries(cells);
  });
}

function isMonth(cell: Cell): cell is { from: Day; to: Day } {
  return cell !== null && typeof cell === "object" && "from" in cell;
}

/** What an unknown cell could be; of values that a condition cannot tell apart, one. */
function candidates(
  table: SomeTable,
  row: Row,
  field: string,
  measure: Measure,
  situation: Situation,
): Cell[] {
  const cell = row[field]!;
  const { blank, type } = catalogue[table].columns[field]!;
  const all: Cell[] = [...valuesOf(table, field, situation.asOf)];
  const values = isMonth(cell) ? [cell.from, cell.to, ...all.filter((value) => isWithin(value, cell))] : all;
  if (cell === REFUSED && blank !== "unknown") values.push(null);
  if (type.kind === "text" || (type.kind === "choice" && type.open)) values.push("unheard of");
  if ("max" in type && type.max === Infinity) values.push(BEYOND);
  if (type.kind === "list") return values.map((value) => (value === null ? null : [String(value)]));
  const isMeasured =
    ("field" in measure && measure.field === field) || ("distinct" in measure && measure.distinct === field);
  const reader = leavesOf(measure, measure.kind).find(
    ({ on, condition }) => on === table && fieldsOf(condition).includes(field),
  )?.condition;
  if (isMeasured || (reader !== undefined && fieldsOf(reader).length > 1)) return values;
  const seen = new Map<unknown, Cell>();
  for (const value of values) {
    const only: Book = { [table]: { all: [{ ...row, [field]: value }] } };
    const told =
      reader === undefined ? null : oracle(only, situation).test({ kind: "holds", table, where: reader });
    const isReadByStanding = readByStanding[table]?.includes(field) ?? false;
    if (!seen.has(isReadByStanding ? value : told)) seen.set(isReadByStanding ? value : told, value);
  }
  return [...seen.values()];
}

function isWithin(value: Cell, month: { from: Day; to: Day }): boolean {
  return typeof value === "number" && value >= month.from && value <= month.to;
}

/** The conditions that read cells, with the table that they read. */
function leavesOf(node: unknown, on: string): { on: string; condition: Condition }[] {
  if (typeof node !== "object" || node === null) return [];
  const { kind, of, table } = node as { kind?: string; of?: unknown; table?: string };
  if (kind === "compare" || kind === "spans" || kind === "differs") {
    return [{ on, condition: node as Condition }];
  }
  const inner = table ?? (typeof of === "string" ? of : on);
  return Object.values(node).flatMap((part) => leavesOf(part, inner));
}

/** Every filling of the unknown cells, one after the other. */
function* fillings(
  some: Book,
  places: { table: SomeTable; index: number; field: string; values: Cell[] }[],
): Generator<Book> {
  const [place, ...others] = places;
  if (place === undefined) {
    yield some;
    return;
  }
  const { table, index, field, values } = place;
  for (const value of values) {
    const { all } = some[table] as { all: readonly Row[] };
    const filled = all.map((row, at) => (at === index ? { ...row, [field]: value } : row));
    yield* fillings({ ...some, [table]: { all: filled } }, others);
  }
}

it("reaches both ends of every interval, and so leaves nothing open that is not", () => {
  let [open, exact] = [0, 0];
  fc.assert(
    fc.property(cases, (it) => {
      const { asOf, population, joined } = it;
      const measure = measureOf(it);
      const here = tame(it.all, population.table, asOf, joined === null ? MOST_UNKNOWN : MOST_UNKNOWN - 1);
      const there = joined === null ? [] : tame(joined.there, joined.to, asOf, 1);
      const some: Book = {
        [population.table]: { all: here },
        ...(joined && { [joined.to]: { all: there } }),
      };
      const situation: Situation = {
        asOf,
        fiscalYear: 2025,
        params,
        requirement: null,
        requirementIds: [],
        figures: false,
      };
      const sheets: [SomeTable, Row[]][] =
        joined === null
          ? [[population.table, here]]
          : [
              [population.table, here],
              [joined.to, there],
            ];
      const places = sheets.flatMap(([table, all]) =>
        all.flatMap((row, index) =>
          Object.entries(row)
            .filter(
              ([field, cell]) =>
                cell === REFUSED || isMonth(cell) || (cell === null && isUnknownBlank(table, field)),
            )
            .map(([field]) => ({
              table,
              index,
              field,
              values: candidates(table, row, field, measure, situation),
            })),
        ),
      );
      const reached = new Set<number | null | undefined>();
      for (const filled of fillings(some, places)) reached.add(oracle(filled, situation).measure(measure));
      const evaluator = createEvaluator({
        facts: factsOf(some),
        asOf,
        fiscalYear: { lo: 2025, hi: 2025 },
        params,
        requirementIds: [],
      });
      const { lo, hi, reason } = evaluator.measure(measure, { requirement: null, figures: false });
      expect(reached).not.toContain(undefined);
      if (reached.has(null)) {
        expect([lo, hi]).toEqual([-Infinity, Infinity]);
        return;
      }
      const numbers = [...(reached as Set<number>)];
      const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
      expect(lo).toBeCloseTo(least, 6);
      if (hi === Infinity) expect(greatest).toBeGreaterThan(1e13);
      else expect(hi).toBeCloseTo(greatest, 6);
      expect(reason === null).toBe(lo === hi);
      if (lo === hi) exact++;
      else open++;
      const middle = hi === Infinity ? lo + 1 : (lo + hi) / 2;
      const { truth } = evaluator.test(
        { kind: "atLeast", measure, value: middle, unit: "project" },
        { requirement: null, figures: false },
      );
      if (truth === TRUTH.unknown) {
        expect(numbers.some((n) => n >= middle) && numbers.some((n) => n < middle)).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
  expect(open).toBeGreaterThan(100);
  expect(exact).toBeGreaterThan(100);
});

function isUnknownBlank(table: SomeTable, field: string): boolean {
  return (
    catalogue[table].columns[field]!.blank === "unknown" && !(table === "evidence" && field === "issuedOn")
  );
}
