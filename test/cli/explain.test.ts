import { cpSync } from "node:fs";
import path from "node:path";
import { newFolder, proofsheet, samples } from "./run";

const sample = "english-company.xlsx";
const folder = newFolder();
cpSync(path.join(samples, sample), path.join(folder, sample));
const explain = (...args: string[]) => proofsheet(folder, "explain", sample, ...args);

test("tells the sentence, the measure, the row that counts with its cells, and the source", () => {
  const { status, out } = explain("itss.1.nps");
  expect(status).toBe(0);
  expect(out).toContain("itss.1.nps  ✗ Not met");
  expect(out).toContain("measured 71 points, required ≥ 90 points");
  expect(out).toMatch(/✓ KPIs!A\d+  counts\n\s+= Value  \[KPIs!B\d+ 71\]/);
  expect(out).toMatch(/… and \d+ more rows that do not count/);
  expect(out).toContain("ITSS: level 1, capability requirements");
});

test("tells which condition a row fails, with the cell that it read", () => {
  const { out } = explain("itss.4.completed-projects");
  expect(out).toMatch(/✗ P-\d+  Projects!A\d+  does not count/);
  expect(out).toMatch(/✗ contract amount at least CNY 500,000  \[Projects!\w+ [\d,]+\]/);
});

test("lists the documents that are missing, and where the one that does not count is listed", () => {
  const { out } = explain("itss.3.training");
  expect(out).toMatch(
    /Documents missing\n {2}Training plan: listed, but its date lies outside the window Evidence!A\d+/,
  );
});

test("names thresholds that are set differently", () => {
  const { out } = explain("itss.3.kpi-automation", "--set", "param:itss.3.kpi-automation.share=0.5");
  expect(out).toContain("Threshold “itss.3.kpi-automation.share” set to 50% (standard: 70%)");
});

test("speaks Chinese", () => {
  const { out } = explain("itss.3.training", "--lang", "zh");
  expect(out).toContain("itss.3.training  ◐ 缺少证据");
  expect(out).toContain("缺少的文件");
});
