import fc from "fast-check";
import type { Edit } from "../../../src/assessment/what-if/edit";
import { sheetChanges } from "../../../src/report/edits/sheet-changes";
import { readTables } from "../../../src/tables/read-tables";
import { memoryWorkbook, type CellInput } from "../../../src/workbook/memory/memory-workbook";
import { column, readSheet } from "../../tables/read-sheets";

const there = fc.constantFrom<CellInput>(null, "50万", 12, { percent: 0.5 }, { date: 20_000 }, true);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 100_000_000_000 }).map((cents) => String(cents / 100)),
  fc.constantFrom("120万", "¥500,000", "1,234,567.89元", "0", "3.5亿", ""),
);
const day = fc.constantFrom("2026-06-30", "2026/6/30", "2026年6月", "20260630", "2024.10.31", "");
const text = fc.constantFrom("0012", "=1+1", "  two  words ", "12", "合同A、合同B", "2025年", "50%", "");
const yesNo = fc.constantFrom("yes", "no", "是", "√", "");
const status = fc.constantFrom("completed", "已验收", "In progress", "cancelled", "");
const units = fc.constantFrom("", "（元）", "（千元）", "（万元）", "（亿元）");

const values = fc.record({
  name: text,
  status,
  contractAmount: amount,
  auditedAmount: amount,
  acceptedOn: day,
  predictiveMaintenance: yesNo,
});
const fields = [
  "name",
  "status",
  "contractAmount",
  "auditedAmount",
  "acceptedOn",
  "predictiveMaintenance",
] as const;
const headers = ["项目名称", "项目状态", "合同金额", "审计确认金额", "验收日期", "预测性维护"];

describe("values written for edits", () => {
  it("read as the texts would, typed into a sheet in yuan, whatever stood in the cells and their units", async () => {
    await fc.assert(
      fc.asyncProperty(
        values,
        units,
        units,
        fc.array(there, { minLength: 6, maxLength: 6 }),
        async (typed, a, b, old) => {
          const headed = [
            "项目编号",
            ...headers.slice(0, 2),
            `合同金额${a}`,
            `审计确认金额${b}`,
            ...headers.slice(4),
          ];
          const workbook = memoryWorkbook({
            sheets: [{ name: "项目清单", rows: [headed, ["P-1", ...old]] }],
          });
          const facts = await readTables(workbook, { mappings: new Map() });
          const edits = fields.map((field): Edit => ({
            ...{ kind: "set", table: "projects", row: "P-1" },
            ...{ field, value: typed[field] },
          }));
          const context = { facts, workbook, asOf: 20_000, ruleBooks: [], documentsOnFile: false };
          const changes = await sheetChanges(edits, context);
          expect([...changes.refused]).toEqual([]);
          await workbook.edit(changes.cells, changes.rows);
          const written = await readTables(workbook, { mappings: new Map() });
          const plain = await readSheet("项目清单", [
            ["项目编号", ...headers],
            ["P-1", ...fields.map((field) => typed[field])],
          ]);
          for (const field of fields) {
            expect([field, column(written, "projects", field)]).toEqual([
              field,
              column(plain, "projects", field),
            ]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("read so for indicators, by the unit of their row or header and the look of their cells", async () => {
    const indicator = fc.constantFrom(
      "NPS",
      "SLA达成率",
      "故障响应时间",
      "知识复用率",
      "知识库文档数",
      "其他指标",
    );
    const value = fc.constantFrom("92", "92%", "0.92", "45", "1.5", "-10", "");
    const unit = fc.constantFrom<CellInput>(null, "%", "小时", "分钟", "分");
    await fc.assert(
      fc.asyncProperty(
        indicator,
        value,
        unit,
        there,
        fc.boolean(),
        async (name, typed, itsUnit, old, isPercent) => {
          const header = ["指标名称", isPercent ? "实际值（%）" : "实际值", "单位"];
          const workbook = memoryWorkbook({
            sheets: [{ name: "指标统计表", rows: [header, [name, old, itsUnit]] }],
          });
          const facts = await readTables(workbook, { mappings: new Map() });
          const edits: Edit[] = [{ kind: "set", table: "kpis", row: name, field: "value", value: typed }];
          const context = { facts, workbook, asOf: 20_000, ruleBooks: [], documentsOnFile: false };
          const { cells, refused } = await sheetChanges(edits, context);
          const plain = await readSheet("指标统计表", [header, [name, typed, itsUnit]]);
          const isRefused = plain.tables.kpis.columns.value!.state[0] === 2;
          expect([typed, refused.size]).toEqual([typed, isRefused ? 1 : 0]);
          await workbook.edit(cells);
          const written = await readTables(workbook, { mappings: new Map() });
          if (!isRefused) expect(column(written, "kpis", "value")).toEqual(column(plain, "kpis", "value"));
        },
      ),
      { numRuns: 300 },
    );
  });
});
