/** What is said about the cheapest plan, by language. */
import type { Language } from "../tables/definition";
import { enPlanner, type PlannerMessages } from "./en-planner";
import { zhPlanner } from "./zh-planner";

export type { PlannerMessages } from "./en-planner";

/** What is said about the cheapest plan in a language. */
export function plannerMessages(language: Language): PlannerMessages {
  return language === "zh" ? zhPlanner : enPlanner;
}
