import { cpSync, readdirSync } from "node:fs";
import path from "node:path";
import { newFolder, proofsheet, samples } from "./run";

const sample = "english-company.xlsx";
const checked = "english-company.checked.xlsx";

function folderWithSample(): string {
  const folder = newFolder();
  cpSync(path.join(samples, sample), path.join(folder, sample));
  return folder;
}

test("a file beside itself: nothing turned, and nothing is written", () => {
  const folder = folderWithSample();
  expect(proofsheet(folder, "compare", sample, sample)).toEqual({
    status: 0,
    out: `${sample} → ${sample}\nNothing differs that verdicts depend on.\nNo verdict, level or answer turned.\n`,
    err: "",
  });
  expect(readdirSync(folder)).toEqual([sample]);
});

test("each file goes by its own settings, and one file by its last check that found something else", () => {
  const folder = folderWithSample();
  expect(proofsheet(folder, "compare", sample)).toMatchObject({ status: 2, out: "" });
  proofsheet(folder, "check", sample, "--set", "param:csmm.edition=2022");
  const two = proofsheet(folder, "compare", sample, checked, "--format", "json");
  expect(two).toMatchObject({ status: 0, err: "" });
  expect(JSON.parse(two.out)).toMatchObject({
    old: { name: sample, choices: { "csmm.edition": "source" } },
    new: { name: checked, choices: { "csmm.edition": "2022" } },
    differing: ["rules"],
  });
  const since = proofsheet(
    folder,
    "compare",
    checked,
    "--as-of",
    "2027-06-30",
    "--lang",
    "zh",
    "--scheme",
    "csmm",
  );
  expect(since).toMatchObject({ status: 0, err: "" });
  expect(since.out).toContain("评估基准日：2026-06-30 → 2027-06-30");
  expect(since.out).not.toContain("ITSS 四级");
});

test("one or two workbooks are asked for", () => {
  expect(proofsheet(newFolder(), "compare")).toMatchObject({
    status: 2,
    err: "Name two workbooks, as in: proofsheet compare old.xlsx new.xlsx; or one that was checked before.\n",
  });
});
