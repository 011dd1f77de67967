/** Single losses as the JSON of `resilience --format json`: codes, numbers and cells. */
import packageJson from "../../../package.json";
import type { FindingMeasure } from "../../assessment/assessment";
import type { LevelResilience } from "../../assessment/resilience/resilience";
import { isExact, type Interval } from "../../rules/interval";
import { isoDate, type Day } from "../../tables/days";
import { formatAddress } from "../../workbook/workbook";

export function resilienceJson(levels: readonly LevelResilience[], asOf: Day, file: string) {
  return {
    version: packageJson.version,
    file,
    asOf: isoDate(asOf),
    levels: levels.map(({ scheme, answer, level, losses }) => ({
      scheme,
      answer,
      level,
      losses: losses.map(({ kind, key, code, about, cell, after, dropped }) => ({
        kind,
        key,
        code,
        about,
        cell: cell === null ? null : formatAddress(cell),
        after,
        dropped: dropped.map(({ requirement, status, measures }) => ({
          requirement,
          status,
          measures: measures.map(measureJson),
        })),
      })),
    })),
  };
}

function measureJson({ kind, actual, op, required, unit, status }: FindingMeasure) {
  const value = (number: number) =>
    !Number.isFinite(number) ? null : kind === "day" ? isoDate(number) : number;
  const span = (interval: Interval) =>
    isExact(interval) ? value(interval.lo) : [value(interval.lo), value(interval.hi)];
  return { actual: span(actual), op, required: value(required), unit, status };
}
