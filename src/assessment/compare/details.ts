/** What exactly lies behind a turn: the thresholds, choices, days and cells of its causes. */
import { optionsTouching } from "../../rules/choose-options";
import type { Requirement, RuleBook, Unit } from "../../rules/expression";
import { paramsIn } from "../../rules/params";
import { tableIds, type TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import type { CellRef } from "../../tables/facts";
import { evaluatorsFor } from "../evaluators";
import { turnsOf } from "../turns";
import type { Cause } from "./causes";
import type { Comparison, RequirementTurn } from "./compare";
import { dataReadBy } from "./data-read";
import { differencesRead, tableDifference, type TableDifference } from "./data-differences";
import type { Side } from "./world";

export interface ParamChange {
  param: string;
  unit: Unit;
  before: number;
  after: number;
}

export interface ChoiceChange {
  option: string;
  before: string;
  after: string;
}

export interface TurnDetails {
  params: ParamChange[];
  choices: ChoiceChange[];
  /** By time alone: the day on which it last turned so, and the cells whose dates brought that about. */
  day: { day: Day; cells: CellRef[] } | null;
  /** The cells that it reads and that say otherwise; empty where the old side's are not known. */
  data: TableDifference[];
  /** The tables that it reads and that say otherwise. */
  tables: TableId[];
}

/** Finds the details of turns; what several turns share is found once. */
export function detailsIn(
  comparison: Comparison,
  now: Side,
  old: Side | null,
): (turn: RequirementTurn) => TurnDetails {
  const known = new Map<TableId, TableDifference>();
  const evaluatorAt = old && evaluatorsFor(old.facts, old.options);
  const differenceOf = (table: TableId, before: Side) => {
    const found = known.get(table) ?? tableDifference(table, before.facts, now.facts);
    known.set(table, found);
    return found;
  };
  return (turn) => {
    const is = (cause: Cause) => turn.causes.ways.some((way) => way.includes(cause));
    const [then, since] = [
      requirementIn(old?.options.schemes, turn),
      requirementIn(now.options.schemes, turn),
    ];
    const requirements = [then, since].filter((each) => each !== null);
    const read = new Set(requirements.flatMap(dataReadBy).map(({ table }) => table));
    const tables = is("data") ? tableIds.filter((id) => read.has(id) && comparison.tables.has(id)) : [];
    return {
      params: is("parameters") && since !== null ? paramChanges(then ?? since, since, comparison) : [],
      choices: is("rules")
        ? choiceChanges(turn, comparison, now.options.ruleBooks ?? now.options.schemes)
        : [],
      day: is("date") && then !== null && evaluatorAt !== null ? dayOf(turn, then, comparison) : null,
      data:
        old === null
          ? []
          : differencesRead(
              requirements,
              tables.map((table) => differenceOf(table, old)),
              old.facts,
              now.facts,
            ),
      tables,
    };
  };

  function dayOf(
    { after }: RequirementTurn,
    requirement: Requirement,
    { before, after: terms }: Comparison,
  ): TurnDetails["day"] {
    if (terms.asOf <= before.asOf) return null;
    const turns = turnsOf(requirement, { asOf: before.asOf, until: terms.asOf }, evaluatorAt!);
    const last = turns.findLast((each) => each.after === after);
    return last === undefined
      ? null
      : { day: last.day, cells: last.rows.flatMap(({ cell }) => (cell === null ? [] : [cell])) };
  }
}

function requirementIn(
  books: readonly RuleBook[] | undefined,
  { requirement }: RequirementTurn,
): Requirement | null {
  const all = books?.flatMap(({ requirements }) => requirements);
  return all?.find(({ id }) => id === requirement) ?? null;
}

function paramChanges(then: Requirement, since: Requirement, { before, after }: Comparison): ParamChange[] {
  const standard = new Map(paramsIn(then).map(({ param, value }) => [param, value]));
  const changes = new Map<string, ParamChange>();
  for (const { param, unit, value } of paramsIn(since)) {
    const was = before.params.get(param) ?? standard.get(param) ?? value;
    const is = after.params.get(param) ?? value;
    if (was !== is) changes.set(param, { param, unit, before: was, after: is });
  }
  return [...changes.values()];
}

/** The choices about the rule books that are other ones. */
export function choiceChanges(
  { requirement }: Pick<RequirementTurn, "requirement">,
  { before, after }: Pick<Comparison, "before" | "after">,
  books: readonly RuleBook[],
): ChoiceChange[] {
  return books.flatMap((book) => {
    const found = book.requirements.find(({ id }) => id === requirement);
    const touching = found === undefined ? [] : optionsTouching(found, book);
    return (book.options ?? []).flatMap(({ option, choices }) => {
      const [was, is] = [before, after].map((terms) => terms.choices.get(option) ?? choices[0]!.choice);
      return was === is || !touching.includes(option) ? [] : [{ option, before: was!, after: is! }];
    });
  });
}
