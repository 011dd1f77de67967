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
    steps: {
      kind: string;
      text: string;
      serves: string[];
      cell: string | null;
      document: object | null;
      edit: { subject?: string };
    }[];
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
  const texts = plan!.steps.map(({ text }) => text);
  expect(texts).toContain(
    "Document of whatever kind for P-002, verified by a third party (Evidence!A3: listed, but not verified by a third party)",
  );
  expect(texts).toContain(
    "Training plan, dated 2025-07-01 to 2026-06-30 (Evidence!A291: listed, but its date lies outside the window)",
  );
  expect(texts).toContain("Knowledge reuse rate (KPIs!B51): fill in Value, as 30%");
  expect(texts).toContain("NCR-2026-01 (Nonconformities!J5): so that Closed says 2026-06-30");
  const attested = plan!.steps.find(({ edit }) => edit.subject === "P-002");
  expect(attested!.document).toEqual({
    kind: null,
    thirdParty: true,
    window: null,
    reason: "not-third-party",
    evidence: "Evidence!A3",
  });
  expect(plan!.steps.find(({ kind }) => kind === "complete")!.cell).toBe("KPIs!B51");
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
  expect(out).toContain(
    "for itss.3.kpi-automation: At least 70% of monitored KPIs are collected automatically.",
  );
});

it.each([
  ['{ "document": -1 }', "costs.json: “document” is -1; write a number of person-days from 0 to 100,000."],
  ['{ "paper": 1 }', "costs.json: there is no cost “paper”. There are: document, complete,"],
  ["{ not", "costs.json: not a table of costs (not JSON). Write it as"],
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

it("says where costs are set, and that a file of them is not there", () => {
  expect(proofsheet(folder, "plan", sample, "--costs", "gone.json").err).toBe(
    "gone.json: there is no such file.\n",
  );
  for (const text of ["cost.document=9", "param:cost.document=9"]) {
    const { status, err } = proofsheet(folder, "check", sample, "--set", text);
    expect(err).toContain("in the row “cost.document”; for one plan, name a file with plan --costs FILE.");
    expect(status).toBe(2);
  }
});
