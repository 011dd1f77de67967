/** What is said of scenarios, by language. */
import type { Language } from "../tables/definition";
import { enScenarios, type ScenarioTexts } from "./en-scenarios";
import { zhScenarios } from "./zh-scenarios";

export type { ScenarioTexts } from "./en-scenarios";

/** What is said of scenarios in a language. */
export function scenarioTexts(language: Language): ScenarioTexts {
  return language === "zh" ? zhScenarios : enScenarios;
}
