/** The requirements as the list shows them: in order, narrowed, grouped by the level that brings them in. */
import type { Assessment, Finding, SchemeAssessment } from "../../../assessment/assessment";
import { applyingAt } from "../../../assessment/levels";
import { evidenceKindText } from "../../../rules/to-text";
import { sentenceOf, type Words } from "../../../report/words";
import type { FindingFilter } from "../../session/state";

export interface FindingLine {
  scheme: SchemeAssessment;
  finding: Finding;
  sentence: string;
  /** What a search looks through: the sentence in both languages, the id, the documents that it lacks. */
  sought: string;
}

export interface LineGroup {
  scheme: SchemeAssessment;
  /** Null: what gates no level. */
  level: string | null;
  lines: FindingLine[];
}

/** Nothing narrowed. */
export const wholeList: FindingFilter = {
  statuses: [],
  scheme: null,
  level: null,
  group: null,
  dimension: null,
  search: "",
};

/** Every requirement: scheme by scheme, the lowest level first, what gates no level last. */
export function findingLines({ schemes }: Assessment, words: Words): FindingLine[] {
  const both: Words[] = [
    { ...words, language: "en" },
    { ...words, language: "zh" },
  ];
  return schemes.flatMap((scheme) => {
    const levels = scheme.ruleBook.levels.map(({ level }) => level);
    const rank = ({ level }: Finding) => (level === null ? levels.length : levels.indexOf(level));
    return [...scheme.findings]
      .sort((a, b) => rank(a) - rank(b))
      .map((finding) => ({
        scheme,
        finding,
        sentence: sentenceOf(finding.requirement, words),
        sought: folded(
          [finding.requirement, ...both.flatMap((language) => soughtTexts(finding, language))].join("\n"),
        ),
      }));
  });
}

function soughtTexts({ requirement, missingEvidence }: Finding, words: Words): string[] {
  const kinds = missingEvidence.map(({ kind }) => evidenceKindText(kind, words.language));
  return [sentenceOf(requirement, words), ...new Set(kinds)];
}

/** The lines that pass every part of the filter. */
export function narrowed(lines: readonly FindingLine[], filter: FindingFilter): FindingLine[] {
  const { statuses, scheme, level, group, dimension, search } = filter;
  const terms = folded(search)
    .split(" ")
    .filter((term) => term !== "");
  const applies = new Map<SchemeAssessment, ReadonlySet<Finding>>();
  const appliesAt = (at: SchemeAssessment, finding: Finding) => {
    if (level === null) return true;
    const known = applies.get(at) ?? new Set(applyingAt(at.ruleBook, at.findings, level));
    applies.set(at, known);
    return known.has(finding);
  };
  return lines.filter(
    ({ scheme: its, finding, sought }) =>
      (statuses.length === 0 || statuses.includes(finding.status)) &&
      (scheme === null || its.scheme === scheme) &&
      (group === null || finding.group === group) &&
      (dimension === null || finding.dimension === dimension) &&
      appliesAt(its, finding) &&
      terms.every((term) => sought.includes(term)),
  );
}

/** Lines that follow each other under one level of one scheme. */
export function groupedByLevel(lines: readonly FindingLine[]): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const isSame = last !== undefined && last.scheme === line.scheme && last.level === line.finding.level;
    if (isSame) last.lines.push(line);
    else groups.push({ scheme: line.scheme, level: line.finding.level, lines: [line] });
  }
  return groups;
}

/** Whether the filter leaves anything out. */
export function narrows({ statuses, search, ...rest }: FindingFilter): boolean {
  return statuses.length > 0 || search.trim() !== "" || Object.values(rest).some((value) => value !== null);
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
}
