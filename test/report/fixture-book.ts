/** A hand-made rule book of two levels. */
import {
  atLeast,
  count,
  eq,
  evidenced,
  all,
  gte,
  average,
  every,
  param,
  requirement,
} from "../../src/rules/build";
import type { RuleBook } from "../../src/rules/expression";
import { parseIsoDate } from "../../src/tables/days";

export const day = (iso: string) => parseIsoDate(iso)!;

const source = (item: string) => ({
  document: "ITSS",
  place: `level 4, capability requirements, ${item} item`,
});

export const book: RuleBook = {
  scheme: "itss",
  edition: "test-1",
  levels: [
    { level: "4", en: "Basic", zh: "基本级", coverage: "full" },
    { level: "3", en: "Expanded", zh: "拓展级", coverage: "partial" },
  ],
  dimensions: [
    { dimension: "people", en: "People", zh: "人员" },
    { dimension: "process", en: "Process", zh: "过程" },
  ],
  requirements: [
    requirement("itss.3.training", {
      group: "capability",
      dimension: "people",
      stage: "improve",
      test: atLeast(param("hours", 24, "hour"), average("staff", "trainingHours", every)),
      carries: false,
      source: source("9th"),
    }),
    requirement("itss.4.projects", {
      group: "capability",
      dimension: "process",
      stage: "operate",
      test: atLeast(
        param("projects", 3, "project"),
        count(
          "projects",
          all(
            eq("status", "completed"),
            gte("contractAmount", param("amount", 500_000, "CNY")),
            evidenced("id", "acceptance-report"),
          ),
        ),
      ),
      source: source("1st"),
    }),
    requirement("itss.4.manual", {
      group: "material",
      dimension: "process",
      stage: null,
      inHand: ["service-management-manual"],
      source: source("2nd"),
    }),
    requirement("itss.4.engineers", {
      group: "capability",
      dimension: "people",
      stage: null,
      test: atLeast(param("people", 3, "person"), count("staff", every)),
      source: source("3rd"),
    }),
    requirement("itss.i.share", {
      group: "indicator",
      dimension: "people",
      stage: null,
      test: atLeast(param("share", 0.4, "ratio"), count("staff", every)),
      source: source("4th"),
    }),
  ],
  notices: [],
};
