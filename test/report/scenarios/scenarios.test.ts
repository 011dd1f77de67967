import { checkWorkbook, putResults } from "../../../src/check-workbook";
import type { Edit } from "../../../src/assessment/what-if/edit";
import { joinPrevious } from "../../../src/report/join-previous";
import { readPrevious } from "../../../src/report/previous";
import {
  scenarioNamed,
  scenarioRow,
  scenariosIn,
  withoutScenario,
  withScenario,
  type ScenarioRow,
} from "../../../src/report/scenarios/scenario-rows";
import { scenariosSheet } from "../../../src/report/scenarios/scenarios-sheet";
import type { Sheet, SheetValue, Workbook } from "../../../src/workbook/workbook";
import {
  book,
  check,
  look,
  newFile,
  newWorkbook,
  openedAgain,
  valuesOf,
  type Rows,
} from "../../judgements/workbooks";

const FIRST = 3;
const completed: Edit = { kind: "set", table: "projects", row: "P-001", field: "status", value: "completed" };
const further: Edit = { kind: "add", table: "projects", values: { id: "P-9", name: "Third" } };

const places: Record<string, () => Promise<Workbook>> = {
  memory: async () => newWorkbook(),
  "a file": newFile,
};

/** The workbook with these rows on its Scenarios sheet, as the pane would put them there. */
async function withRows(workbook: Workbook, rows: readonly ScenarioRow[]): Promise<Workbook> {
  const checked = await look(workbook);
  await workbook.put([scenariosSheet(rows, checked)]);
  return openedAgain(workbook);
}

const saved = (workbook: Workbook) =>
  withRows(
    workbook,
    withScenario(withScenario([], { name: "Finish", edits: [completed] }), {
      name: "Grow",
      edits: [further, completed],
    }),
  );

const nameOf = ({ sheets }: Workbook) => sheets.find(({ owned }) => owned === "scenarios")?.name ?? null;

/** What a person makes of the sheet: gets its rows, gives them back. */
async function rearranged(workbook: Workbook, change: (rows: Rows) => Rows): Promise<Workbook> {
  const rows = change(await valuesOf(workbook, nameOf(workbook)!));
  const sheet: Sheet = {
    ...{ role: "scenarios", name: nameOf(workbook)!, columns: [] },
    rows: rows.map((cells) => ({ cells: Array.from(cells, (value) => ({ value: value ?? null })) })),
  };
  await workbook.put([sheet]);
  return openedAgain(workbook);
}

const scenariosOf = async (workbook: Workbook) =>
  scenariosIn((await readPrevious(workbook, [book])).scenarios);

async function shown(workbook: Workbook): Promise<SheetValue[][]> {
  const rows = (await valuesOf(workbook, nameOf(workbook)!)).slice(FIRST);
  return rows.map((cells) => cells.slice(0, 4)).filter((cells) => cells.some((value) => value !== null));
}

