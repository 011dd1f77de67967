/** The whole working of one verdict, as lines of text: every test, row, condition and document, with its cell. */
import { evaluatorFor } from "../assessment/assess";
import type { Assessment, Finding } from "../assessment/assessment";
import { cliMessages, messages } from "../locales";
import { judgementTexts } from "../locales/judgements";
import { placeText } from "../locales/places";
import { noticeText, readingText } from "../locales/remarks";
import type { TestOutcome } from "../rules/evaluate";
import { wholeTest, type Measure, type Requirement } from "../rules/expression";
import { testText } from "../rules/to-text";
import { isoDate } from "../tables/days";
import { formatAddress } from "../workbook/workbook";
import { quote, statusText } from "./cells";
import { rowLines, truthMarks, type Telling } from "./explanation-rows";
import type { ReportInput } from "./input";
import { judgementText } from "./judgement-text";
import { setOtherwise } from "./set-otherwise";
import { actualText, documentText, requiredText, sentenceOf, wordsFor, type Words } from "./words";

/** The lines for one requirement; null where no rule book of the check has it. */
export function explanationLines(checked: ReportInput, id: string): string[] | null {
  const words = wordsFor(checked);
  const requirement = words.requirements.get(id);
  const finding = findingOf(checked.assessment, id);
  if (!requirement || !finding) return null;
  const evaluator = evaluatorFor(checked.facts, checked.options);
  const mode = { requirement: id, figures: false };
  const telling: Telling = { evaluator, words, mode };
  const { m, language } = words;
  const texts = cliMessages(language).explain;
  const applies = requirement.appliesWhen ? evaluator.test(requirement.appliesWhen, mode) : null;
  return [
    `${id}  ${statusText(finding.status, m)}`,
    ...judgedLines(finding, words),
    sentenceOf(id, words),
    texts.asOf(isoDate(evaluator.asOf)),
    "",
    ...(applies ? [...outcomeLines(applies, telling), ""] : []),
    ...outcomeLines(evaluator.test(wholeTest(requirement), mode), telling),
    ...closingLines(requirement, finding, words),
  ];
}

/** What a person judged, below what is computed. */
function judgedLines({ judgement }: Finding, words: Words): string[] {
  if (judgement === null) return [];
  const { language, m } = words;
  const texts = judgementTexts(language);
  const reason = judgement.reason === null ? [] : [`  ${texts.reason(quote(judgement.reason))}`];
  return [m.labelled(texts.judgement, judgementText(judgement, words)), ...reason];
}

function findingOf({ schemes }: Assessment, id: string): Finding | undefined {
  return schemes.flatMap(({ findings }) => findings).find(({ requirement }) => requirement === id);
}

function outcomeLines(outcome: TestOutcome, telling: Telling, indent = ""): string[] {
  const { words } = telling;
  const head = `${indent}${truthMarks[outcome.truth]} ${testText(outcome.test, words.language, words.params)}`;
  const inner = `${indent}    `;
  switch (outcome.kind) {
    case "all":
    case "any":
      if (indent === "" && outcome.kind === "all") {
        return outcome.of.flatMap((part) => outcomeLines(part, telling));
      }
      return [head, ...outcome.of.flatMap((part) => outcomeLines(part, telling, inner))];
    case "holds":
      return [head, ...rowLines({ table: outcome.test.table, where: outcome.test.where }, telling, inner)];
    case "atLeast":
    case "atMost":
      return [
        head,
        inner + measuredText(outcome, telling),
        ...measureLines(outcome.test.measure, telling, inner),
      ];
  }
}

function measuredText(outcome: Extract<TestOutcome, { required: number }>, { words }: Telling): string {
  const { actual, kind: op, required, reason, test } = outcome;
  const measure = {
    kind: "number",
    actual,
    op,
    required,
    unit: test.unit,
    reason,
    gap: actual,
    status: "met",
  } as const;
  const texts = cliMessages(words.language).explain;
  return texts.measured(actualText(measure, words), requiredText(measure, words));
}

function measureLines(measure: Measure, telling: Telling, indent: string): string[] {
  switch (measure.kind) {
    case "count":
      return rowLines({ table: measure.of, where: measure.where, field: measure.distinct }, telling, indent);
    case "sum":
    case "average":
    case "value":
      return rowLines({ table: measure.of, where: measure.where, field: measure.field }, telling, indent);
    case "share":
      return rowLines(
        {
          table: measure.of,
          where: { kind: "all", of: [measure.among, measure.where] },
          among: measure.among,
        },
        telling,
        indent,
      );
    case "ratio":
      return [
        ...measureLines(measure.top, telling, indent),
        ...measureLines(measure.bottom, telling, indent),
      ];
    case "mean":
      return measure.of.flatMap((part) => measureLines(part, telling, indent));
    case "growth":
      return [...measureLines(measure.from, telling, indent), ...measureLines(measure.to, telling, indent)];
  }
}

function closingLines({ readings: codes }: Requirement, finding: Finding, words: Words): string[] {
  const { m, language } = words;
  const texts = cliMessages(language).explain;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
  const missing = finding.missingEvidence.map((document) => {
    const listed = document.evidence === null ? "" : ` ${formatAddress(document.evidence)}`;
    return `${documentText(document, words)}: ${messages(language).missingReasons[document.reason]}${listed}`;
  });
  return [
    ...section(texts.documents, missing),
    ...section(texts.cells, finding.cells.length === 0 ? [] : [finding.cells.map(formatAddress).join(", ")]),
    ...section(texts.readings, [
      ...codes.map((code) => readingText(code, language)),
      ...finding.notices.map((code) => noticeText(code, language)),
    ]),
    ...section(texts.overrides, setOtherwise(finding, words)),
    ...section(texts.source, [
      m.labelled(finding.source.document, placeText(finding.source.place, language)),
    ]),
  ];
}
