import { readFileSync } from "node:fs";
import path from "node:path";
import { ruleBooks } from "../../src/schemes";
import { parseRuleBook } from "../../src/rules/schema";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { newFolder, proofsheet } from "./run";

async function sheetsOf(file: string): Promise<string[]> {
  return (await openXlsx(new Blob([readFileSync(file)]))).sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name }) => name);
}

test("a template for ITSS level 4 has just the sheets that it needs, and leads to a first verdict", async () => {
  const folder = newFolder();

  const made = proofsheet(folder, "template", "new.xlsx", "--scheme", "itss", "--target", "4");

  expect(made.status).toBe(0);
  expect(made.out).toContain("new.xlsx: 11 input sheets.");
  const sheets = await sheetsOf(path.join(folder, "new.xlsx"));
  expect(sheets).toEqual([
    "Organisation",
    "Certificates",
    "Audits",
    "Projects",
    "Surveys",
    "Staff",
    "Staff certificates",
    "Incidents",
    "Service catalogue",
    "Systems",
    "Evidence",
  ]);
  const { status, out } = proofsheet(folder, "check", "new.xlsx");
  expect(status).toBe(0);
  expect(out).toContain("ITSS: on the figures no level yet");
  expect(out).toContain("0 data problems");
});

test("a template without a scheme has all seventeen sheets; in Chinese with Chinese names", async () => {
  const folder = newFolder();
  proofsheet(folder, "template", "all.xlsx", "--lang", "zh");
  const sheets = await sheetsOf(path.join(folder, "all.xlsx"));
  expect(sheets).toHaveLength(17);
  expect(sheets.slice(0, 2)).toEqual(["企业信息", "企业证书"]);
});

test("a template offers every column that its level needs, and states its target", () => {
  const folder = newFolder();
  for (const level of ["4", "3", "2", "1"]) {
    const name = `${level}.xlsx`;
    proofsheet(folder, "template", name, "--scheme", "itss", "--target", level);
    const { out } = proofsheet(folder, "check", name, "--no-write", "--format", "json");
    const json = JSON.parse(out);
    expect(json.schemes[0].target).toBe(level);
    expect(json.problems).toEqual([]);
  }
});

test("a template never replaces a file", () => {
  const folder = newFolder();
  proofsheet(folder, "template", "new.xlsx");
  const { status, err } = proofsheet(folder, "template", "new.xlsx");
  expect(status).toBe(2);
  expect(err).toContain("new.xlsx exists already");
});

test("--sample gives a filled-in company that checks", () => {
  const folder = newFolder();
  proofsheet(folder, "template", "sample.xlsx", "--sample", "chinese-messy");
  const { out } = proofsheet(folder, "check", "sample.xlsx", "--no-write");
  expect(out).toContain("may apply for level 3 now");
});

test("rules lists every requirement as text, JSON and Markdown; the JSON is a rule book of one's own", () => {
  const folder = newFolder();
  const ids = ruleBooks.flatMap((book) => book.requirements.map(({ id }) => id));
  for (const format of ["text", "json", "md"]) {
    const { out, status } = proofsheet(folder, "rules", "--format", format);
    expect(status).toBe(0);
    for (const id of ids) expect(out).toContain(id);
  }
  const json: unknown[] = JSON.parse(proofsheet(folder, "rules", "--format", "json").out);
  expect(json.map(parseRuleBook)).toEqual(ruleBooks);
  expect(proofsheet(folder, "rules", "--level", "3").out).not.toContain("itss.4.");
});

test("rules --json-schema prints a schema of the JSON that check prints", () => {
  const schema = JSON.parse(proofsheet(newFolder(), "rules", "--json-schema").out);
  expect(schema).toMatchObject({ type: "object", additionalProperties: false });
  expect(Object.keys(schema.properties)).toEqual([
    "version",
    "file",
    "asOf",
    "schemes",
    "calendar",
    "roadmap",
    "problems",
    "notices",
  ]);
});
