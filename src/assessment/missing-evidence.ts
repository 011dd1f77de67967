/**
 * The documents that a requirement lacks: for each evidence condition that is not surely true, what is
 * missing, for which row, and the evidence row that was found but does not count.
 */
import type { Evaluator } from "../rules/evaluate";
import {
  TRUTH,
  wholeTest,
  type Condition,
  type Measure,
  type Requirement,
  type Test,
} from "../rules/expression";
import type { Bound } from "../rules/rows-asked";
import type { TableId } from "../tables/catalogue";
import type { MissingEvidence } from "./assessment";
import { missingDocument, nearestFirst } from "./missing-document";
import { keyCell, keyText } from "../rules/row-key";

type Has = Extract<Condition, { kind: "has" }>;

/**
 * What is missing for a requirement, in the order of its test. For a count short by g only the g rows that
 * lack the fewest documents are asked for; of alternatives, the one that lacks the fewest.
 */
export function missingEvidence(requirement: Requirement, evaluator: Evaluator): MissingEvidence[] {
  return finderFor(requirement.id, evaluator)(wholeTest(requirement));
}

function finderFor(requirement: string, evaluator: Evaluator): (test: Test) => MissingEvidence[] {
  const asItStands = { requirement, figures: false };
  const onFigures = { requirement, figures: true };
  const truthOf = (table: TableId, condition: Condition) => evaluator.rowTruth(table, condition, asItStands);
  const figuresOf = (table: TableId, condition: Condition) => evaluator.rowTruth(table, condition, onFigures);
  return ofTest;

  function ofTest(test: Test): MissingEvidence[] {
    if (evaluator.test(test, asItStands).truth === TRUTH.yes) return [];
    switch (test.kind) {
      case "all":
        return test.of.flatMap(ofTest);
      case "any":
        return ofAlternatives(test.of);
      case "holds":
        return ofHolds(test);
      case "atLeast":
        return ofBound(test);
      case "atMost":
        return [];
    }
  }

  /** The alternative that is nearest on the figures; of those the one that lacks the fewest documents, or the least. */
  function ofAlternatives(tests: readonly Test[]): MissingEvidence[] {
    const lacking = tests
      .map((test) => ({ missing: ofTest(test), figures: evaluator.test(test, onFigures).truth }))
      .filter(({ missing }) => missing.length > 0)
      .sort((a, b) => b.figures - a.figures || byNearness(a.missing, b.missing));
    return lacking[0]?.missing ?? [];
  }

  function ofHolds(test: Extract<Test, { kind: "holds" }>): MissingEvidence[] {
    if (test.substitute) return [];
    if (test.table === "evidence") return [organisationDocument(test.where)];
    return ofRows(test.table, test.where, 1);
  }

  function ofBound({ measure, value }: Bound): MissingEvidence[] {
    if ((measure.kind === "sum" || measure.kind === "count") && measure.of === "evidence") {
      return [organisationDocument(measure.where)];
    }
    if (measure.kind === "share") return ofShare(measure, evaluator.amount(value));
    if (measure.kind !== "count") return [];
    const short = evaluator.amount(value) - evaluator.measure(measure, asItStands).lo;
    return ofRows(measure.of, measure.where, Math.max(1, Math.ceil(short)));
  }

  function ofShare(
    { of, among, where }: Extract<Measure, { kind: "share" }>,
    required: number,
  ): MissingEvidence[] {
    const population = rowsOnFigures(of, among);
    const isSo = truthOf(of, where);
    const passing = population.filter((row) => isSo(row) === TRUTH.yes).length;
    const needed = Math.ceil(required * population.length - 1e-9) - passing;
    return ofRows(of, { kind: "all", of: [among, where] }, Math.max(1, needed));
  }

  /** What the `wanted` nearest rows lack that would pass if their documents were on file. */
  function ofRows(table: TableId, where: Condition, wanted: number): MissingEvidence[] {
    if (!asksForEvidence(where)) return [];
    const isSo = truthOf(table, where);
    const candidates = rowsOnFigures(table, where)
      .filter((row) => isSo(row) !== TRUTH.yes)
      .map((row) => ({ row, missing: ofCondition(where, table, row) }))
      .filter(({ missing }) => missing.length > 0);
    candidates.sort((a, b) => a.missing.length - b.missing.length || a.row - b.row);
    const chosen = candidates.slice(0, wanted).sort((a, b) => a.row - b.row);
    return chosen.flatMap(({ missing }) => missing);
  }

  /** Rows that stand and would pass with every document on file. */
  function rowsOnFigures(table: TableId, where: Condition): number[] {
    const stands = evaluator.standing(table, requirement);
    const wouldPass = figuresOf(table, where);
    const rows: number[] = [];
    for (let row = 0; row < evaluator.table(table).rowCount; row++) {
      if (stands(row) === TRUTH.yes && wouldPass(row) === TRUTH.yes) rows.push(row);
    }
    return rows;
  }

  function ofCondition(condition: Condition, table: TableId, row: number): MissingEvidence[] {
    if (truthOf(table, condition)(row) === TRUTH.yes) return [];
    switch (condition.kind) {
      case "all":
        return condition.of.flatMap((part) => ofCondition(part, table, row));
      case "any":
        return fewest(condition.of.map((part) => ofCondition(part, table, row)));
      case "has":
        return ofHas(condition, table, row);
      case "compare":
      case "filled":
      case "blank":
      case "spans":
      case "differs":
        return [];
    }
  }

  function ofHas(has: Has, table: TableId, row: number): MissingEvidence[] {
    if (has.substitute) return [];
    const { rows } = evaluator.matches(has, table, row);
    if (has.table === "evidence") {
      const found = missingDocument(evaluator, requirement, has.where, rows);
      return [{ ...found, subject: keyText(evaluator, table, row), cell: keyCell(evaluator, table, row) }];
    }
    const wouldPass = figuresOf(has.table, has.where);
    const joined = rows.filter((other) => wouldPass(other) === TRUTH.yes);
    return fewest(joined.map((other) => ofCondition(has.where, has.table, other)));
  }

  function organisationDocument(where: Condition): MissingEvidence {
    return { ...missingDocument(evaluator, requirement, where, null), subject: null, cell: null };
  }
}

function asksForEvidence(condition: Condition): boolean {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.some(asksForEvidence);
    case "has":
      return !condition.substitute && (condition.table === "evidence" || asksForEvidence(condition.where));
    case "compare":
    case "filled":
    case "blank":
    case "spans":
    case "differs":
      return false;
  }
}

function fewest(lists: MissingEvidence[][]): MissingEvidence[] {
  return lists.filter((list) => list.length > 0).sort(byNearness)[0] ?? [];
}

/** Fewer documents first; as many, those of which the farthest is the nearer to counting. */
function byNearness(a: readonly MissingEvidence[], b: readonly MissingEvidence[]): number {
  const farthest = (list: readonly MissingEvidence[]) =>
    Math.max(...list.map(({ reason }) => nearestFirst.indexOf(reason)));
  return a.length - b.length || farthest(a) - farthest(b);
}
