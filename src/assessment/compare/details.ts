/** What exactly lies behind a turn: the thresholds, choices, days and cells of its causes. */
import { optionsTouching } from "../../rules/choose-options";
import type { Requirement, RuleBook, Unit } from "../../rules/expression";
import { paramsIn } from "../../rules/params";
import { tableIds, type TableId } from "../../tables/catalogue";
import type { Day } from "../../tables/days";
import type { CellRef } from "../../tables/facts";
import { turnsOf, type Turn } from "../turns";
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
  const { asOf, params } = comparison.before;
  // Of a former check the data are gone; they stand in where a requirement reads the same today.
  const then: Side = old ?? { facts: now.facts, options: { ...now.options, asOf, params } };
  const differences = new Map<TableId, TableDifference>();
  let byTime: ReadonlyMap<string, Turn[]> | null = null;

  return (turn) => {
    const [was, is] = [requirementIn(then, turn.requirement), requirementIn(now, turn.requirement)];
    const requirements = [was, is].filter((each) => each !== null);
    const read = new Set(requirements.flatMap(dataReadBy).map(({ table }) => table));
    const others = tableIds.filter((id) => read.has(id) && comparison.tables.has(id));
    const tables = hasCause(turn, "data") ? others : [];
    const isKnown = old !== null || others.length === 0;
    return {
      params: hasCause(turn, "parameters") && is !== null ? paramChanges(was ?? is, is, comparison) : [],
      choices: hasCause(turn, "rules")
        ? choiceChanges(turn, comparison, now.options.ruleBooks ?? now.options.schemes)
        : [],
      day: hasCause(turn, "date") && isKnown ? dayOf(turn) : null,
      data: old === null ? [] : differencesRead(requirements, tables.map(differenceOf), old.facts, now.facts),
      tables,
    };
  };

  function differenceOf(table: TableId): TableDifference {
    const known = differences.get(table) ?? tableDifference(table, then.facts, now.facts);
    differences.set(table, known);
    return known;
  }

  function dayOf({ requirement, after }: RequirementTurn): TurnDetails["day"] {
    byTime ??= turnsByTime(comparison, then);
    const last = byTime.get(requirement)?.findLast((each) => each.after === after);
    if (last === undefined) return null;
    return { day: last.day, cells: last.rows.flatMap(({ cell }) => (cell === null ? [] : [cell])) };
  }
}

const hasCause = ({ causes }: RequirementTurn, cause: Cause) =>
  causes.ways.some((way) => way.includes(cause));

/** What turns between the dates if nothing else changes, by requirement; nothing where the new date is the earlier one. */
function turnsByTime({ before, after, schemes }: Comparison, old: Side): ReadonlyMap<string, Turn[]> {
  if (after.asOf <= before.asOf) return new Map();
  const turned = schemes.flatMap(({ turns }) => turns.filter((turn) => hasCause(turn, "date")));
  const requirements = turned.flatMap(({ requirement }) => requirementIn(old, requirement) ?? []);
  const turns = turnsOf(requirements, old.facts, old.options, { asOf: before.asOf, until: after.asOf });
  const found = new Map<string, Turn[]>(requirements.map(({ id }) => [id, []]));
  for (const turn of turns) found.get(turn.requirement.id)!.push(turn);
  return found;
}

function requirementIn({ options }: Side, id: string): Requirement | null {
  const all = options.schemes.flatMap(({ requirements }) => requirements);
  return all.find((each) => each.id === id) ?? null;
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
