import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { CellRange } from "../../src/workbook/workbook";

const rows = [
  ["Project ID", "Status"],
  ["P-001", "completed"],
];

async function noticesWhere(merges: readonly CellRange[] | null) {
  const book = memoryWorkbook({
    sheets: [
      { name: "Projects", rows },
      { name: "Staff", rows: [["Staff ID", "Name"]] },
    ],
  });
  const workbook = { ...book, sheets: book.sheets, merges: async () => merges };
  const { notices } = await readTables(workbook, { mappings: new Map() });
  return notices.filter(({ code }) => code === "merges-unseen").map(({ place }) => place);
}

test("a host that does not tell what is merged is named once", async () => {
  expect(await noticesWhere(null)).toEqual([{ sheet: null }]);
});

test("a host that tells that nothing is merged is not", async () => {
  expect(await noticesWhere([])).toEqual([]);
});
