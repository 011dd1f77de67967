import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assessmentSchema } from "../../src/report/json-schema";
import { mainNamespace, userParts, workbook } from "../workbook/packages";
import { zipOf } from "../workbook/zip";
import { newFolder, proofsheet, samples } from "./run";

const cfb = Buffer.from("d0cf11e0a1b11ae1", "hex");
const sample = readFileSync(path.join(samples, "english-company.xlsx"));

async function bytesOf(parts: Record<string, string>): Promise<Buffer> {
  return Buffer.from(await (await zipOf(parts)).arrayBuffer());
}

/** A workbook whose sheet Projects holds these rows of XML. */
function withProjects(rows: string): Promise<Buffer> {
  const sheet = `<worksheet xmlns="${mainNamespace}"><sheetData>${rows}</sheetData></worksheet>`;
  const sheets =
    '<sheet name="Projects" sheetId="1" r:id="rId1"/><sheet name="Lunch" sheetId="2" r:id="rId2"/>';
  return bytesOf(userParts({ "xl/workbook.xml": workbook({ sheets }), "xl/worksheets/sheet1.xml": sheet }));
}

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join("")}</row>`;
const header = row(...["Project ID", "Status", "Contract amount", "Contract start"].map(text));

/** What cannot be assessed at all: a sentence that names the file, status 2, nothing written. */
const unusable: [what: string, bytes: () => Buffer | Promise<Buffer>, sentence: string][] = [
  ["an empty file", () => Buffer.alloc(0), "This is not an Excel workbook"],
  ["a text file", () => Buffer.from("Projects,Staff\n"), "This is not an Excel workbook"],
  ["half a workbook", () => sample.subarray(0, sample.length / 2), "The file ends too early"],
  [
    "an encrypted workbook",
    () => Buffer.concat([cfb, Buffer.alloc(504), Buffer.from("EncryptedPackage", "utf16le")]),
    "protected by a password",
  ],
  ["an .xls file", () => Buffer.concat([cfb, Buffer.alloc(1000)]), "This is the old .xls format"],
  [
    "an .xlsb file",
    () =>
      bytesOf({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": "",
      }),
    "This is the binary .xlsb format",
  ],
  ["a ZIP that is no workbook", () => bytesOf({ "readme.txt": "hello" }), "holds no workbook"],
  [
    "a workbook without a known table",
    () =>
      bytesOf(
        userParts({
          "xl/workbook.xml": workbook({
            sheets:
              '<sheet name="Lunch" sheetId="1" r:id="rId1"/><sheet name="Dinner" sheetId="2" r:id="rId2"/>',
          }),
        }),
      ),
    "no sheet that Proofsheet knows. It has: Lunch, Dinner",
  ],
];

test.each(unusable)("%s is refused with a reason and exit status 2", async (_, bytes, sentence) => {
  const folder = newFolder();
  const input = await bytes();
  writeFileSync(path.join(folder, "bad.xlsx"), input);

  const { status, out, err } = proofsheet(folder, "check", "bad.xlsx");

  expect(err).toContain("bad.xlsx: ");
  expect(err).toContain(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(out).toBe("");
  expect(status).toBe(2);
  expect(readFileSync(path.join(folder, "bad.xlsx")).equals(input)).toBe(true);
  expect(readdirSync(folder)).toEqual(["bad.xlsx"]);
});

test("a folder, and a file that is not there, are refused by name", () => {
  const folder = newFolder();
  mkdirSync(path.join(folder, "folder.xlsx"));
  expect(proofsheet(folder, "check", "folder.xlsx").err).toContain("folder.xlsx is a folder");
  expect(proofsheet(folder, "check", "none.xlsx").err).toContain("none.xlsx: there is no such file");
});

/** What is assessed all the same: each bad cell is a problem with its address. */
const assessable: [what: string, rows: string, problems: { code: string; cell: string }[]][] = [
  [
    "a repeated key",
    header + row(text("P-1"), text("completed")) + row(text("P-1"), text("completed")),
    [{ code: "repeated-key", cell: "Projects!A3" }],
  ],
  [
    "#REF! in every column",
    header + row(...Array<string>(4).fill('<c t="e"><v>#REF!</v></c>')),
    ["A2", "B2", "C2", "D2"].map((cell) => ({ code: "excel-error", cell: `Projects!${cell}` })),
  ],
  [
    "a date in 1900",
    header + row(text("P-1"), text("completed"), "<c><v>1</v></c>", text("1900-01-31")),
    [{ code: "date-out-of-range", cell: "Projects!D2" }],
  ],
  [
    "negative money",
    header + row(text("P-1"), text("completed"), "<c><v>-500000</v></c>"),
    [{ code: "negative", cell: "Projects!C2" }],
  ],
  [
    "a formula without a cached value",
    header + row(text("P-1"), text("completed"), "<c><f>1+1</f></c>"),
    [{ code: "formula-without-value", cell: "Projects!C2" }],
  ],
  [
    "a cell of 40,000 characters",
    header + row(text("P-1"), text("x".repeat(40_000))),
    [{ code: "not-a-choice", cell: "Projects!B2" }],
  ],
];

test.each(assessable)("%s is a problem at its cell, and the rest is assessed", async (_, rows, problems) => {
  const folder = newFolder();
  writeFileSync(path.join(folder, "odd.xlsx"), await withProjects(rows));

  const { status, out } = proofsheet(folder, "check", "odd.xlsx", "--format", "json");

  expect(status).toBe(0);
  const json = assessmentSchema.parse(JSON.parse(out));
  const found = json.problems.filter(({ code }) => code !== "missing-column");
  expect(found.map(({ code, cell }) => ({ code, cell }))).toEqual(problems);
  expect(readdirSync(folder).sort()).toEqual(["odd.checked.xlsx", "odd.xlsx"]);
});

test("a sheet of 1,048,576 formatted but empty rows reads like an empty one", async () => {
  const folder = newFolder();
  const rows = '<row ht="15" customHeight="1"><c s="0"/><c s="0"/></row>'.repeat(1_048_575);
  writeFileSync(path.join(folder, "tall.xlsx"), await withProjects(header + rows));

  const { status, out } = proofsheet(folder, "check", "tall.xlsx", "--format", "json", "--no-write");

  expect(status).toBe(0);
  const json = assessmentSchema.parse(JSON.parse(out));
  const projects = json.schemes[0]!.findings.find(({ requirement }) => requirement === "itss.3.projects")!;
  expect(projects.measures).toMatchObject([{ actual: 0, required: 8, status: "not-met" }]);
});

test("two tables that claim one role are read as one, with a notice", async () => {
  const folder = newFolder();
  const parts = userParts({
    "xl/workbook.xml": workbook({
      sheets:
        '<sheet name="Projects" sheetId="1" r:id="rId1"/><sheet name="Projects (2)" sheetId="2" r:id="rId2"/>',
    }),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${mainNamespace}"><sheetData>${header}${row(text("P-1"), text("completed"))}</sheetData></worksheet>`,
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${mainNamespace}"><sheetData>${header}${row(text("P-2"), text("completed"))}</sheetData></worksheet>`,
  });
  writeFileSync(path.join(folder, "two.xlsx"), await bytesOf(parts));

  const { out } = proofsheet(folder, "check", "two.xlsx", "--format", "json", "--no-write");

  expect(assessmentSchema.parse(JSON.parse(out)).notices.map(({ code }) => code)).toContain("several-sheets");
});

test("a workbook that may not be written is refused, and nothing is left behind", () => {
  const folder = newFolder();
  copyFileSync(path.join(samples, "english-company.xlsx"), path.join(folder, "a.xlsx"));
  const { status, err } = proofsheet(folder, "check", "a.xlsx", "--out", "nowhere/b.xlsx");
  expect(status).toBe(2);
  expect(err).toContain("nowhere/b.xlsx: there is no such folder to write into");
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});
