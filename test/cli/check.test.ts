import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assessmentSchema } from "../../src/report/json-schema";
import { openPackage } from "../../src/workbook/xlsx/package";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { newFolder, program, proofsheet, samples } from "./run";

const sample = "english-company.xlsx";
const checked = "english-company.checked.xlsx";
const ORGANISATION = "Harrowmere IT Services (Wuxi) Co., Ltd.";

function folderWith(...names: string[]): string {
  const folder = newFolder();
  for (const name of names) cpSync(path.join(samples, name), path.join(folder, name));
  return folder;
}

async function sheetNames(file: string): Promise<string[]> {
  const workbook = await openXlsx(new Blob([readFileSync(file)]));
  return workbook.sheets.map(({ name }) => name);
}

test("a check prints the three answers, names the result file and leaves the input as it was", async () => {
  const folder = folderWith(sample);
  const before = readFileSync(path.join(folder, sample));

  const { status, out, err } = proofsheet(folder, "check", sample);

  expect(err).toBe("");
  expect(status).toBe(0);
  expect(out).toContain("on the figures level 4 → with evidence in hand level 4 → may apply for level 4 now");
  expect(out).toContain("What blocks level 3:");
  expect(out).toContain(
    `Results written to ${checked}: Readiness, Findings, Missing evidence, Roadmap, Calendar, Forecast, Judgements, Data problems`,
  );
  expect(readFileSync(path.join(folder, sample)).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual([checked, sample]);
  expect((await sheetNames(path.join(folder, checked))).slice(-9)).toEqual([
    "Readiness",
    "Findings",
    "Missing evidence",
    "Roadmap",
    "Calendar",
    "Forecast",
    "Judgements",
    "Data problems",
    "Check history",
  ]);
});

test("a second check leaves one set of result sheets and a file no bigger, and keeps the first as a backup", async () => {
  const folder = folderWith(sample);
  proofsheet(folder, "check", sample);
  const first = readFileSync(path.join(folder, checked));

  const { status, out } = proofsheet(folder, "check", checked, "--in-place");

  expect(status).toBe(0);
  expect(out).toContain("english-company.checked.bak.xlsx");
  expect(readFileSync(path.join(folder, "english-company.checked.bak.xlsx")).equals(first)).toBe(true);
  expect(statSync(path.join(folder, checked)).size).toBeLessThanOrEqual(first.length);
  const names = await sheetNames(path.join(folder, checked));
  expect(names.filter((name) => name.startsWith("Findings"))).toEqual(["Findings"]);
});

test("what was typed into Owner survives a check of the original and a check in place", async () => {
  const folder = folderWith(sample);
  const result = path.join(folder, checked);
  proofsheet(folder, "check", sample);
  await typeOwner(result, "Chen Wei");

  proofsheet(folder, "check", sample);
  expect(await textOf(result)).toContain("Chen Wei");
  proofsheet(folder, "check", checked, "--in-place");
  expect(await textOf(result)).toContain("Chen Wei");
});

test("what was typed into a result file survives though the original holds results of its own", async () => {
  const folder = folderWith(sample);
  const result = path.join(folder, checked);
  proofsheet(folder, "check", sample, "--in-place");
  proofsheet(folder, "check", sample);
  await typeOwner(result, "Chen Wei");

  proofsheet(folder, "check", sample);
  proofsheet(folder, "check", sample);
  expect(await textOf(result)).toContain("Chen Wei");
});

test("data corrected in a result file is not lost to a check of the original", async () => {
  const folder = folderWith(sample);
  proofsheet(folder, "check", sample);
  const correct = (name: string) => replaceText(path.join(folder, name), ">P-001<", ">P-901<");
  await correct(checked);
  const corrected = readFileSync(path.join(folder, checked));

  const refused = proofsheet(folder, "check", sample);
  expect(refused.status).toBe(2);
  expect(refused.err).toContain(`${checked}: its data was corrected or recalculated`);
  expect(readFileSync(path.join(folder, checked)).equals(corrected)).toBe(true);

  await correct(sample);
  expect(proofsheet(folder, "check", sample).status).toBe(0);
});

test("a sheet added to a result file is not lost to a check of the original", async () => {
  const folder = folderWith(sample);
  proofsheet(folder, "check", sample);
  await addSheet(path.join(folder, checked));
  const withSheet = readFileSync(path.join(folder, checked));

  const refused = proofsheet(folder, "check", sample);
  expect(refused.status).toBe(2);
  expect(refused.err).toContain(`${checked}: its data was corrected or recalculated, or sheets were added`);
  expect(readFileSync(path.join(folder, checked)).equals(withSheet)).toBe(true);
});

test("the results of another organisation are not replaced", async () => {
  const folder = folderWith(sample);
  proofsheet(folder, "check", sample);
  const before = readFileSync(path.join(folder, checked));
  await replaceText(path.join(folder, sample), ORGANISATION, "Other Co., Ltd.");

  const refused = proofsheet(folder, "check", sample);
  expect(refused.status).toBe(2);
  expect(refused.err).toContain(`holds the results of “${ORGANISATION}”, not of “Other Co., Ltd.”`);
  expect(readFileSync(path.join(folder, checked)).equals(before)).toBe(true);
});

async function addSheet(file: string): Promise<void> {
  const book = await openXlsx(new Blob([readFileSync(file)]));
  await book.put([{ role: null, name: "Audit notes", columns: [], rows: [{ cells: [{ value: "Ask" }] }] }]);
  writeFileSync(file, Buffer.from(await (await book.save()).arrayBuffer()));
}

/** Changes a text wherever it stands in the sheets of a file. */
async function replaceText(file: string, from: string, to: string): Promise<void> {
  const pkg = await openPackage(new Blob([readFileSync(file)]));
  for (const part of pkg.names.filter((name) => name.includes("worksheets/sheet"))) {
    pkg.set(part, (await pkg.text(part)).replaceAll(from, to));
  }
  writeFileSync(file, Buffer.from(await (await pkg.save()).arrayBuffer()));
}

/** Types a text into the first Owner cell of *Missing evidence*, as Excel would. */
async function typeOwner(file: string, owner: string): Promise<void> {
  const pkg = await openPackage(new Blob([readFileSync(file)]));
  for (const part of pkg.names.filter((name) => name.includes("worksheets/sheet"))) {
    const xml = await pkg.text(part);
    const header = /<c r="([A-Z]+)(\d+)"[^>]*><is><t[^>]*>Owner<\/t>/.exec(xml);
    if (!header || !xml.includes("Documents to obtain")) continue;
    const address = `${header[1]}${Number(header[2]) + 1}`;
    const empty = new RegExp(`<c r="${address}"( s="\\d+")?/>`);
    expect(xml).toMatch(empty);
    pkg.set(part, xml.replace(empty, `<c r="${address}"$1 t="inlineStr"><is><t>${owner}</t></is></c>`));
  }
  writeFileSync(file, Buffer.from(await (await pkg.save()).arrayBuffer()));
}

async function textOf(file: string): Promise<string> {
  const pkg = await openPackage(new Blob([readFileSync(file)]));
  const parts = pkg.names.filter((name) => name.includes("worksheets/sheet"));
  return (await Promise.all(parts.map((part) => pkg.text(part)))).join("");
}

test("--format json prints one object that keeps to the published schema", () => {
  const folder = folderWith(sample);

  const { status, out } = proofsheet(folder, "check", sample, "--format", "json", "--no-write");

  expect(status).toBe(0);
  const json = assessmentSchema.parse(JSON.parse(out));
  expect(json).toMatchObject({ file: sample, asOf: "2026-06-30" });
  expect(json.schemes[0]).toMatchObject({ scheme: "itss", target: "3", capability: "4", eligible: "4" });
  expect(json.schemes[0]!.findings).toHaveLength(62);
  expect(readdirSync(folder)).toEqual([sample]);
});

test("several files give a row each in order, JSON a line each, and the worst exit status", () => {
  const folder = folderWith(sample, "chinese-clean.xlsx");
  writeFileSync(path.join(folder, "broken.xlsx"), "not a workbook");
  const files = [sample, "broken.xlsx", "chinese-clean.xlsx"];

  const rows = proofsheet(folder, "check", ...files, "--no-write");
  expect(rows.status).toBe(2);
  expect(
    rows.out
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(files);
  expect(rows.err).toContain("broken.xlsx: This is not an Excel workbook");

  const json = proofsheet(folder, "check", ...files, "--no-write", "--format", "json");
  const objects = json.out
    .trim()
    .split("\n")
    .map((line) => assessmentSchema.parse(JSON.parse(line)));
  expect(objects.map(({ file }) => file)).toEqual([sample, "chinese-clean.xlsx"]);
});

test("a fault of ours at one file leaves the others checked, and the run ends", () => {
  const folder = folderWith(sample, "chinese-clean.xlsx");
  const preload = path.join(folder, "fault.js");
  writeFileSync(
    preload,
    `const write = JSON.stringify;
    JSON.stringify = (value, ...more) => {
      if (value && value.file === "${sample}") throw new Error("a fault");
      return write(value, ...more);
    };`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", preload, program, "check", sample, "chinese-clean.xlsx", "--no-write", "--lang", "en"],
    { cwd: folder, encoding: "utf8", timeout: 60_000 },
  );
  expect(status).toBe(3);
  expect(stderr).toContain("a fault");
  expect(stdout).toMatch(/^chinese-clean.xlsx {2}ITSS/m);
});

test("--require exits with 1 where the level is not reached, with 0 where it or a better one is", () => {
  const folder = folderWith(sample);
  expect(proofsheet(folder, "check", sample, "--no-write", "--require", "itss:4").status).toBe(0);
  const missed = proofsheet(folder, "check", sample, "--no-write", "--require", "itss:3");
  expect(missed.status).toBe(1);
  expect(missed.err).toContain("ITSS level 3 is required and not reached");
});

test("--set moves a threshold, the finding says so, and the result workbook keeps it as a setting", async () => {
  const folder = folderWith(sample);
  const key = "itss.3.kpi-automation.share";

  const { out } = proofsheet(folder, "check", sample, "--set", `param:${key}=0.6`, "--format", "json");

  const finding = assessmentSchema
    .parse(JSON.parse(out))
    .schemes[0]!.findings.find(({ requirement }) => requirement === "itss.3.kpi-automation")!;
  expect(finding).toMatchObject({ status: "met", overrides: [{ param: key, value: 0.6, default: 0.7 }] });
  expect(await sheetNames(path.join(folder, checked))).toContain("Proofsheet settings");

  const again = proofsheet(folder, "check", checked, "--format", "json", "--no-write");
  expect(again.out).toContain(`"value": 0.6`);
});

test("--as-of stands for the workbook's own date", () => {
  const folder = folderWith(sample);
  const { out } = proofsheet(
    folder,
    "check",
    sample,
    "--no-write",
    "--as-of",
    "2020-01-31",
    "--format",
    "json",
  );
  expect(JSON.parse(out)).toMatchObject({ asOf: "2020-01-31" });
});

test("a result file that somebody else made is never replaced", () => {
  const folder = folderWith(sample);
  cpSync(path.join(samples, "chinese-clean.xlsx"), path.join(folder, checked));
  const before = readFileSync(path.join(folder, checked));

  const { status, err } = proofsheet(folder, "check", sample);

  expect(status).toBe(2);
  expect(err).toContain(`${checked} exists and holds no result sheets of Proofsheet`);
  expect(readFileSync(path.join(folder, checked)).equals(before)).toBe(true);
  expect(existsSync(path.join(folder, "english-company.checked.bak.xlsx"))).toBe(false);
});
