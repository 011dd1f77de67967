/**
 * What declared figures prove if they are true: the level on the figures, by the rules of the real assessment with
 * the declared numbers in the place of what would be measured.
 */
import { boundTruth, countsDocuments } from "../../rules/evaluate";
import { TRUTH, type Requirement, type RuleBook, type Test, type Truth } from "../../rules/expression";
import { gapOf } from "../../rules/gap";
import { ANY_NUMBER } from "../../rules/interval";
import { rankOf } from "../levels";
import {
  amountOf,
  isOfDocuments,
  quickQuestions,
  requirementsOf,
  structureOf,
  type Leaf,
  type Params,
  type QuickAnswers,
  type QuickQuestion,
} from "./questions";

/** `open`: an answer is missing that decides. */
export type QuickStatus = "met" | "not-met" | "open";

/** A question whose answer falls short. */
export interface QuickShortfall {
  question: QuickQuestion;
  actual: number;
  op: "atLeast" | "atMost";
  required: number;
  gap: number;
}

export interface QuickRequirement {
  requirement: string;
  level: string;
  group: "capability" | "entry";
  status: QuickStatus;
  /** What falls short of it; empty unless it is not met. */
  short: QuickShortfall[];
  /** Questions without an answer that it needs one of to be met. */
  open: QuickQuestion[];
}

export interface QuickAnswer {
  /** The highest level whose capability requirements, and those of all levels below, are met. */
  reached: string | null;
  /** The highest level, of those asked for, that no answer rules out. */
  possible: string | null;
  /** The levels up to the one asked for, lowest first, by their capability requirements. */
  levels: { level: string; status: QuickStatus }[];
  /** The entry conditions of the level asked for, taken together; null where it has none. */
  entry: QuickStatus | null;
  requirements: QuickRequirement[];
  /** Questions without an answer that something needs one of to be met. */
  open: QuickQuestion[];
}

/** The answer to the questions of a level. What is not answered stays open; documents are taken as on file. */
export function quickAnswer(
  book: RuleBook,
  level: string,
  answers: QuickAnswers,
  params: Params = new Map(),
): QuickAnswer {
  const questions = quickQuestions(book, level, params);
  const judge = judgeOf(questions, answers, params);
  const requirements = requirementsOf(book, level).map(judge);
  const levels = book.levels.slice(0, rankOf(book, level) + 1).map((each) => {
    const own = requirements.filter(
      (requirement) => requirement.group === "capability" && requirement.level === each.level,
    );
    return { level: each.level, status: worst(own) };
  });
  const entry = requirements.filter(({ group }) => group === "entry");
  const stillOpen = new Set(requirements.flatMap(({ open }) => open));
  return {
    reached: highest(levels, (status) => status === "met"),
    possible: highest(levels, (status) => status !== "not-met"),
    levels,
    entry: entry.length === 0 ? null : worst(entry),
    requirements,
    open: questions.filter((question) => stillOpen.has(question)),
  };
}

function highest(levels: QuickAnswer["levels"], isSo: (status: QuickStatus) => boolean): string | null {
  let reached: string | null = null;
  for (const { level, status } of levels) {
    if (!isSo(status)) break;
    reached = level;
  }
  return reached;
}

function worst(requirements: readonly QuickRequirement[]): QuickStatus {
  const has = (status: QuickStatus) => requirements.some((each) => each.status === status);
  return has("not-met") ? "not-met" : has("open") ? "open" : "met";
}

function judgeOf(questions: readonly QuickQuestion[], answers: QuickAnswers, params: Params) {
  const byStructure = new Map(questions.map((question) => [structureOf(leafOf(question), params), question]));
  const questionOf = (leaf: Leaf) => byStructure.get(structureOf(leaf, params))!;

  return ({ id, level, group, test, appliesWhen }: Requirement): QuickRequirement => {
    const applies = appliesWhen === undefined ? TRUTH.yes : truthOf(appliesWhen);
    const truth = test === null ? TRUTH.yes : truthOf(test);
    const status = statusOf(applies, truth);
    const open = status === "met" ? [] : [appliesWhen, test].flatMap((each) => (each ? openIn(each) : []));
    const short = status === "not-met" ? shortIn(test!) : [];
    return { requirement: id, level: level!, group: group as QuickRequirement["group"], status, short, open };
  };

  function truthOf(test: Test): Truth {
    if (test.kind === "all") return Math.min(TRUTH.yes, ...test.of.map(truthOf)) as Truth;
    if (test.kind === "any") return Math.max(TRUTH.no, ...test.of.map(truthOf)) as Truth;
    if (isOfDocuments(test)) return withDocumentsOnFile(test);
    const answer = answers.get(questionOf(test).key);
    if (test.kind === "holds") {
      return answer === undefined ? TRUTH.unknown : answer === 1 ? TRUTH.yes : TRUTH.no;
    }
    const declared = answer === undefined ? ANY_NUMBER : { lo: answer, hi: answer };
    return boundTruth(test.kind, declared, amountOf(test.value, params));
  }

  /** As many documents as are asked for; of a share, the whole. */
  function withDocumentsOnFile(leaf: Leaf): Truth {
    if (leaf.kind === "holds" || countsDocuments(leaf.measure)) return TRUTH.yes;
    return boundTruth(leaf.kind, { lo: 1, hi: 1 }, amountOf(leaf.value, params));
  }

  function openIn(test: Test): QuickQuestion[] {
    const truth = truthOf(test);
    if (truth === TRUTH.yes) return [];
    if (test.kind === "all" || test.kind === "any") return test.of.flatMap(openIn);
    return truth === TRUTH.unknown ? [questionOf(test)] : [];
  }

  function shortIn(test: Test): QuickShortfall[] {
    if (truthOf(test) !== TRUTH.no) return [];
    if (test.kind === "all" || test.kind === "any") return test.of.flatMap(shortIn);
    if (isOfDocuments(test)) return [];
    const question = questionOf(test);
    const actual = answers.get(question.key)!;
    if (test.kind === "holds") return [{ question, actual, op: "atLeast", required: 1, gap: 1 }];
    const required = amountOf(test.value, params);
    const gap = gapOf({ kind: test.kind, actual: { lo: actual, hi: actual }, required }).hi;
    return [{ question, actual, op: test.kind, required, gap }];
  }
}

/** A requirement that does not apply is passed. */
function statusOf(applies: Truth, truth: Truth): QuickStatus {
  if (applies === TRUTH.no || (applies === TRUTH.yes && truth === TRUTH.yes)) return "met";
  return applies === TRUTH.yes && truth === TRUTH.no ? "not-met" : "open";
}

/** The question as a part of a test, whose bound does not matter. */
function leafOf(question: QuickQuestion): Leaf {
  if (question.kind === "yes-no") return question.test;
  return { kind: "atLeast", measure: question.measure, value: 0, unit: question.unit };
}
