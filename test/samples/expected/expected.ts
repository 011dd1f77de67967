/** How an expected verdict is written down. */
import type { Status } from "../../../src/assessment/assessment";
import type { LevelAhead } from "../../../src/assessment/nearest-level";
import type { SchemeId } from "../../../src/rules/expression";

/** A number, or the interval that unknown cells leave. */
export type Actual = number | readonly [lo: number, hi: number];
export type ExpectedFinding = readonly [status: Status, actual: readonly Actual[], why: string];

export interface ExpectedScheme {
  readonly onFigures: string;
  readonly capability: string;
  readonly eligible: string;
  readonly findings: Readonly<Record<string, ExpectedFinding>>;
}

export interface ExpectedSample {
  readonly schemes: Readonly<Record<SchemeId, ExpectedScheme>>;
  readonly nearest: LevelAhead;
}

/** Days since 1970-01-01. */
export const day = (iso: string) => Date.parse(iso) / 86_400_000;
export const anyShare = [0, Infinity] as const;
export const anyValue = [-Infinity, Infinity] as const;
