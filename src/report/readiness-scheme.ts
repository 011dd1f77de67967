/** One scheme on *Readiness*: the ladder of its levels, what blocks the next one, and the profile of its dimensions. */
import type { DimensionResult, LevelResult, SchemeAssessment } from "../assessment/assessment";
import { indicatorProfile, isPartial } from "../assessment/levels";
import { levelAhead } from "../assessment/nearest-level";
import type { Messages } from "../locales";
import { indicatorTitle } from "../locales/indicator-profile";
import { judgementMark } from "../locales/judgements";
import { choiceText, optionLabel } from "../locales/options";
import { partialCell, statusCell, statusText, styles } from "./cells";
import { inputHeader, palette, statusStyle } from "./colours";
import { judgedAnswersText } from "./judgement-text";
import { nextStep } from "./next-step";
import { practiceDomainRows } from "./readiness-practice-domains";
import {
  band,
  cards,
  gridRow,
  headerRow,
  heading,
  LAST_COLUMN,
  wide,
  type GridRow,
  type Span,
} from "./readiness-rows";
import { dimensionName, levelTitle, sentenceOf, type Words } from "./words";

/** How many blockers the sheet spells out. */
const NAMED_BLOCKERS = 10;

/** Where the bar of the ladder stands. */
const BAR_COLUMN = LAST_COLUMN - 1;

const judgedStyle = { italic: true, colour: palette.ink, vertical: "center" } as const;
const answersStyle = { bold: true, size: 12, colour: palette.ink, vertical: "center" } as const;

/** The counts of the ladder, left to right. */
const counted = ["met", "evidence-missing", "undetermined", "not-met", "not-applicable"] as const;

/** @param links the row of each requirement on *Findings*; none where that is not written. */
export function schemeRows(
  scheme: SchemeAssessment,
  links: ReadonlyMap<string, number>,
  words: Words,
): GridRow[] {
  const { m } = words;
  return [
    band(m.schemes[scheme.scheme]),
    wide("#answers", threeAnswers(scheme, m), answersStyle),
    ...judgedRows(scheme, words),
    ...answerCards(scheme, words),
    ...optionRows(scheme, words),
    ...targetRows(scheme, m),
    heading(m.readiness.ladder),
    ladderHeader(m),
    ...[...scheme.levels].reverse().map((level) => ladderRow(level, scheme, words)),
    ...blockerRows(scheme, links, words),
    ...profileRows(scheme, words),
    ...indicatorRows(scheme, words),
    ...practiceDomainRows(scheme, words),
  ];
}

/** "ITSS: on the figures level 3 → with evidence in hand level 4 → may apply for level 4 now". */
export function threeAnswers(
  { scheme, ruleBook, onFigures, capability, eligible }: SchemeAssessment,
  m: Messages,
): string {
  return m.threeAnswers(m.schemes[scheme], onFigures, capability, eligible, (level) =>
    isPartial(ruleBook, level),
  );
}

/** What would hold with the verdicts of people in place, in a line of its own below what is computed. */
function judgedRows(scheme: SchemeAssessment, words: Words): GridRow[] {
  const text = judgedAnswersText(scheme, words);
  return text === null ? [] : [wide("#judged", `${judgementMark} ${text}`, judgedStyle)];
}

/** The three answers, one card each. */
function answerCards(
  { ruleBook, onFigures, capability, eligible }: SchemeAssessment,
  words: Words,
): GridRow[] {
  const texts = words.m.readiness;
  const answer = (level: string | null) => ({
    value: level === null ? texts.none : levelTitle(ruleBook, level, words),
    isPartial: level !== null && isPartial(ruleBook, level),
  });
  return cards([
    { from: 0, to: 1, label: texts.onFigures, ...answer(onFigures) },
    { from: 2, to: 5, label: texts.withEvidence, ...answer(capability) },
    { from: 6, to: LAST_COLUMN, label: texts.mayApply, ...answer(eligible) },
  ]);
}

/** How the workbook's choices make the rule book, the standard ones included. */
function optionRows({ ruleBook: { options = [] }, choices }: SchemeAssessment, words: Words): GridRow[] {
  const { m, language } = words;
  return options.map(({ option, choices: [standard] }) => {
    const chosen = choices.find((each) => each.option === option)?.choice ?? standard!.choice;
    const text = m.labelled(optionLabel(option, language), choiceText(option, chosen, language));
    return wide("#option", text, { colour: palette.quiet, vertical: "center" });
  });
}

function targetRows({ target, eligible, ruleBook }: SchemeAssessment, m: Messages): GridRow[] {
  if (target === null) return [];
  const names = ruleBook.levels.map(({ level }) => level);
  const isReached = eligible !== null && names.indexOf(eligible) >= names.indexOf(target);
  const text = isReached ? m.readiness.targetReached(target) : m.readiness.targetAhead(target);
  return [wide("#target", text, { italic: true, vertical: "center" })];
}

function ladderHeader(m: Messages): GridRow {
  const texts = m.readiness;
  const centred = { ...inputHeader, horizontal: "center" } as const;
  return gridRow("#header", [
    { from: 0, to: 0, value: texts.level, style: inputHeader },
    { from: 1, to: 1, value: texts.status, style: inputHeader },
    ...counted.map((status, at) => ({
      from: 2 + at,
      to: 2 + at,
      value: statusText(status, m),
      style: centred,
    })),
    { from: BAR_COLUMN, to: LAST_COLUMN, value: texts.progress, style: inputHeader },
  ]);
}

