import type { SheetValue, Workbook } from "../../src/workbook/workbook";
import {
  check,
  day,
  FIRST,
  look,
  newFile,
  newWorkbook,
  notesOf,
  rearranged,
  typedInto,
  typedOf,
  valuesOf,
  type Rows,
} from "./workbooks";

const manual = {
  requirement: "itss.4.manual",
  verdict: "Met",
  reason: "On paper",
  by: "Lin",
  date: { date: day("2026-06-01") },
};
const projects = {
  requirement: "itss.4.projects",
  verdict: "Not met",
  reason: "Two are one",
  by: "Wang",
  date: "soon",
};
const kept: SheetValue[][] = [
  ["itss.4.manual", "Met", "On paper", "Lin", { date: day("2026-06-01") }],
  ["itss.4.projects", "Not met", "Two are one", "Wang", "soon"],
];

/** A checked workbook with two judgements that a check has seen. */
const judged = async (workbook: Workbook) =>
  check(
    await rearranged(await check(workbook), (rows) => typedInto(typedInto(rows, 0, manual), 1, projects)),
  );

const head = (rows: Rows) => rows.slice(0, FIRST);
const withoutStamps = (rows: Rows) => rows.map((cells) => cells.slice(0, 8));

const changes: Record<string, (rows: Rows) => Rows> = {
  untouched: (rows) => rows,
  "sorted with the hidden column": (rows) => [
    ...head(rows),
    rows[FIRST + 1]!,
    rows[FIRST]!,
    ...rows.slice(FIRST + 2),
  ],
  "sorted without the hidden column": (rows) => {
    const below = rows.slice(FIRST);
    const sorted = [below.at(-1)!, below[1]!, below[0]!, ...below.slice(2, -1)];
    return [
      ...head(rows),
      ...sorted.map((cells, at) => [
        ...Array.from({ length: 8 }, (_, n) => cells[n] ?? null),
        below[at]![8] ?? null,
      ]),
    ];
  },
  "with rows put in above and between": (rows) => [
    [],
    ...head(rows),
    [],
    rows[FIRST]!,
    [],
    [],
    ...rows.slice(FIRST + 1),
  ],
  "without its empty rows": (rows) => rows.slice(0, FIRST + 2),
  "with a column put in": (rows) => rows.map((cells) => [cells[0] ?? null, null, ...cells.slice(1)]),
  "with its columns in another order": (rows) =>
    rows.map((cells) => [...Array.from(cells.slice(3)), ...Array.from(cells.slice(0, 3))]),
  "without the hidden column": withoutStamps,
};

const places: Record<string, () => Promise<Workbook>> = {
  memory: async () => newWorkbook(),
  "a file": newFile,
};

describe.each(Object.entries(places))("in %s", (_, newOne) => {
  test.each(Object.entries(changes))("judgements stay in a sheet %s", async (_, change) => {
    const workbook = await check(await rearranged(await judged(await newOne()), change));
    const typed = await typedOf(workbook);
    expect([...typed].sort()).toEqual(kept);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain("Kept remarks");
    const findings = (await look(workbook)).assessment.schemes[0]!.findings;
    expect(
      findings.filter(({ judgement }) => judgement !== null).map(({ judgement }) => judgement!.stale),
    ).toEqual([false, false]);
  });

  test("judgements stay through checks in another language, again and again", async () => {
    let workbook = await judged(await newOne());
    for (const language of ["zh", "en", "zh", "zh"] as const) workbook = await check(workbook, language);
    expect((await typedOf(workbook)).map(([requirement, verdict]) => [requirement, verdict])).toEqual([
      ["itss.4.manual", "符合"],
      ["itss.4.projects", "不符合"],
    ]);
    expect(await notesOf(workbook)).toEqual([null, "日期无法识别，按无日期计入。"]);
    expect(await typedOf(await check(workbook, "en"))).toEqual(kept);
  });

  test("a row that the user takes out is gone, one that is written in is there", async () => {
    const workbook = await check(
      await rearranged(await judged(await newOne()), (rows) =>
        typedInto([...head(rows), ...rows.slice(FIRST + 1)], 3, {
          requirement: "itss.4.engineers",
          verdict: "Met",
        }),
      ),
    );
    expect((await typedOf(workbook)).map(([requirement]) => requirement)).toEqual([
      "itss.4.projects",
      "itss.4.engineers",
    ]);
  });

  test("what is typed beside the judgements and over our texts is kept elsewhere", async () => {
    const workbook = await check(
      await rearranged(await judged(await newOne()), (rows) =>
        rows.map((cells, at) =>
          at === FIRST ? Object.assign([...cells], { 1: "my words", 11: "beside" }) : cells,
        ),
      ),
    );
    const texts = (await valuesOf(workbook, "Kept remarks")).flat();
    expect(texts).toEqual(expect.arrayContaining(["my words", "beside"]));
    expect(await typedOf(workbook)).toEqual(kept);
  });
});

describe("a judgement typed by hand", () => {
  const amount = (value: number) => async (workbook: Workbook) => {
    await (workbook as ReturnType<typeof newWorkbook> & { edit(cells: unknown[]): Promise<unknown> }).edit([
      { cell: { sheet: "Projects", row: 2, column: 3 }, value },
    ]);
    return workbook;
  };
  const staleIn = async (workbook: Workbook) =>
    (await look(workbook)).assessment.schemes[0]!.findings.find(
      ({ requirement }) => requirement === "itss.4.projects",
    )!.judgement?.stale;

  test("is of what the first check that sees it reads", async () => {
    const workbook = await rearranged(await check(newWorkbook()), (rows) => typedInto(rows, 0, projects));
    expect(await staleIn(await amount(1)(workbook))).toBe(false);
    expect(await staleIn(await amount(2)(await check(workbook)))).toBe(true);
    expect(await notesOf(await check(workbook, "zh"))).toEqual(["判定之后相关数据有变动，请重新判定。"]);
    expect(await staleIn(await check(workbook, "en"))).toBe(true);
  });

  test.each<[string, Record<string, SheetValue>, boolean]>([
    [
      "reason, person and date change",
      { reason: "Other", by: "Zhou", date: { date: day("2026-06-29") } },
      true,
    ],
    ["its verdict changes", { verdict: "Met" }, false],
    ["it is put on another requirement", { requirement: "itss.4.engineers" }, false],
  ])("when %s, is out of date: %#", async (_, typed, stale) => {
    const workbook = await amount(2)(await judged(newWorkbook()));
    const after = await rearranged(workbook, (rows) => typedInto(rows, 1, typed));
    const { findings } = (await look(after)).assessment.schemes[0]!;
    const id = typed.requirement ?? "itss.4.projects";
    expect(findings.find(({ requirement }) => requirement === id)!.judgement!.stale).toBe(stale);
  });

  test("is up to date once a row of a later date says so again", async () => {
    const workbook = await amount(2)(await judged(newWorkbook()));
    const after = await rearranged(workbook, (rows) =>
      typedInto(rows, 4, { ...projects, date: { date: day("2026-06-30") } }),
    );
    expect(await staleIn(after)).toBe(false);
    expect(await staleIn(await check(await check(after)))).toBe(false);
  });
});
