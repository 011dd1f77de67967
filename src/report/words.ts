/** What the sheets say about findings: the numbers, gaps, documents and cells of an assessment as texts. */
import type { Assessment, Finding, FindingMeasure, MissingEvidence } from "../assessment/assessment";
import { messages, type Messages } from "../locales";
import type { Requirement, RuleBook, SchemeId, Unit } from "../rules/expression";
import { isExact, type Interval } from "../rules/interval";
import {
  conditionText,
  evidenceKindText,
  measureText,
  quantityText,
  requirementText,
} from "../rules/to-text";
import { tableIds, type TableId } from "../tables/catalogue";
import { isoDate } from "../tables/days";
import type { Language } from "../tables/definition";
import type { Facts } from "../tables/facts";
import { columnLetters, formatAddress, type CellRef } from "../workbook/workbook";
import { quote } from "./cells";
import { groupBy } from "./group-by";

/** How many of a list are named before "and n more". */
const NAMED = 4;

/** What texts about an assessment are made with. */
export interface Words {
  readonly m: Messages;
  readonly language: Language;
  readonly facts: Facts;
  readonly params: ReadonlyMap<string, number>;
  readonly requirements: ReadonlyMap<string, Requirement>;
}

export function wordsFor(input: {
  assessment: Assessment;
  facts: Facts;
  options: { params: ReadonlyMap<string, number> };
  language: Language;
}): Words {
  const books = input.assessment.schemes.map(({ ruleBook }) => ruleBook);
  return {
    m: messages(input.language),
    language: input.language,
    facts: input.facts,
    params: input.options.params,
    requirements: new Map(books.flatMap((book) => book.requirements.map((each) => [each.id, each] as const))),
  };
}

/** The sentence of a requirement, with the thresholds that hold in this workbook; its id where no rule book has it. */
export function sentenceOf(id: string, { requirements, language, params }: Words): string {
  const requirement = requirements.get(id);
  return requirement ? requirementText(requirement, language, params) : id;
}

/** The assessment date in a sentence; that today stands in, where the stated one is unclear. */
export function assessmentDate(
  { asOf, dateIsUnclear }: Assessment,
  said: (day: string) => string,
  m: Messages,
): string {
  const text = said(isoDate(asOf));
  return dateIsUnclear ? m.parenthesis(text, m.dateUnclear) : text;
}

/** "Level 4 · Basic". */
export function levelTitle(book: RuleBook, level: string, { m, language }: Words): string {
  const definition = book.levels.find((entry) => entry.level === level);
  return m.levelTitle(level, definition?.[language] ?? "");
}

/** "ITSS level 4"; "CCID indicator" where no level brings a requirement in. */
export function schemeLevelText(scheme: SchemeId, level: string | null, m: Messages): string {
  return level === null ? `${m.schemes[scheme]} ${m.noLevel}` : m.schemeLevel(m.schemes[scheme], level);
}

export function dimensionName(book: RuleBook, dimension: string, language: Language): string {
  return book.dimensions.find((entry) => entry.dimension === dimension)?.[language] ?? dimension;
}

/** A bound to be shown; one that is not a finding's may lack what it would be on the figures. */
export type ShownMeasure = Omit<FindingMeasure, "measure" | "onFigures"> & { onFigures?: Interval };

/** What was measured, proven and by the figures where these differ; why, where it is not known exactly. */
export function actualText(
  { actual, onFigures = actual, unit, reason }: ShownMeasure,
  { m, language }: Words,
): string {
  const bare = (interval: Interval) => spanText(interval, isCounted(unit) ? null : unit, m, language);
  const text = documentsMatter(actual, onFigures)
    ? m.provenOf(bare(actual), bare(onFigures))
    : spanText(actual, unit, m, language);
  return reason === null ? text : m.parenthesis(text, m.unknownReasons[reason]);
}

/** Whether a known number would be another with every document on file. */
function documentsMatter(actual: Interval, onFigures: Interval): boolean {
  const ends = [actual.lo, actual.hi, onFigures.lo, onFigures.hi];
  return ends.every(Number.isFinite) && (actual.lo !== onFigures.lo || actual.hi !== onFigures.hi);
}

/** What each bound of a finding measures, where there are several to be told apart; else null. */
export function measureNames({ measures }: Finding, { language, params }: Words): (string | null)[] {
  if (measures.length < 2) return measures.map(() => null);
  return measures.map(({ measure }) => measure && measureText(measure, language, params));
}

/** The bound: "≥ 3 projects", "2025-06-30 or earlier", "yes". */
export function requiredText({ kind, op, required, unit }: ShownMeasure, { m, language }: Words): string {
  const text = amountText(required, unit, language);
  if (unit === "yes") return text;
  if (kind === "day") return op === "atMost" ? m.dayOrEarlier(text) : m.dayOrLater(text);
  return `${op === "atLeast" ? "≥" : "≤"} ${text}`;
}

