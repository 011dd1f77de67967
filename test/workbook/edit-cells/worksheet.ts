/** Workbooks of one worksheet, written by hand, and how their cells are edited and read again. */
import type { CellRef, RawCell, SheetValue } from "../../../src/workbook/workbook";
import { openPackage } from "../../../src/workbook/xlsx/package";
import { openXlsx } from "../../../src/workbook/xlsx/open";
import { mainNamespace, relationships, textsOf, userParts, type Parts } from "../packages";
import { zipOf } from "../zip";

export const sheetPart = "xl/worksheets/sheet1.xml";

/** A worksheet of these rows, written by hand. */
export function sheet(rows: string, { head = "", tail = "" } = {}): string {
  return `<worksheet xmlns="${mainNamespace}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

export const at = (address: string, name = "Projects"): CellRef => {
  const [, letters, row] = /^([A-Z])(\d+)$/.exec(address)!;
  return { sheet: name, row: Number(row), column: letters!.charCodeAt(0) - 65 };
};

export async function open(parts: Parts) {
  const file = await zipOf(userParts(parts));
  const book = await openXlsx(file);
  return {
    book,
    file,
    edit: (values: Record<string, SheetValue>) =>
      book.edit(Object.entries(values).map(([address, value]) => ({ cell: at(address), value }))),
    parts: async () => textsOf(await book.save()),
    text: async (part = sheetPart) => (await openPackage(await book.save())).text(part),
    async cell(address: string, name = "Projects"): Promise<RawCell | undefined> {
      const { row, column } = at(address);
      let found: RawCell | undefined;
      await book.scan(name, (each) => {
        if (each.row === row) found = each.cells[column];
      });
      return found;
    },
  };
}

/** Styles with a second format: a fill and an alignment. */
export function twoFormats(inner = '<alignment horizontal="right"/>'): Parts {
  const styles = userParts()["xl/styles.xml"]!;
  const second = `<xf numFmtId="0" fontId="0" fillId="1" borderId="0" xfId="0" applyFill="1">${inner}</xf>`;
  return {
    "xl/styles.xml": styles
      .replace('<cellXfs count="1">', '<cellXfs count="2">')
      .replace("</cellXfs>", `${second}</cellXfs>`),
  };
}

export function withTable(table: string): Parts {
  return {
    "xl/tables/table1.xml": table,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
  };
}
