import * as fc from "fast-check";
import { currentKpis } from "../../src/tables/current-kpis";
import { parseIsoDate } from "../../src/tables/days";
import { column, remarks } from "./read-sheets";
import { makeFacts, refused, type FactInput } from "./make-facts";

type Row = { indicator?: FactInput; value?: FactInput; monitored?: FactInput; periodEnd?: FactInput };

async function current(asOf: string, rows: Row[]) {
  const facts = await makeFacts({ kpis: rows });
  const { facts: kpis, certain, problems } = currentKpis(facts, parseIsoDate(asOf)!);
  const shown = { ...facts, tables: { ...facts.tables, kpis } };
  return {
    rows: [...kpis.rowNumber].map((row, at) => `${row}${certain[at] === 1 ? "" : "?"}`),
    indicator: column(shown, "kpis", "indicator"),
    value: column(shown, "kpis", "value"),
    monitored: column(shown, "kpis", "monitored"),
    problems,
  };
}

const renewal = (periodEnd: FactInput, value: FactInput = 0.9): Row => ({
  indicator: "renewal",
  periodEnd,
  value,
});

describe("the current row of an indicator", () => {
  it("is the one with the latest period end on or before the date", async () => {
    const rows = [renewal("2026-03-31", 0.7), renewal("2026-06-30", 0.8), renewal("2026-07-01", 0.9)];
    expect(await current("2026-06-30", rows)).toMatchObject({ rows: ["3"], value: [0.8] });
    expect(await current("2026-06-29", rows)).toMatchObject({ rows: ["2"], value: [0.7] });
    expect(await current("2026-07-01", rows)).toMatchObject({ rows: ["4"], value: [0.9] });
    expect(await current("2026-03-30", rows)).toMatchObject({ rows: [] });
  });

  it("is found for each indicator, in the order of the sheet", async () => {
    const rows = [
      renewal("2026-06-30"),
      { indicator: "nps", periodEnd: "2026-03-31", value: 80 },
      renewal("2026-05-31"),
    ];
    expect((await current("2026-06-30", rows)).rows).toEqual(["2", "3"]);
  });

  it("has no period end only if the indicator has no other row", async () => {
    expect((await current("2026-06-30", [renewal(null)])).rows).toEqual(["2"]);
    expect((await current("2026-06-30", [renewal(null), renewal("2026-06-30")])).rows).toEqual(["3"]);
    expect((await current("2026-06-30", [renewal(null), renewal("2026-07-31")])).rows).toEqual([]);
    expect((await current("2026-06-30", [renewal(null), renewal(null)])).rows).toEqual([]);
  });

  it("is one with others of the same day, unknown where they differ, with a problem", async () => {
    const rows = [
      { ...renewal("2026-06-30", 0.8), monitored: true },
      { ...renewal("2026-06-30", 0.9), monitored: true },
      { ...renewal("2026-06-30", 0.8), monitored: true },
    ];
    const { problems, ...result } = await current("2026-06-30", rows);
    expect(result).toMatchObject({ rows: ["2"], value: [[0, "Infinity"]], monitored: [1] });
    expect(remarks(problems)).toEqual(["repeated-current-row@KPIs!B3"]);
    expect(problems[0]!.details).toEqual({ first: "KPIs!B2" });
  });

  it("is refused where one of them is blank and another is not", async () => {
    const rows = [{ ...renewal("2026-06-30"), monitored: true }, renewal("2026-06-30")];
    const { monitored, value, problems } = await current("2026-06-30", rows);
    expect([monitored, value]).toEqual([["refused [0,1]"], [0.9]]);
    expect(remarks(problems)).toEqual(["repeated-current-row@KPIs!F3"]);
  });

  it("is no problem where they say the same, or are past", async () => {
    const twice = [renewal("2026-06-30"), renewal("2026-06-30")];
    expect(await current("2026-06-30", twice)).toMatchObject({ rows: ["2"], problems: [] });
    const past = [renewal("2026-05-31", 0.1), renewal("2026-05-31", 0.2), renewal("2026-06-30")];
    expect(await current("2026-06-30", past)).toMatchObject({ rows: ["4"], problems: [] });
  });
});