describe.each(Object.keys(places))("scenarios in %s", (place) => {
  it("come back from their sheet as they were saved, and stay through checks in both languages", async () => {
    let workbook = await saved(await places[place]!());
    const wanted = [
      { name: "Finish", edits: [completed] },
      { name: "Grow", edits: [further, completed] },
    ];
    expect(await scenariosOf(workbook)).toEqual(wanted);
    workbook = await check(workbook);
    workbook = await check(workbook, "zh");
    expect(nameOf(workbook)).toBe("假设方案");
    expect(await scenariosOf(workbook)).toEqual(wanted);
    workbook = await check(workbook);
    expect(await shown(workbook)).toEqual([
      [
        "Finish",
        "projects[P-001].status=completed",
        "Project P-001: Status becomes “completed” (was “completed”)",
        null,
      ],
      [
        "Grow",
        "+projects(id=P-9, name=Third)",
        "A further project: Project ID “P-9”, Project name “Third”",
        null,
      ],
      [
        "Grow",
        "projects[P-001].status=completed",
        "Project P-001: Status becomes “completed” (was “completed”)",
        null,
      ],
    ]);
    expect(workbook.sheets.some(({ owned }) => owned === "kept-remarks")).toBe(false);
  });

  it("are read as people type them, a row without a name going on the one above it", async () => {
    const typed = await rearranged(await saved(await places[place]!()), (rows) => [
      ...rows.slice(0, FIRST + 3),
      ["Mine", "项目清单[P-002].项目状态=进行中"],
      [null, "document:contract[P-002]"],
      [" grow ", "as-of=2026-12-31"],
    ]);
    const checked = await check(typed);
    const scenarios = await scenariosOf(checked);
    expect(scenarios.map(({ name, edits }) => [name, edits.length])).toEqual([
      ["Finish", 1],
      ["Grow", 3],
      ["Mine", 2],
    ]);
    expect((await shown(checked)).slice(3)).toEqual([
      [
        "Mine",
        "项目清单[P-002].项目状态=进行中",
        "Project P-002: Status becomes “In progress” (was “completed”)",
        null,
      ],
      ["Mine", "document:contract[P-002]", "As if “Contract” for P-002 were on file", null],
      [" grow ", "as-of=2026-12-31", "Assessed on 2026-12-31", null],
    ]);
  });

  it("stay where they cannot be read, with the cell on Data problems and a note beside it", async () => {
    const typed = await rearranged(await saved(await places[place]!()), (rows) => [
      ...rows.slice(0, FIRST),
      [null, "as-of=2026-12-31"],
      [],
      ["Mine", "projects[P-002].stauts=completed"],
      ["Mine", "projects[P-01].status=completed"],
    ]);
    const workbook = await check(await check(typed));
    expect((await shown(workbook)).map(([name, edit, , note]) => [name, edit, note])).toEqual([
      [null, "as-of=2026-12-31", "Belongs to no scenario yet: write a name beside it."],
      ["Mine", "projects[P-002].stauts=completed", "Projects has no field “stauts”. Did you mean “status”?"],
      ["Mine", "projects[P-01].status=completed", "There is no project “P-01”. Did you mean “P-001”?"],
    ]);
    const problems = (await valuesOf(workbook, "Data problems")).filter(([kind]) => kind === "Problem");
    expect(problems.map((cells) => cells[1])).toEqual(["Scenarios!A4", "Scenarios!B5"]);
    expect(await scenariosOf(workbook)).toHaveLength(1);
  });

  it.each<[string, (rows: Rows) => Rows]>([
    [
      "sorted with the hidden column",
      (rows) => [...rows.slice(0, FIRST), rows[FIRST + 1]!, rows[FIRST + 2]!, rows[FIRST]!],
    ],
    ["without the hidden column", (rows) => rows.map((cells) => cells.slice(0, 4))],
    ["with a column put in", (rows) => rows.map((cells) => [cells[0] ?? null, null, ...cells.slice(1)])],
    ["with rows put in", (rows) => [[], ...rows.slice(0, FIRST), [], ...rows.slice(FIRST)]],
  ])("come back %s, and nothing is kept twice", async (_, change) => {
    const workbook = await check(await rearranged(await check(await saved(await places[place]!())), change));
    const found = [...(await scenariosOf(workbook))].sort((a, b) => a.name.localeCompare(b.name));
    expect(found).toEqual([
      { name: "Finish", edits: [completed] },
      { name: "Grow", edits: [further, completed] },
    ]);
    expect(workbook.sheets.some(({ owned }) => owned === "kept-remarks")).toBe(false);
  });

  it("keep what was typed beside them, and go with their last row", async () => {
    const remarked = await rearranged(await check(await saved(await places[place]!())), (rows) =>
      rows.map((cells, at) => (at === FIRST ? [...cells.slice(0, 3), "ask Lin", ...cells.slice(4)] : cells)),
    );
    const workbook = await check(remarked);
    expect((await valuesOf(workbook, "Kept remarks")).flat()).toContain("ask Lin");
    const emptied = await check(await rearranged(workbook, (rows) => rows.slice(0, FIRST)));
    expect(nameOf(emptied)).toBeNull();
  });
});

