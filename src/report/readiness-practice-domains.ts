/** The practice domains of CSMM on *Readiness*: a small ladder lying on its side each, the lowest level first. */
import type { SchemeAssessment } from "../assessment/assessment";
import type { PracticeDomainResult } from "../assessment/practice-domains";
import { statusMarks } from "../locales";
import { practiceDomainTexts } from "../locales/practice-domains";
import type { RuleBook } from "../rules/expression";
import { fold } from "../tables/text";
import type { CellStyle } from "../workbook/workbook";
import { quote, styles } from "./cells";
import { inputHeader, statusStyle } from "./colours";
import { gridRow, heading, LAST_COLUMN, wide, type GridRow, type Span } from "./readiness-rows";
import type { Words } from "./words";

/** The columns of the levels; a rule book of more levels shows as many of its highest. */
const RUNGS = { from: 2, to: 6 };
const ROOM = RUNGS.to - RUNGS.from + 1;

/** Nothing where there are no clauses, as in the other schemes. */
export function practiceDomainRows(scheme: SchemeAssessment, words: Words): GridRow[] {
  const { practiceDomains } = scheme;
  if (practiceDomains.length === 0) return [];
  const texts = practiceDomainTexts[words.language];
  const levels = scheme.ruleBook.levels.map(({ level }) => level).slice(-ROOM);
  return [
    heading(texts.title),
    wide("#hint", texts.hint, styles.hint),
    headers(levels, words),
    ...practiceDomains.map((each) =>
      practiceDomainRow({ ...each, domain: domainName(each, scheme.ruleBook, words) }, levels, words),
    ),
  ];
}

function headers(levels: readonly string[], { language }: Words): GridRow {
  const texts = practiceDomainTexts[language];
  const centred = { ...inputHeader, horizontal: "center" } as const;
  return gridRow("#header", [
    { from: 0, to: 0, value: texts.practiceDomain, style: inputHeader },
    { from: 1, to: 1, value: texts.domain, style: inputHeader },
    ...inRungs(levels, (level) => ({ value: texts.level(level), style: centred })),
    { from: RUNGS.to + 1, to: LAST_COLUMN, value: texts.reached, style: inputHeader },
  ]);
}

function practiceDomainRow(result: PracticeDomainResult, levels: readonly string[], words: Words): GridRow {
  const { practiceDomain, domain, lowest, highest } = result;
  const texts = practiceDomainTexts[words.language];
  const [surely, perhaps] = [lowest, highest].map((level) => (level === null ? -1 : levels.indexOf(level)));
  const boxed = { ...styles.boxed, vertical: "center" } as const;
  return gridRow(`practice-domain|${practiceDomain ?? ""}`, [
    { from: 0, to: 0, value: practiceDomain === null ? texts.unnamed : quote(practiceDomain), style: boxed },
    { from: 1, to: 1, value: domain === null ? null : quote(domain), style: boxed },
    ...inRungs(levels, (_, rank) => rung(rank, surely!, perhaps!)),
    { from: RUNGS.to + 1, to: LAST_COLUMN, value: reachedText(result, words.language), style: boxed },
  ]);
}

/** One of the rule book's domains in the report's language; another as it is written. */
function domainName(
  { domain }: PracticeDomainResult,
  { dimensions }: RuleBook,
  { language }: Words,
): string | null {
  if (domain === null) return null;
  const known = dimensions.find(({ en, zh }) => [en, zh].some((name) => fold(name) === fold(domain)));
  return known?.[language] ?? domain;
}

/** "Level 3", or both ends where it is open. */
export function reachedText({ lowest, highest }: PracticeDomainResult, language: Words["language"]): string {
  const texts = practiceDomainTexts[language];
  return lowest === highest ? texts.exactly(lowest) : texts.between(lowest, highest!);
}

function rung(rank: number, surely: number, perhaps: number): { value: string | null; style: CellStyle } {
  const centred = { horizontal: "center", vertical: "center" } as const;
  if (rank <= surely) return { value: statusMarks.met, style: { ...statusStyle("met"), ...centred } };
  if (rank > perhaps) return { value: null, style: { ...styles.boxed, ...centred } };
  return { value: statusMarks.undetermined, style: { ...statusStyle("undetermined"), ...centred } };
}

/** A cell a level. */
function inRungs(
  levels: readonly string[],
  cellOf: (level: string, rank: number) => { value: string | null; style: CellStyle },
): Span[] {
  return levels.map((level, rank) => ({
    from: RUNGS.from + rank,
    to: RUNGS.from + rank,
    ...cellOf(level, rank),
  }));
}
