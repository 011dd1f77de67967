/** The forecast of an assessment, made when the first one asks for it. */
import type { Assessment } from "../../assessment/assessment";
import type { Forecast } from "../../assessment/forecast/forecast";
import { forecastOf } from "../../assessment/forecast/make-forecast";
import type { ReportInput } from "../input";

const known = new WeakMap<Assessment, Forecast>();

/** What turns by time alone, as far ahead as a forecast looks that is told no day. */
export function forecastFor({
  assessment,
  facts,
  options,
}: Pick<ReportInput, "assessment" | "facts" | "options">): Forecast {
  const forecast = known.get(assessment) ?? forecastOf(facts, options);
  known.set(assessment, forecast);
  return forecast;
}

/** The forecast where it was made already. */
export function knownForecast(assessment: Assessment): Forecast | null {
  return known.get(assessment) ?? null;
}
