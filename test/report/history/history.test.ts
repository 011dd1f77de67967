import { readPrevious } from "../../../src/report/previous";
import { noSettings } from "../../../src/report/read-settings";
import { checksIn } from "../../../src/report/history/history-rows";
import { resultRoles } from "../../../src/report/result-roles";
import { checkWorkbook, putResults } from "../../../src/check-workbook";
import type { SheetValue, Workbook } from "../../../src/workbook/workbook";
import {
  book,
  changeAmount,
  check,
  day,
  FIRST,
  historyRows,
  places,
  rearranged,
  REMARK,
  shownIn,
  STAMP,
  valuesOf,
  type Rows,
} from "./histories";

const on = (iso: string) => ({ date: day(iso) });
const recordsIn = async (workbook: Workbook) =>
  checksIn((await readPrevious(workbook, [book])).history).map(({ record }) => record);

/** Three checks: of one day with a change between, and of the day after; remarks on the first and the last. */
async function threeChecks(workbook: Workbook): Promise<Workbook> {
  const first = await check(workbook);
  const second = await check(await changeAmount(first, 300_000));
  const third = await check(second, { today: day("2026-07-01") });
  return rearranged(third, (rows) => typed(typed(rows, 0, "before the audit"), 2, "after"));
}

function typed(rows: Rows, at: number, remark: SheetValue): Rows {
  return rows.map((cells, row) =>
    row === FIRST + at ? Object.assign([...cells], { [REMARK]: remark }) : cells,
  );
}

const remarked = [
  [on("2026-06-30"), "before the audit"],
  [on("2026-06-30"), null],
  [on("2026-07-01"), "after"],
];

const changes: Record<string, (rows: Rows) => Rows> = {
  untouched: (rows) => rows,
  "sorted with the hidden column": (rows) => [...rows.slice(0, FIRST), ...rows.slice(FIRST).reverse()],
  "sorted without the hidden column": (rows) => {
    const below = rows.slice(FIRST);
    const sorted = [...below].reverse();
    const cells = sorted.map((row, at) => [...Array.from(row.slice(0, STAMP)), below[at]![STAMP]!]);
    return [...rows.slice(0, FIRST), ...cells];
  },
  "with rows and a column put in": (rows) => [
    [],
    ...rows.map((cells) => [cells[0] ?? null, null, ...cells.slice(1)]),
  ],
  "with its columns in another order": (rows) =>
    rows.map((cells) => [...Array.from(cells.slice(5)), ...Array.from(cells.slice(0, 5))]),
  "with a row copied": (rows) => [...rows, rows[FIRST]!],
};

describe.each(Object.entries(places))("in %s", (_, newOne) => {
  test("a check adds a row; one that finds nothing new on the same day adds none", async () => {
    const first = await check(await newOne());
    expect(await shownIn(first)).toEqual([[on("2026-06-30"), null]]);
    const again = await check(await rearranged(first, (rows) => typed(rows, 0, "mine")));
    expect(await shownIn(again)).toEqual([[on("2026-06-30"), "mine"]]);
    const changed = await check(await changeAmount(again, 300_000));
    expect(await shownIn(changed)).toHaveLength(2);
    expect(await shownIn(await check(changed, { today: day("2026-07-01") }))).toHaveLength(3);
  });

  test.each(Object.entries(changes))("rows and remarks stay in a sheet %s", async (_, change) => {
    const before = await threeChecks(await newOne());
    const records = await recordsIn(before);
    const after = await check(await rearranged(before, change), { today: day("2026-07-01"), language: "zh" });
    expect(await shownIn(after)).toEqual(remarked);
    expect(await recordsIn(after)).toEqual(records);
    expect(after.sheets.map(({ owned }) => owned)).not.toContain("kept-remarks");
  });

  test("a row that is deleted stays deleted", async () => {
    const before = await threeChecks(await newOne());
    const without = await rearranged(before, (rows) => rows.filter((_, at) => at !== FIRST + 1));
    const after = await check(without, { today: day("2026-07-01") });
    expect(await shownIn(after)).toEqual([remarked[0], remarked[2]]);
  });

  test("without its hidden column the rows stay as they are, and further checks add to them", async () => {
    const before = await threeChecks(await newOne());
    const texts = (await historyRows(before)).slice(FIRST).map((cells) => cells.slice(0, STAMP));
    const bare = await rearranged(before, (rows) => rows.map((cells) => cells.slice(0, STAMP)));
    let after = bare;
    for (const language of ["en", "en"] as const) {
      after = await check(after, { today: day("2026-07-02"), language });
    }
    const rows = (await historyRows(after)).slice(FIRST).map((cells) => cells.slice(0, STAMP));
    expect(rows.slice(0, 3)).toEqual(texts);
    expect(rows).toHaveLength(4);
    expect(after.sheets.map(({ owned }) => owned)).not.toContain("kept-remarks");
  });

  test("what is typed over our texts is kept elsewhere, and so is a row of one's own", async () => {
    const before = await threeChecks(await newOne());
    const changed = await rearranged(before, (rows) => [
      ...rows.map((cells, at) =>
        at === FIRST ? Object.assign([...cells], { 2: "my words", 12: "beside" }) : cells,
      ),
      [null, null, null, null, null, null, null, null, null, "a note below"],
    ]);
    const after = await check(changed, { today: day("2026-07-01") });
    expect(await shownIn(after)).toEqual([...remarked, [null, "a note below"]]);
    expect((await valuesOf(after, "Kept remarks")).flat()).toEqual(
      expect.arrayContaining(["my words", "beside"]),
    );
    expect(await shownIn(await check(after, { today: day("2026-07-01") }))).toEqual([
      ...remarked,
      [null, "a note below"],
    ]);
  });
});

