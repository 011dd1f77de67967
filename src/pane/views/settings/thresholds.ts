/** The thresholds that a workbook may change: each once, at the first requirement that has it, those that are changed first. */
import type { Checked } from "../../../check-workbook";
import { sentenceOf, type Words } from "../../../report/words";
import type { RuleBook, Unit } from "../../../rules/expression";
import { paramsIn } from "../../../rules/params";
import { exactQuantityText } from "../../../rules/to-text";
import { fold } from "../../../tables/text";

export interface Threshold {
  /** Full key, as `itss.4.completed-projects.amount`. */
  key: string;
  unit: Unit;
  standard: number;
  /** "500,000 yuan". */
  standardText: string;
  /** What the workbook sets; null where the default holds. */
  set: number | null;
}

/** The thresholds of one requirement. */
export interface ThresholdGroup {
  requirement: string;
  /** "ITSS level 4", or "ITSS · indicator". */
  where: string;
  sentence: string;
  thresholds: readonly Threshold[];
  searched: string;
}

export function thresholdGroups({ options, previous }: Checked, words: Words): ThresholdGroup[] {
  const seen = new Set<string>();
  const groups = options.schemes.flatMap((book) =>
    book.requirements.flatMap((requirement) => {
      const params = paramsIn(requirement).filter(({ param }) => !seen.has(param) && seen.add(param));
      if (params.length === 0) return [];
      const where = placeOf(book, requirement.level, words);
      const sentence = sentenceOf(requirement.id, words);
      const thresholds = params.map(({ param, value, unit }) => ({
        key: param,
        unit,
        standard: value,
        standardText: exactQuantityText(value, unit, words.language),
        set: previous.settings.params.get(param) ?? null,
      }));
      const sought = [where, sentence, ...thresholds.map(({ key }) => key)];
      return [
        { requirement: requirement.id, where, sentence, thresholds, searched: fold(sought.join("\n")) },
      ];
    }),
  );
  return [...groups.filter(isChanged), ...groups.filter((group) => !isChanged(group))];
}

export function isChanged({ thresholds }: ThresholdGroup): boolean {
  return thresholds.some(({ set }) => set !== null);
}

export function filterGroups(
  groups: readonly ThresholdGroup[],
  { search, changedOnly }: { search: string; changedOnly: boolean },
): ThresholdGroup[] {
  const wanted = fold(search).split(" ").filter(Boolean);
  return groups.filter(
    (group) => (!changedOnly || isChanged(group)) && wanted.every((word) => group.searched.includes(word)),
  );
}

function placeOf({ scheme }: RuleBook, level: string | null, { m }: Words): string {
  if (level !== null) return m.schemeLevel(m.schemes[scheme], level);
  return m.parenthesis(m.schemes[scheme], m.noLevel);
}
