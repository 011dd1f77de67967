/** @jest-environment ./test/excel-host/environment.ts */
import fc from "fast-check";
import { openExcel } from "../../../src/workbook/officejs/open-excel";
import { asTyped } from "../../../src/workbook/officejs/typed-text";
import type { RawCell, Workbook } from "../../../src/workbook/workbook";
import { startExcel } from "../../excel-host/start-excel";

/** Characters that matter to what Excel reads into a text. */
const telling = fc.string({
  unit: fc.constantFrom(..."=+-@'\"#%$￥.,:/ ()0129eEaMjanTRUE年月日时上午 \n\t，。中—〇".split("")),
  minLength: 1,
  maxLength: 12,
});

async function texts(book: Workbook): Promise<(RawCell | undefined)[]> {
  const cells: (RawCell | undefined)[] = [];
  await book.scan("Texts", ({ row, cells: [cell] }) => void (cells[row - 1] = cell));
  return cells;
}

describe("texts put into Excel", () => {
  it("come back as they were, whatever they look like", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(telling, fc.string({ unit: "grapheme", minLength: 1 })), {
          minLength: 1,
          maxLength: 60,
        }),
        async (values) => {
          await startExcel({ sheets: [{ name: "S" }] });
          const book = await openExcel();
          await book.put([
            { role: null, name: "Texts", columns: [], rows: values.map((value) => ({ cells: [{ value }] })) },
          ]);
          const expected = values.map((value) => ({ kind: "text", value: value.replace(/\r\n?/g, "\n") }));
          expect(await texts(book)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each(["met", "项目经理", "Contract", "It is so: yes", "● 达标"])(
    "need nothing before them: %s",
    (text) => {
      expect(asTyped(text).replace(/^'(?=●)/, "")).toBe(text);
    },
  );

  it.each([
    "0012",
    "=1",
    "-",
    "@x",
    "1/2",
    "50%",
    "TRUE",
    "true",
    "wahr",
    "Jan 5",
    "二〇二六年六月",
    "上午9时",
    "#N/A",
    " 5",
    "'a",
  ])("are marked as texts where Excel may read them otherwise: %s", (text) => {
    expect(asTyped(text)).toBe(`'${text}`);
  });

  it("are cut where a cell holds no more, mark and all", () => {
    expect(asTyped("长".repeat(40_000))).toBe(`${"长".repeat(32_766)}…`);
    expect(asTyped(`=${"1".repeat(40_000)}`)).toBe(`'=${"1".repeat(32_764)}…`);
    expect(asTyped("1".repeat(32_767))).toBe("1".repeat(32_767));
  });
});
