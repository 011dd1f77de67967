/** Single losses in words. */
import type { DroppedRequirement, LevelResilience, Loss } from "../../assessment/resilience/resilience";
import { resilienceMessages } from "../../locales/resilience";
import { choiceLabel } from "../../rules/to-text-labels";
import { evidenceKindText } from "../../rules/to-text";
import { textsOf, type Facts } from "../../tables/facts";
import { quote } from "../cells";
import { groupBy } from "../group-by";
import { actualText, requiredText, schemeLevelText, sentenceOf, type Words } from "../words";

/** Losses of one kind that leave the same unmet. */
export interface LossGroup {
  losses: readonly [Loss, ...Loss[]];
}

/** The losses of a level, those together that leave the same unmet; in their order. */
export function lossGroups({ losses }: LevelResilience): LossGroup[] {
  const alike = ({ kind, code, after, dropped }: Loss) =>
    [kind, code, after, ...dropped.map(({ requirement }) => requirement)].join("|");
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
      return named([code === null ? null : (choiceLabel(table, "standard", code, language) ?? code), about]);
    case "staff-certificate": {
      const what = code === null ? null : (choiceLabel(table, "certificate", code, language) ?? code);
      if (about === null) return named([what]);
      return texts.whose(named([what]), named([about, nameOfStaff(about, facts)]));
    }
    case "document": {
      const what = named([key, code === null ? null : evidenceKindText(code, language)]);
      return about === null ? what : texts.forWhat(what, quote(about));
    }
  }
}

function nameOfStaff(id: string, { tables: { staff }, texts }: Facts): string | null {
  const row = textsOf(staff, "id").code.indexOf(texts.find(id));
  const name = row === -1 ? -1 : textsOf(staff, "name").code[row]!;
  return name < 0 || texts.display(name) === id ? null : texts.display(name);
}

/** The requirement that is no longer met, and the numbers that fall short. */
export function droppedText({ requirement, measures }: DroppedRequirement, words: Words): string {
  const short = measures.filter(({ status, kind }) => status !== "met" && kind === "number");
  const numbers = short.map((measure) =>
    resilienceMessages(words.language).standing(actualText(measure, words), requiredText(measure, words)),
  );
  const sentence = sentenceOf(requirement, words);
  return numbers.length === 0 ? sentence : words.m.parenthesis(sentence, words.m.and(numbers));
}

/** What would remain. */
export function afterText({ losses: [{ after }] }: LossGroup, { language }: Words): string {
  return resilienceMessages(language).after(after);
}
