import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { inputSheets, columnsFor } from "../../src/report/input-sheets";
import { newFolder, proofsheet, samples } from "./run";

const sample = "english-company.xlsx";
const folder = newFolder();
cpSync(path.join(samples, sample), path.join(folder, sample));
const audit = (...args: string[]) => proofsheet(folder, "audit", sample, ...args);

test("prints the draw with its seed, and the documents of three projects with their cells", () => {
  const { status, out, err } = audit();
  expect([status, err]).toEqual([0, ""]);
  expect(out).toContain("2 of 18 certified people drawn: one in ten, rounded up.");
  expect(out).toContain("Seed “2026-06-30”");
  expect(out).toMatch(/ {2}1\. {2}S-\d+ .* Staff!A\d+\n {7}\S.*, valid until \d{4}-\d\d-\d\d/);
  expect(out).toContain("Proposed: the completed projects with the largest contracts");
  expect(out).toMatch(/✓ Contract .* Evidence!A\d+/);
  expect(out).toContain("◐ Customer follow-up record: none on file");
  expect(out).toContain("– Case report: not on file; no requirement asks it of this project");
});

test("the same seed draws the same people, another one others", () => {
  const idsWith = (seed: string) =>
    (JSON.parse(audit("--seed", seed, "--format", "json").out) as Printed).draw.people.map(({ id }) => id);
  expect(idsWith("a")).toEqual(idsWith(" a "));
  expect(idsWith("a")).not.toEqual(idsWith("b"));
});

interface Printed {
  asOf: string;
  draw: { seed: string; certified: number; oneIn: number; people: { id: string }[]; problem: string | null };
  projects: {
    chosen: string;
    traced: {
      id: string;
      attested: boolean;
      stages: {
        stage: string;
        documents: { kind: string; state: string; askedBy: string[]; missing: { reason: string } | null }[];
      }[];
    }[];
  };
}

test("prints JSON of codes, at the date asked for", () => {
  const { out } = audit("--format", "json", "--projects", "p-011,P-003,P-020", "--as-of", "2026-05-31");
  const printed = JSON.parse(out) as Printed;
  expect(printed).toMatchObject({
    asOf: "2026-05-31",
    draw: { seed: "2026-05-31", oneIn: 10, problem: null },
  });
  expect(printed.projects.chosen).toBe("named");
  expect(printed.projects.traced.map(({ id }) => id)).toEqual(["P-011", "P-003", "P-020"]);
  const followUp = printed.projects.traced[0]!.stages.find(({ stage }) => stage === "follow-up")!;
  expect(followUp.documents[0]).toMatchObject({
    kind: "customer-follow-up",
    state: "missing",
    missing: { reason: "none" },
  });
});

test.each([
  [["--projects", "P-001,P-002,P-0O3"], "The workbook has no project “P-0O3”. Did you mean P-003?"],
  [["--projects", "P-001,p-001"], "The auditors trace three projects, and --projects names 1. Name 3,"],
  [["--as-of", "soon"], "“soon” is no date"],
  [["other.xlsx"], "Name one workbook"],
])("%j is refused in a sentence", (args, sentence) => {
  const { status, out, err } = audit(...args);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("a workbook whose sheets list neither staff nor projects is refused", async () => {
  const sheets = inputSheets(columnsFor([]), "en");
  const blob = await createXlsx(sheets);
  writeFileSync(path.join(folder, "empty.xlsx"), Buffer.from(await blob.arrayBuffer()));
  const { status, err } = proofsheet(folder, "audit", "empty.xlsx");
  expect(status).toBe(2);
  expect(err).toContain("Nobody can be drawn: there is no list of staff.");
  expect(err).toContain("There is no project to trace");
});

test("speaks Chinese", () => {
  const { out } = audit("--lang", "zh");
  expect(out).toContain("持证人员18人，按10%向上取整抽取2人。");
  expect(out).toContain("◐ 客户回访记录：尚未登记");
});
