import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import type { RawCell, SheetCell, SheetValue } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { resultSheet } from "./packages";

// Files are made and read by the dozen.
jest.setTimeout(60_000);

/** Writes a column of cells into a new workbook and reads it with our reader. */
async function readBack(cells: readonly SheetCell[], date1904 = false): Promise<(RawCell | undefined)[]> {
  const sheet = resultSheet(null, "Values", { rows: cells.map((cell) => ({ cells: [cell] })) });
  const workbook = await openXlsx(await createXlsx([sheet], { date1904 }));
  const read: (RawCell | undefined)[] = cells.map(() => undefined);
  await workbook.scan("Values", ({ row, cells: [cell] }) => {
    read[row - 1] = cell;
  });
  return read;
}

const valuesOf = (...values: SheetValue[]) => values.map((value) => ({ value }));

describe("values that are written", () => {
  it("are what is read", async () => {
    const read = await readBack([
      ...valuesOf("text", 0, -1.5e-7, true, false, null, "", NaN, { date: 20_634 }, "=1+1", "0012", "TRUE"),
      { value: 0.95, style: { numberFormat: "0.0%" } },
      { value: 46_203, style: { numberFormat: "yyyy-mm-dd" } },
      { value: { date: 0 }, style: { numberFormat: 'yyyy"年"m"月"' } },
    ]);
    expect(read).toEqual([
      { kind: "text", value: "text" },
      { kind: "number", value: 0, format: "plain" },
      { kind: "number", value: -1.5e-7, format: "plain" },
      { kind: "boolean", value: true },
      { kind: "boolean", value: false },
      ...[undefined, undefined, undefined],
      { kind: "number", value: 46_203, format: "date" },
      { kind: "text", value: "=1+1" },
      { kind: "text", value: "0012" },
      { kind: "text", value: "TRUE" },
      { kind: "number", value: 0.95, format: "percent" },
      { kind: "number", value: 46_203, format: "date" },
      { kind: "number", value: 25_569, format: "date" },
    ]);
  });

  it("are counted from 1904 where the workbook does", async () => {
    expect(await readBack(valuesOf({ date: 20_634 }), true)).toEqual([
      { kind: "number", value: 44_741, format: "date" },
    ]);
  });

  /** Characters that XML, or Excel's own escapes, make difficult. */
  const difficult = fc.stringMatching(/^[\u0000-\u001f&<>"'_x0-9A-Fa-f \ufffe\u{1f600}\ud800\udc00]{0,30}$/u);

  /** What a cell can hold of a text: line ends are one character, what is no character at all is replaced. */
  const held = (text: string) => {
    const paired = new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));
    return paired.replace(/\r\n?/g, "\n").replace(/[\ufffe\uffff]/g, "\ufffd");
  };

  it("survive as text, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(difficult, fc.string({ unit: "binary" })), { maxLength: 40 }),
        async (texts) => {
          const read = await readBack(valuesOf(...texts));
          expect(read).toEqual(
            texts.map((text) => (text === "" ? undefined : { kind: "text", value: held(text) })),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  it("are read by another library just so", async () => {
    const texts = [" two  spaces ", "line\nbreak", "<&>\"'", "_x000D_", "_x005F_", "😀", "=1+1"];
    const sheet = resultSheet(null, "Values", { rows: texts.map((value) => ({ cells: [{ value }] })) });
    const { sheets } = await readXlsx(await (await createXlsx([sheet])).arrayBuffer());
    expect(sheets[0]!.rows.map(([value]) => value)).toEqual(texts);
  });
});
