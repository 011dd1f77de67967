/** The schemes side by side, at the top of *Readiness*: where each stands, and which next level is nearest. */
import type { SchemeAssessment } from "../assessment/assessment";
import { isPartial } from "../assessment/levels";
import { aheadOf, nearestLevel } from "../assessment/nearest-level";
import { sideBySide } from "../locales/side-by-side";
import { styles } from "./cells";
import { palette } from "./colours";
import { gap, gridRow, headerRow, heading, LAST_COLUMN, wide, type GridRow } from "./readiness-rows";
import { levelTitle, type Words } from "./words";

const columns = [
  { from: 0, to: 0 },
  { from: 1, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 5 },
  { from: 6, to: LAST_COLUMN },
] as const;

/** A row a scheme, and the nearest next level in words; nothing where one scheme is assessed. */
export function schemesRows(schemes: readonly SchemeAssessment[], words: Words): GridRow[] {
  if (schemes.length < 2) return [];
  const { m, language } = words;
  const texts = sideBySide[language];
  const labels = [
    texts.scheme,
    m.readiness.onFigures,
    m.readiness.withEvidence,
    m.readiness.mayApply,
    texts.ahead,
  ];
  const nearest = nearestLevel(schemes);
  return [
    gap(6),
    heading(texts.title),
    headerRow(labels.map((value, at) => ({ ...columns[at]!, value }))),
    ...schemes.map((scheme) => schemeRow(scheme, scheme.scheme === nearest?.scheme, words)),
    ...nearestRow(schemes, words),
  ];
}

function nearestRow(schemes: readonly SchemeAssessment[], words: Words): GridRow[] {
  const text = nearestText(schemes, words);
  return text === null ? [] : [wide("#nearest", text, nearestStyle)];
}

/** "Nearest next level: CCID level 3, with 4 requirements open."; null where there is nothing to compare. */
export function nearestText(schemes: readonly SchemeAssessment[], { m, language }: Words): string | null {
  const nearest = nearestLevel(schemes);
  if (nearest === null) return null;
  const level = m.schemeLevel(m.schemes[nearest.scheme], nearest.level);
  return sideBySide[language].nearest(level, nearest.open);
}

const nearestStyle = { bold: true, colour: palette.ink, vertical: "center" } as const;
const boxed = { ...styles.boxed, vertical: "center" } as const;

function schemeRow(scheme: SchemeAssessment, isNearest: boolean, words: Words): GridRow {
  const { m, language } = words;
  const { ruleBook, onFigures, capability, eligible } = scheme;
  const answer = (level: string | null) => (level === null ? m.readiness.none : levelText(level));
  const levelText = (level: string) => {
    const title = levelTitle(ruleBook, level, words);
    return isPartial(ruleBook, level) ? `${title}\n${m.partialMet}` : title;
  };
  const ahead = aheadOf(scheme);
  const texts = sideBySide[language];
  const next =
    ahead === null
      ? texts.top
      : m.labelled(levelTitle(ruleBook, ahead.level, words), texts.openCount(ahead.open, ahead.notMet));
  const values = [
    m.schemes[scheme.scheme],
    answer(onFigures),
    answer(capability),
    answer(eligible),
    isNearest ? `${next}  ${texts.nearestMark}` : next,
  ];
  return gridRow(
    `scheme|${scheme.scheme}`,
    values.map((value, at) => ({
      ...columns[at]!,
      value,
      style: at === 0 || isNearest ? { ...boxed, bold: true } : boxed,
    })),
  );
}
