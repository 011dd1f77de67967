/** What people type beside the tasks of the Roadmap stays with its requirement, whatever becomes of sheet and workbook. */
import { checkWorkbook } from "../../src/check-workbook";
import { reportSheets } from "../../src/report/report";
import { itss } from "../../src/schemes/itss";
import { parseIsoDate } from "../../src/tables/days";
import type { Language } from "../../src/tables/definition";
import type { Sheet, SheetCell, SheetRole, SheetValue, Workbook } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { makeSheets } from "../tables/make-sheets";
import type { TablesInput } from "../tables/make-facts";
import { changedByUser } from "./fixtures";

const day = (text: string) => parseIsoDate(text)!;

const HELD = "itss.3.held-level-4";
const MANUAL = "itss.4.service-manual";
/** The columns Owner, Due, Done and Remark. */
const USER = 6;

type Rows = Sheet["rows"];
type Row = Rows[number];
type Typed = Record<string, readonly SheetValue[]>;

const openers: Record<string, (sheets: readonly Sheet[]) => Promise<Workbook>> = {
  memory: async (sheets) => changedByUser(sheets, "roadmap", (rows) => rows),
  xlsx: async (sheets) => openXlsx(await createXlsx(sheets)),
};

const typed: Typed = {
  [HELD]: ["Lin", { date: day("2026-08-31") }, "✓", "asked on Monday"],
  [MANUAL]: ["王敏", null, { date: day("2026-07-02") }, null],
};

describe.each(Object.entries(openers))("typed beside tasks (%s)", (_, open) => {
  /** Checks a workbook of these tables in which these result sheets stand; returns those of the new check. */
  async function check(
    standing: readonly Sheet[],
    { tables = {}, target = "3", language = "en", only }: Step = {},
  ): Promise<Sheet[]> {
    const checked = await checkWorkbook(await open([...makeSheets(tables), ...standing]), {
      today: day("2026-06-30"),
      ruleBooks: [itss],
      targets: { itss: target },
      language: "en",
    });
    const { previous } = checked;
    const settings = only ? { ...previous.settings, sheets: only } : previous.settings;
    return reportSheets({ ...checked, language, previous: { ...previous, settings } });
  }

  interface Step {
    tables?: TablesInput;
    target?: string;
    language?: Language;
    only?: ("readiness" | "roadmap")[];
  }

  const filled = async (change: (rows: Row[]) => Row[] = (rows) => rows, step?: Step) =>
    changed(await check([], step), (rows) => change(type(rows, typed)));

  test("stays through a check, and another", async () => {
    const once = await check(await filled());
    expect(linesIn(once)).toEqual(typed);
    expect(linesIn(await check(once))).toEqual(typed);
    expect(roleOf(once, "kept-remarks")).toBeUndefined();
  });

  const shuffles: Record<string, (rows: Row[]) => Row[]> = {
    "sorted with the hidden column": (rows) => sortTasks(rows, (tasks) => [...tasks].reverse()),
    "sorted without the hidden column": (rows) =>
      sortTasks(rows, (tasks) => {
        const stamps = tasks.map(({ cells }) => cells.at(-1)!);
        return [...tasks]
          .reverse()
          .map((row, at) => ({ ...row, cells: [...row.cells.slice(0, -1), stamps[at]!] }));
      }),
    "with empty rows put in": (rows) => [rows[0]!, { cells: [] }, { cells: [] }, ...rows.slice(1)],
    "with other rows taken out": (rows) =>
      rows.filter((row) => !isTask(row) || [HELD, MANUAL].includes(keyOf(row)!)),
    "with a column put in": (rows) =>
      rows.map(({ cells }) => ({ cells: [...cells.slice(0, 2), null, ...cells.slice(2)] })),
    "with a column taken out": (rows) =>
      rows.map(({ cells }) => ({ cells: cells.filter((_, at) => at !== 3) })),
    "without its hidden column": (rows) => rows.map(({ cells }) => ({ cells: cells.slice(0, -1) })),
  };

  test.each(Object.entries(shuffles))("stays in a sheet %s, and nothing else is kept", async (_, shuffle) => {
    const next = await check(await filled(shuffle));
    expect(linesIn(next)).toEqual(typed);
    expect(roleOf(next, "kept-remarks")).toBeUndefined();
  });

  test("stays in the other language, and back", async () => {
    const zh = await check(await filled(), { language: "zh" });
    expect(linesIn(zh)).toEqual(typed);
    expect(linesIn(await check(zh, { language: "en" }))).toEqual(typed);
  });

  test("stays for another target that asks the same, and waits in Kept remarks for what only the old one asked", async () => {
    const lower = await check(await filled(), { target: "4" });
    expect(linesIn(lower)).toEqual({ [MANUAL]: typed[MANUAL] });
    expect(keptIn(lower)).toEqual(expect.arrayContaining(["Lin", "✓", "asked on Monday"]));
    const again = await check(await check(lower, { target: "4" }), { target: "3" });
    expect(linesIn(again)).toEqual(typed);
    expect(roleOf(again, "kept-remarks")).toBeUndefined();
  });

  test("waits in Kept remarks while its requirement is met, in the other language too", async () => {
    const obtained = { evidence: [{ kind: "service-management-manual", location: "shelf 3" }] };
    const met = await check(await filled(), { tables: obtained, language: "zh" });
    expect(linesIn(met)).toEqual({ [HELD]: typed[HELD] });
    expect(keptIn(met)).toContain("王敏");
    const lost = await check(met);
    expect(linesIn(lost)).toEqual(typed);
    expect(roleOf(lost, "kept-remarks")).toBeUndefined();
  });

  test("waits in Kept remarks while the Roadmap is not written", async () => {
    const without = await check(await filled(), { only: ["readiness"] });
    expect(roleOf(without, "roadmap")).toBeUndefined();
    expect(linesIn(await check(without, { only: ["readiness", "roadmap"] }))).toEqual(typed);
  });

  test("a row of the user's own, and a text over one of ours, are kept with their place", async () => {
    const next = await check(
      await filled((rows) => [
        ...rows.map((row) => (keyOf(row) === HELD ? withCell(row, 2, "not us") : row)),
        { cells: [] },
        { cells: [null, cellOf("call the auditor")] },
      ]),
    );
    expect(linesIn(next)).toEqual(typed);
    expect(keptIn(next)).toEqual(expect.arrayContaining(["not us", "call the auditor"]));
  });
});

