/** What the Roadmap sheet says, by language. */
import type { Language } from "../tables/definition";
import { enRoadmap, type RoadmapMessages } from "./en-roadmap";
import { zhRoadmap } from "./zh-roadmap";

export type { RoadmapMessages } from "./en-roadmap";

/** What the Roadmap sheet says in a language. */
export function roadmapMessages(language: Language): RoadmapMessages {
  return language === "zh" ? zhRoadmap : enRoadmap;
}
