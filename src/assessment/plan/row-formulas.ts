/** When a row is surely so, and when it surely is not, as formulas over moves. */
import type { Evaluator } from "../../rules/evaluate";
import { TRUTH, type Condition } from "../../rules/expression";
import { standingCondition } from "../../rules/standing";
import { remembered } from "../../rules/remember";
import type { RowTruth } from "../../rules/conditions";
import type { TableId } from "../../tables/catalogue";
import { allOf, anyOf, constant, FALSE, made, notMade, TRUE, type Formula } from "./formula";
import type { CellChange, Situation } from "./situation";

export interface RowFormulas {
  /** The row is there, counts, and is so. */
  isSo(table: TableId, where: Condition, row: number): Formula;
  /** The row is not there, does not count, or is not so. */
  isNot(table: TableId, where: Condition, row: number): Formula;
  /** The row is so, whether it is there and counts or not. */
  passes(table: TableId, where: Condition, row: number): Formula;
  /** Rows for which moves could matter; the truth of all others is what it is. */
  affected(table: TableId, where: Condition): ReadonlySet<number>;
  /** What the moves that change a field of a row make of it, each, and where none of them is made. */
  alternatives(table: TableId, row: number, field: string): readonly Alternative[];
  /** Moves of which it is not modelled what they do: the assessment has to tell. */
  readonly unclear: Set<number>;
}

/** One state of a cell, and when it is in it. */
export interface Alternative {
  readonly when: Formula;
  readonly lo: number;
  readonly hi: number;
}

type Has = Extract<Condition, { kind: "has" }>;
type Leaf = Exclude<Condition, { kind: "has" | "all" | "any" }>;
type Read = (evaluator: Evaluator) => RowTruth;