const cellOf = (value: SheetValue): SheetCell => ({ value });
const withCell = (row: Row, column: number, value: SheetValue): Row => ({
  cells: row.cells.map((each, at) => (at === column ? cellOf(value) : each)),
});

const roleOf = (sheets: readonly Sheet[], role: SheetRole) => sheets.find((sheet) => sheet.role === role);

/** The key in the stamp of a row. */
function keyOf({ cells }: Row): string | undefined {
  const stamp = cells.at(-1)?.value;
  return typeof stamp === "string" ? /^ps1\|[^|]*\|(.*)$/s.exec(stamp)?.[1] : undefined;
}

const isTask = (row: Row) => /^itss\./.test(keyOf(row) ?? "");

function changed(sheets: readonly Sheet[], change: (rows: Row[]) => Row[]): Sheet[] {
  return sheets.map((sheet) =>
    sheet.role === "roadmap" ? { ...sheet, rows: change([...sheet.rows]) } : sheet,
  );
}

/** Types the cells beside their tasks. */
function type(rows: Row[], lines: Typed): Row[] {
  return rows.map((row) => {
    const values = lines[keyOf(row) ?? ""] ?? [];
    return values.reduce<Row>((done, value, at) => withCell(done, USER + at, value), row);
  });
}

function sortTasks(rows: Row[], sort: (tasks: Row[]) => Row[]): Row[] {
  const sorted = sort(rows.filter(isTask));
  let next = 0;
  return rows.map((row) => (isTask(row) ? sorted[next++]! : row));
}

/** What stands beside the tasks that have something there. */
function linesIn(sheets: readonly Sheet[]): Typed {
  const rows = roleOf(sheets, "roadmap")!.rows.filter(isTask);
  const lines = rows.map((row) => {
    const values = row.cells.slice(USER, USER + 4).map((each) => each?.value ?? null);
    return [keyOf(row)!, values] as const;
  });
  return Object.fromEntries(lines.filter(([, values]) => values.some((value) => value !== null)));
}

function keptIn(sheets: readonly Sheet[]): SheetValue[] {
  return roleOf(sheets, "kept-remarks")!.rows.flatMap(({ cells }) =>
    cells.map((each) => each?.value ?? null),
  );
}