describe("the rows of scenarios", () => {
  const row = (scenario: string | null, edit: string, above: string | null = null) =>
    scenarioRow({ ...(scenario === null ? {} : { scenario }), edit }, above, null);
  const rows = [
    row("A", "as-of=2026-01-01"),
    row("B", "-staff[S-1]"),
    row(null, "-staff[S-2]", "B"),
    row("A", "nonsense"),
  ];
  const texts = (all: readonly ScenarioRow[]) => all.map(({ typed }) => [typed.scenario, typed.edit]);

  it("take a saved scenario in the place of the one of its name, and lose nothing that cannot be read", () => {
    const changed = withScenario(rows, { name: "a", edits: [{ kind: "as-of", asOf: 0 }] });
    expect(texts(changed)).toEqual([
      ["a", "as-of=1970-01-01"],
      ["A", "nonsense"],
      ["B", "-staff[S-1]"],
      ["B", "-staff[S-2]"],
    ]);
    expect(scenarioNamed(changed, "A")!.edits).toEqual([{ kind: "as-of", asOf: 0 }]);
  });

  it("go by a date that is typed as their name, and keep one that is typed as an edit", () => {
    const date = { date: 20_000 };
    const dated = [row("A", "-staff[S-1]"), scenarioRow({ scenario: date, edit: "-staff[S-2]" }, "A", null)];
    expect(scenariosIn(dated).map(({ name, edits }) => [name, edits.length])).toEqual([
      ["A", 1],
      ["2024-10-04", 1],
    ]);
    const saved = withScenario([scenarioRow({ scenario: "A", edit: date }, null, null)], {
      name: "A",
      edits: [],
    });
    expect(saved.map(({ typed, fault }) => [typed.edit, fault?.code])).toEqual([[date, "no-form"]]);
  });

  it("keep the names of rows whose heading goes", () => {
    expect(texts(withoutScenario(rows, "A"))).toEqual([
      ["B", "-staff[S-1]"],
      ["B", "-staff[S-2]"],
    ]);
    expect(scenarioNamed(rows, "C")).toBeNull();
  });

  it("of two files: one scenario of both stands once, one that differs gets a name of its own", async () => {
    const previous = await readPrevious(newWorkbook(), [book]);
    const other = [
      row("A", "as-of=2027-01-01"),
      row("B", "-staff[S-1]"),
      row("B", "-staff[S-2]"),
      row("C", "as-of=2026-01-01"),
    ];
    const { scenarios } = joinPrevious({ ...previous, scenarios: rows }, { ...previous, scenarios: other });
    expect(texts(scenarios)).toEqual([
      ["A", "as-of=2026-01-01"],
      ["B", "-staff[S-1]"],
      ["B", "-staff[S-2]"],
      ["A", "nonsense"],
      ["A (2)", "as-of=2027-01-01"],
      ["C", "as-of=2026-01-01"],
    ]);
  });

  it("of two files that are joined again and again come over once, and never into another scenario", async () => {
    const previous = await readPrevious(newWorkbook(), [book]);
    const input = [
      row("A", "as-of=2027-01-01"),
      row("A", "-staff[S-1]"),
      row("A (2)", "as-of=2028-01-01"),
      row(null, "-staff[S-1]"),
    ];
    const joined = (replaced: readonly ScenarioRow[]) =>
      joinPrevious({ ...previous, scenarios: replaced }, { ...previous, scenarios: input }).scenarios;
    const once = joined([row("A", "as-of=2026-01-01"), row(null, "-staff[S-2]")]);
    expect(texts(once)).toEqual([
      ["A", "as-of=2026-01-01"],
      [undefined, "-staff[S-2]"],
      ["A (3)", "as-of=2027-01-01"],
      ["A (3)", "-staff[S-1]"],
      ["A (2)", "as-of=2028-01-01"],
      [undefined, "-staff[S-1]"],
    ]);
    expect(joined(once)).toEqual(once);
  });

  it("write edits as text, so that a sign at the beginning makes no formula", async () => {
    const checked = await checkWorkbook(newWorkbook(), { today: 20_000, ruleBooks: [book], language: "zh" });
    const sheet = scenariosSheet(rows, checked);
    for (const { cells } of sheet.rows.slice(FIRST)) expect(cells[1]!.style!.numberFormat).toBe("@");
    await expect(putResults(newWorkbook(), checked)).resolves.not.toContain("假设方案");
  });
});