/** The formulas of rows for one requirement on one day. */
export function rowFormulas(situation: Situation, requirement: string): RowFormulas {
  const { evaluator, broughtBy, changesOf, touchedRows } = situation;
  const mode = { requirement, figures: false };
  const unclear = new Set<number>();
  const affected = remembered((table: TableId, where: Condition): ReadonlySet<number> => {
    return new Set([...touchedRows(table), ...joinedRows(table, where)]);
  });
  return {
    isSo: (table, where, row) => countsAs(table, where, row, requirement),
    isNot: (table, where, row) => countsNot(table, where, row, requirement),
    passes: sure,
    affected,
    alternatives,
    unclear,
  };

  function countsAs(table: TableId, where: Condition, row: number, own: string | null): Formula {
    const stands = atom(table, row, fieldsOfStanding(table), (one) => one.standing(table, own), TRUTH.yes);
    return allOf([isThere(table, row), stands, sure(table, where, row)]);
  }

  function countsNot(table: TableId, where: Condition, row: number, own: string | null): Formula {
    const stands = atom(table, row, fieldsOfStanding(table), (one) => one.standing(table, own), TRUTH.no);
    return anyOf([isAbsent(table, row), stands, surelyNot(table, where, row)]);
  }

  function isThere(table: TableId, row: number): Formula {
    const moves = broughtBy(table, row);
    return moves === null ? TRUE : anyOf(moves.map(made));
  }

  function isAbsent(table: TableId, row: number): Formula {
    const moves = broughtBy(table, row);
    return moves === null ? FALSE : allOf(moves.map(notMade));
  }

  function sure(table: TableId, where: Condition, row: number): Formula {
    if (!affected(table, where).has(row)) return constant(truthOf(table, where, row) === TRUTH.yes);
    switch (where.kind) {
      case "all":
        return allOf(where.of.map((part) => sure(table, part, row)));
      case "any":
        return anyOf(where.of.map((part) => sure(table, part, row)));
      case "has":
        return someJoined(where, table, row);
      default:
        return atom(table, row, fieldsOf(where), (one) => one.rowTruth(table, where, mode), TRUTH.yes);
    }
  }

  function surelyNot(table: TableId, where: Condition, row: number): Formula {
    if (!affected(table, where).has(row)) return constant(truthOf(table, where, row) === TRUTH.no);
    switch (where.kind) {
      case "all":
        return anyOf(where.of.map((part) => surelyNot(table, part, row)));
      case "any":
        return allOf(where.of.map((part) => surelyNot(table, part, row)));
      case "has":
        return noneJoined(where, table, row);
      default:
        return atom(table, row, fieldsOf(where), (one) => one.rowTruth(table, where, mode), TRUTH.no);
    }
  }

  function truthOf(table: TableId, where: Condition, row: number) {
    return evaluator.rowTruth(table, where, mode)(row);
  }

  function someJoined(has: Has, table: TableId, row: number): Formula {
    const { sure: rows } = evaluator.matches(has, table, row);
    return anyOf([
      ...keyMoves(has, table, row),
      ...rows.map((other) => countsAs(has.table, has.where, other, null)),
    ]);
  }

  function noneJoined(has: Has, table: TableId, row: number): Formula {
    const moves = keyMoves(has, table, row);
    if (!evaluator.table(has.table).complete) return anyOf(moves);
    const { rows } = evaluator.matches(has, table, row);
    return anyOf([...moves, allOf(rows.map((other) => countsNot(has.table, has.where, other, null)))]);
  }

  /** Moves that change what rows join: what comes of them is not modelled. */
  function keyMoves({ on, table: other }: Has, table: TableId, row: number): Formula[] {
    const here = changesOf(table, row).filter(({ field }) => field === null || field === on.here);
    const there = touchedRows(other).flatMap((each) =>
      changesOf(other, each).filter(({ field }) => field === null || field === on.there),
    );
    return [...here, ...there].map(({ move }) => unclearly(move));
  }

  function unclearly(move: number): Formula {
    unclear.add(move);
    return made(move);
  }

  /** Whether the row is so by its own cells, of which moves change some. */
  function atom(
    table: TableId,
    row: number,
    fields: readonly string[],
    read: Read,
    wanted: typeof TRUTH.yes | typeof TRUTH.no,
  ): Formula {
    const isAsWanted = read(evaluator)(row) === wanted;
    const changes = changesOf(table, row).filter(({ field }) => field === null || fields.includes(field));
    if (changes.length === 0) return constant(isAsWanted);
    const turns = changes.filter((change) => isWanted(change, read, wanted));
    const unchanged = isAsWanted ? allOf(changes.map(({ move }) => notMade(move))) : FALSE;
    const isOneCell = new Set(changes.map(({ field }) => field)).size === 1;
    if (isOneCell) return anyOf([unchanged, ...turns.map(({ move }) => made(move))]);
    return anyOf([unchanged, ...turns.map(({ move }) => unclearly(move)), ...together(changes)]);
  }

  /** Two cells changed at once, of which it is not modelled what they make together. */
  function together(changes: readonly CellChange[]): Formula[] {
    return changes.flatMap((one, index) =>
      changes
        .slice(index + 1)
        .filter(({ field }) => field !== one.field && field !== null && one.field !== null)
        .map((other) => allOf([unclearly(one.move), unclearly(other.move)])),
    );
  }

  function isWanted({ evaluator: changed, row }: CellChange, read: Read, wanted: number): boolean {
    return row === null ? wanted === TRUTH.no : read(changed)(row) === wanted;
  }

  function alternatives(table: TableId, row: number, field: string): readonly Alternative[] {
    const changes = changesOf(table, row).filter((change) => change.field === null || change.field === field);
    const numberIn = (one: Evaluator, at: number) => {
      const column = one.table(table).columns[field]!;
      return column.kind === "number" ? { lo: column.lo[at]!, hi: column.hi[at]! } : { lo: NaN, hi: NaN };
    };
    return [
      { when: allOf(changes.map(({ move }) => notMade(move))), ...numberIn(evaluator, row) },
      ...changes
        .filter((change) => change.row !== null)
        .map((change) => ({ when: made(change.move), ...numberIn(change.evaluator, change.row!) })),
    ];
  }

  /** Rows that join with rows for which moves could matter. */
  function joinedRows(table: TableId, where: Condition): number[] {
    switch (where.kind) {
      case "all":
      case "any":
        return where.of.flatMap((part) => joinedRows(table, part));
      case "has": {
        const back: Has = { ...where, table, on: { here: where.on.there, there: where.on.here } };
        return [...affected(where.table, where.where)].flatMap(
          (other) => evaluator.matches(back, where.table, other).rows,
        );
      }
      default:
        return [];
    }
  }
}

/** What says whether rows of a table count at all. */
function fieldsOfStanding(table: TableId): readonly string[] {
  if (table === "kpis") return ["indicator", "periodEnd"];
  const standing = standingCondition(table);
  if (standing === null) return [];
  const fields = (part: Condition): readonly string[] =>
    part.kind === "all" || part.kind === "any"
      ? part.of.flatMap(fields)
      : part.kind === "has"
        ? []
        : fieldsOf(part);
  return [...fields(standing), "subject"];
}

function fieldsOf(leaf: Leaf): readonly string[] {
  switch (leaf.kind) {
    case "compare":
      return "field" in leaf.value ? [leaf.field, leaf.value.field] : [leaf.field];
    case "filled":
    case "blank":
      return [leaf.field];
    case "spans":
      return [leaf.from, leaf.to];
    case "differs":
      return [leaf.field, leaf.other];
  }
}
