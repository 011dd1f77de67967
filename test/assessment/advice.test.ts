import { adviceFor, closeness, combinations, questionsFor, type Answers } from "../../src/assessment/advice";
import type { LevelResult, SchemeAssessment } from "../../src/assessment/assessment";
import type { SchemeId } from "../../src/rules/expression";
import { assessment } from "../report/fixtures";

const nothing: Answers = { business: ["software"], market: null, focus: null, policy: null };
const adviceTo = (answers: Partial<Answers>) =>
  adviceFor({ ...nothing, ...answers }).map(
    ({ scheme, isMust, reasons }) => `${scheme}${isMust ? "!" : ""}: ${reasons.join(", ")}`,
  );

// The rows of the source's table, one by one.
test.each<[string, Partial<Answers>, string[]]>([
  ["nothing answered", {}, []],
  ["domestic", { market: "domestic" }, ["csmm: domestic"]],
  ["international", { market: "international" }, ["cmmi: international"]],
  ["both markets", { market: "both" }, ["csmm: domestic", "cmmi: international", "tmmi: abroad"]],
  ["whole process", { focus: "whole-process" }, ["cmmi: whole-process"]],
  ["testing", { focus: "testing" }, ["tmmi: testing"]],
  ["policy", { policy: "yes" }, ["csmm!: policy"]],
  ["no policy", { policy: "no" }, []],
  ["IT service", { business: ["it-service"] }, ["itss: it-service"]],
  ["system delivery", { business: ["system-delivery"] }, ["ccid: system-delivery"]],
])("%s", (_, answers, advised) => {
  expect(adviceTo(answers)).toEqual(advised);
});

test("a must comes first, then what most answers speak for", () => {
  expect(adviceTo({ market: "international", focus: "whole-process", policy: "yes" })).toEqual([
    "csmm!: policy",
    "cmmi: international, whole-process",
  ]);
  expect(adviceTo({ market: "both", focus: "testing" })).toEqual([
    "tmmi: testing, abroad",
    "csmm: domestic",
    "cmmi: international",
  ]);
  expect(adviceTo({ business: ["software", "it-service", "system-delivery"], market: "domestic" })).toEqual([
    "csmm: domestic",
    "itss: it-service",
    "ccid: system-delivery",
  ]);
});

test("market and focus are about software: without it they are not asked and do not count", () => {
  expect(questionsFor(["it-service"])).toEqual(["business", "policy"]);
  expect(questionsFor(["it-service", "software"])).toEqual(["business", "market", "focus", "policy"]);
  expect(adviceTo({ business: ["it-service"], market: "both", focus: "testing", policy: "yes" })).toEqual([
    "csmm!: policy",
    "itss: it-service",
  ]);
});

test("the combinations are those of the source", () => {
  expect(combinations.map(({ situation, schemes }) => [situation, ...schemes])).toEqual([
    ["abroad", "csmm", "cmmi", "tmmi"],
    ["high-reliability", "cmmi", "tmmi"],
    ["agile", "csmm", "tmmi"],
  ]);
});

describe("closeness", () => {
  /** A scheme of the levels 4 and 3; of the level ahead `open` requirements of `of` are open. */
  function scheme(name: SchemeId, eligible: string | null, open: number, of: number): SchemeAssessment {
    const [first] = assessment.schemes;
    const ahead = eligible === null ? "4" : "3";
    const ofLevel = (level: LevelResult): LevelResult =>
      level.level === ahead
        ? {
            ...level,
            blockers: Array.from({ length: open }, (_, at) => `${name}.${at}`),
            counts: {
              met: of - open,
              "evidence-missing": 1,
              undetermined: 0,
              "not-met": open - 1,
              "not-applicable": 7,
            },
          }
        : level;
    return { ...first!, scheme: name, eligible, levels: first!.levels.map(ofLevel) };
  }
  const orderOf = (...schemes: SchemeAssessment[]) => closeness(schemes).map((each) => each.scheme);

  test("puts first the scheme of whose next level the smallest part is open", () => {
    // A level of one requirement that is open is no closer than one of forty with six open.
    expect(orderOf(scheme("csmm", null, 1, 1), scheme("itss", "4", 6, 40))).toEqual(["itss", "csmm"]);
    expect(orderOf(scheme("csmm", null, 3, 10), scheme("itss", "4", 4, 10))).toEqual(["csmm", "itss"]);
  });

  test("of equal parts, the fewer open", () => {
    expect(orderOf(scheme("csmm", "4", 2, 20), scheme("itss", null, 1, 10))).toEqual(["itss", "csmm"]);
  });

  test("tells what may be applied for, what is open and of how many; the top is the closest there is", () => {
    const [top, other] = closeness([scheme("itss", null, 2, 9), scheme("ccid", "3", 0, 0)]);
    expect(top).toEqual({ scheme: "ccid", eligible: "3", ahead: null });
    expect(other).toMatchObject({ scheme: "itss", eligible: null, ahead: { level: "4", open: 2, of: 9 } });
  });
});
