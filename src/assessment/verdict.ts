/** The status of a requirement, without its numbers, documents and cells. */
import type { Evaluator } from "../rules/evaluate";
import { TRUTH, wholeTest, type Requirement, type Test, type Truth } from "../rules/expression";
import type { Status } from "./assessment";

/** The table of design.md: v as it stands, o with every document on file. */
export function statusOf(applies: Truth, v: Truth, o: Truth): Status {
  if (applies === TRUTH.no) return "not-applicable";
  if (applies === TRUTH.unknown) return "undetermined";
  if (v === TRUTH.yes) return "met";
  if (o === TRUTH.yes) return "evidence-missing";
  return o === TRUTH.no ? "not-met" : "undetermined";
}

/** The truths that a status is made of. */
export interface Verdict {
  readonly applies: Truth;
  readonly asItStands: Truth;
  readonly onFigures: Truth;
  readonly status: Status;
}

/** Judges one requirement with one evaluator after another; the requirement's whole test is put together once. */
export function judgeOf(requirement: Requirement): (evaluator: Evaluator) => Verdict {
  const test = wholeTest(requirement);
  const { id, appliesWhen } = requirement;
  return (evaluator) => {
    const truthOf = (it: Test, figures: boolean) => evaluator.test(it, { requirement: id, figures }).truth;
    const applies = appliesWhen ? truthOf(appliesWhen, false) : TRUTH.yes;
    const asItStands = truthOf(test, false);
    // More documents never lower a test: what is met as it stands is met on the figures.
    const onFigures = asItStands === TRUTH.yes ? TRUTH.yes : truthOf(test, true);
    return { applies, asItStands, onFigures, status: statusOf(applies, asItStands, onFigures) };
  };
}

/** Over several days at once: whether the status is surely the same on all of them. */
export function isSettled({ applies, asItStands, onFigures }: Verdict): boolean {
  if (applies !== TRUTH.yes) return applies === TRUTH.no;
  if (asItStands === TRUTH.yes || onFigures === TRUTH.no) return true;
  return asItStands === TRUTH.no && onFigures === TRUTH.yes;
}
