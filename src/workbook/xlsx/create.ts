import type { Sheet } from "../workbook";
import { openPackage } from "./package";
import { readWorkbookParts } from "./workbook-parts";
import { putSheets } from "./write-sheets";
import { xmlDeclaration } from "./xml-text";

/**
 * A new .xlsx file that holds these sheets, the first one showing.
 * `date1904` makes its date serials count from 1904.
 */
export async function createXlsx(sheets: readonly Sheet[], { date1904 = false } = {}): Promise<Blob> {
  const pkg = await openPackage(new Blob([emptyZip], { type: mediaType }));
  pkg.set("[Content_Types].xml", contentTypes);
  pkg.set("_rels/.rels", packageRelationships);
  pkg.set("xl/workbook.xml", workbook(date1904));
  pkg.set(
    "xl/_rels/workbook.xml.rels",
    `${xmlDeclaration}<Relationships xmlns="${packageStem}/relationships"/>`,
  );
  await putSheets(pkg, await readWorkbookParts(pkg), sheets);
  return pkg.save();
}

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An archive of no entries is its end record alone: a signature and 18 zeros. */
const emptyZip = new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

const packageStem = "http://schemas.openxmlformats.org/package/2006";
const officeStem = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const contentTypes =
  `${xmlDeclaration}<Types xmlns="${packageStem}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${mediaType}.main+xml"/></Types>`;

const packageRelationships =
  `${xmlDeclaration}<Relationships xmlns="${packageStem}/relationships">` +
  `<Relationship Id="rId1" Type="${officeStem}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

function workbook(date1904: boolean): string {
  return (
    `${xmlDeclaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeStem}">` +
    `${date1904 ? '<workbookPr date1904="1"/>' : ""}<bookViews><workbookView/></bookViews><sheets/></workbook>`
  );
}
