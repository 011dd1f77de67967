import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { sampleSheets } from "../workbook/lossless";
import { faultsOf } from "../workbook/ooxml-validator";
import { putInto, resultSheet } from "../workbook/packages";
import { convertTo, folders, python } from "./places";

// LibreOffice takes seconds to start.
jest.setTimeout(600_000);

const folder = path.join(folders.root, "saved-again");
const ours = path.join(folder, "ours.xlsx");

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const created = await createXlsx([resultSheet(null, "Projects")]);
  const { file } = await putInto(created, sampleSheets);
  writeFileSync(ours, Buffer.from(await file.arrayBuffer()));
});

describe("a workbook of ours that another program saved", () => {
  it.each<[string, () => string]>([
    ["LibreOffice", () => byLibreOffice(path.join(folder, "libreoffice"))],
    ["openpyxl", () => byOpenpyxl(path.join(folder, "openpyxl.xlsx"))],
  ])("still tells which sheets are ours: %s", async (_, saveAgain) => {
    const file = new Blob([readFileSync(saveAgain())]);
    const before = await putInto(file, []);
    expect(before.read.sheets.map(({ name, owned }) => [name, owned])).toEqual([
      ["Projects", null],
      ["Readiness", "readiness"],
      ["Findings", "findings"],
      ["Customers", null],
      ["Proofsheet lists", null],
    ]);
    const { names, file: after } = await putInto(file, sampleSheets.slice(0, 2));
    expect(names).toEqual(["Readiness", "Findings"]);
    const known = new Set(await faultsOf(file));
    expect((await faultsOf(after)).filter((fault) => !known.has(fault))).toEqual([]);
  });
});

function byLibreOffice(target: string): string {
  return path.join(convertTo("xlsx:Calc MS Excel 2007 XML", target, [ours]), path.basename(ours));
}

function byOpenpyxl(target: string): string {
  execFileSync(python, [path.join(__dirname, "save_again.py"), ours, target], { stdio: "ignore" });
  return target;
}
