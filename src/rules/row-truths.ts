/**
 * The truths of rows: conditions compiled once, joins that share one index, which rows count at all; and the counts over
 * rows that follow when rows or bounds change, each change costing the rows that it touches.
 */
import type { TableId } from "../tables/catalogue";
import type { TableFacts, TextPool } from "../tables/facts";
import { createBounds, type Standpoint } from "./bounds";
import { compileCondition, least, type RowTruth } from "./conditions";
import { TRUTH, type Condition, type Truth } from "./expression";
import { joinedRows, someJoinedRow, type SomeJoinedRow } from "./joins";
import type { LookUps } from "./look-ups";
import { remembered, structure } from "./remember";
import { servesRequirement, standingCondition } from "./standing";
import type { Population, Tally } from "./tallies";
import { distinctJoins, reads, rowsConcerning, touchedBy, type Change, type Reader } from "./touched";

export type Has = Extract<Condition, { kind: "has" }>;

/** Rows of tables, by their numbers. */
export type RowsByTable = ReadonlyMap<TableId, Iterable<number>>;

export interface RowTruthsInput {
  texts: TextPool;
  standpoint: Standpoint;
  requirementIds: readonly string[];
  /** A table as rules see it now. */
  table(id: TableId): TableFacts;
  lookUps(id: TableId): LookUps;
  /** 1 for each row that was set aside, where rows can be. */
  gone(id: TableId): Uint8Array | null;
  /** Whatever reads this must be compiled and counted anew. */
  onLost(isRead: (node: object) => boolean): void;
  /** The truth of rows that count at all, where that is no condition on them; null elsewhere. */
  certainty(id: TableId): RowTruth | null;
}

export interface RowTruths {
  /** `figures`: every document that must be on file counts as on file. */
  rowTruth(id: TableId, condition: Condition, figures: boolean): RowTruth;
  standing(id: TableId, requirement: string | null): RowTruth;
  population(
    id: TableId,
    where: Condition,
    mode: { requirement: string | null; figures: boolean },
  ): Population;
  /** Counts the rows of a population, and goes on counting as they change. `reads`: the conditions that the tally goes by. */
  counted<T extends Tally>(population: Population, tally: T, reads: readonly object[]): T;
  matches(has: Has, id: TableId, row: number): { sure: number[]; rows: number[] };
  /** Sets rows aside or brings them back, which is what `carryOut` does. */
  change(rows: RowsByTable, carryOut: () => void): void;
  moveTo(standpoint: Standpoint): void;
  /** Looks up beforehand what changes will need. */
  prepare(): void;
  /** A table is another one now. */
  forget(id: TableId): void;
}

/** A join from rows of one table to rows of another. */
interface Edge {
  readonly has: Has;
  readonly from: TableId;
  readonly join: SomeJoinedRow;
}

interface Counted extends Reader {
  readonly tally: Tally;
}

