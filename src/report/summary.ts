/** The summary for a terminal: the levels, what blocks the next one, what to obtain first, how much could not be read. */
import type { DocumentToObtain, SchemeAssessment, Status } from "../assessment/assessment";
import { judgedAnswersText } from "./judgement-text";
import { levelAhead } from "../assessment/nearest-level";
import { messages, statusMarks, type Messages } from "../locales";
import { judgementMark } from "../locales/judgements";
import type { Language } from "../tables/definition";
import type { ReportInput } from "./input";
import { threeAnswers } from "./readiness-scheme";
import { nearestText } from "./readiness-schemes";
import { problemsOf } from "./report";
import { allSetOtherwise } from "./set-otherwise";
import { displayWidth, padTo, wrapText } from "./text-width";
import { assessmentDate, documentText, levelTitle, sentenceOf, wordsFor, type Words } from "./words";

/** How many blockers of a level, and documents, are named. */
const NAMED = 5;

export interface SummaryOptions {
  language: Language;
  /** Characters a line may have. */
  width: number;
  colours: boolean;
}

/** Lines without line breaks, none wider than asked. */
export function summaryLines(input: ReportInput, { language, width, colours }: SummaryOptions): string[] {
  const words = wordsFor({ ...input, language });
  const { m } = words;
  const paint = colours ? coloured : (text: string) => text;
  const { assessment } = input;
  return [
    assessmentDate(assessment, m.summary.asOf, m),
    ...assessment.schemes.flatMap((scheme) => ["", ...schemeLines(scheme, words, width, paint)]),
    ...applyingLines(assessment.schemes, words, width),
    ...nearestLines(assessment.schemes, words, width),
    ...documentLines(assessment.documents, words, width),
    ...setOtherwiseLines(assessment.schemes, words, width),
    "",
    remarksLine(input, m),
  ];
}

/** Where a file stands, in one line. */
export function summaryRow({ assessment }: ReportInput, language: Language): string {
  const m = messages(language);
  return assessment.schemes.map((scheme) => threeAnswers(scheme, m)).join(" | ");
}

/** Why less may be applied for than there is evidence for, where that is so: the levels below would seem to say otherwise. */
function applyingLines(schemes: readonly SchemeAssessment[], { m }: Words, width: number): string[] {
  const isLess = schemes.some(({ capability, eligible }) => capability !== eligible);
  return isLess ? ["", ...wrapText(m.summary.applyingAsksMore, width)] : [];
}

function nearestLines(schemes: readonly SchemeAssessment[], words: Words, width: number): string[] {
  const text = nearestText(schemes, words);
  return text === null ? [] : ["", ...wrapText(text, width)];
}

/** What the workbook, or this command, sets otherwise than the rule books. */
function setOtherwiseLines(schemes: readonly SchemeAssessment[], words: Words, width: number): string[] {
  const sentences = allSetOtherwise(schemes, words);
  if (sentences.length === 0) return [];
  return [
    "",
    words.m.labelled(words.m.readiness.overridden, "").trimEnd(),
    ...sentences.flatMap((text) => item(text, "•", width)),
  ];
}

type Paint = (text: string, status: Status) => string;

function schemeLines(scheme: SchemeAssessment, words: Words, width: number, paint: Paint): string[] {
  const { m } = words;
  const titles = scheme.levels.map(({ level }) => levelTitle(scheme.ruleBook, level, words));
  const titleWidth = Math.max(...titles.map(displayWidth));
  const ladder = scheme.levels.map(({ level, status, coverage, counts }) => {
    const isPartial = status === "met" && coverage === "partial";
    const word = isPartial ? m.partialMet : `${statusMarks[status]} ${m.statuses[status]}`;
    const applying = Object.values(counts).reduce((sum, each) => sum + each, 0) - counts["not-applicable"];
    const share = m.readiness.ofMet(counts.met, applying);
    return `  ${padTo(levelTitle(scheme.ruleBook, level, words), titleWidth)}  ${paint(padTo(word, 20), status)} ${share}`;
  });
  const judged = judgedAnswersText(scheme, words);
  return [
    ...wrapText(threeAnswers(scheme, m), width),
    ...(judged === null ? [] : item(judged, judgementMark, width)),
    ...ladder.toReversed(),
    ...blockerLines(scheme, words, width, paint),
  ];
}

function blockerLines(scheme: SchemeAssessment, words: Words, width: number, paint: Paint): string[] {
  const { m } = words;
  const ahead = levelAhead(scheme);
  if (ahead === null) return [m.summary.allReached];
  const { blockers } = scheme.levels.find(({ level }) => level === ahead)!;
  const rest = blockers.length - NAMED;
  return [
    m.summary.blocks(ahead),
    ...blockers.slice(0, NAMED).flatMap((id) => {
      const { status } = scheme.findings.find(({ requirement }) => requirement === id)!;
      const [first, ...others] = item(sentenceOf(id, words), statusMarks[status], width);
      return [first!.replace(statusMarks[status], (mark) => paint(mark, status)), ...others];
    }),
    ...(rest > 0 ? [`  ${m.summary.moreBlockers(rest)}`] : []),
  ];
}

function documentLines(documents: readonly DocumentToObtain[], words: Words, width: number): string[] {
  if (documents.length === 0) return [];
  const { m } = words;
  const named = documents
    .slice(0, NAMED)
    .flatMap((document) =>
      item(m.labelled(documentText(document, words), m.missingReasons[document.reason]), "•", width),
    );
  return ["", m.summary.documents, ...named];
}

/** A mark and a text, later lines hanging under the text. */
function item(text: string, mark: string, width: number): string[] {
  return wrapText(text, width - 4).map((line, at) => (at === 0 ? `  ${mark} ${line}` : `    ${line}`));
}

function remarksLine(input: ReportInput, m: Messages): string {
  return m.list([
    m.summary.problems(problemsOf(input).length),
    m.summary.notices(input.assessment.notices.length),
  ]);
}

const ESCAPE = "\u001b[";
const paints: Record<Status, string> = {
  met: "32",
  "evidence-missing": "33",
  undetermined: "36",
  "not-met": "31",
  "not-applicable": "90",
};

function coloured(text: string, status: Status): string {
  return `${ESCAPE}${paints[status]}m${text}${ESCAPE}0m`;
}
