import { PassThrough } from "node:stream";
import type { Answers } from "../../src/assessment/advice";
import { askAnswers, openQuestions } from "../../src/cli/ask-answers";

const nothing: Answers = { business: [], market: null, focus: null, policy: null };

/** Answers these lines to whatever is asked; what was put on the terminal comes along. */
async function asked(lines: string[], given: Answers = nothing) {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(""));
  const answers = await askAnswers(given, { input, output }, "en");
  return { answers, shown: String(output.read()) };
}

test("answers are numbers or words, several where several hold", async () => {
  const { answers, shown } = await asked(["1, 3", "both", "2", "1"]);
  expect(answers).toEqual({
    business: ["software", "system-delivery"],
    market: "both",
    focus: "testing",
    policy: "yes",
  });
  expect(shown).toContain("What does your company do? (several by commas)\n  1  Develops software\n");
});

test("an empty line takes what stands in brackets", async () => {
  expect((await asked(["", "", "", ""])).answers).toEqual({
    business: ["software"],
    market: "domestic",
    focus: "whole-process",
    policy: "no",
  });
});

test("what is no answer is asked again", async () => {
  const { answers, shown } = await asked(["2", "perhaps", "1 2", "0", "2"]);
  expect(answers).toMatchObject({ business: ["it-service"], policy: "no", market: null, focus: null });
  expect(shown.match(/That is none of the answers/g)).toHaveLength(3);
});

test("only what is open is asked", async () => {
  const given: Answers = { ...nothing, business: ["software"], market: "domestic", policy: "yes" };
  expect(openQuestions(given)).toEqual(["focus"]);
  const { answers } = await asked(["testing"], given);
  expect(answers).toEqual({ ...given, focus: "testing" });
  expect(openQuestions({ ...nothing, business: ["it-service"], policy: "no" })).toEqual([]);
});

test("input that ends early leaves no answers", async () => {
  expect((await asked(["1", "1"])).answers).toBeNull();
});