describe("a current row that is not sure", () => {
  it("ends in a month that the date cuts, or that another row may end in", async () => {
    const june = { month: "2026-06" };
    expect((await current("2026-06-30", [renewal(june)])).rows).toEqual(["2"]);
    expect((await current("2026-06-29", [renewal(june)])).rows).toEqual(["2?"]);
    expect((await current("2026-06-01", [renewal(june)])).rows).toEqual(["2?"]);
    expect((await current("2026-05-31", [renewal(june)])).rows).toEqual([]);
    expect((await current("2026-06-30", [renewal(june), renewal("2026-05-31")])).rows).toEqual(["2"]);
    expect((await current("2026-06-29", [renewal(june), renewal("2026-05-31")])).rows).toEqual(["2?", "3?"]);
    expect((await current("2026-06-30", [renewal(june), renewal("2026-06-15")])).rows).toEqual(["2?", "3?"]);
    expect((await current("2026-06-30", [renewal(june), renewal("2026-06-30")])).rows).toEqual(["2?", "3"]);
  });

  it("is unknown where it differs from one that may end on the same day", async () => {
    const rows = [
      { ...renewal({ month: "2026-06" }, 0.8), monitored: true },
      { ...renewal("2026-06-15", 0.9), monitored: true },
    ];
    const open = [0, "Infinity"];
    expect(await current("2026-06-30", rows)).toMatchObject({ value: [open, open], monitored: [1, 1] });
    const apart = [renewal({ month: "2026-06" }, 0.8), renewal("2026-05-31", 0.9)];
    expect(await current("2026-06-15", apart)).toMatchObject({ value: [0.8, 0.9] });
  });

  it("stands beside one whose period end or indicator is refused", async () => {
    expect((await current("2026-06-30", [renewal("2026-05-31"), renewal(refused)])).rows).toEqual([
      "2?",
      "3?",
    ]);
    expect((await current("2026-06-30", [renewal("2026-06-30"), renewal(refused)])).rows).toEqual([
      "2",
      "3?",
    ]);
    const stray = (periodEnd: FactInput) => ({ ...renewal(periodEnd, 0.5), indicator: refused });
    expect((await current("2026-06-30", [renewal("2026-05-31"), stray("2026-06-30")])).rows).toEqual([
      "2?",
      "3?",
    ]);
    expect((await current("2026-06-30", [renewal("2026-05-31"), stray("2026-04-30")])).rows).toEqual([
      "2",
      "3?",
    ]);
    expect((await current("2026-06-30", [renewal("2026-05-31"), stray("2026-07-31")])).rows).toEqual(["2"]);
    expect((await current("2026-06-30", [renewal(null), stray("2026-07-31")])).rows).toEqual(["2?"]);
    expect((await current("2026-06-30", [renewal(null), stray(null)])).rows).toEqual(["2?", "3?"]);
  });
});

/** Days around the date, so that rows meet and miss one another; months and refused cells stand for several of them. */
const DAYS = ["2026-05-31", "2026-06-01", "2026-06-15", "2026-06-30", "2026-07-01"];
const fillings = (cell: FactInput): FactInput[] => {
  if (cell === refused) return DAYS;
  const isMonth = typeof cell === "object" && cell !== null && "month" in cell;
  return isMonth ? DAYS.filter((day) => day.startsWith(cell.month)) : [cell];
};

describe("however the unknown cells turn out", () => {
  const periodEnd = fc.constantFrom<FactInput>(null, refused, { month: "2026-06" }, ...DAYS);
  const row = fc.record({
    indicator: fc.constantFrom<FactInput>("renewal", "nps", refused),
    periodEnd,
    value: fc.constantFrom<FactInput>(0.25, 0.75, null),
    monitored: fc.constantFrom<FactInput>(true, false, null),
  });

  it("sure rows are current, rows left out are not, and what is known stays so", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 4 }),
        fc.constantFrom("2026-06-15", "2026-06-30"),
        async (rows, asOf) => {
          const before = await current(asOf, rows);
          for (const filled of filledRows(rows).slice(0, 30)) {
            const after = await current(asOf, filled);
            after.rows.forEach((name, at) => {
              const then = before.rows.findIndex((other) => other.replace("?", "") === name);
              expect(then).toBeGreaterThanOrEqual(0);
              expectStillSaid(before, then, after, at);
            });
            before.rows.forEach((name, then) => {
              if (name.endsWith("?")) return;
              // It may have become one row with another, whose address the two then have.
              const at = after.indicator.indexOf(before.indicator[then]);
              expect(at).toBeGreaterThanOrEqual(0);
              expectStillSaid(before, then, after, at);
            });
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  type Current = Awaited<ReturnType<typeof current>>;

  /** What a row is known to say, another says too. */
  function expectStillSaid(before: Current, then: number, after: Current, at: number): void {
    for (const field of ["value", "monitored"] as const) {
      if (typeof before[field][then] === "number") expect(after[field][at]).toBe(before[field][then]);
    }
  }

  function filledRows(rows: readonly Row[]): Row[][] {
    return rows.reduce<Row[][]>(
      (done, row) => {
        const ends = fillings(row.periodEnd!);
        const indicators = row.indicator === refused ? ["renewal", "nps"] : [row.indicator];
        const ways = ends.flatMap((periodEnd) =>
          indicators.map((indicator) => ({ ...row, periodEnd, indicator })),
        );
        return done.flatMap((before) => ways.map((way) => [...before, way]));
      },
      [[]],
    );
  }
});
