import { PassThrough } from "node:stream";
import type { Answers } from "../../src/assessment/advice";
import { askAnswers, openQuestions } from "../../src/cli/ask-answers";

const nothing: Answers = { business: [], market: null, focus: null, policy: null };

/** Answers these lines to whatever is asked; what was put on the terminal comes along. */
async function asked(lines: string[], given: Answers = nothing, language: "en" | "zh" = "en") {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(""));
  const answers = await askAnswers(given, { input, output }, language);
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

test("a beginning will do that no other answer has, and so will the words of the language", async () => {
  expect((await asked(["dev, SYS", "dom", "test", "y"])).answers).toEqual({
    business: ["software", "system-delivery"],
    market: "domestic",
    focus: "testing",
    policy: "yes",
  });
  // 国内 is an answer by itself, though 国内和国际 begins with it.
  const { answers, shown } = await asked(["软件，系统", "国内", "测试", "否"], nothing, "zh");
  expect(answers).toEqual({
    business: ["software", "system-delivery"],
    market: "domestic",
    focus: "testing",
    policy: "no",
  });
  expect(shown).toContain("贵公司从事哪些业务？（可多选，用逗号隔开）\n");
});

test("a beginning that two answers have is asked again", async () => {
  const { answers, shown } = await asked(["2", "n"]);
  expect(answers).toMatchObject({ business: ["it-service"], policy: "no" });
  expect(shown).not.toContain("none of the answers");
  expect((await asked(["d", "2", "n"])).shown).toContain("none of the answers");
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
