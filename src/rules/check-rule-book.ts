/**
 * The invariants of a rule book that its types cannot hold, as the head of `expression.ts` lists them. Bundled
 * books are checked in tests, a user's own when it loads (`schema.ts`).
 */
import { checkTest, type Complain, type RuleBookFaultCode } from "./check-expression";
import { evidenceKinds } from "../tables/evidence-kinds";
import type { Param, Requirement, RuleBook } from "./expression";
import { paramsIn } from "./params";

/** What is wrong with a rule book; `detail` names the field, code, key or value at fault. */
export interface RuleBookFault {
  readonly code: RuleBookFaultCode;
  /** Null: the book itself. */
  readonly requirement: string | null;
  readonly detail: string;
}

/** Everything that is wrong with a rule book, in its order; nothing where it holds together. */
export function checkRuleBook(book: RuleBook): RuleBookFault[] {
  const faults: RuleBookFault[] = [];
  const levels = book.levels.map(({ level }) => level);
  for (const level of repeated(levels)) {
    faults.push({ code: "repeated-level", requirement: null, detail: level });
  }
  const ids = book.requirements.map(({ id }) => id);
  for (const id of repeated(ids)) faults.push({ code: "repeated-requirement", requirement: id, detail: id });
  for (const id of new Set(book.notices?.flatMap(({ requirements }) => requirements))) {
    if (!ids.includes(id)) {
      faults.push({ code: "notice-of-unknown-requirement", requirement: null, detail: id });
    }
  }
  checkOptions(book, faults);
  for (const requirement of book.requirements) {
    const complain: Complain = (code, detail) => faults.push({ code, requirement: requirement.id, detail });
    checkPlace(requirement, book, complain);
    checkContent(requirement, complain);
  }
  checkParams(book, faults);
  return faults;
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function checkPlace({ id, level, dimension }: Requirement, book: RuleBook, complain: Complain): void {
  const [scheme, named] = id.split(".");
  if (scheme !== book.scheme) complain("id-without-scheme", book.scheme);
  if (named !== (level ?? "i")) complain("level-differs-from-id", level ?? "i");
  if (level !== null && !book.levels.some((entry) => entry.level === level)) complain("unknown-level", level);
  const isKnown = book.dimensions.some((entry) => entry.dimension === dimension);
  if (!isKnown) complain("unknown-dimension", dimension);
}

function checkContent({ test, inHand, appliesWhen }: Requirement, complain: Complain): void {
  if (test === null && inHand.length === 0) complain("nothing-asked", "");
  for (const { kind, months } of inHand) {
    if (!evidenceKinds.some(([code]) => code === kind)) complain("unknown-evidence-kind", kind);
    if (typeof months === "object" && months.unit !== "month") complain("months-unit", months.param);
  }
  if (test !== null) checkTest(test, complain);
  if (appliesWhen === undefined) return;
  checkTest(appliesWhen, complain);
  if (mentionsEvidence(appliesWhen)) complain("evidence-decides-applicability", "");
}

function mentionsEvidence(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  return Object.entries(node).some(([name, inner]) => {
    return inner === "evidence" ? name === "of" || name === "table" : mentionsEvidence(inner);
  });
}

function checkOptions({ levels, requirements, options = [] }: RuleBook, faults: RuleBookFault[]): void {
  const complain = (code: RuleBookFaultCode, detail: string) =>
    faults.push({ code, requirement: null, detail });
  const params = new Set(paramsIn(requirements).map(({ param }) => param));
  for (const option of repeated(options.map((each) => each.option))) complain("repeated-option", option);
  for (const { option, choices } of options) {
    const names = choices.map(({ choice }) => choice);
    for (const choice of repeated(names)) complain("repeated-option", `${option}=${choice}`);
    for (const { indicatorsFrom, params: changed = {} } of choices) {
      const isKnown = levels.some(({ level }) => level === indicatorsFrom);
      if (indicatorsFrom !== undefined && !isKnown) complain("unknown-level", indicatorsFrom);
      for (const param of Object.keys(changed)) {
        if (!params.has(param)) complain("option-of-unknown-parameter", param);
      }
    }
  }
}

/** One parameter has one value and one unit wherever it stands. */
function checkParams(book: RuleBook, faults: RuleBookFault[]): void {
  const known = new Map<string, Param>();
  for (const { id, ...parts } of book.requirements) {
    for (const param of paramsIn(parts)) {
      const first = known.get(param.param) ?? param;
      known.set(param.param, first);
      if (first.value === param.value && first.unit === param.unit) continue;
      faults.push({ code: "parameter-differs", requirement: id, detail: param.param });
    }
  }
}
