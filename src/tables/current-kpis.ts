/**
 * The indicator rows that count at a date: for each indicator the one with the latest period end on or before
 * it. Where a period end or an indicator is not known exactly, several rows may be the current one; then none
 * of them is sure, and those that may turn out to end on one day are unknown where they differ.
 */
import { formatAddress } from "../workbook/workbook";
import { wholeRange } from "./blank-value";
import { catalogue } from "./catalogue";
import type { Day } from "./days";
import { CELL, cellOf, numbersOf, textsOf, type Facts, type Problem, type TableFacts } from "./facts";
import { mergeRows, sameCell, type MergedRow } from "./merge-rows";
import { valueForm, valueRange } from "./read-indicator-value";
import { fold } from "./text";

export interface CurrentKpis {
  /** The rows that are surely or perhaps current, in the order of the sheets. */
  readonly facts: TableFacts;
  /** 1: surely current; 0: perhaps. */
  readonly certain: Uint8Array;
  /** Rows of one indicator and day that say different things. */
  readonly problems: readonly Problem[];
}

/** Picks the current rows of the indicators at a date. */
export function currentKpis(facts: Facts, asOf: Day): CurrentKpis {
  const { kpis } = facts.tables;
  const candidates = possibleRows(kpis, asOf);
  const { code } = textsOf(kpis, "indicator");
  const rangeOf = (field: string, row: number) => {
    const { type } = catalogue.kpis.columns[field]!;
    const isKnown = type.kind === "indicator-value" && code[row]! >= 0;
    return isKnown ? valueRange(valueForm(fold(facts.texts.display(code[row]!)), "")!) : wholeRange(type);
  };
  return {
    facts: mergeRows(kpis, mergedRows(candidates), IDENTITY, rangeOf),
    certain: surelyCurrent(
      candidates,
      code.some((each) => each < 0),
    ),
    problems: candidates.flatMap(({ rows }) => contradictions(kpis, rows)),
  };
}

/** What makes rows one another's rivals; it stays as it is. */
const IDENTITY: ReadonlySet<string> = new Set(["indicator", "periodEnd"]);

/** A row that may be current, or several of one indicator that end on the same day. */
interface Candidate {
  readonly rows: number[];
  /** The indicator's pool code; negative where it cannot be told. */
  readonly code: number;
  /** The days up to the assessment date on which its period may end; minus infinity where it has no period end. */
  readonly from: Day;
  readonly to: Day;
  /** It may end after the assessment date. */
  readonly mayBeLater: boolean;
}

/** Every row that is current in some way in which the unknown cells may turn out, in row order. */
function possibleRows(kpis: TableFacts, asOf: Day): Candidate[] {
  const indicator = textsOf(kpis, "indicator");
  const { state, lo, hi } = numbersOf(kpis, "periodEnd");
  const candidates: Candidate[] = [];
  const sameDay = new Map<string, Candidate>();
  const rowsOfIndicator = new Map<number, number>();
  const latestSure = new Map<number, Day>();
  for (let row = 0; row < kpis.rowCount; row++) {
    const code = indicator.code[row]!;
    rowsOfIndicator.set(code, (rowsOfIndicator.get(code) ?? 0) + 1);
    const isDated = state[row] !== CELL.blank;
    const from = isDated ? lo[row]! : -Infinity;
    if (from > asOf) continue;
    const to = isDated ? Math.min(hi[row]!, asOf) : -Infinity;
    const mayBeLater = isDated && hi[row]! > asOf;
    if (!mayBeLater) latestSure.set(code, Math.max(from, latestSure.get(code) ?? -Infinity));
    const day = code >= 0 && isDated && lo[row] === hi[row] ? `${code} ${from}` : null;
    const twin = day === null ? undefined : sameDay.get(day);
    if (twin !== undefined) {
      twin.rows.push(row);
      continue;
    }
    const candidate = { rows: [row], code, from, to, mayBeLater };
    candidates.push(candidate);
    if (day !== null) sameDay.set(day, candidate);
  }
  return candidates.filter(({ code, to }) => {
    if (code < 0) return true;
    return to === -Infinity ? rowsOfIndicator.get(code) === 1 : to >= (latestSure.get(code) ?? -Infinity);
  });
}

/** 1 for each candidate that is current however the unknown cells turn out. */
function surelyCurrent(candidates: readonly Candidate[], hasUnknownIndicators: boolean): Uint8Array {
  const latest = new Map<number, { first: Day; second: Day }>();
  let latestUnknown = -Infinity;
  for (const { code, to } of candidates) {
    if (code < 0) latestUnknown = Math.max(latestUnknown, to);
    const { first, second } = latest.get(code) ?? { first: -Infinity, second: -Infinity };
    latest.set(code, to > first ? { first: to, second: first } : { first, second: Math.max(second, to) });
  }
  return Uint8Array.from(candidates, ({ code, from, to, mayBeLater }) => {
    if (code < 0 || mayBeLater) return 0;
    if (from === -Infinity) return hasUnknownIndicators ? 0 : 1;
    const { first, second } = latest.get(code)!;
    const latestRival = Math.max(to === first ? second : first, latestUnknown);
    return latestRival <= from ? 1 : 0;
  });
}

/** The candidates as rows; those that may turn out to end on one day, of one indicator, go together. */
function mergedRows(candidates: readonly Candidate[]): MergedRow[] {
  const among = new Map<Candidate, readonly number[]>();
  for (const overlapping of overlaps(candidates)) {
    const isAnyUnknown = overlapping.some(({ code }) => code < 0);
    const together = isAnyUnknown ? [overlapping] : byIndicator(overlapping).flatMap(overlaps);
    for (const group of together) {
      const rows = group.flatMap((candidate) => candidate.rows);
      for (const candidate of group) among.set(candidate, rows);
    }
  }
  return candidates.map((candidate) => ({
    row: candidate.rows[0]!,
    among: among.get(candidate) ?? candidate.rows,
  }));
}

/** Groups of candidates with a period end whose days overlap, directly or by way of others. */
function overlaps(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  let end = -Infinity;
  const dated = candidates.filter(({ to }) => to > -Infinity).sort((a, b) => a.from - b.from);
  for (const candidate of dated) {
    if (candidate.from <= end) groups.at(-1)!.push(candidate);
    else groups.push([candidate]);
    end = Math.max(end, candidate.to);
  }
  return groups;
}

function byIndicator(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.code);
    if (group === undefined) groups.set(candidate.code, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()];
}

/** A problem for each further row of an indicator and day that differs from the first, at the first cell that does. */
function contradictions(kpis: TableFacts, [first, ...others]: readonly number[]): Problem[] {
  const fields = Object.keys(kpis.columns).filter((field) => !IDENTITY.has(field));
  return others.flatMap((row): Problem[] => {
    const column = fields.find((field) => !sameCell(kpis.columns[field]!, first!, row));
    if (column === undefined) return [];
    const place = cellOf(kpis, row, column) ?? cellOf(kpis, row, "indicator");
    const firstPlace = cellOf(kpis, first!, column) ?? cellOf(kpis, first!, "indicator");
    // A row that a scenario adds stands nowhere.
    if (place === null || firstPlace === null) return [];
    const details = { first: formatAddress(firstPlace) };
    return [{ code: "repeated-current-row", place, table: "kpis", column, read: null, details }];
  });
}
