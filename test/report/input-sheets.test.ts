import { columnsFor, inputSheets, startRows } from "../../src/report/input-sheets";
import { fieldsReadBy } from "../../src/rules/fields-read";
import { csmm } from "../../src/schemes/csmm";
import { itss } from "../../src/schemes/itss";
import { catalogue } from "../../src/tables/catalogue";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";

const aims = (target: string | null) => [{ book: itss, target }];

test.each(["4", "3", "2", "1"])(
  "the columns for level %s hold every field that its requirements read",
  (target) => {
    const selection = columnsFor(aims(target));
    const levels = ["4", "3", "2", "1"].slice(0, ["4", "3", "2", "1"].indexOf(target) + 1);
    const own = itss.requirements.filter(
      ({ level, carries }) => level === target || (carries && levels.includes(level!)),
    );
    for (const { table, field } of own.flatMap(fieldsReadBy)) expect(selection.get(table)).toContain(field);
    expect(selection.get("audits")).toContain("heldOn");
  },
);

test("level 4 asks for no table that only higher levels read", () => {
  const tables = [...columnsFor(aims("4")).keys()];
  expect(tables).not.toContain("kpis");
  expect(tables).not.toContain("financials");
});

test("rows that are counted whatever they say have their sheet, too", () => {
  expect(columnsFor([{ book: csmm, target: "2" }]).get("serviceCatalogue")).toContain("category");
});

test("documents of the organisation stand ready, those counted in copies too, but none asked for only sometimes", () => {
  const kinds = startRows(aims("4"), "en").evidence!.map(({ kind }) => kind);
  expect(kinds).toContain("Business licence");
  expect(kinds).toContain("Procedure file");
  expect(kinds).not.toContain("Organisation code certificate");
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(startRows(aims("2"), "zh").evidence!.map(({ kind }) => kind)).toContain("审计报告");
});

test.each(["en", "zh"] as const)(
  "every sheet in %s is read back by the tables that it was made from",
  async (language) => {
    const sheets = inputSheets(columnsFor(aims(null)), language, startRows(aims("3"), language));
    const workbook = memoryWorkbook({ sheets: [] });
    await workbook.put(sheets);
    const facts = await readTables(workbook, { mappings: new Map() });
    expect(facts.problems).toEqual([]);
    for (const id of columnsFor(aims(null)).keys()) expect(facts.tables[id].present).toBe(true);
    expect(facts.tables.evidence.rowCount).toBeGreaterThan(10);
    expect(sheets.map(({ name }) => name)).toContain(catalogue.evidence.label[language]);
  },
);

test.each([
  [
    "en",
    "Target ITSS level",
    "The level you aim at, as 3. Empty: the next one.",
    "Any text. Empty: not known.",
  ],
  ["zh", "ITSS目标等级", "拟申报的等级，如3或三级。空白：下一等级。", "文字。空白：未知。"],
] as const)("the fields of targets say in %s what they take", (language, label, note, other) => {
  const [organisation] = inputSheets(columnsFor(aims("4")), language);
  const notes = new Map(organisation!.rows.map(({ cells }) => [cells[0]?.value, cells[2]?.value]));
  expect(notes.get(label)).toBe(note);
  expect([...notes.values()]).toContain(other);
});
