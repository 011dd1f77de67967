/**
 * The documents that a requirement lacks: for each evidence condition that is not surely true, what is
 * missing, for which row, and the evidence row that was found but does not count.
 */
import type { Evaluator } from "../rules/evaluate";
import { TRUTH, wholeTest, type Condition, type Measure, type Requirement, type Test } from "../rules/expression";
import type { TableId } from "../tables/catalogue";
import type { MissingEvidence } from "./assessment";
import { missingDocument } from "./missing-document";
import { keyCell, keyText } from "./row-key";

type Has = Extract<Condition, { kind: "has" }>;
type Bound = Extract<Test, { kind: "atLeast" | "atMost" }>;

/**
 * What is missing for a requirement, in the order of its test. For a count short by g only the g rows that
 * lack the fewest documents are asked for; of alternatives, the one that lacks the fewest.
 */
export function missingEvidence(requirement: Requirement, evaluator: Evaluator): MissingEvidence[] {
  return new MissingFinder(requirement.id, evaluator).ofTest(wholeTest(requirement));
}

class MissingFinder {
  constructor(
    private readonly requirement: string,
    private readonly evaluator: Evaluator,
  ) {}

  ofTest(test: Test): MissingEvidence[] {
    if (this.truth(test, false) === TRUTH.yes) return [];
    switch (test.kind) {
      case "all":
        return test.of.flatMap((part) => this.ofTest(part));
      case "any":
        return this.ofAlternatives(test.of);
      case "holds":
        return this.ofHolds(test);
      case "atLeast":
        return this.ofBound(test);
      case "atMost":
        return [];
    }
  }

  /** The alternative that is nearest on the figures, and of those the one that lacks the fewest documents. */
  private ofAlternatives(tests: readonly Test[]): MissingEvidence[] {
    const lacking = tests
      .map((test) => ({ missing: this.ofTest(test), figures: this.truth(test, true) }))
      .filter(({ missing }) => missing.length > 0)
      .sort((a, b) => b.figures - a.figures || a.missing.length - b.missing.length);
    return lacking[0]?.missing ?? [];
  }

  private ofHolds(test: Extract<Test, { kind: "holds" }>): MissingEvidence[] {
    if (test.substitute) return [];
    if (test.table === "evidence") return [this.document(test.where, null)];
    return this.ofRows(test.table, test.where, 1);
  }

  private ofBound(test: Bound): MissingEvidence[] {
    const { measure } = test;
    if (measure.kind === "sum" || measure.kind === "count") {
      if (measure.of === "evidence") return [this.document(measure.where, null)];
    }
    if (measure.kind === "count") return this.ofRows(measure.of, measure.where, this.shortBy(test));
    if (measure.kind === "share") return this.ofShare(test, measure);
    return [];
  }

  /** How many more rows a count needs, counting only those that surely pass. */
  private shortBy(test: Bound): number {
    const { lo } = this.evaluator.measure(test.measure, this.mode(false));
    return Math.max(1, Math.ceil(this.evaluator.amount(test.value) - lo));
  }

  private ofShare(test: Bound, share: Extract<Measure, { kind: "share" }>): MissingEvidence[] {
    const among = this.rowsWhere(share.of, share.among);
    const passing = among.filter((row) => this.row(share.of, share.where, row, false) === TRUTH.yes);
    const needed = Math.ceil(this.evaluator.amount(test.value) * among.length - 1e-9);
    const both: Condition = { kind: "all", of: [share.among, share.where] };
    return this.ofRows(share.of, both, Math.max(1, needed - passing.length));
  }

  /** What the `wanted` nearest rows lack that would pass if their documents were on file. */
  private ofRows(table: TableId, where: Condition, wanted: number): MissingEvidence[] {
    if (!asksForEvidence(where)) return [];
    const candidates = this.rowsWhere(table, where)
      .filter((row) => this.row(table, where, row, false) !== TRUTH.yes)
      .map((row) => ({ row, missing: this.ofCondition(where, table, row) }))
      .filter(({ missing }) => missing.length > 0);
    candidates.sort((a, b) => a.missing.length - b.missing.length || a.row - b.row);
    const chosen = candidates.slice(0, wanted).sort((a, b) => a.row - b.row);
    return chosen.flatMap(({ missing }) => missing);
  }

  /** Rows that stand and would pass on the figures. */
  private rowsWhere(table: TableId, where: Condition): number[] {
    const stands = this.evaluator.standing(table, this.requirement);
    const rows: number[] = [];
    for (let row = 0; row < this.evaluator.table(table).rowCount; row++) {
      if (stands(row) === TRUTH.yes && this.row(table, where, row, true) === TRUTH.yes) rows.push(row);
    }
    return rows;
  }

  private ofCondition(condition: Condition, table: TableId, row: number): MissingEvidence[] {
    if (this.row(table, condition, row, false) === TRUTH.yes) return [];
    switch (condition.kind) {
      case "all":
        return condition.of.flatMap((part) => this.ofCondition(part, table, row));
      case "any":
        return fewest(condition.of.map((part) => this.ofCondition(part, table, row)));
      case "has":
        return this.ofHas(condition, table, row);
      case "compare":
      case "filled":
      case "blank":
      case "spans":
      case "differs":
        return [];
    }
  }

  private ofHas(has: Has, table: TableId, row: number): MissingEvidence[] {
    if (has.substitute) return [];
    if (has.table === "evidence") return [this.document(has.where, { has, table, row })];
    const joined = this.evaluator
      .matches(has, table, row)
      .rows.filter((other) => this.row(has.table, has.where, other, true) === TRUTH.yes);
    return fewest(joined.map((other) => this.ofCondition(has.where, has.table, other)));
  }

  private document(where: Condition, joined: { has: Has; table: TableId; row: number } | null): MissingEvidence {
    const { evaluator, requirement } = this;
    const rows = joined ? evaluator.matches(joined.has, joined.table, joined.row).rows : null;
    return {
      ...missingDocument(evaluator, requirement, where, rows),
      subject: joined ? keyText(evaluator, joined.table, joined.row) : null,
      cell: joined ? keyCell(evaluator, joined.table, joined.row) : null,
    };
  }

  private truth(test: Test, figures: boolean) {
    return this.evaluator.test(test, this.mode(figures)).truth;
  }

  private row(table: TableId, condition: Condition, row: number, figures: boolean) {
    return this.evaluator.rowTruth(table, condition, this.mode(figures))(row);
  }

  private mode(figures: boolean) {
    return { requirement: this.requirement, figures };
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
  return lists.filter((list) => list.length > 0).sort((a, b) => a.length - b.length)[0] ?? [];
}
