/** What is said about single losses, by language. */
import type { Language } from "../tables/definition";
import { enResilience, type ResilienceMessages } from "./en-resilience";
import { zhResilience } from "./zh-resilience";

export type { ResilienceMessages } from "./en-resilience";

/** What is said about single losses in a language. */
export function resilienceMessages(language: Language): ResilienceMessages {
  return language === "zh" ? zhResilience : enResilience;
}