function ladderRow(result: LevelResult, { ruleBook, eligible }: SchemeAssessment, words: Words): GridRow {
  const { m } = words;
  const { level, status, coverage, counts } = result;
  const title = levelTitle(ruleBook, level, words);
  const applying = counted.reduce((sum, each) => sum + counts[each], 0) - counts["not-applicable"];
  const isOpenAbove = coverage === "partial" && status === "met";
  const verdict = isOpenAbove ? partialCell(m) : statusCell(status, m);
  const bold = { ...styles.boxed, bold: level === eligible, vertical: "center" } as const;
  return gridRow(
    `level|${level}`,
    [
      {
        from: 0,
        to: 0,
        value: level === eligible ? `${title}\n${m.readiness.holderMark}` : title,
        style: bold,
      },
      { from: 1, to: 1, value: verdict.value, style: { ...verdict.style, vertical: "center" } },
      ...counted.map((each, at) => ({
        from: 2 + at,
        to: 2 + at,
        value: counts[each],
        style: { ...styles.centred, vertical: "center" } as const,
      })),
      {
        from: BAR_COLUMN,
        to: BAR_COLUMN,
        value: applying === 0 ? 0 : counts.met / applying,
        style: { ...styles.boxed, numberFormat: "0%", vertical: "center", horizontal: "left" },
      },
      {
        from: LAST_COLUMN,
        to: LAST_COLUMN,
        value: m.readiness.ofMet(counts.met, applying),
        style: { ...styles.centred, vertical: "center" },
      },
    ],
    { bar: BAR_COLUMN },
  );
}

function blockerRows(scheme: SchemeAssessment, links: ReadonlyMap<string, number>, words: Words): GridRow[] {
  const { m } = words;
  const texts = m.readiness;
  const ahead = levelAhead(scheme);
  if (ahead === null) return [heading(texts.nothingBlocks)];
  const { blockers } = scheme.levels.find(({ level }) => level === ahead)!;
  const rest = blockers.length - NAMED_BLOCKERS;
  return [
    heading(texts.blocks(levelTitle(scheme.ruleBook, ahead, words))),
    headerRow([
      { from: 0, to: 0, value: texts.status },
      { from: 1, to: 4, value: texts.requirement },
      { from: 5, to: BAR_COLUMN, value: texts.next },
      { from: LAST_COLUMN, to: LAST_COLUMN, value: texts.details },
    ]),
    ...blockers.slice(0, NAMED_BLOCKERS).map((id) => blockerRow(id, scheme, links, words)),
    ...(rest > 0
      ? [wide("#more", texts.moreBlockers(rest), styles.link, { role: "findings", row: 1, column: 0 })]
      : []),
  ];
}

function blockerRow(
  id: string,
  { findings }: SchemeAssessment,
  links: ReadonlyMap<string, number>,
  words: Words,
): GridRow {
  const finding = findings.find(({ requirement }) => requirement === id)!;
  return gridRow(id, [
    { from: 0, to: 0, value: statusText(finding.status, words.m), style: statusStyle(finding.status) },
    { from: 1, to: 4, value: sentenceOf(id, words), style: styles.boxed },
    { from: 5, to: BAR_COLUMN, value: nextStep(finding, words), style: styles.boxed },
    {
      from: LAST_COLUMN,
      to: LAST_COLUMN,
      ...detailsLink(links.get(id), words),
    },
  ]);
}

/** Nothing where the details are not written. */
function detailsLink(row: number | undefined, { m }: Words): Pick<Span, "value" | "style" | "link"> {
  if (row === undefined) return { value: null, style: styles.boxed };
  return {
    value: m.readiness.details,
    style: styles.link,
    link: { role: "findings", row, column: 0 },
  };
}

function profileRows(scheme: SchemeAssessment, words: Words): GridRow[] {
  const { ruleBook, profileLevel, dimensions } = scheme;
  const title = words.m.readiness.profile(levelTitle(ruleBook, profileLevel, words));
  return [heading(title), ...dimensionRows("dimension", dimensions, scheme, words)];
}

/** What gates no level, as a profile of its own; nothing where the rule book has none. */
function indicatorRows(scheme: SchemeAssessment, words: Words): GridRow[] {
  const rows = dimensionRows("indicators", indicatorProfile(scheme.ruleBook, scheme.findings), scheme, words);
  return rows.length === 0 ? [] : [heading(indicatorTitle[words.language]), ...rows];
}

/** A bar for each dimension in which something is asked. */
function dimensionRows(
  key: string,
  dimensions: readonly DimensionResult[],
  { ruleBook }: SchemeAssessment,
  { m, language }: Words,
): GridRow[] {
  return dimensions
    .filter(({ of }) => of > 0)
    .map(({ dimension, met, of }) =>
      gridRow(
        `${key}|${dimension}`,
        [
          { from: 0, to: 0, value: dimensionName(ruleBook, dimension, language), style: styles.boxed },
          {
            from: 1,
            to: 1,
            value: met / of,
            style: { ...styles.boxed, numberFormat: "0%", horizontal: "left" },
          },
          { from: 2, to: 2, value: m.readiness.ofMet(met, of), style: styles.centred },
        ],
        { bar: 1 },
      ),
    );
}