/** How much is short, unproven or too much; empty where nothing is, or where nothing is known of it. */
export function gapText(
  { kind, actual, onFigures = actual, op, gap, unit, status }: ShownMeasure,
  { m, language }: Words,
): string {
  const most = gap.hi;
  const isUnknown = !Number.isFinite(actual.hi - actual.lo);
  if (most <= 0 || !Number.isFinite(most) || isUnknown || unit === "yes") return "";
  if (kind === "day") return m.daysShort(Math.ceil(most));
  const amount =
    unit === "ratio" ? m.percentagePoints(pointsOf(most)) : amountText(round(most), unit, language);
  const isFigured = status === "evidence-missing" && documentsMatter(actual, onFigures);
  const falls = isFigured ? m.unproven : m.short;
  const sided = op === "atLeast" ? falls(amount) : m.over(amount);
  return isExact(gap) ? sided : m.upTo(sided);
}

/** Percentage points to one decimal, or to as many as it takes not to say nothing. */
function pointsOf(share: number): number {
  const points = round(share * 100);
  return Number(points.toFixed(1)) || Number(points.toPrecision(1));
}

/** The documents that a finding lacks, those of one kind and fault together. */
export function missingTexts({ missingEvidence }: Finding, words: Words): string[] {
  const groups = groupBy(missingEvidence, ({ kind, reason }) => `${kind}|${reason}`);
  return [...groups.values()].map((group) => missingGroupText(group, words));
}

/** A document and what it is for: "Acceptance report (P-004)". */
export function documentText(
  { kind, subject }: Pick<MissingEvidence, "kind" | "subject">,
  words: Words,
): string {
  const name = evidenceKindText(kind, words.language);
  return subject === null ? name : words.m.parenthesis(name, quote(subject));
}

function missingGroupText(group: readonly MissingEvidence[], words: Words): string {
  const { m, language } = words;
  const [{ kind, reason, window }] = group as [MissingEvidence];
  const subjects = group.flatMap(({ subject }) => (subject === null ? [] : [quote(subject)]));
  const name = evidenceKindText(kind, language);
  const about = [
    ...(subjects.length > 0 ? [named(subjects, m)] : []),
    ...(window ? [m.window(isoDate(window.from), isoDate(window.to))] : []),
    ...(reason === "none" ? [] : [m.missingReasons[reason]]),
  ];
  return about.length === 0 ? name : m.labelled(name, m.and(about));
}

/** The rows that came nearest, and what they fail. */
export function nearestTexts({ nearMisses }: Finding, words: Words, most: number): string[] {
  const { m, facts, language, params } = words;
  return nearMisses.slice(0, most).map(({ row, subject, fails }) => {
    const table = tableOn(facts, row.sheet);
    const conditions = fails.map(({ condition, unknown }) => {
      const text = table ? conditionText(condition, table, language, params) : "";
      return unknown ? m.findings.unknownCondition(text) : text;
    });
    return m.findings.nearest(subject === null ? formatAddress(row) : quote(subject), m.list(conditions));
  });
}

/** The cells that decide: a few addresses, the sheet named once. */
export function cellsText(cells: readonly CellRef[], { m }: Words): string {
  const sheets = groupBy(cells.slice(0, NAMED), ({ sheet }) => sheet);
  const texts = [...sheets.values()].map((onSheet) => {
    const [first, ...others] = onSheet as [CellRef, ...CellRef[]];
    return [formatAddress(first), ...others.map(({ column, row }) => `${columnLetters(column)}${row}`)];
  });
  const rest = cells.length - NAMED;
  return rest > 0 ? m.andMoreCells(m.list(texts.flat()), rest) : m.list(texts.flat());
}

/** At most a few of the texts, and how many more there are. */
export function named(texts: readonly string[], m: Messages): string {
  const rest = texts.length - NAMED;
  return rest > 0 ? m.andMore(m.list(texts.slice(0, NAMED)), rest) : m.list(texts);
}

/** An interval as a text; open ends as bounds, nothing known as such. */
export function spanText(
  interval: Interval,
  unit: Unit | "day" | null,
  m: Messages,
  language: Language,
): string {
  const { lo, hi } = interval;
  const text = (value: number) => amountText(value, unit, language);
  if (Number.isNaN(lo) || Number.isNaN(hi)) return m.notKnown;
  if (isExact(interval)) return text(lo);
  const openBelow = lo === -Infinity || (unit !== "day" && lo === 0 && hi === Infinity);
  if (openBelow && hi === Infinity) return m.notKnown;
  if (hi === Infinity) return unit === "day" ? m.dayOrLater(text(lo)) : m.atLeast(text(lo));
  if (openBelow) return unit === "day" ? m.dayOrEarlier(text(hi)) : m.atMost(text(hi));
  return m.between(isCounted(unit) ? quantityText(round(lo), null, language) : text(lo), text(hi));
}

/** Of two numbers the unit need stand only once: "2 to 3 projects". */
function isCounted(unit: Unit | "day" | null): boolean {
  return unit !== null && unit !== "day" && unit !== "CNY" && unit !== "ratio" && unit !== "yes";
}

/** A quantity with its unit, or a date. */
export function amountText(value: number, unit: Unit | "day" | null, language: Language): string {
  if (unit === "day") return Number.isFinite(value) ? isoDate(value) : "–";
  return quantityText(round(value), unit, language);
}

/** Twelve significant digits: sums of decimals shed their last binary dust. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** The table that a sheet holds. */
export function tableOn(facts: Facts, sheet: string): TableId | undefined {
  return tableIds.find((id) =>
    facts.tables[id].sources.some(
      (source) => source.sheet === sheet && source.evidenceColumnOf === undefined,
    ),
  );
}
