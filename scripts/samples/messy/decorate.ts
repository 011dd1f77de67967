/** What a plain sheet cannot hold: hidden rows, formulas and errors, a comment, a chart, a picture. */
import { BlobReader, BlobWriter, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import {
  changeContentTypes,
  changeRelationships,
  contentTypesPart,
} from "../../../src/workbook/xlsx/package-lists";
import { openPackage, type Package } from "../../../src/workbook/xlsx/package";
import { relationshipsPart } from "../../../src/workbook/xlsx/relationships";
import {
  applyEdits,
  attributeOf,
  childOf,
  childrenOf,
  insertInOrder,
  placeElements,
  setAttribute,
  type Edit,
} from "../../../src/workbook/xlsx/splice";
import { readWorkbookParts, type SheetPart } from "../../../src/workbook/xlsx/workbook-parts";
import { escapeText } from "../../../src/workbook/xlsx/xml-text";
import type { Drawn } from "./draw";
import { chartXml, commentsXml, commentShape, drawingXml } from "./drawing-parts";
import { sealPng } from "./seal";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawings = "application/vnd.openxmlformats-officedocument";

/** The picture's part; it is no text, so it is added to the finished file. */
const picture = "xl/media/seal.png";

/** Adds to the file that holds the drawn sheets what they could not say, and the odd things of a real workbook. */
export async function decorate(blob: Blob, drawn: readonly Drawn[]): Promise<Blob> {
  const pkg = await openPackage(blob);
  const { sheets } = await readWorkbookParts(pkg);
  for (const each of drawn) await changeCells(pkg, partOf(sheets, each.sheet.name), each);
  await addComment(pkg, partOf(sheets, "人员花名册2026"));
  await addDrawing(pkg, partOf(sheets, "经营图表"), "chart");
  await addDrawing(pkg, partOf(sheets, "企业信息"), "picture");
  pkg.set(
    contentTypesPart,
    (await pkg.text(contentTypesPart)).replace(
      /<Default /,
      '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>$&',
    ),
  );
  return withPicture(await pkg.save());
}

function partOf(sheets: readonly SheetPart[], name: string): string {
  return sheets.find((sheet) => sheet.name === name)!.part;
}

async function changeCells(pkg: Package, part: string, { hiddenRows, oddCells }: Drawn): Promise<void> {
  if (hiddenRows.length === 0 && Object.keys(oddCells).length === 0) return;
  const text = await pkg.text(part);
  const data = childOf(placeElements(text, part), "sheetData")!;
  const edits: Edit[] = [];
  for (const row of childrenOf(data, "row")) {
    if (hiddenRows.includes(Number(attributeOf(row, "r")))) {
      edits.push(setAttribute(text, row, "hidden", "1"));
    }
    for (const cell of childrenOf(row, "c")) {
      const odd = oddCells[attributeOf(cell, "r")!];
      if (odd === undefined) continue;
      const formula = odd.formula === undefined ? "" : `<f>${escapeText(odd.formula)}</f>`;
      const value = childOf(cell, "v");
      if (odd.error !== undefined) edits.push(setAttribute(text, cell, "t", "e"));
      const inner =
        formula + (odd.error === undefined ? (value ? `<v>${value.text}</v>` : "") : `<v>${odd.error}</v>`);
      edits.push(
        cell.selfClosed
          ? { at: cell.openEnd - 2, remove: 2, insert: `>${inner}</c>` }
          : { at: cell.openEnd, remove: cell.closeStart - cell.openEnd, insert: inner },
      );
    }
  }
  pkg.set(part, applyEdits(text, edits));
}

/** A note that somebody left at the head of the core column. */
async function addComment(pkg: Package, part: string): Promise<void> {
  pkg.set("xl/comments1.xml", commentsXml);
  pkg.set("xl/drawings/vmlDrawing1.vml", commentShape);
  await relate(pkg, part, [
    ["rIdComments", "comments", "../comments1.xml"],
    ["rIdShape", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
  ]);
  await addElement(pkg, part, "legacyDrawing", "rIdShape");
  await addType(pkg, "xl/comments1.xml", `${spreadsheet}.comments+xml`);
}

async function addDrawing(pkg: Package, part: string, kind: "chart" | "picture"): Promise<void> {
  const drawing = `xl/drawings/${kind}.xml`;
  pkg.set(drawing, drawingXml(kind));
  await relate(pkg, part, [["rIdDrawing", "drawing", `../drawings/${kind}.xml`]]);
  await addElement(pkg, part, "drawing", "rIdDrawing");
  await addType(pkg, drawing, `${drawings}.drawing+xml`);
  if (kind === "picture") return relate(pkg, drawing, [["rId1", "image", "../media/seal.png"]]);
  pkg.set("xl/charts/chart1.xml", chartXml);
  await relate(pkg, drawing, [["rId1", "chart", "../charts/chart1.xml"]]);
  await addType(pkg, "xl/charts/chart1.xml", `${drawings}.drawingml.chart+xml`);
}

async function relate(
  pkg: Package,
  part: string,
  added: readonly (readonly [string, string, string])[],
): Promise<void> {
  const name = relationshipsPart(part);
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const text = pkg.has(name) ? await pkg.text(name) : empty;
  const relationships = added.map(([id, type, target]) => ({ id, type: `${office}/${type}`, target }));
  pkg.set(name, changeRelationships(text, name, new Set(), relationships));
}

/** The children of a worksheet that may precede a drawing. */
const beforeDrawings = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "ignoredErrors",
  "drawing",
  "legacyDrawing",
];

async function addElement(
  pkg: Package,
  part: string,
  local: "drawing" | "legacyDrawing",
  id: string,
): Promise<void> {
  const text = await pkg.text(part);
  const root = placeElements(text, part);
  pkg.set(
    part,
    applyEdits(text, insertInOrder(root, beforeDrawings, [{ local, xml: `<${local} r:id="${id}"/>` }])),
  );
}

async function addType(pkg: Package, part: string, contentType: string): Promise<void> {
  pkg.set(
    contentTypesPart,
    changeContentTypes(await pkg.text(contentTypesPart), [], [{ part, contentType }]),
  );
}

async function withPicture(blob: Blob): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(blob.type), { useWebWorkers: false, extendedTimestamp: false });
  await writer.prependZip(new BlobReader(blob));
  await writer.add(picture, new Uint8ArrayReader(sealPng()), { lastModDate: new Date(1980, 0, 1) });
  return writer.close();
}
