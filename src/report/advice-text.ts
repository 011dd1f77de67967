/** The advice on schemes as lines of text, for a terminal. */
import { combinations, type AdvisedChoice, type Answers, type Closeness } from "../assessment/advice";
import { messages } from "../locales";
import { adviceMessages, type AdviceMessages } from "../locales/advice";
import type { Language } from "../tables/definition";
import { wrapText } from "./text-width";

/** What suits, why, what is to be known of it, and how close the workbook is; null: no workbook was named. */
export function adviceLines(
  advised: readonly AdvisedChoice[],
  answers: Answers,
  closest: readonly Closeness[] | null,
  { language, width }: { language: Language; width: number },
): string[] {
  const texts = adviceMessages(language);
  return [
    texts.title,
    texts.hint,
    "",
    texts.suits,
    ...advised.flatMap((choice) => choiceLines(choice, language)),
    "",
    texts.combinations,
    ...combinationTexts(answers, texts).map(
      ({ text, isYours }) => `    ${isYours ? messages(language).parenthesis(text, texts.yours) : text}`,
    ),
    "",
    ...(closest === null
      ? [texts.cli.withFile]
      : [
          texts.closest,
          `  ${texts.closestHint}`,
          ...closest.map((each) => `  ${closenessText(each, language)}`),
        ]),
  ].flatMap((line) => indented(line, width));
}

/** A line in the width, what goes over as far in as its beginning. */
function indented(line: string, width: number): string[] {
  const indent = line.slice(0, line.length - line.trimStart().length);
  return wrapText(line.trimStart(), width - indent.length).map((each) => indent + each);
}

function choiceLines(choice: AdvisedChoice, language: Language): string[] {
  const texts = adviceMessages(language);
  return [`  ${choiceTitle(choice, language)}`, ...notesOn(choice, texts).map((note) => `      ${note}`)];
}

/** "CSMM (software capability maturity): a must; for the market in China". */
export function choiceTitle({ scheme, isMust, reasons }: AdvisedChoice, language: Language): string {
  const texts = adviceMessages(language);
  const m = messages(language);
  const why = reasons.map((reason) => texts.reasons[reason]);
  return m.labelled(texts.schemes[scheme], m.and(isMust ? [texts.must, ...why] : why));
}

/** What is to be known of an advised scheme. */
export function notesOn({ scheme }: AdvisedChoice, texts: AdviceMessages): string[] {
  const isJudged = scheme === "itss" || scheme === "ccid" || scheme === "csmm";
  return isJudged ? texts.notes[scheme] : [...texts.notes[scheme], texts.judgedElsewhere];
}

/** Which schemes go together when; `isYours` where the answers say that it is so. */
export function combinationTexts(
  { business, market }: Answers,
  texts: AdviceMessages,
): { situation: string; text: string; isYours: boolean }[] {
  return combinations.map(({ situation, schemes }) => ({
    situation,
    text: `${texts.situations[situation]} → ${texts.together(schemes.map((scheme) => texts.shortSchemes[scheme]))}`,
    isYours: situation === "abroad" && market === "both" && business.includes("software"),
  }));
}

/** How far a scheme's next level is, and what may be applied for already. */
export function closenessText({ scheme, eligible, ahead }: Closeness, language: Language): string {
  const texts = adviceMessages(language);
  const m = messages(language);
  const name = m.schemes[scheme];
  const text = ahead === null ? texts.top(name) : texts.ahead(name, ahead.level, ahead.open, ahead.of);
  return eligible === null ? text : m.and([text, texts.mayApply(eligible)]);
}