export function createRowTruths(input: RowTruthsInput): RowTruths {
  const { texts, table, lookUps, gone } = input;
  const bounds = createBounds(input.standpoint, table);
  let edges: Edge[] = [];
  let counted: Counted[] = [];
  const standingTruths = new Map<TableId, Uint8Array>();

  const compiled = remembered((id: TableId, condition: Condition, figures: boolean): RowTruth => {
    const part = (inner: Condition) => rowTruth(id, inner, figures);
    return compileCondition(condition, table(id), { texts, bound: bounds.bound }, part, (has) =>
      joined(id, has, figures),
    );
  });
  const rowTruth: RowTruths["rowTruth"] = (id, condition, figures) =>
    compiled(id, condition, figures && asksForDocuments(condition));

  function joined(id: TableId, has: Has, figures: boolean): RowTruth {
    if (figures && isDocument(has)) return () => TRUTH.yes;
    const { here, there } = has.on;
    const isSo = least([rowTruth(has.table, has.where, figures), standing(has.table, null)]);
    const [keys, index] = [lookUps(id).keysOf(id, here), lookUps(has.table).indexOf(has.table, there)];
    const join = someJoinedRow(keys, index, texts, isSo, table(has.table).complete);
    edges.push({ has, from: id, join });
    return join.truth;
  }

  const serves = remembered(() => servesRequirement(table("evidence"), texts, input.requirementIds));
  const standing = remembered((id: TableId, requirement: string | null): RowTruth => {
    const forAnyone = standingForAnyone(id);
    if (id !== "evidence" || requirement === null) return forAnyone;
    const servesIt = serves();
    return least([forAnyone, (row) => servesIt(requirement, row)]);
  });
  const standingForAnyone = remembered((id: TableId): RowTruth => {
    const condition = standingCondition(id);
    const truth = input.certainty(id) ?? (condition && rowTruth(id, condition, false));
    const aside = gone(id);
    if (truth === null) {
      return aside === null ? () => TRUTH.yes : (row) => (aside[row] === 1 ? TRUTH.no : TRUTH.yes);
    }
    const truths = new Uint8Array(roomOf(table(id), aside)).fill(UNASKED);
    standingTruths.set(id, truths);
    return (row) => {
      if (truths[row] === UNASKED) truths[row] = aside?.[row] === 1 ? TRUTH.no : truth(row);
      return truths[row] as Truth;
    };
  });

  /** Uncounts what may turn, carries the change out, and counts it again; a change of very much is counted from the start. */
  function recount(changes: readonly Change[], carryOut: () => void): void {
    const touched = touchedBy(changes, distinctJoins(edges), lookUps, MANY);
    if (touched === null) {
      carryOut();
      return loseAll();
    }
    const rowsFor = rowsConcerning(touched);
    const count = (by: 1 | -1) => {
      for (const reader of counted) for (const row of rowsFor(reader)) reader.tally.count(row, by);
    };
    count(-1);
    carryOut();
    const moved = new Set<Edge>();
    for (const { rows } of touched) {
      for (const [id, some] of rows) {
        const truths = standingTruths.get(id);
        if (truths !== undefined) for (const row of some) truths[row] = UNASKED;
      }
    }
    for (const edge of edges) {
      for (const { rows } of touched) if (edge.join.changed(rows.get(edge.has.table) ?? [])) moved.add(edge);
    }
    count(1);
    for (const { has } of moved) loseWhere((node) => structure(node).includes(structure(has)));
  }

  /** What reads this is compiled and counted anew when next asked. */
  function loseWhere(isRead: (node: object) => boolean): void {
    compiled.forget((_, condition) => isRead(condition));
    edges = edges.filter(({ has }) => !isRead(has));
    counted = counted.filter((each) => !each.reads.some(isRead));
    input.onLost(isRead);
  }

  function loseAll(): void {
    standingForAnyone.forget(() => true);
    standing.forget(() => true);
    standingTruths.clear();
    loseWhere(() => true);
  }

  return {
    rowTruth,
    standing,
    population(id, where, { requirement, figures }) {
      return {
        table: table(id),
        truth: least([rowTruth(id, where, figures), standing(id, requirement)]),
        candidates: lookUps(id).candidates(id, where),
        firstRows: lookUps(id).firstRows(id),
      };
    },
    counted(population, tally, reads) {
      const { table: facts, candidates, firstRows } = population;
      for (const row of candidates) tally.count(row, 1);
      for (let row = firstRows; row < facts.rowCount; row++) tally.count(row, 1);
      const { id } = facts;
      counted.push({ table: id, tally, reads });
      return tally;
    },
    matches(has, id, row) {
      const { here, there } = has.on;
      return joinedRows(lookUps(id).keysOf(id, here), lookUps(has.table).indexOf(has.table, there), row);
    },
    change(rows, carryOut) {
      recount(
        [...rows].map(([id, some]) => ({ table: id, rows: some, operand: null })),
        carryOut,
      );
    },
    moveTo(standpoint) {
      recount(bounds.rowsPassed(standpoint), () => bounds.moveTo(standpoint));
    },
    prepare() {
      for (const { from, here } of distinctJoins(edges)) lookUps(from).indexOf(from, here);
    },
    forget(id) {
      compiled.forget((other) => other === id);
      edges = edges.filter(({ from }) => from !== id);
      counted = counted.filter((each) => each.table !== id);
      loseWhere((node) => reads(node, id));
      standing.forget((other) => other === id);
      standingForAnyone.forget((other) => other === id);
      standingTruths.delete(id);
      if (id === "evidence") serves.forget(() => true);
      bounds.forget(id);
    },
  };
}

const UNASKED = 255;

/** To go back and forth over more rows than this costs more than to count all of them. */
const MANY = 4000;

function roomOf({ rowCount }: TableFacts, aside: Uint8Array | null): number {
  return aside?.length ?? rowCount;
}

/** Whether documents on file for rows matter anywhere in a condition or a measure; else the figures are what they are. */
export const asksForDocuments = remembered((node: object): boolean => {
  if ("kind" in node && node.kind === "has" && isDocument(node as Has)) return true;
  return Object.values(node).some(
    (part) => typeof part === "object" && part !== null && asksForDocuments(part),
  );
});

/** A document that must be on file for a row, and that would count as on file on the figures. */
export function isDocument(has: Has): boolean {
  return has.table === "evidence" && !has.substitute;
}
