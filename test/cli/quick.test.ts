import { PassThrough } from "node:stream";
import { askFigures } from "../../src/cli/ask-figures";
import { itss } from "../../src/schemes/itss";
import { newFolder, proofsheet } from "./run";

const folder = newFolder();
const quick = (...args: string[]) => proofsheet(folder, "quick", ...args);
const answered = (answers: Record<string, string>) =>
  Object.entries(answers).flatMap(([key, value]) => ["--answer", `${key}=${value}`]);

const level4 = answered({
  "itss.4.completed-projects.projects": "5",
  "itss.4.service-catalogue.categories": "4",
  "itss.4.service-engineers.engineers": "3",
  "itss.4.core-certification.share": "40%",
  "itss.4.itsm-running.systems": "1",
  "itss.4.audit-and-review.internal-audits": "1",
  "itss.4.audit-and-review.management-reviews": "1",
  "itss.4.survey-coverage.share": "1",
  "itss.4.survey-score.score": "80",
});

test("tells the level that the figures come to, and that nothing is proven", () => {
  const { status, out, err } = quick("--scheme", "itss", "--level", "4", ...level4);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("On these figures: ITSS level 4.");
  expect(out).toContain("Declared, not proven");
  expect(out).toContain("✓ Level 4 · Basic: met");
  expect(out).toContain("proofsheet template company.xlsx --scheme itss --target 4");
});

test("tells what falls short and what is open, by the keys to answer by", () => {
  const { out } = quick("--scheme", "itss", "--level", "3", "--answer", "itss.4.survey-score.score=77.5");
  expect(out.replace(/\s+/g, " ")).toContain("77.5 points; asked: at least 80 points (2.5 points short)");
  expect(out).toContain("      itss.3.projects.projects\n");
  expect(out).not.toContain("      itss.4.survey-score.score\n");
});

test("without an answer says so, and lists the questions with those of the entry conditions by themselves", () => {
  const { status, out } = quick("--scheme", "itss", "--level", "4");
  expect(status).toBe(0);
  expect(out).toContain("No figure is given yet, so no level can be told.\n");
  expect(out).not.toContain("Type the figures");
  const [, open, entry] = out.split(/^(?:Still open|To apply for level 4)$/m);
  expect(open).toContain("      itss.4.completed-projects.projects\n");
  expect(entry).toMatch(/ {6}itss\.4\.\S+=yes\/no\n/);
});

test("lists as many questions as it says are open", () => {
  const { out } = quick("--scheme", "itss", "--level", "4", "--answer", "itss.4.survey-score.score=80");
  const count = Number(/(\d+) answers are open/.exec(out.replace(/\s+/g, " "))![1]);
  const open = out.split("Still open\n")[1]!.split("\nTo apply for")[0]!;
  expect(open.match(/^ {6}itss\.\S+$/gm)).toHaveLength(count);
});

test("gives the JSON of the questions and of what the answers come to", () => {
  const json = JSON.parse(quick("--scheme", "itss", "--level", "3", "--format", "json", ...level4).out);
  expect(json).toMatchObject({ scheme: "itss", level: "3", declared: true, reached: "4", possible: "3" });
  const share = json.questions.find(({ key }: { key: string }) => key === "itss.4.core-certification.share");
  expect(share).toMatchObject({ kind: "number", unit: "ratio", answer: 0.4 });
  expect(share.bounds).toMatchObject([{ level: "4", op: "atLeast", required: 0.4 }]);
});

test("goes by thresholds that are set otherwise", () => {
  const set = ["--set", "param:itss.4.survey-score.score=85"];
  const { out } = quick("--scheme", "itss", "--level", "4", ...level4, ...set);
  expect(out.replace(/\s+/g, " ")).toContain("asked: at least 85 points (5 points short)");
});

test.each([
  [[], "Name one scheme and a level of it"],
  [["--scheme", "itss,ccid", "--level", "4"], "Name one scheme and a level of it"],
  [["--scheme", "itss", "--level", "9"], "“itss:9” names no level"],
  [["a.xlsx", "--scheme", "itss", "--level", "4"], "reads no workbook"],
  [["--scheme", "itss", "--level", "4", "--answer", "five"], "--answer five: write it as KEY=VALUE."],
  [
    ["--scheme", "itss", "--level", "4", "--answer", "itss.4.survey-scores.score=1"],
    "Did you mean itss.4.survey-score.score?",
  ],
  [
    ["--scheme", "itss", "--level", "4", "--answer", "foo=1"],
    "No question is called “foo”. Without --answer, the command lists the questions and their keys.",
  ],
  [
    ["--scheme", "itss", "--level", "4", "--answer", "itss.4.core-certification.share=40"],
    "write a percentage up to 100%, as 40%.",
  ],
])("%j is refused in a sentence", (args, sentence) => {
  const { status, err } = quick(...args);
  expect(status).toBe(2);
  expect(err).toContain(sentence);
});

test("speaks Chinese", () => {
  const { out } = quick("--scheme", "itss", "--level", "4", "--lang", "zh", ...level4);
  expect(out).toContain("按所填数字，达到ITSS四级。");
  expect(out).toContain("仅为自报，未经证明");
});

/** Types these lines to whatever is asked; what was put on the terminal comes along. */
async function asked(level: string, lines: string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(""));
  const words = { book: itss, params: new Map<string, number>(), language: "en" as const };
  const answers = await askFigures(new Map(), level, words, { input, output });
  return { answers, shown: String(output.read()) };
}

test("asks on a terminal with the threshold beside, takes a bare 40 as 40%, and passes over an empty line", async () => {
  const { answers, shown } = await asked("4", ["5", "", "three", "3", "40"]);
  expect([...answers]).toEqual([
    ["itss.4.completed-projects.projects", 5],
    ["itss.4.service-engineers.engineers", 3],
    ["itss.4.core-certification.share", 0.4],
  ]);
  expect(shown).toContain(
    "Number of different categories in the service catalogue\n  Level 4: at least 4 categories\n",
  );
  expect(shown).toContain("That cannot be read; write a whole number, as 3.");
});

test("does not ask what no longer matters", async () => {
  const before = Array.from({ length: 22 }, () => "");
  const { answers, shown } = await asked("2", [...before, "1"]);
  expect([...answers]).toEqual([["itss.2.intellectual-property.patents", 1]]);
  expect(shown).not.toContain("software copyrights");
  expect((await asked("2", [...before, "0"])).shown).toContain("software copyrights");
});
