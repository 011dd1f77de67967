/** Single losses in words. */
import type { FindingMeasure, Status } from "../../assessment/assessment";
import type { LevelResilience, Loss } from "../../assessment/resilience/resilience";
import { resilienceMessages } from "../../locales/resilience";
import type { SchemeId } from "../../rules/expression";
import { choiceLabel } from "../../rules/to-text-labels";
import { evidenceKindText } from "../../rules/to-text";
import { textsOf, type Facts } from "../../tables/facts";
import { levelText } from "../calendar-text";
import { quote } from "../cells";
import { groupBy } from "../group-by";
import { actualText, requiredText, schemeLevelText, sentenceOf, type Words } from "../words";

/** Losses of one kind that leave the same unmet. */
export interface LossGroup {
  losses: readonly [Loss, ...Loss[]];
}

/** The losses of a level, those together that leave the same unmet; in their order. */
export function lossGroups({ losses }: LevelResilience): LossGroup[] {
  return groupsOf(losses);
}

/** Losses, those together that leave the same unmet, in the same way. */
export function groupsOf(losses: readonly Loss[]): LossGroup[] {
  const alike = ({ kind, after, dropped }: Loss) =>
    [kind, after, ...dropped.flatMap(({ requirement, status }) => [requirement, status])].join("|");
  return [...groupBy(losses, alike).values()].map((group) => ({ losses: group as [Loss, ...Loss[]] }));
}

/** "ITSS level 4, which may be applied for now". */
export function answerText({ scheme, answer, level }: LevelResilience, { m, language }: Words): string {
  return resilienceMessages(language).answers[answer](schemeLevelText(scheme, level, m));
}

/** How many single losses would drop the level. */
export function countText({ scheme, level, losses }: LevelResilience, { m, language }: Words): string {
  const texts = resilienceMessages(language);
  const named = schemeLevelText(scheme, level, m);
  return losses.length === 0 ? texts.none(named) : texts.found(losses.length, named);
}

/** "A document is withdrawn: any one of these 3". */
export function groupTitle({ losses }: LossGroup, words: Words): string {
  const texts = resilienceMessages(words.language);
  const kind = texts.kinds[losses[0].kind];
  const what = losses.length === 1 ? lossName(losses[0], words) : texts.anyOf(losses.length);
  return words.m.labelled(kind, what);
}

/** What goes: "S-003 Zhang Wei", "Acceptance report for P-001". */
export function lossName({ kind, key, code, about, table }: Loss, words: Words): string {
  const { language, facts } = words;
  const texts = resilienceMessages(language);
  const named = (parts: (string | null)[]) =>
    parts.flatMap((part) => (part === null ? [] : [quote(part)])).join(" ") || texts.unnamed;
  switch (kind) {
    case "person":
    case "project":
      return named([key, about]);
    case "certificate":
      return certificateText(code === null ? null : (choiceLabel(table, "standard", code, language) ?? code));
    case "staff-certificate": {
      const what = code === null ? null : (choiceLabel(table, "certificate", code, language) ?? code);
      if (about === null) return named([what]);
      return texts.whose(named([what]), named([about, nameOfStaff(about, facts)]));
    }
    case "document": {
      const what = named([key, code === null ? null : evidenceKindText(code, language)]);
      return about === null ? what : texts.forWhat(what, quote(subjectsText(about, words)));
    }
  }

  /** A number that begins with the standard says it already. */
  function certificateText(standard: string | null): string {
    return named([standard !== null && about?.startsWith(standard) ? null : standard, about]);
  }
}

/** A requirement that a document is for by the level that brings it in. */
function subjectsText(about: string, words: Words): string {
  const subjects = about.split(", ").map((subject) => {
    const [scheme] = subject.split(".");
    return words.requirements.has(subject) ? levelText(scheme as SchemeId, subject, words) : subject;
  });
  return [...new Set(subjects)].join(", ");
}

function nameOfStaff(id: string, { tables: { staff }, texts }: Facts): string | null {
  const row = textsOf(staff, "id").code.indexOf(texts.find(id));
  const name = row === -1 ? -1 : textsOf(staff, "name").code[row]!;
  return name < 0 || texts.display(name) === id ? null : texts.display(name);
}

/** A requirement that losses of a group leave unmet. */
export interface DroppedText {
  requirement: string;
  status: Status;
  text: string;
}

/** The requirements that are no longer met, each with the numbers that fall short, over all losses of the group. */
export function droppedTexts({ losses }: LossGroup, words: Words): DroppedText[] {
  return losses[0].dropped.map(({ requirement, status }, at) => {
    const numbers = shortMeasures(losses.map(({ dropped }) => dropped[at]!.measures)).map((measure) =>
      resilienceMessages(words.language).standing(actualText(measure, words), requiredText(measure, words)),
    );
    const sentence = sentenceOf(requirement, words);
    const text = numbers.length === 0 ? sentence : words.m.parenthesis(sentence, words.m.and(numbers));
    return { requirement, status, text };
  });
}

/** What falls short with a loss, from the least to the most that would remain. */
function shortMeasures(all: readonly (readonly FindingMeasure[])[]): FindingMeasure[] {
  return all[0]!.flatMap((_, at) => {
    const short = all
      .map((measures) => measures[at]!)
      .filter(({ status, kind }) => status !== "met" && kind === "number");
    if (short.length === 0) return [];
    const span = (of: "actual" | "onFigures") => ({
      lo: Math.min(...short.map((measure) => measure[of].lo)),
      hi: Math.max(...short.map((measure) => measure[of].hi)),
    });
    return [{ ...short[0]!, actual: span("actual"), onFigures: span("onFigures") }];
  });
}

/** What would remain, before the requirements. */
export function afterText({ losses: [{ after }] }: LossGroup, { language }: Words): string {
  const texts = resilienceMessages(language);
  return texts.leaving(texts.after(after));
}
