/** What a test is about, its bounds and its rows: the one walk over tests and measures, for whoever reads them otherwise than by a verdict. */
import type { TableId } from "../tables/catalogue";
import type { Condition, Measure, Test } from "./expression";

/** A test that bounds a number. */
export type Bound = Extract<Test, { kind: "atLeast" | "atMost" }>;

/** The bounds of a test, in its order. */
export function boundsIn(test: Test): Bound[] {
  switch (test.kind) {
    case "atLeast":
    case "atMost":
      return [test];
    case "all":
    case "any":
      return test.of.flatMap(boundsIn);
    case "holds":
      return [];
  }
}

/** Rows of a table that a test or measure goes through; joins inside the conditions are not followed. */
export interface RowsAsked {
  table: TableId;
  /** The population of a share; null elsewhere. */
  among: Condition | null;
  where: Condition;
  /** The field that is measured, or of which the distinct values are counted; null where rows are. */
  field: string | null;
  /** Exceptional evidence. */
  substitute: boolean;
}

/** In the order of the test. */
export function rowsAsked(test: Test): RowsAsked[] {
  switch (test.kind) {
    case "all":
    case "any":
      return test.of.flatMap(rowsAsked);
    case "holds": {
      const { table, where, substitute = false } = test;
      return [{ table, among: null, where, field: null, substitute }];
    }
    case "atLeast":
    case "atMost":
      return rowsMeasured(test.measure);
  }
}

function rowsMeasured(measure: Measure): RowsAsked[] {
  switch (measure.kind) {
    case "count":
      return [rows(measure.of, measure.where, { field: measure.distinct ?? null })];
    case "sum":
    case "average":
    case "value":
      return [rows(measure.of, measure.where, { field: measure.field })];
    case "share":
      return [rows(measure.of, measure.where, { among: measure.among })];
    case "ratio":
      return [measure.top, measure.bottom].flatMap(rowsMeasured);
    case "mean":
      return measure.of.flatMap(rowsMeasured);
    case "growth":
      return [measure.from, measure.to].flatMap(rowsMeasured);
  }
}

function rows(table: TableId, where: Condition, more: Partial<RowsAsked>): RowsAsked {
  return { table, among: null, where, field: null, substitute: false, ...more };
}

/** What the rows of a population must be for the test to be about them. */
export function populationOf({ among, where }: RowsAsked): Condition {
  return among ?? where;
}
