import type { Sheet, SheetRole } from "../../src/workbook/workbook";
import { openPackage } from "../../src/workbook/xlsx/package";
import { readWorkbookParts, type WorkbookParts } from "../../src/workbook/xlsx/workbook-parts";
import { putSheets } from "../../src/workbook/xlsx/write-sheets";
import { zipOf } from "./zip";

/** The parts of a package by name: what the tests of the writer start from and look at. */
export type Parts = Record<string, string>;

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const sheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The four parts that the writer may change in {@link userParts}. */
export const listParts = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/workbook.xml",
  "xl/styles.xml",
];

/** A workbook of two user sheets, Projects and Staff, written by hand; `changes` replace or add parts. */
export function userParts(changes: Parts = {}): Parts {
  return {
    "[Content_Types].xml":
      `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetml}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${sheetml}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${sheetml}.styles+xml"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": userSheet("Project ID"),
    "xl/worksheets/sheet2.xml": userSheet("Staff ID"),
    "xl/styles.xml":
      `<styleSheet xmlns="${mainNamespace}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    ...changes,
  };
}

/** A workbook part: `views` before the sheets, `tail` behind them. */
export function workbook({ views = "", sheets = userSheets, tail = "" } = {}): string {
  return `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${views}<sheets>${sheets}</sheets>${tail}</workbook>`;
}

export const userSheets =
  '<sheet name="Projects" sheetId="1" r:id="rId1"/><sheet name="Staff" sheetId="2" r:id="rId2"/>';

/** A relationships part from ids, kinds and targets. */
export function relationships(...each: [id: string, kind: string, target: string][]): string {
  const inner = each.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${relationshipNamespace}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageNamespace}/relationships">${inner.join("")}</Relationships>`;
}

export function userSheet(text: string): string {
  return `<worksheet xmlns="${mainNamespace}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
}

/** A sheet of ours that holds one text. */
export function resultSheet(role: SheetRole | null, name: string, more: Partial<Sheet> = {}): Sheet {
  return { role, name, columns: [{ width: 20 }], rows: [{ cells: [{ value: `This is ${name}` }] }], ...more };
}

export interface Put {
  names: string[];
  file: Blob;
  parts: Parts;
  read: WorkbookParts;
}

/** Puts sheets into a file and reads the parts of what was saved. */
export async function putInto(
  file: Blob,
  sheets: readonly Sheet[],
  remove?: readonly SheetRole[],
  options?: { allowSigned?: boolean },
): Promise<Put> {
  const pkg = await openPackage(file);
  const names = await putSheets(pkg, await readWorkbookParts(pkg), sheets, remove, options);
  const saved = await pkg.save();
  const opened = await openPackage(saved);
  return { names, file: saved, parts: await textsOf(saved), read: await readWorkbookParts(opened) };
}

/** As {@link putInto}, into a package of hand-made parts. */
export async function put(
  parts: Parts,
  sheets: readonly Sheet[],
  remove?: readonly SheetRole[],
): Promise<Put> {
  return putInto(await zipOf(parts), sheets, remove);
}

/** The XML parts of a file. */
export async function textsOf(file: Blob): Promise<Parts> {
  const pkg = await openPackage(file);
  const texts: Parts = {};
  for (const name of pkg.names) if (/\.(xml|rels)$/.test(name)) texts[name] = await pkg.text(name);
  return texts;
}

/**
 * What of `before` is not found again, in its order, in `after`: nothing, if `after` came about by additions.
 * Counts may have grown and self-closed containers may have been opened.
 */
export function lostFrom(before: string, after: string): string | null {
  const wanted = tokensOf(before);
  let found = 0;
  for (const token of tokensOf(after)) if (token === wanted[found]) found++;
  return found === wanted.length ? null : wanted.slice(found, found + 3).join("");
}

function tokensOf(xml: string): string[] {
  const tokens = xml.match(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g) ?? [];
  return tokens.map((token) =>
    token.startsWith("<") ? token.replace(/ count=("|')\d+\1/, "").replace(/\s*\/>$/, ">") : token,
  );
}