test("a row says when, the answers, what is met, what turned and what is set", async () => {
  const workbook = await check(await places.memory!());
  const options = {
    targets: { itss: "3" },
    params: new Map([["itss.4.projects.projects", 2]]),
    today: day("2026-07-01"),
    asOf: day("2026-06-15"),
  };
  const [first, second] = (await historyRows(await check(workbook, options))).slice(FIRST);
  expect(first!.slice(0, 9)).toEqual([
    on("2026-06-30"),
    on("2026-06-30"),
    "none → none → none\nLevel 4: 0 of 3 met",
    null,
    null,
    null,
    0,
    null,
    "ITSS: test-1\nProofsheet 0.1.0",
  ]);
  expect(second!.slice(0, 9)).toEqual([
    on("2026-07-01"),
    on("2026-06-15"),
    "none → none → none\nLevel 3: 0 of 4 met",
    null,
    null,
    "▲ 1 better",
    0,
    "ITSS: target level 3\nitss.4.projects.projects = 2 projects",
    "ITSS: test-1\nProofsheet 0.1.0",
  ]);
});

test("switched off, the history that there is stays, and nothing is added", async () => {
  const sheets = resultRoles.filter((role) => role !== "history");
  const checkWithout = async (workbook: Workbook) => {
    const checked = await checkWorkbook(workbook, {
      today: day("2026-07-05"),
      ruleBooks: [book],
      language: "en",
    });
    const settings = { ...noSettings, present: true, sheets };
    await putResults(workbook, { ...checked, previous: { ...checked.previous, settings } });
    return workbook;
  };
  expect(await historyRows(await checkWithout(await places.memory!()))).toEqual([]);
  const workbook = await threeChecks(await places.memory!());
  expect(await shownIn(await checkWithout(workbook))).toEqual(remarked);
});

test("a record of a later product stays as it is, under the row that shows it", async () => {
  const later = (text: SheetValue) => String(text).replace("|check1", "|check2");
  const workbook = await rearranged(await check(await places.memory!()), (rows) =>
    rows.map((cells, at) => (at === FIRST ? cells.with(STAMP, later(cells[STAMP]!)) : cells)),
  );
  const before = (await historyRows(workbook))[FIRST]!;
  const [kept, added] = (await historyRows(await check(await check(workbook)))).slice(FIRST);
  expect(String(kept![STAMP])).toContain("|check2");
  expect(kept!.slice(0, STAMP)).toEqual(before.slice(0, STAMP));
  expect(String(added![STAMP])).toContain("|check1");
});

test("a history goes on in the file that results replace, beside what the input holds", async () => {
  const input = await places.memory!();
  const { previous: replaced } = await checkWorkbook(await threeChecks(await places.memory!()), {
    today: day("2026-07-03"),
    ruleBooks: [book],
    language: "en",
  });
  const out = await check(input, { today: day("2026-07-03"), replaces: replaced });
  expect(await shownIn(out)).toEqual([...remarked, [on("2026-07-03"), null]]);
  const { previous: own } = await checkWorkbook(out, {
    today: day("2026-07-03"),
    ruleBooks: [book],
    language: "en",
  });
  const joined = await check(out, { today: day("2026-07-03"), replaces: own });
  expect(await shownIn(joined)).toEqual([...remarked, [on("2026-07-03"), null]]);
});
