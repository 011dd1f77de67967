import { execFile } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { checkWorkbook, putResults } from "../../src/check-workbook";
import { ruleBooks } from "../../src/schemes";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { lossesBetween, lossesOf } from "../workbook/lossless";
import { faultsOf } from "../workbook/ooxml-validator";
import { convertTo, folders, python } from "./places";

// LibreOffice takes seconds to start, and it opens every file.
jest.setTimeout(600_000);

const run = promisify(execFile);
const buffer = { maxBuffer: 2 ** 28 };

/** The file after a check with its results written back. */
async function checkedFile(file: Blob): Promise<Blob> {
  const workbook = await openXlsx(file);
  await putResults(workbook, await checkWorkbook(workbook, { today: 20_000, ruleBooks, language: "en" }));
  return workbook.save();
}

/** Every workbook of every program, by a short name. */
const workbooks = [folders.python, folders.libreOffice, folders.excel].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => ({
      name: `${path.basename(folder)}-${path.basename(name)}`,
      file: path.join(folder, name),
    })),
);

const written = (name: string) => path.join(folders.written, name);

describe("sheets put into workbooks of other programs", () => {
  it("are tried on workbooks of several", () => {
    expect(workbooks.filter(({ name }) => name.startsWith("python-"))).toHaveLength(5);
    expect(workbooks.filter(({ name }) => name.startsWith("libreoffice-"))).toHaveLength(5);
  });

  it.each(workbooks)("lose nothing and bring no fault: $name", async ({ name, file }) => {
    const extension = name.slice(-4);
    const input = new Blob([readFileSync(file)]);
    const { losses, twice, thrice } = await lossesOf(input);
    writeFileSync(written(name), Buffer.from(await twice.file.arrayBuffer()));
    expect(losses).toEqual([]);
    expect(thrice.parts).toEqual(twice.parts);
    expect(thrice.file.size).toBe(twice.file.size);
    const known = new Set(await faultsOf(input, extension));
    const faults = await faultsOf(twice.file, extension);
    expect(faults.filter((fault) => !known.has(fault))).toEqual([]);
  });

  it.each(workbooks)("of a whole check lose nothing, twice over: $name", async ({ name, file }) => {
    const input = new Blob([readFileSync(file)]);
    const once = await checkedFile(input);
    const twice = await checkedFile(once);
    expect(await lossesBetween(input, once)).toEqual([]);
    expect(await lossesBetween(input, twice)).toEqual([]);
    expect(twice.size).toBeLessThanOrEqual(once.size);
    const known = new Set(await faultsOf(input, name.slice(-4)));
    expect((await faultsOf(twice, name.slice(-4))).filter((fault) => !known.has(fault))).toEqual([]);
  });

  it("are loaded by openpyxl wherever it loads the workbook", async () => {
    const load = async (files: string[]) => {
      const { stdout } = await run(python, [path.join(__dirname, "load_workbooks.py"), ...files], buffer);
      return JSON.parse(stdout) as Record<string, { sheets?: string[]; texts?: string[]; error?: string }>;
    };
    const before = await load(workbooks.map(({ file }) => file));
    const after = await load(workbooks.map(({ name }) => written(name)));
    const loaded = workbooks.filter(({ file }) => !before[file]!.error);
    expect(loaded.length).toBeGreaterThanOrEqual(10);
    for (const { name, file } of loaded) {
      const { sheets, texts } = after[written(name)]!;
      expect([name, sheets?.slice(0, before[file]!.sheets!.length)]).toEqual([name, before[file]!.sheets]);
      expect([name, texts]).toEqual([name, expect.arrayContaining(["Proofsheet was here"])]);
    }
  });

  it("are rendered by LibreOffice", async () => {
    const files = workbooks.map(({ name }) => written(name));
    convertTo("pdf", folders.written, files);
    for (const { name } of workbooks) {
      const { stdout } = await run("pdftotext", [written(name).replace(/xls[xm]$/, "pdf"), "-"], buffer);
      expect([name, stdout.includes("Proofsheet was here")]).toEqual([name, true]);
    }
  });
});
