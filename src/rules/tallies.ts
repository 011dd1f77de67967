/**
 * Running counts over the rows of a table: a row is counted or uncounted, and what is measured is read off. What a row
 * says must be the same when it is uncounted as it was when it was counted.
 */
import { catalogue, type TableId } from "../tables/catalogue";
import { NO_TEXT, textsOf, type NumberColumn, type TableFacts } from "../tables/facts";
import type { RowTruth } from "./conditions";
import { TRUTH } from "./expression";
import type { Interval } from "./interval";

/** The rows of a table that may be so, and whether each is. */
export interface Population {
  readonly table: TableFacts;
  readonly truth: RowTruth;
  /** Ascending, among the first rows; rows that were added since may all be so. */
  readonly candidates: Uint32Array;
  readonly firstRows: number;
}

export interface Tally {
  /** Counts a row (1), or takes back that it was counted (-1). */
  count(row: number, by: 1 | -1): void;
}

/** How many rows are so, surely and at all. */
export interface RowTally extends Tally {
  readonly sure: number;
  readonly possible: number;
}

export function tallyRows({ truth }: Population): RowTally {
  let [sure, possible] = [0, 0];
  return {
    get sure() {
      return sure;
    },
    get possible() {
      return possible;
    },
    count(row, by) {
      const is = truth(row);
      if (is === TRUTH.yes) sure += by;
      if (is !== TRUTH.no) possible += by;
    },
  };
}

/** How many values the rows have between them: those that sure rows certainly have, to those that possible rows could have. */
export interface ValueTally extends Tally {
  readonly values: Interval;
}

export function tallyValues({ table, truth }: Population, of: TableId, field: string): ValueTally {
  const column = textsOf(table, field);
  const sure = new Map<number, number>();
  const possible = new Map<number, number>();
  let [unreadable, sureRows] = [0, 0];
  const { type } = catalogue[of].columns[field]!;
  const listed = type.kind === "choice" && !type.open ? type.choices.length : Infinity;
  return {
    get values() {
      const unread = table.complete ? unreadable : Infinity;
      return {
        lo: Math.max(sure.size, sureRows > 0 ? 1 : 0),
        hi: Math.min(possible.size + unread, listed),
      };
    },
    count(row, by) {
      const is = truth(row);
      const value = column.code[row]!;
      if (is === TRUTH.no || value === NO_TEXT) return;
      if (is === TRUTH.yes) sureRows += by;
      if (value < 0) unreadable += by;
      else countIn(possible, value, by);
      if (value >= 0 && is === TRUTH.yes) countIn(sure, value, by);
    },
  };
}

function countIn(counts: Map<number, number>, value: number, by: 1 | -1): void {
  const count = (counts.get(value) ?? 0) + by;
  if (count === 0) counts.delete(value);
  else counts.set(value, count);
}

/** How many rows of a population pass and fail, surely and at all. */
export interface ShareTally extends Tally {
  readonly surePassing: number;
  readonly possiblyPassing: number;
  readonly sureFailing: number;
  readonly possiblyFailing: number;
  /** Rows that are surely in the population. */
  readonly sure: number;
  /** Rows of which it is open whether they are in the population and pass. */
  readonly openlyPassing: number;
}

export function tallyShare({ truth: among }: Population, passes: RowTruth): ShareTally {
  let [surePassing, possiblyPassing, sureFailing, possiblyFailing, sure] = [0, 0, 0, 0, 0];
  return {
    get surePassing() {
      return surePassing;
    },
    get possiblyPassing() {
      return possiblyPassing;
    },
    get sureFailing() {
      return sureFailing;
    },
    get possiblyFailing() {
      return possiblyFailing;
    },
    get sure() {
      return sure;
    },
    get openlyPassing() {
      return possiblyPassing - surePassing;
    },
    count(row, by) {
      const isAmong = among(row);
      if (isAmong === TRUTH.no) return;
      const passing = passes(row);
      if (passing !== TRUTH.no) possiblyPassing += by;
      if (passing !== TRUTH.yes) possiblyFailing += by;
      if (isAmong !== TRUTH.yes) return;
      sure += by;
      if (passing === TRUTH.yes) surePassing += by;
      if (passing === TRUTH.no) sureFailing += by;
    },
  };
}

/** The rows that are so, for what must be looked at one by one. */
export interface RowSets extends Tally {
  readonly sure: ReadonlySet<number>;
  readonly optional: ReadonlySet<number>;
}

export function gatherRows({ truth }: Population): RowSets {
  const [sure, optional] = [new Set<number>(), new Set<number>()];
  return {
    sure,
    optional,
    count(row, by) {
      const is = truth(row);
      if (is === TRUTH.no) return;
      const rows = is === TRUTH.yes ? sure : optional;
      if (by === 1) rows.add(row);
      else rows.delete(row);
    },
  };
}

/** Totals of a field over rows: of sure rows, and with those of the optional ones. */
export interface FieldTally extends Tally {
  totals(): { sureRows: number; sureLo: number; sureHi: number; possibleHi: number };
  /** The rows that are only possible. */
  readonly optional: ReadonlySet<number>;
}

/**
 * Totals are kept by blocks of rows, and a block in which a row changed is added up anew: so a sum is the same whatever
 * was counted and taken back before, to the last bit, and infinite ends do no harm.
 */
const BLOCK = 9;

export function tallyField({ truth, candidates, firstRows }: Population, field: NumberColumn): FieldTally {
  const blocks = new Map<number, { sureRows: number; sureLo: number; sureHi: number; possibleHi: number }>();
  const stale = new Set<number>();
  const later: number[] = [];
  const optional = new Set<number>();
  return {
    optional,
    count(row, by) {
      const is = truth(row);
      if (is === TRUTH.no) return;
      stale.add(blockOf(row));
      if (row >= firstRows && !later.includes(row)) later.push(row);
      if (is !== TRUTH.unknown) return;
      if (by === 1) optional.add(row);
      else optional.delete(row);
    },
    totals() {
      for (const block of stale) blocks.set(block, addUp(block));
      stale.clear();
      const total = nothing();
      for (const [, block] of [...blocks].sort(([a], [b]) => a - b)) addTo(total, block);
      return total;
    },
  };

  /** Rows that came later make a block of their own, the last. */
  function blockOf(row: number): number {
    return row < firstRows ? row >> BLOCK : Infinity;
  }

  function addUp(block: number) {
    const total = nothing();
    for (const row of block === Infinity ? later : candidatesIn(block)) {
      const is = truth(row);
      if (is === TRUTH.no) continue;
      total.possibleHi += field.hi[row]!;
      if (is !== TRUTH.yes) continue;
      total.sureRows++;
      total.sureLo += field.lo[row]!;
      total.sureHi += field.hi[row]!;
    }
    return total;
  }

  function candidatesIn(block: number): Uint32Array {
    return candidates.subarray(placeOf(block << BLOCK), placeOf((block + 1) << BLOCK));
  }

  /** Where the candidates from this row on begin. */
  function placeOf(row: number): number {
    let [from, to] = [0, candidates.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (candidates[middle]! < row) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function nothing() {
  return { sureRows: 0, sureLo: 0, sureHi: 0, possibleHi: 0 };
}

function addTo(total: ReturnType<typeof nothing>, more: ReturnType<typeof nothing>): void {
  total.sureRows += more.sureRows;
  total.sureLo += more.sureLo;
  total.sureHi += more.sureHi;
  total.possibleHi += more.possibleHi;
}
