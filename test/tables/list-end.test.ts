import { findListEnd, type FieldValues } from "../../src/tables/list-end";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook, type CellInput, type MemorySheet } from "../../src/workbook/memory/memory-workbook";

const header = ["序号", "证据类型", "对应对象", "文件名称", "存放位置"];
const given: FieldValues[] = [
  { kind: "合同", subject: "P-1" },
  { kind: "验收报告", subject: null },
];

async function added(rows: CellInput[][], rest: Partial<MemorySheet> = {}, values = given) {
  const workbook = memoryWorkbook({ sheets: [{ name: "证据清单", rows, ...rest }] });
  const facts = await readTables(workbook, { mappings: new Map() });
  const end = await findListEnd(workbook, facts.tables.evidence.sources[0]!);
  return { ...end!.add(values), language: end!.language, workbook };
}

const at = (row: number, column: number, value: string) => ({
  cell: { sheet: "证据清单", row, column },
  value,
  keepsFormula: true,
});
const rowsBelow = (below: number, table?: string) => [
  {
    sheet: "证据清单",
    below,
    rows: [
      [null, "合同", "P-1"],
      [null, "验收报告"],
    ],
    ...(table === undefined ? {} : { table }),
  },
];

describe("rows at the end of a list", () => {
  it("go below its last row, in its columns", async () => {
    const { cells, rows, language } = await added([["证据"], header, [1, "合同", "P-9", null, "A/1"]]);
    expect(cells).toEqual([]);
    expect(rows).toEqual(rowsBelow(3));
    expect(language).toBe("zh");
  });

  it("go below the header where there is no row yet, however high the header", async () => {
    const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    const { rows } = await added([header, [null, null, "(项目编号)"]], { merges });
    expect(rows).toEqual(rowsBelow(2));
  });

  it("go into rows that stand ready with a running number, then below", async () => {
    const { cells, rows } = await added([header, [1, "合同"], [2], [3, null, " "]]);
    expect(cells).toEqual([at(3, 1, "合同"), at(3, 2, "P-1"), at(4, 1, "验收报告")]);
    expect(rows).toEqual([]);
    const more = await added([header, [1, "合同"], [2]]);
    expect(more.cells).toEqual([at(3, 1, "合同"), at(3, 2, "P-1")]);
    expect(more.rows).toEqual([{ sheet: "证据清单", below: 3, rows: [[null, "验收报告"]] }]);
  });

  it("go below notes, totals and signatures, and are read there", async () => {
    for (const note of [["备注：见附件"], [null, "合计"], ["手写"]]) {
      const { cells, rows, workbook } = await added([header, [1, "合同"], note, [], ["填表人：", "林"]]);
      expect(cells).toEqual([]);
      expect(rows).toEqual(rowsBelow(5));
      await workbook.edit(cells, rows);
      const { evidence } = (await readTables(workbook, { mappings: new Map() })).tables;
      expect([...evidence.rowNumber]).toEqual([2, 6, 7]);
    }
  });

  it("go below a note that is merged over several rows", async () => {
    const merges = [{ top: 3, left: 0, bottom: 5, right: 4 }];
    const { rows } = await added([header, [1, "合同"], ["备注：见附件"]], { merges });
    expect(rows).toEqual(rowsBelow(5));
  });

  it("fill rows that stand ready above a note, and go on below it", async () => {
    const { cells, rows } = await added([header, [1, "合同"], [2], ["备注：见附件"]]);
    expect(cells).toEqual([at(3, 1, "合同"), at(3, 2, "P-1")]);
    expect(rows).toEqual([{ sheet: "证据清单", below: 4, rows: [[null, "验收报告"]] }]);
  });

  const range = { top: 1, left: 0, bottom: 3, right: 4 };
  const table = { name: "evidence", range, headerRow: true, totalsRow: false };

  it("make an Excel table grow, whatever stands below", async () => {
    const rows = [header, [1, "合同"], [2, "手册"], ["合计"]];
    const { rows: growing } = await added(rows, { tables: [{ ...table, totalsRow: true }] });
    expect(growing).toEqual(rowsBelow(3, "evidence"));
  });

  it("fill the blank rows of an Excel table first", async () => {
    const { cells, rows } = await added([header, [1, "合同"]], { tables: [table] });
    expect(cells).toEqual([at(3, 1, "合同"), at(3, 2, "P-1")]);
    expect(rows).toEqual([{ sheet: "证据清单", below: 3, rows: [[null, "验收报告"]], table: "evidence" }]);
  });

  it("follow rows that were typed right below an Excel table", async () => {
    const { rows } = await added([header, [1, "合同"], [2, "手册"], [3, "手册"]], { tables: [table] });
    expect(rows).toEqual(rowsBelow(4));
  });

  it("leave out what the list has no column for", async () => {
    const { rows } = await added([
      ["证据类型", "存放位置"],
      ["合同", "A/1"],
    ]);
    expect(rows).toEqual([{ sheet: "证据清单", below: 2, rows: [["合同"], ["验收报告"]] }]);
  });

  it("are read as the list's once they are there", async () => {
    const { cells, rows, workbook } = await added([header, [1, "合同", "P-9", null, "A/1"], [2]]);
    await workbook.edit(cells, rows);
    const { evidence } = (await readTables(workbook, { mappings: new Map() })).tables;
    expect([...evidence.rowNumber]).toEqual([2, 3, 4]);
  });
});
