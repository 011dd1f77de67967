import { openAsBlob } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../../src/check-workbook";
import {
  findingLines,
  groupedByLevel,
  narrowed,
  narrows,
  wholeList,
  type FindingLine,
} from "../../../src/pane/views/requirements/finding-lines";
import { wordsFor } from "../../../src/report/words";
import { ruleBooks } from "../../../src/schemes";
import { parseIsoDate } from "../../../src/tables/days";
import { openXlsx } from "../../../src/workbook/xlsx/open";

let lines: FindingLine[];
beforeAll(async () => {
  const file = await openAsBlob(path.join(__dirname, "../../../assets/samples/english-company.xlsx"));
  const today = parseIsoDate("2026-06-30")!;
  const checked = await checkWorkbook(await openXlsx(file), { today, ruleBooks, language: "en" });
  lines = findingLines(checked.assessment, wordsFor({ ...checked, language: "en" }));
});

const ids = (found: readonly FindingLine[]) => found.map(({ finding }) => finding.requirement);

it("lists every requirement once, scheme by scheme, the lowest level first and what gates none last", () => {
  expect(ids(lines).sort()).toEqual(
    ruleBooks.flatMap((book) => book.requirements.map(({ id }) => id)).sort(),
  );
  const ranks = ruleBooks.flatMap(({ scheme, levels, requirements }) => [
    ...levels.map(({ level }) => `${scheme} ${level}`),
    ...(requirements.some(({ level }) => level === null) ? [`${scheme} null`] : []),
  ]);
  expect(groupedByLevel(lines).map(({ scheme, level }) => `${scheme.scheme} ${level}`)).toEqual(ranks);
});

it("takes a level to ask its own requirements and those that carry", () => {
  const at3 = ids(narrowed(lines, { ...wholeList, scheme: "itss", level: "3" }));
  expect(at3).toContain("itss.4.completed-projects");
  expect(at3).toContain("itss.3.held-level-4");
  expect(at3.some((id) => id.startsWith("itss.2."))).toBe(false);
  const at2 = ids(narrowed(lines, { ...wholeList, scheme: "itss", level: "2" }));
  expect(at2).not.toContain("itss.3.held-level-4");
});

it("wants every part of the filter", () => {
  const filter = { ...wholeList, statuses: ["not-met"] as const, group: "entry" };
  const found = narrowed(lines, filter);
  expect(ids(found)).toContain("itss.3.nonconformities-closed");
  expect(found.every(({ finding }) => finding.status === "not-met" && finding.group === "entry")).toBe(true);
  expect(narrowed(lines, { ...filter, dimension: "people" })).toEqual([]);
});

it.each([
  "NONCONFORMITIES still",
  "未关闭 不符合项",
  "itss.3.nonconformities",
  "ｎｏｎｃｏｎｆｏｒｍｉｔｉｅｓ",
])("finds words in either language, and the id: %s", (search) => {
  expect(ids(narrowed(lines, { ...wholeList, search }))).toContain("itss.3.nonconformities-closed");
});

it("finds nothing by words that stand nowhere", () => {
  expect(narrowed(lines, { ...wholeList, search: "nonconformities zebra" })).toEqual([]);
});

it("knows whether a filter leaves anything out", () => {
  expect(narrows(wholeList)).toBe(false);
  expect(narrows({ ...wholeList, search: "  " })).toBe(false);
  expect(narrows({ ...wholeList, statuses: ["met"] })).toBe(true);
  expect(narrows({ ...wholeList, dimension: "people" })).toBe(true);
});
