/**
 * What the design page says, word by word, on rows whose cells are known: no intervals, no indexes, no caches.
 * A cell that is not known makes what needs it open (undefined); tables are taken as complete.
 */
import { catalogue, type TableId } from "../../src/tables/catalogue";
import type { Day } from "../../src/tables/days";
import type { Condition, Measure, Operand, Param, Test } from "../../src/rules/expression";
import { REFUSED, rowsIn, type Book, type Cell, type Row } from "./book";

export interface Situation {
  asOf: Day;
  fiscalYear: number;
  params: ReadonlyMap<string, number>;
  requirement: string | null;
  requirementIds: readonly string[];
  figures: boolean;
}

type Verdict = boolean | undefined;
type Known = number | string | readonly string[];
type Reading = { is: Known } | "none" | "open";

const DAY = 86_400_000;

/** Excel's EDATE: the same date that many months later, or the last day of that month. */
export function monthsLater(day: Day, months: number): Day {
  const start = new Date(day * DAY);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(start.getUTCDate(), lastDate)) / DAY;
}

export function oracle(book: Book, situation: Situation) {
  const { asOf, fiscalYear, params, requirement, requirementIds, figures } = situation;
  const amount = (value: number | Param) =>
    typeof value === "number" ? value : (params.get(value.param) ?? value.value);

  function read(table: TableId, row: Row, field: string): Reading {
    const cell = row[field] ?? null;
    if (cell === REFUSED) return "open";
    if (cell !== null && typeof cell === "object" && "from" in cell) {
      return cell.from === cell.to ? { is: cell.from } : "open";
    }
    if (cell !== null) return { is: typeof cell === "string" ? cell.toLowerCase() : cell };
    const { blank } = catalogue[table].columns[field]!;
    if (blank === "none") return "none";
    if (blank === "no") return { is: 0 };
    if (blank === "past") return { is: -Infinity };
    if (typeof blank === "object") return "as" in blank ? read(table, row, blank.as) : { is: blank.value };
    return "open";
  }

  const current = currentKpis(rowsIn(book, "kpis"), asOf);
  const rowsOf = (table: TableId) => (table === "kpis" ? current : rowsIn(book, table));

  function operand(value: Operand, table: TableId, row: Row): Reading {
    if ("field" in value) return read(table, row, value.field);
    if ("literal" in value) {
      const { literal } = value;
      return { is: typeof literal === "string" ? literal.toLowerCase() : Number(literal) };
    }
    if ("anyOf" in value) return { is: value.anyOf.map((text) => text.toLowerCase()) };
    if ("param" in value) return { is: amount(value) };
    if ("asOf" in value) return { is: monthsLater(asOf, -amount(value.months)) };
    if ("fiscalYear" in value) return { is: fiscalYear + value.fiscalYear };
    return { is: Date.UTC(fiscalYear + value.fiscalYearEnd, 11, 31) / DAY };
  }

  function compare(condition: Extract<Condition, { kind: "compare" }>, table: TableId, row: Row): Verdict {
    const [left, right] = [read(table, row, condition.field), operand(condition.value, table, row)];
    if (left === "none" || right === "none") return false;
    if (left === "open" || right === "open") return undefined;
    const [a, b] = [left.is as number, right.is as number];
    switch (condition.op) {
      case "eq":
        return a === b;
      case "ne":
        return a !== b;
      case "lt":
        return a < b;
      case "lte":
        return a <= b;
      case "gt":
        return a > b;
      case "gte":
        return a >= b;
      case "in":
        return (right.is as readonly string[]).includes(left.is as string);
    }
  }

  function numbers(table: TableId, row: Row, ...fields: string[]): number[] | "none" | "open" {
    const readings = fields.map((field) => read(table, row, field));
    if (readings.includes("none")) return "none";
    if (readings.includes("open")) return "open";
    return readings.map((reading) => (reading as { is: number }).is);
  }

  function holdsFor(condition: Condition, table: TableId, row: Row): Verdict {
    switch (condition.kind) {
      case "compare":
        return compare(condition, table, row);
      case "filled":
      case "blank": {
        const cell = row[condition.field] ?? null;
        if (cell === REFUSED) return undefined;
        return (cell === null) === (condition.kind === "blank");
      }
      case "spans": {
        const ends = numbers(table, row, condition.from, condition.to);
        if (typeof ends === "string") return ends === "none" ? false : undefined;
        return ends[1]! + 1 >= monthsLater(ends[0]!, amount(condition.months));
      }
      case "differs": {
        const pair = numbers(table, row, condition.field, condition.other);
        if (typeof pair === "string") return pair === "none" ? false : undefined;
        const allowed = amount(condition.by) * Math.abs(pair[0]!);
        return Math.abs(pair[0]! - pair[1]!) > allowed + 1e-9 * Math.max(1, allowed);
      }
      case "has":
        if (figures && condition.table === "evidence" && !condition.substitute) return true;
        return some(
          rowsOf(condition.table).map((other) =>
            every([
              joins(read(table, row, condition.on.here), read(condition.table, other, condition.on.there)),
              stands(condition.table, other),
              holdsFor(condition.where, condition.table, other),
            ]),
          ),
        );
      case "all":
        return every(condition.of.map((part) => holdsFor(part, table, row)));
      case "any":
        return some(condition.of.map((part) => holdsFor(part, table, row)));
    }
  }

  function joins(here: Reading, there: Reading): Verdict {
    if (here === "none" || there === "none") return false;
    if (here === "open" || there === "open") return undefined;
    const keys = ({ is }: { is: Known }) =>
      (Array.isArray(is) ? is : [String(is)]).map((key) => String(key).toLowerCase());
    return keys(here).some((key) => keys(there).includes(key));
  }

  function stands(table: TableId, row: Row): Verdict {
    const notAfter = (field: string): Verdict => {
      const on = read(table, row, field);
      return typeof on === "string" ? undefined : (on.is as number) <= asOf;
    };
    const dated: Partial<Record<TableId, string>> = {
      audits: "heldOn",
      incidents: "occurredOn",
      surveys: "surveyedOn",
      achievements: "achievedOn",
      nonconformities: "raisedOn",
    };
    if (dated[table]) return notAfter(dated[table]);
    if (table !== "evidence") return true;
    const { location = null, issuedOn = null } = row;
    const located = location === REFUSED ? undefined : location !== null;
    return every([located, issuedOn === null ? true : notAfter("issuedOn")]);
  }

  function serves(table: TableId, row: Row): Verdict {
    if (table !== "evidence" || requirement === null) return true;
    const subject = read(table, row, "subject");
    if (subject === "open") return undefined;
    if (subject === "none") return true;
    const named = (subject.is as readonly string[]).filter((text) => requirementIds.includes(text));
    return named.length === 0 || named.includes(requirement);
  }

  const counts = (table: TableId, row: Row, where: Condition) =>
    every([stands(table, row), serves(table, row), holdsFor(where, table, row)]);

  /** The rows that count; undefined where that is open. */
  function counted(table: TableId, where: Condition): readonly Row[] | undefined {
    const verdicts = rowsOf(table).map((row) => counts(table, row, where));
    return verdicts.includes(undefined) ? undefined : rowsOf(table).filter((_, index) => verdicts[index]);
  }

  /** Null: there is no such number. Undefined: open. */
  function measure(it: Measure): number | null | undefined {
    switch (it.kind) {
      case "count": {
        const rows = counted(it.of, it.where);
        if (rows === undefined || it.distinct === undefined) return rows?.length;
        const values = rows.map((row) => read(it.of, row, it.distinct!));
        if (values.includes("open")) return undefined;
        return new Set(values.filter((value) => value !== "none").map((value) => (value as { is: Known }).is))
          .size;
      }
      case "share": {
        const among = counted(it.of, it.among);
        if (among === undefined) return undefined;
        if (among.length === 0) return null;
        const passing = among.map((row) => holdsFor(it.where, it.of, row));
        return passing.includes(undefined) ? undefined : passing.filter((is) => is).length / among.length;
      }
      case "sum":
      case "average":
      case "value": {
        const rows = counted(it.of, it.where);
        if (rows === undefined) return undefined;
        const values = rows.map((row) => read(it.of, row, it.field));
        if (it.kind === "value" && rows.length !== 1) return null;
        if (it.kind === "average" && rows.length === 0) return null;
        if (values.includes("open")) return undefined;
        const total = values.reduce((sum, value) => sum + (value as { is: number }).is, 0);
        return it.kind === "average" ? total / rows.length : total;
      }
      case "ratio": {
        const [top, bottom] = [measure(it.top), measure(it.bottom)];
        if (bottom === null || top === null) return null;
        if (top === undefined || bottom === undefined) return undefined;
        return bottom <= 0 ? null : top / bottom;
      }
      case "mean": {
        const parts = it.of.map(measure);
        if (parts.includes(null)) return null;
        if (parts.includes(undefined)) return undefined;
        return (parts as number[]).reduce((sum, part) => sum + part, 0) / parts.length;
      }
      case "growth": {
        const [from, to] = [measure(it.from), measure(it.to)];
        if (from === null || to === null) return null;
        if (from === undefined || to === undefined) return undefined;
        return from <= 0 ? null : (to / from) ** (1 / it.years) - 1;
      }
    }
  }

  function test(it: Test): Verdict {
    switch (it.kind) {
      case "atLeast":
      case "atMost": {
        const { measure: of } = it;
        if (figures && (of.kind === "count" || of.kind === "sum") && of.of === "evidence") return true;
        const actual = measure(of);
        if (actual === null || actual === undefined) return undefined;
        const required = amount(it.value);
        const slack = 1e-9 * Math.max(1, Math.abs(required));
        return it.kind === "atLeast" ? actual >= required - slack : actual <= required + slack;
      }
      case "holds":
        if (figures && it.table === "evidence" && !it.substitute) return true;
        return some(rowsOf(it.table).map((row) => counts(it.table, row, it.where)));
      case "all":
        return every(it.of.map(test));
      case "any":
        return some(it.of.map(test));
    }
  }

  return { test, measure };
}

/** For each indicator its latest row up to the date; one without a period end if it is alone; where two of a day differ, open. */
function currentKpis(kpis: readonly Row[], asOf: Day): Row[] {
  const indicators = [...new Set(kpis.map(({ indicator }) => String(indicator)))];
  return indicators.flatMap((name) => {
    const own = kpis.filter(({ indicator }) => String(indicator) === name);
    const ended = own.filter(({ periodEnd }) => typeof periodEnd === "number" && periodEnd <= asOf);
    if (ended.length === 0) return own.length === 1 && (own[0]!.periodEnd ?? null) === null ? own : [];
    const latest = Math.max(...ended.map(({ periodEnd }) => periodEnd as number));
    const [first, ...others] = ended.filter(({ periodEnd }) => periodEnd === latest);
    const cells = Object.entries(first!).map(([field, cell]): [string, Cell] => {
      return [field, others.every((other) => (other[field] ?? null) === cell) ? cell : REFUSED];
    });
    return [Object.fromEntries(cells)];
  });
}

function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

function some(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(true)) return true;
  return verdicts.includes(undefined) ? undefined : false;
}
