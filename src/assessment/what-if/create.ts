/** Scenarios over one workbook's facts. */
import type { RuleBook } from "../../rules/expression";
import type { Facts } from "../../tables/facts";
import { answersFrom } from "../answers";
import type { AssessmentOptions } from "../assessment";
import { levelResults, type Verdict } from "../levels";
import { measuresOf } from "../measures";
import { outcomesOf } from "../verdict";
import type { Edit, EditFault } from "./edit";
import type { Outlook, RequirementOutlook, SchemeOutlook } from "./outlook";
import { createScenario, type Scenario } from "./scenario";
import type { WhatIf } from "./what-if";

/** An edit that was carried out, or that could not be. */
interface Done {
  edit: Edit;
  fault: EditFault | null;
  takeBack(): void;
}

/** Makes ready for scenarios: linear in the workbook; each outlook then costs the rows that its edits touch. */
export function createWhatIf(facts: Facts, options: AssessmentOptions): WhatIf {
  const start = { asOf: options.asOf, params: options.params, declared: new Map() };
  /** The last is at work; the ones before it wait until its edits are taken back. */
  const scenarios = [createScenario(facts, options, start)];
  const done: Done[] = [];
  const scenario = () => scenarios.at(-1)!;

  function bringAbout(edits: readonly Edit[]): void {
    const differing = done.findIndex(({ edit }, at) => !isSame(edit, edits[at]));
    const shared = differing < 0 ? done.length : differing;
    while (done.length > shared + 1) done.pop()!.takeBack();
    if (done.length > shared) done.push(...movedOn(done.pop()!, edits[shared]));
    for (const edit of edits.slice(done.length)) done.push(carryOut(edit));
  }

  /** A date or a threshold that goes on moving does not first go back. */
  function movedOn(last: Done, edit: Edit | undefined): Done[] {
    const moved = edit && last.fault === null && scenario().moveOn(last.edit, edit, last.takeBack);
    if (moved) return [{ edit, fault: null, ...moved }];
    last.takeBack();
    return [];
  }

  function carryOut(edit: Edit): Done {
    const outcome = scenario().carryOut(edit);
    if ("fault" in outcome) return { edit, fault: outcome.fault, takeBack: () => undefined };
    if ("takeBack" in outcome) return { edit, fault: null, takeBack: outcome.takeBack };
    const changed = scenario().facts(outcome.beyond);
    scenarios.push(createScenario(changed, options, scenario().standing()));
    return { edit, fault: null, takeBack: () => void scenarios.pop() };
  }

  function look(): Outlook {
    const { evaluator, isDeclared } = scenario();
    return {
      asOf: evaluator.asOf,
      schemes: options.schemes.map((book) => schemeOutlook(book, scenario())),
      isDeclared,
      faults: new Map(done.flatMap(({ fault }, at) => (fault === null ? [] : [[at, fault] as const]))),
    };
  }

  const before = look();
  scenario().evaluator.prepare();
  return {
    before,
    outlook(edits) {
      bringAbout(edits);
      return look();
    },
    facts(edits) {
      bringAbout(edits);
      return scenario().facts();
    },
    options(edits) {
      bringAbout(edits);
      const { asOf, params } = scenario().standing();
      return { ...options, asOf, params: new Map(params) };
    },
  };
}

function isSame(edit: Edit, other: Edit | undefined): boolean {
  return edit === other || JSON.stringify(edit) === JSON.stringify(other);
}

function schemeOutlook(book: RuleBook, { evaluator }: Scenario): SchemeOutlook {
  const requirements = new Map<string, RequirementOutlook>();
  const verdicts = book.requirements.map((requirement): Verdict => {
    const outcomes = outcomesOf(requirement, evaluator);
    const { status, passesOnFigures: onFigures } = outcomes;
    requirements.set(requirement.id, { status, onFigures, measures: measuresOf(outcomes, evaluator) });
    return { requirement: requirement.id, level: requirement.level, group: requirement.group, status };
  });
  const levels = levelResults(book, verdicts);
  return {
    scheme: book.scheme,
    ...answersFrom(book, verdicts, levels),
    levels,
    requirements,
  };
}
