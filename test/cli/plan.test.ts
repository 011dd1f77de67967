/** `proofsheet plan` as a user runs it. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { newFolder, proofsheet, samples } from "./run";

const folder = newFolder();
const sample = path.join(samples, "english-company.xlsx");
const asOf = ["--as-of", "2026-06-30"];

interface Printed {
  plans: {
    target: string;
    outcome: string;
    cost: number;
    day: string;
    isProven: boolean;
    steps: { kind: string; text: string; serves: string[] }[];
    proof: { eligible: string };
  }[];
}

it("names what to do, what each serves, and proves it", () => {
  const { status, out, err } = proofsheet(
    folder,
    "plan",
    sample,
    "--target",
    "itss:3",
    "--format",
    "json",
    ...asOf,
  );
  expect(err).toBe("");
  expect(status).toBe(0);
  const [plan] = (JSON.parse(out) as Printed).plans;
  expect(plan).toMatchObject({
    target: "3",
    outcome: "planned",
    cost: 5.1,
    day: "2026-06-30",
    isProven: true,
  });
  expect(plan!.proof.eligible).toBe("3");
  expect(plan!.steps.map(({ text }) => text)).toContain("Training plan");
  expect(plan!.steps.every(({ serves }) => serves.length > 0)).toBe(true);
});

it("goes by costs of one's own, in words", () => {
  writeFileSync(path.join(folder, "costs.json"), JSON.stringify({ document: 10 }));
  const { status, out } = proofsheet(
    folder,
    "plan",
    sample,
    "--target",
    "itss:3",
    "--costs",
    "costs.json",
    ...asOf,
  );
  expect(status).toBe(0);
  expect(out).toContain("Documents to obtain (40 person-days)");
  expect(out).toContain("41.1 person-days in all");
});

it.each([
  ['{ "document": -1 }', "costs.json: “document” is -1; write a number of person-days from 0 to 100,000."],
  ['{ "paper": 1 }', "costs.json: there is no cost “paper”. There are: document, complete,"],
  ["[1]", "costs.json: not a table of costs ([1])."],
])("says what is wrong with the costs %s", (json, sentence) => {
  writeFileSync(path.join(folder, "costs.json"), json);
  const { status, err, out } = proofsheet(folder, "plan", sample, "--costs", "costs.json");
  expect(err).toContain(sentence);
  expect([status, out]).toEqual([2, ""]);
});

it("needs one workbook, and levels that there are", () => {
  expect(proofsheet(folder, "plan").err).toContain("Name one workbook");
  expect(proofsheet(folder, "plan", sample, "--target", "itss:9").err).toContain("itss:9");
});
