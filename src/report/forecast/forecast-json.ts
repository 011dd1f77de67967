/** The forecast as JSON: codes, dates, addresses as Excel shows them, and the sentences. */
import type {
  Cause,
  Forecast,
  LevelOutlook,
  Renewal,
  RequirementTurn,
  SchemeForecast,
} from "../../assessment/forecast/forecast";
import { isoDate, type Day } from "../../tables/days";
import { formatAddress } from "../../workbook/workbook";
import { sentenceOf, type Words } from "../words";
import { causeText } from "./forecast-text";

export function forecastJson({ asOf, until, schemes }: Forecast, words: Words) {
  return {
    asOf: isoDate(asOf),
    until: isoDate(until),
    schemes: schemes.map((scheme) => schemeJson(scheme, words)),
  };
}

function schemeJson({ scheme, spans, levels, renewals, turns }: SchemeForecast, words: Words) {
  return {
    scheme,
    spans: spans.map(({ from, to, answers }) => ({ from: isoDate(from), to: isoDate(to), ...answers })),
    levels: levels.map(levelJson),
    renewals: renewals.map((renewal) => renewalJson(renewal, words)),
    turns: turns.map(({ day, answers, levels: turned, requirements }) => ({
      day: isoDate(day),
      answers: answers.map(({ answer, before, after }) => ({ answer, before, after })),
      levels: turned.map(({ level, before, after }) => ({ level, before, after })),
      requirements: requirements.map((turn) => turnJson(turn, words)),
    })),
  };
}

function levelJson({ level, coverage, capability, eligible, closest, waits }: LevelOutlook) {
  return {
    level,
    coverage,
    capability: dayOrNull(capability),
    eligible: dayOrNull(eligible),
    closest: { day: isoDate(closest.day), blockers: closest.blockers },
    waits: waits.map(({ requirement, day }) => ({ requirement, day: isoDate(day) })),
  };
}

function renewalJson({ lastDay, turn, keeps, drops }: Renewal, words: Words) {
  return {
    lastDay: isoDate(lastDay),
    ...turnJson(turn, words),
    keeps: keeps.map(({ answer, level }) => ({ answer, level })),
    drops: drops.map(({ answer, before, after }) => ({ answer, before, after })),
  };
}

function turnJson({ requirement, before, after, causes }: RequirementTurn, words: Words) {
  return {
    requirement: requirement.id,
    before,
    after,
    text: sentenceOf(requirement.id, words),
    causes: causes.map((cause) => causeJson(cause, words)),
  };
}

function causeJson(cause: Cause, words: Words) {
  const { kind, months, fiscalYear, cells } = cause;
  return { kind, months, fiscalYear, text: causeText(cause, words), cells: cells.map(formatAddress) };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : isoDate(day);
}
