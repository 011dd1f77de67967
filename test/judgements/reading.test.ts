import type { Checked } from "../../src/check-workbook";
import { judgementNotices, judgementProblems, judgementsIn } from "../../src/report/judgement-rows";
import { placeAddress } from "../../src/report/problem-text";
import { requirementText } from "../../src/rules/to-text";
import type { SheetValue } from "../../src/workbook/workbook";
import type { column } from "./workbooks";
import { book, check, day, look, newWorkbook, notesOf, rearranged, typedInto, typedOf } from "./workbooks";

type Line = Partial<Record<keyof typeof column, SheetValue>>;
const good: Line = {
  requirement: "itss.4.manual",
  verdict: "Met",
  reason: "On paper",
  by: "Lin",
  date: { date: day("2026-06-01") },
};

/** A workbook whose Judgements sheet holds these lines. */
const judged = async (...lines: Line[]) =>
  rearranged(await check(newWorkbook()), (rows) =>
    lines.reduce((all, line, at) => typedInto(all, at, line), rows),
  );
const rowsOf = async (...lines: Line[]) => (await look(await judged(...lines))).previous.judgements;
const remarksOf = ({ assessment }: Checked) =>
  [...assessment.problems, ...assessment.notices]
    .filter(({ code }) => code.startsWith("judge"))
    .map(({ code, place }) => `${code} ${placeAddress(place)}`);

test("a row makes a judgement", async () => {
  expect([...judgementsIn(await rowsOf(good))]).toEqual([
    [
      "itss.4.manual",
      { verdict: "met", reason: "On paper", by: "Lin", date: day("2026-06-01"), inputs: null },
    ],
  ]);
});

const manual = book.requirements.find(({ id }) => id === "itss.4.manual")!;
test.each<[string, SheetValue]>([
  ["its id", "itss.4.manual"],
  ["its id in other letters", " ITSS.4.Manual "],
  ["its sentence in English", requirementText(manual, "en")],
  ["its sentence in Chinese", requirementText(manual, "zh")],
])("a requirement is told by %s", async (_, requirement) => {
  expect(await rowsOf({ ...good, requirement })).toMatchObject([{ requirement: "itss.4.manual" }]);
});

test("a requirement is told by its sentence with a threshold that the workbook sets", async () => {
  const params = new Map([["itss.4.projects.amount", 300_000]]);
  const projects = book.requirements.find(({ id }) => id === "itss.4.projects")!;
  const workbook = await judged({ ...good, requirement: requirementText(projects, "zh", params) });
  expect((await look(workbook)).previous.judgements).toMatchObject([{ requirement: null }]);
  const { settingsSheet } = await import("../../src/report/settings-sheet");
  const { noSettings } = await import("../../src/report/read-settings");
  await workbook.put([settingsSheet({ ...noSettings, present: true, params }, [book], "en")]);
  expect((await look(workbook)).previous.judgements).toMatchObject([{ requirement: "itss.4.projects" }]);
});

test.each<[SheetValue, string | null]>([
  ["Met", "met"],
  ["✓ met", "met"],
  ["符合", "met"],
  ["Evidence missing", "evidence-missing"],
  ["◐ 缺少证据", "evidence-missing"],
  ["数据不足", "undetermined"],
  ["not-met", "not-met"],
  ["✗ Not met", "not-met"],
  ["不适用", "not-applicable"],
  ["Perhaps", null],
  [1, null],
])("the verdict %p is read as %p", async (verdict, expected) => {
  expect(await rowsOf({ ...good, verdict })).toMatchObject([{ verdict: expected }]);
});

test.each<[SheetValue, string | null]>([
  [{ date: day("2026-06-01") }, "2026-06-01"],
  ["2026年6月1日", "2026-06-01"],
  [20260601, "2026-06-01"],
  ["2026-06", null],
  ["soon", null],
  [null, null],
])("the date %j is read as %p", async (date, expected) => {
  expect(await rowsOf({ ...good, date })).toMatchObject([{ date: expected === null ? null : day(expected) }]);
});

test("what cannot be read is a problem at its cell, and stays as typed through every check", async () => {
  const lines: Line[] = [
    { ...good, requirement: "itss.4.manuel" },
    { ...good, verdict: "fine" },
    { ...good, verdict: null },
    { verdict: "Met" },
    { ...good, requirement: "itss.4.projects", date: "soon" },
  ];
  const workbook = await judged(...lines);
  expect(remarksOf(await look(workbook))).toEqual([
    "judgement-of-nothing Judgements!A4",
    "judgement-without-verdict Judgements!D5",
    "judgement-without-verdict Judgements!D6",
    "judgement-of-nothing Judgements!A7",
    "judgement-date-unclear Judgements!G8",
  ]);
  const { assessment } = await look(workbook);
  expect(assessment.problems[0]).toMatchObject({
    read: "itss.4.manuel",
    details: { suggestion: "itss.4.manual" },
  });
  const before = await typedOf(workbook);
  const again = await check(await check(workbook, "zh"), "en");
  expect(await typedOf(again)).toEqual(before);
  expect(
    (await look(again)).assessment.schemes[0]!.findings.flatMap(({ judgement }) => judgement ?? []),
  ).toHaveLength(1);
});

test("of two rows on one requirement the later date counts, else the lower row, and the other is told", async () => {
  const on = (iso: string | null, verdict: string): Line => ({
    ...good,
    verdict,
    date: iso === null ? null : { date: day(iso) },
  });
  const countingOf = async (...lines: Line[]) =>
    judgementsIn(await rowsOf(...lines)).get("itss.4.manual")!.verdict;
  expect(await countingOf(on("2026-06-02", "Met"), on("2026-06-01", "Not met"))).toBe("met");
  expect(await countingOf(on("2026-06-01", "Met"), on("2026-06-02", "Not met"))).toBe("not-met");
  expect(await countingOf(on("2026-06-01", "Met"), on("2026-06-01", "Not met"))).toBe("not-met");
  expect(await countingOf(on(null, "Met"), on(null, "Not met"))).toBe("not-met");
  expect(await countingOf(on("2026-06-01", "Met"), on(null, "Not met"))).toBe("met");
  const two = await judged(on("2026-06-02", "Met"), on("2026-06-01", "Not met"));
  expect(remarksOf(await look(two))).toEqual(["judged-again Judgements!A5"]);
  expect(await notesOf(await check(two))).toEqual([null, "A later row on this requirement counts."]);
});

test("rows alone, of nothing, are no judgement and no problem", async () => {
  const rows = await rowsOf({ requirement: "  " });
  expect([...judgementsIn(rows), ...judgementProblems(rows), ...judgementNotices(rows)]).toEqual([]);
});
