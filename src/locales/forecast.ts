/** What the forecast says, by language. */
import type { Language } from "../tables/definition";
import { enForecast, type ForecastMessages } from "./en-forecast";
import { zhForecast } from "./zh-forecast";

export type { ForecastMessages } from "./en-forecast";

/** What the forecast says in a language. */
export function forecastMessages(language: Language): ForecastMessages {
  return language === "zh" ? zhForecast : enForecast;
}
