/** The few figures that decide a level, as questions: a number a measure, a yes or no a condition, no documents. */
import { countsDocuments } from "../../rules/evaluate";
import type { Measure, Param, Requirement, RuleBook, Test, Unit } from "../../rules/expression";
import { rankOf } from "../levels";
import { holdsWithoutDocuments, isShareOfDocuments, measureWithoutDocuments } from "./without-documents";

/** A threshold on the number that a question asks for. */
export interface QuickBound {
  requirement: string;
  /** The level that brings it in. */
  level: string;
  op: "atLeast" | "atMost";
  required: number;
  /** One of several ways to meet the requirement. */
  isAlternative: boolean;
}

interface Asked {
  /** Names the question, for answers that are given by name. */
  key: string;
  group: "capability" | "entry";
  /** The lowest level that asks. */
  level: string;
}

export interface NumberQuestion extends Asked {
  kind: "number";
  /** Without the documents that its rows need: they are taken as on file. */
  measure: Measure;
  unit: Unit;
  /** Lowest level first. */
  bounds: QuickBound[];
}

export interface YesNoQuestion extends Asked {
  kind: "yes-no";
  /** What is so if the answer is yes. */
  test: Leaf;
  /** One of several ways to meet the requirement. */
  isAlternative: boolean;
}

export type QuickQuestion = NumberQuestion | YesNoQuestion;
export type Leaf = Extract<Test, { kind: "atLeast" | "atMost" | "holds" }>;

/** The answers by the key of their question: a number in the unit of the question (a share as 0.4), yes as 1, no as 0. */
export type QuickAnswers = ReadonlyMap<string, number>;

/** Thresholds that a workbook has set otherwise, by full key. */
export type Params = ReadonlyMap<string, number>;

/**
 * The questions that decide whether a level is reached: those of its capability requirements and of all levels
 * below, then those of the entry conditions that apply at it. What several ask is asked once.
 */
export function quickQuestions(book: RuleBook, level: string, params: Params = new Map()): QuickQuestion[] {
  const questions = new Map<string, QuickQuestion>();
  const keys = new Set<string>();
  for (const requirement of requirementsOf(book, level)) {
    for (const entry of testsOf(requirement).flatMap((test) => leavesOf(test))) ask(entry, requirement);
  }
  return [...questions.values()];

  function ask(entry: Found, requirement: Requirement) {
    const { leaf } = entry;
    const structure = structureOf(leaf, params);
    if (!questions.has(structure)) {
      questions.set(structure, questionOf(entry, requirement, keyFor(leaf, requirement)));
    }
    const question = questions.get(structure)!;
    if (question.kind === "number" && leaf.kind !== "holds") {
      const { id, level } = requirement;
      const required = amountOf(leaf.value, params);
      const { isAlternative } = entry;
      question.bounds.push({ requirement: id, level: level!, op: leaf.kind, required, isAlternative });
    }
  }

  function keyFor(leaf: Leaf, { id }: Requirement): string {
    const named = leaf.kind !== "holds" && typeof leaf.value !== "number" ? leaf.value.param : id;
    let key = named;
    for (let more = 2; keys.has(key); more++) key = `${named}.${more}`;
    keys.add(key);
    return key;
  }
}

/** The requirements that the questions are about, capability first, lowest level first. */
export function requirementsOf(book: RuleBook, level: string): Requirement[] {
  const rank = rankOf(book, level);
  const ofGroup = (group: Asked["group"], isAsked: (requirement: Requirement) => boolean) =>
    book.requirements
      .filter((requirement) => requirement.group === group && requirement.level !== null)
      .filter(isAsked)
      .toSorted((a, b) => rankOf(book, a.level!) - rankOf(book, b.level!));
  const isBelow = (requirement: Requirement) => rankOf(book, requirement.level!) < rank;
  const isOwn = (requirement: Requirement) => requirement.level === level;
  return [
    ...ofGroup("capability", (requirement) => isOwn(requirement) || isBelow(requirement)),
    ...ofGroup("entry", (requirement) => isOwn(requirement) || (isBelow(requirement) && requirement.carries)),
  ];
}

/** The tests that decide a requirement on the figures, its condition of application first. */
export function testsOf({ test, appliesWhen }: Requirement): Test[] {
  return [appliesWhen, test].filter((each) => each !== undefined && each !== null);
}

/** Questions are the same where the tests behind them are, thresholds inside at their values. */
export function structureOf(leaf: Leaf, params: Params): string {
  const asked = leaf.kind === "holds" ? holdsWithoutDocuments(leaf) : measureWithoutDocuments(leaf.measure);
  return JSON.stringify(asked, (_, node: unknown) => (isParam(node) ? amountOf(node, params) : node));
}

function isParam(node: unknown): node is Param {
  return typeof node === "object" && node !== null && "param" in node;
}

/** Whether a test asks for documents alone, which are taken as on file. */
export function isOfDocuments(leaf: Leaf): boolean {
  if (leaf.kind === "holds") return leaf.table === "evidence" && leaf.substitute !== true;
  return countsDocuments(leaf.measure) || isShareOfDocuments(leaf.measure);
}

/** A threshold as the workbook has it. */
export function amountOf(value: number | Param, params: Params): number {
  return typeof value === "number" ? value : (params.get(value.param) ?? value.value);
}

/** A part of a test that is asked about. */
interface Found {
  leaf: Leaf;
  isAlternative: boolean;
}

function leavesOf(test: Test, isAlternative = false): Found[] {
  if (test.kind === "any") return test.of.flatMap((part) => leavesOf(part, test.of.length > 1));
  if (test.kind === "all") return test.of.flatMap((part) => leavesOf(part, isAlternative));
  return isOfDocuments(test) ? [] : [{ leaf: test, isAlternative }];
}

function questionOf(
  { leaf, isAlternative }: Found,
  { group, level }: Requirement,
  key: string,
): QuickQuestion {
  const asked = { key, group: group as Asked["group"], level: level! };
  if (leaf.kind === "holds") {
    return { ...asked, kind: "yes-no", test: holdsWithoutDocuments(leaf), isAlternative };
  }
  const measure = measureWithoutDocuments(leaf.measure);
  if (leaf.unit === "yes") return { ...asked, kind: "yes-no", test: { ...leaf, measure }, isAlternative };
  return { ...asked, kind: "number", measure, unit: leaf.unit, bounds: [] };
}
