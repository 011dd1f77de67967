/** Every move that could help to reach a level, those about rows that other moves add included. */
import type { RuleBook, Requirement } from "../../rules/expression";
import { rowsAsked } from "../../rules/rows-asked";
import { wholeTest, type Condition, type Measure, type Test } from "../../rules/expression";
import type { Evaluator } from "../../rules/evaluate";
import type { TableId } from "../../tables/catalogue";
import { catalogue } from "../../tables/catalogue";
import { evaluatorsFor } from "../evaluators";
import { isPassed, rankOf } from "../levels";
import { judgeOf } from "../verdict";
import type { Standing } from "./horizon";
import { editsFor, inOrder, type Move } from "./move";
import { findMoves } from "./moves";
import type { NewRowContext } from "./new-row";
import type { PlanInput, PlanRequest } from "./plan";
import { textOfCell } from "./row-names";
import { spreadMoves } from "./situation";

/** New rows ask for documents and certificates, of which each may ask for more. */
const MOST_ROUNDS = 4;

/** The moves for requirements that stand so on the days ahead; none that could not be carried out. */
export function allMoves(
  standings: readonly Standing[],
  book: RuleBook,
  request: PlanRequest,
  input: PlanInput,
): readonly Move[] {
  const found = foundMoves(standings, book, request, input);
  const { facts, options, whatIf } = input;
  const { rows, copies } = spreadMoves(found, () => evaluatorsFor(facts, options)(options.asOf));
  const impossible = new Set<Move>();
  for (const copy of [[], ...copies]) {
    const tried = [...rows, ...copy].map((index) => found[index]!);
    const { faults } = whatIf.outlook(editsFor(tried, options.asOf));
    // The first edit is that of the date.
    inOrder(tried).forEach((move, at) => faults.has(at + 1) && impossible.add(move));
  }
  const isPossible = (move: Move | null): boolean =>
    move === null || (!impossible.has(move) && isPossible(move.needs) && isPossible(move.after));
  return found.filter(isPossible);
}

function foundMoves(
  standings: readonly Standing[],
  book: RuleBook,
  request: PlanRequest,
  { facts, options, whatIf, costs }: PlanInput,
): readonly Move[] {
  const { asOf } = options;
  const requirements = standings.map(({ requirement }) => requirement);
  const evaluatorAt = evaluatorsFor(facts, options);
  const context = contextOf(requirements, evaluatorAt(asOf), book, request, facts.language ?? "en");
  const keyOf = (table: TableId) => keyColumnOf(table, facts.tables[table].keyColumn);
  const found = findMoves({ requirements, costs, context, keyOf });
  const noNewRows = () => Infinity;
  for (const { requirement, unmetFrom } of standings) {
    for (const day of unmetFrom) found.look(requirement, evaluatorAt(day), noNewRows);
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = found.list.moves;
    const rows = before.filter(({ edit }) => edit.kind === "add" && edit.table !== "evidence");
    if (rows.length === 0) return before;
    const edits = editsFor(rows, asOf);
    const evaluator = evaluatorsFor(whatIf.facts(edits), whatIf.options(edits))(asOf);
    for (const requirement of requirements) {
      if (isPassed(judgeOf(requirement)(evaluator).status)) continue;
      found.look(requirement, evaluator, (table) => facts.tables[table].rowCount);
    }
    if (found.list.moves.length === before.length) return before;
  }
  return found.list.moves;
}

function keyColumnOf(table: TableId, keyColumn: string | null): string | null {
  if (keyColumn !== null) return keyColumn;
  return Object.entries(catalogue[table].columns).find(([, { key }]) => key)?.[0] ?? null;
}

function contextOf(
  requirements: readonly Requirement[],
  evaluator: Evaluator,
  book: RuleBook,
  { scheme, level }: PlanRequest,
  language: "en" | "zh",
): NewRowContext {
  const { amount, asOf } = evaluator;
  return {
    asOf,
    language,
    amount,
    asked: greatestAsked(requirements, amount),
    customer: knownCustomer(evaluator),
    // Of a scheme only levels below the target, as its rule book ranks them.
    mayGain: (of, at) =>
      of !== scheme || (rankOf(book, String(at)) >= 0 && rankOf(book, String(at)) < rankOf(book, level)),
  };
}

/** A customer of a survey, else of a project: a new project is for somebody who is known. */
function knownCustomer(evaluator: Evaluator): string | null {
  for (const table of ["surveys", "projects"] as const) {
    for (let row = 0; row < evaluator.table(table).rowCount; row++) {
      const customer = textOfCell(evaluator, table, row, "customer");
      if (customer !== null) return customer;
    }
  }
  return null;
}

/** The greatest number that a field must reach, in a condition or as an average. */
function greatestAsked(
  requirements: readonly Requirement[],
  amount: Evaluator["amount"],
): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  const note = (table: TableId, field: string, value: number) => {
    const name = `${table}.${field}`;
    asked.set(name, Math.max(value, asked.get(name) ?? 0));
  };
  const ofCondition = (table: TableId, condition: Condition): void => {
    if (condition.kind === "all" || condition.kind === "any") {
      condition.of.forEach((part) => ofCondition(table, part));
    } else if (condition.kind === "has") ofCondition(condition.table, condition.where);
    else if (condition.kind === "compare" && (condition.op === "gte" || condition.op === "gt")) {
      if ("param" in condition.value) note(table, condition.field, amount(condition.value));
    }
  };
  const ofAverage = (test: Test): void => {
    if (test.kind === "all" || test.kind === "any") return test.of.forEach(ofAverage);
    if (test.kind !== "atLeast") return;
    const measure: Measure = test.measure;
    if (measure.kind === "average") note(measure.of, measure.field, amount(test.value));
  };
  for (const requirement of requirements) {
    const test = wholeTest(requirement);
    for (const { table, where } of rowsAsked(test)) ofCondition(table, where);
    ofAverage(test);
  }
  return asked;
}
