import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { replaceFile } from "../../src/cli/replace-file";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { newFolder, proofsheet, samples } from "./run";

const original = readFileSync(path.join(samples, "english-company.xlsx"));
const workbookIn = (folder: string, name = "a.xlsx") => {
  writeFileSync(path.join(folder, name), original);
  return path.join(folder, name);
};
const read = (folder: string, name: string) => readFileSync(path.join(folder, name));
const holdsResults = async (file: string) =>
  (await openXlsx(new Blob([readFileSync(file)]))).sheets.some(({ owned }) => owned !== null);

test("the workbook before its first check stays the backup; later ones stand in a second that is replaced", async () => {
  const folder = newFolder();
  workbookIn(folder);
  for (let round = 1; round <= 3; round++) proofsheet(folder, "check", "a.xlsx", "--in-place");
  expect(readdirSync(folder).sort()).toEqual(["a.bak.xlsx", "a.bak2.xlsx", "a.xlsx"]);
  expect(read(folder, "a.bak.xlsx").equals(original)).toBe(true);
  expect(await holdsResults(path.join(folder, "a.bak2.xlsx"))).toBe(true);
});

test.each([
  ["a note", Buffer.from("not a workbook")],
  ["a workbook of the user's own", readFileSync(path.join(samples, "chinese-clean.xlsx"))],
])("%s that bears the backup's name is left alone", (_, content) => {
  const folder = newFolder();
  workbookIn(folder);
  writeFileSync(path.join(folder, "a.bak.xlsx"), content);
  const { out } = proofsheet(folder, "check", "a.xlsx", "--in-place");
  expect(out).toContain("a.bak2.xlsx");
  expect(read(folder, "a.bak.xlsx").equals(content)).toBe(true);
  expect(read(folder, "a.bak2.xlsx").equals(original)).toBe(true);
});

test("a link stays a link, and the workbook that it leads to is checked", async () => {
  const folder = newFolder();
  mkdirSync(path.join(folder, "real"));
  const target = workbookIn(path.join(folder, "real"), "b.xlsx");
  symlinkSync(path.join("real", "b.xlsx"), path.join(folder, "a.xlsx"));
  expect(proofsheet(folder, "check", "a.xlsx", "--in-place").status).toBe(0);
  expect(lstatSync(path.join(folder, "a.xlsx")).isSymbolicLink()).toBe(true);
  expect(await holdsResults(target)).toBe(true);
  expect(read(folder, "a.bak.xlsx").equals(original)).toBe(true);
});

test("nobody gets to read more than before: results and backups take the workbook's permissions", () => {
  const folder = newFolder();
  chmodSync(workbookIn(folder), 0o600);
  proofsheet(folder, "check", "a.xlsx");
  proofsheet(folder, "check", "a.xlsx", "--in-place");
  const modes = readdirSync(folder).map((name) => [name, statSync(path.join(folder, name)).mode & 0o777]);
  expect(modes).toEqual([
    ["a.bak.xlsx", 0o600],
    ["a.checked.xlsx", 0o600],
    ["a.xlsx", 0o600],
  ]);
});

test("a result of a workbook that may only be read can be written again", async () => {
  const folder = newFolder();
  const file = workbookIn(folder);
  chmodSync(file, 0o444);
  const result = path.join(folder, "a.checked.xlsx");
  await replaceFile(result, new Blob(["x"]), file);
  expect(statSync(result).mode & 0o777).toBe(0o644);
});

test("a workbook named twice is checked once, and what checks made of it is left alone", () => {
  const folder = newFolder();
  workbookIn(folder);
  copyFileSync(path.join(samples, "chinese-clean.xlsx"), path.join(folder, "b.xlsx"));
  const files = () => readdirSync(folder).sort();
  const first = proofsheet(folder, "check", "a.xlsx", "b.xlsx", "./a.xlsx");
  expect(first.out.match(/a\.xlsx {2}/g)).toHaveLength(1);
  proofsheet(folder, "check", ...files());
  const after = files();
  expect(after).toEqual([
    "a.checked.bak.xlsx",
    "a.checked.xlsx",
    "a.xlsx",
    "b.checked.bak.xlsx",
    "b.checked.xlsx",
    "b.xlsx",
  ]);
  const again = proofsheet(folder, "check", ...after);
  expect(again.err).toContain("a.checked.bak.xlsx: skipped");
  expect(files()).toEqual(after);
  expect(proofsheet(folder, "check", "a.checked.xlsx", "--no-write").status).toBe(0);
});
