import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import type { RawCell } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { readSharedStrings } from "../../src/workbook/xlsx/shared-strings";
import { relationships, userParts, userSheets, workbook } from "./packages";
import { chunked, scanXml } from "./scan-xml";
import { randomSheet, type RandomSheet } from "./sheet-arbitrary";
import { zipOf } from "./zip";

const cuts = fc.array(fc.nat(4000), { maxLength: 40 });

async function stringsOf({ sharedStrings }: RandomSheet, at: readonly number[] = []): Promise<string[]> {
  const stream = chunked(new TextEncoder().encode(sharedStrings), at);
  const cells = await readSharedStrings(stream, "xl/sharedStrings.xml");
  return cells.map((cell) => (cell.kind === "text" ? cell.value : ""));
}

describe("any worksheet", () => {
  it("is scanned as it was meant, however it is written and cut", async () => {
    await fc.assert(
      fc.asyncProperty(randomSheet("odd"), cuts, async (sheet, at) => {
        const { rows } = await scanXml(sheet.xml, { strings: await stringsOf(sheet, at), cuts: at });
        expect(rows).toEqual(sheet.rows);
      }),
      { numRuns: 500 },
    );
  });

  it("that a library reads, is read to the same values", async () => {
    await fc.assert(
      fc.asyncProperty(randomSheet("usual"), async (sheet) => {
        const file = await fileOf(sheet);
        const ours: Map<string, unknown> = new Map();
        await (
          await openXlsx(file)
        ).scan("Projects", ({ row, cells }) => {
          cells.forEach((cell, column) => cell && ours.set(`${row}:${column}`, plainValue(cell)));
        });
        expect(ours).toEqual(await libraryValues(file, ours));
      }),
      { numRuns: 150 },
    );
  });
});

async function fileOf(sheet: RandomSheet): Promise<Blob> {
  return zipOf(
    userParts({
      "xl/workbook.xml": workbook({ sheets: userSheets }),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "styles", "styles.xml"],
        ["rId4", "sharedStrings", "sharedStrings.xml"],
      ),
      "xl/worksheets/sheet1.xml": sheet.xml,
      "xl/sharedStrings.xml": sheet.sharedStrings,
    }),
  );
}

function plainValue(cell: RawCell): unknown {
  return cell.kind === "uncached" ? null : cell.value;
}

/** What the library finds, by row and column; blanks count only where we found something. */
async function libraryValues(file: Blob, ours: ReadonlyMap<string, unknown>): Promise<Map<string, unknown>> {
  const book = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  const values = new Map<string, unknown>();
  book.sheets[0]!.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const key = `${row + 1}:${column}`;
      if (ours.has(key) || (value !== null && value !== undefined && value !== "")) {
        values.set(key, value ?? null);
      }
    });
  });
  for (const [key, value] of ours) if (value === null || value === "") values.set(key, value);
  return values;
}
