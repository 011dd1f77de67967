/** A comparison for a terminal: what differs, then scheme by scheme what turned and why. */
import type { Assessment } from "../../assessment/assessment";
import type { Comparison, SchemeComparison } from "../../assessment/compare/compare";
import type { RequirementTurn } from "../../assessment/compare/compare";
import type { TurnDetails } from "../../assessment/compare/details";
import { compareTexts } from "../../locales/compare";
import type { CellRef } from "../../tables/facts";
import { wrapText } from "../text-width";
import { schemeLevelText, sentenceOf, type Words } from "../words";
import {
  answerTexts,
  causeText,
  countText,
  detailLines,
  differenceTexts,
  turnText,
  type BothFacts,
} from "./compare-text";

/** How many cells and rows are named at a turn. */
const NAMED = 4;

/** What the lines are made from. */
export interface Compared {
  comparison: Comparison;
  detailsOf: (turn: RequirementTurn) => TurnDetails;
  facts: BothFacts;
  /** The cells that decide, of both sides. */
  decides: (cell: CellRef) => boolean;
  /** What the sides are called. */
  names: { old: string; now: string };
}

/** Lines without line breaks, none wider than asked save for words that cannot be broken. */
export function compareLines(compared: Compared, words: Words, width: number): string[] {
  const { comparison, names } = compared;
  const { m, language } = words;
  const texts = compareTexts(language);
  const differing = differenceTexts(comparison, words);
  const one = [
    ...comparison.onlyBefore.map((scheme) => texts.onlyOne(m.schemes[scheme], names.old)),
    ...comparison.onlyAfter.map((scheme) => texts.onlyOne(m.schemes[scheme], names.now)),
  ];
  return [
    ...wrapText(texts.sides(names.old, names.now), width),
    ...(differing.length === 0
      ? [texts.nothingDiffers]
      : differing.flatMap((text) => hanging("  ", text, width))),
    ...one.flatMap((text) => hanging("  ", text, width)),
    ...(isSteady(comparison) ? [texts.nothingTurned] : []),
    ...(isSteady(comparison)
      ? []
      : comparison.schemes.flatMap((scheme) => schemeLines(scheme, compared, words, width))),
  ];
}

function isSteady({ schemes }: Comparison): boolean {
  return schemes.every(({ turns, answers, levels }) => turns.length + answers.length + levels.length === 0);
}

function schemeLines(scheme: SchemeComparison, compared: Compared, words: Words, width: number): string[] {
  const { m } = words;
  return [
    "",
    m.labelled(m.schemes[scheme.scheme], countText(scheme, words)),
    ...answerTexts(scheme, words).flatMap(({ text, cause }) => hanging("  ", `${text}  ${cause}`, width)),
    ...scheme.turns.flatMap((turn) => turnLines(turn, scheme, compared, words, width)),
  ];
}

function turnLines(
  turn: RequirementTurn,
  { scheme }: SchemeComparison,
  { comparison, detailsOf, facts, decides }: Compared,
  words: Words,
  width: number,
): string[] {
  const texts = compareTexts(words.language);
  const { requirement, causes } = turn;
  // The one thing that differs at all stands above everything.
  const isTold = comparison.differing.length === 1;
  const level = schemeLevelText(scheme, words.requirements.get(requirement)?.level ?? null, words.m);
  const details = detailLines(detailsOf(turn), facts, words, NAMED, decides);
  return [
    ...hanging("  ", `${turnText(turn, words)}  ${level}  ${requirement}`, width),
    ...hanging("      ", sentenceOf(requirement, words), width),
    ...(isTold ? [] : hanging("      ", texts.because(causeText(causes, words)), width)),
    ...details.flatMap(({ text }) => hanging("      ", `• ${text}`, width, "        ")),
  ];
}

/** A text set in; further lines below its beginning. */
function hanging(lead: string, text: string, width: number, further = lead): string[] {
  return wrapText(text, width - further.length).map((line, at) => (at === 0 ? lead : further) + line);
}

/** Whether a cell is among those that decide some finding of the assessments. */
export function decidingIn(assessments: readonly Assessment[]): (cell: CellRef) => boolean {
  const nameOf = ({ sheet, row, column }: CellRef) => `${sheet}!${row}!${column}`;
  const findings = assessments.flatMap(({ schemes }) => schemes.flatMap((scheme) => scheme.findings));
  const known = new Set(findings.flatMap(({ cells }) => cells.map(nameOf)));
  return (cell) => known.has(nameOf(cell));
}
