/** The status of a requirement, without its numbers, documents and cells. */
import type { Evaluator, TestOutcome } from "../rules/evaluate";
import { TRUTH, wholeTest, type Requirement, type Test, type Truth } from "../rules/expression";
import type { Status } from "./assessment";
import { isPassedOnFigures } from "./levels";

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

/** What a requirement's verdict is made of, with all that was measured. */
export interface Outcomes {
  /** Null where it always applies. */
  readonly application: TestOutcome | null;
  readonly asItStands: TestOutcome;
  readonly onFigures: TestOutcome;
  readonly status: Status;
  /** It would be met, or not apply, if every document were on file. */
  readonly passesOnFigures: boolean;
}

/** Judges one requirement, with its numbers. */
export function outcomesOf(requirement: Requirement, evaluator: Evaluator): Outcomes {
  const { id, appliesWhen } = requirement;
  const test = wholeTestOf(requirement);
  const asItStands = evaluator.test(test, { requirement: id, figures: false });
  const onFigures = evaluator.test(test, { requirement: id, figures: true });
  const application = appliesWhen ? evaluator.test(appliesWhen, { requirement: id, figures: false }) : null;
  const applies = application?.truth ?? TRUTH.yes;
  const status = statusOf(applies, asItStands.truth, onFigures.truth);
  return { application, asItStands, onFigures, status, passesOnFigures: isPassedOnFigures(status) };
}

const tests = new WeakMap<Requirement, Test>();

/** The whole test of a requirement, put together once. */
export function wholeTestOf(requirement: Requirement): Test {
  const known = tests.get(requirement) ?? wholeTest(requirement);
  tests.set(requirement, known);
  return known;
}

/** Judges one requirement with one evaluator after another, without its numbers. */
export function judgeOf(requirement: Requirement): (evaluator: Evaluator) => Verdict {
  const test = wholeTestOf(requirement);
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
