/** The choices that a workbook makes about the rule books: what each is about, and its answers in words. */
import type { ChosenOption } from "../rules/choose-options";
import type { Language } from "../tables/definition";
import type { Sentences } from "./sentences";

interface OptionTexts {
  label: Sentences;
  note: Sentences;
  choices: Readonly<Record<string, Sentences>>;
}

const options: Readonly<Record<string, OptionTexts>> = {
  "ccid.indicatorsFrom": {
    label: { en: "CCID indicators count from", zh: "CCID指标计入等级" },
    note: {
      en: "The source ties its indicators to no level. Name the level from which they count as capability.",
      zh: "来源文件未将各项指标与等级挂钩。可在此指定自哪一级起计入能力要求。",
    },
    choices: {
      none: { en: "no level", zh: "不计入" },
      "4": { en: "level 4", zh: "四级" },
      "3": { en: "level 3", zh: "三级" },
      "2": { en: "level 2", zh: "二级" },
      "1": { en: "level 1", zh: "一级" },
    },
  },
  "csmm.edition": {
    label: { en: "CSMM edition", zh: "CSMM版本" },
    note: {
      en: "How many clauses and practice domains the self-assessment must cover.",
      zh: "自评须覆盖的条款数和实践域数。",
    },
    choices: {
      source: { en: "source (183 clauses, 17 practice domains)", zh: "来源文件（183个条款，17个实践域）" },
      "2022": { en: "2022 (161 clauses, 20 practice domains)", zh: "2022版（161个条款，20个实践域）" },
      own: {
        en: "own numbers (csmm.clauseCount, csmm.practiceDomains)",
        zh: "自定（csmm.clauseCount、csmm.practiceDomains）",
      },
    },
  },
};

/** What an option is called; its key, where a user's own rule book brought it along. */
export function optionLabel(option: string, language: Language): string {
  return options[option]?.label[language] ?? option;
}

/** What an option is about; nothing for one of a user's own rule book. */
export function optionNote(option: string, language: Language): string {
  return options[option]?.note[language] ?? "";
}

/** A choice in words. */
export function choiceText(option: string, choice: string, language: Language): string {
  return options[option]?.choices[choice]?.[language] ?? choice;
}

/** That the workbook chose otherwise than the standard. */
export function choiceSentence({ option, choice, standard }: ChosenOption, language: Language): string {
  const [chosen, usual] = [choice, standard].map((each) => choiceText(option, each, language));
  const label = optionLabel(option, language);
  return language === "zh"
    ? `“${option}”（${label}）设为：${chosen}（标准：${usual}）`
    : `“${option}” (${label}) set to: ${chosen} (standard: ${usual})`;
}
