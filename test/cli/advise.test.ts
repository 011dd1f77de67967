import path from "node:path";
import { newFolder, proofsheet, samples } from "./run";

const folder = newFolder();
const advise = (...args: string[]) => proofsheet(folder, "advise", ...args);
const answers = [
  "--business",
  "software,it-service",
  "--market",
  "domestic",
  "--focus",
  "testing",
  "--policy",
  "yes",
];

test("tells what suits and why, and which schemes go together", () => {
  const { status, out, err } = advise(...answers);
  expect([status, err]).toEqual([0, ""]);
  expect(out).toMatch(/CSMM \(software capability maturity\): a must; for the market in China;/);
  expect(out).toMatch(/TMMi .*: for testing\n\s+Proofsheet does not judge it\./);
  expect(out).toContain("ITSS (operation and maintenance): for IT service and operations");
  expect(out).toContain("Going abroad → CSMM + CMMI + TMMi");
  expect(out).toContain("Name a workbook, as in: proofsheet advise company.xlsx");
});

test("says in words which combination the answers fit", () => {
  expect(advise(...answers).out).not.toContain("(your answers)");
  const both = answers.map((each) => (each === "domestic" ? "both" : each));
  expect(advise(...both).out).toContain("Going abroad → CSMM + CMMI + TMMi (your answers)\n");
});

test("where nobody can be asked, it names the options that are missing", () => {
  const { status, out, err } = advise("--business", "software", "--policy", "no");
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("Missing: --market domestic|international|both  --focus whole-process|testing\n");
  expect(err).not.toContain("--policy");
  expect(advise("--business", "it-service", "--policy", "no").status).toBe(0);
});

test("with a workbook it tells how close that is, as JSON too", () => {
  const file = path.join(samples, "english-company.xlsx");
  const { out } = advise(file, ...answers);
  expect(out).toMatch(/ITSS: \d+ of \d+ requirements open before level 3; level 4 may be applied for now/);
  const printed = JSON.parse(advise(file, ...answers, "--format", "json").out) as {
    advised: unknown[];
    closest: { scheme: string }[];
  };
  expect(printed.advised[0]).toEqual({ scheme: "csmm", must: true, reasons: ["domestic", "policy"] });
  expect(printed.closest.find(({ scheme }) => scheme === "itss")).toMatchObject({
    eligible: "4",
    next: { level: "3" },
  });
});

test.each([
  [["--market", "moon"], "--market moon: choose one of domestic, international, both."],
  [["--business", "software,golf"], "--business golf: choose one of software, it-service, system-delivery."],
  [["a.xlsx", "b.xlsx"], "Name one workbook at most"],
  [["nowhere.xlsx", ...answers], "nowhere.xlsx: there is no such file."],
])("%j is refused in a sentence", (args, sentence) => {
  const { status, err } = advise(...args);
  expect(status).toBe(2);
  expect(err).toContain(sentence);
});

test("speaks Chinese", () => {
  expect(advise(...answers, "--lang", "zh").out).toContain("CSMM（软件能力成熟度）：必选；面向国内市场；");
});
