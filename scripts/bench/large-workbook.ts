import { columnLetters } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openPackage } from "../../src/workbook/xlsx/package";

const columns = 12;
const texts = 50_000;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An evidence register as Excel would save it: shared texts, dates and amounts, a gap here and there. */
export async function largeWorkbook(rows: number): Promise<Uint8Array> {
  const sheet = { role: null, name: "Register", columns: [], rows: [] };
  const pkg = await openPackage(await createXlsx([sheet]));
  const part = pkg.names.find((name) => name.includes("worksheets/"))!;
  pkg.set(part, sheetXml(rows));
  pkg.set("xl/sharedStrings.xml", sharedStringsXml());
  const relationships = "xl/_rels/workbook.xml.rels";
  const added = `<Relationship Id="shared" Type="${links}/sharedStrings" Target="sharedStrings.xml"/>`;
  pkg.set(
    relationships,
    (await pkg.text(relationships)).replace("</Relationships>", `${added}</Relationships>`),
  );
  const types = "[Content_Types].xml";
  const override =
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>';
  pkg.set(types, (await pkg.text(types)).replace("</Types>", `${override}</Types>`));
  return new Uint8Array(await (await pkg.save()).arrayBuffer());
}

function sheetXml(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const cells = Array.from({ length: columns }, (_, column) => cellXml(i + 1, column));
    return `<row r="${i + 1}" spans="1:${columns}">${cells.join("")}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** Four columns of text, two of dates, the others amounts; the last one has gaps. */
function cellXml(row: number, column: number): string {
  const reference = `${columnLetters(column)}${row}`;
  if (column < 4) return `<c r="${reference}" t="s"><v>${(row * 7 + column) % texts}</v></c>`;
  if (column < 6) return `<c r="${reference}"><v>${45_000 + (row % 900)}</v></c>`;
  if (column === columns - 1 && row % 4 === 0) return "";
  return `<c r="${reference}"><v>${((row * 7919 * column) % 99_999_999) / 100}</v></c>`;
}

function sharedStringsXml(): string {
  const items = Array.from({ length: texts }, (_, i) => `<si><t>验收报告 acceptance report ${i}</t></si>`);
  return `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${main}" uniqueCount="${texts}">${items.join("")}</sst>`;
}
