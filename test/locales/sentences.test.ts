import { en } from "../../src/locales/en";
import { zh } from "../../src/locales/zh";
import { messages, problemMessages, type ProblemWords } from "../../src/locales";
import { expectedText, noticeSentence, problemSentence } from "../../src/report/problem-text";
import { catalogue, tableIds } from "../../src/tables/catalogue";
import type { Language } from "../../src/tables/definition";
import { noticeCodes, problemCodes, type Notice, type Problem } from "../../src/tables/facts";

const languages: Language[] = ["en", "zh"];
const both = <T>(codes: readonly T[]) =>
  codes.flatMap((code) => languages.map((language) => [code, language] as const));

const words: ProblemWords = {
  table: "TABLE",
  column: "COLUMN",
  read: "READ",
  expected: "EXPECTED",
  detail: (name) => `DETAIL-${name}`,
};
const bare: ProblemWords = { table: null, column: null, read: "", expected: "", detail: () => null };

/** A finished sentence of the language: no holes, no doubled marks, closed by a full stop. */
function expectSentence(text: string, language: Language): void {
  expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|。。|\.\.(?!\.)|，，|；；/);
  expect(text).toMatch(language === "en" ? /[.?]$/ : /[。？]$/);
  if (language === "zh") expect(text).toMatch(/[\u4e00-\u9fff]/);
  else expect(text.replace(/[\d]+万|年|月|日|万元|四级|是|否/g, "")).not.toMatch(/[\u4e00-\u9fff]/);
}

test.each(both(problemCodes))("problem %s has a sentence with and without details (%s)", (code, language) => {
  const sentence = problemMessages(language).problems[code];
  expectSentence(sentence(words), language);
  expectSentence(sentence(bare), language);
});

test.each(both(noticeCodes))("notice %s has a sentence with and without details (%s)", (code, language) => {
  const sentence = problemMessages(language).notices[code];
  expectSentence(sentence(words), language);
  expectSentence(sentence(bare), language);
});

test.each(languages)(
  "every column says what it accepts, each kind of column in its own words (%s)",
  (language) => {
    const byKind = new Map<string, Set<string>>();
    for (const table of tableIds) {
      for (const [column, { type }] of Object.entries(catalogue[table].columns)) {
        const text = expectedText({ table, column }, language);
        expect(text).not.toMatch(/undefined|^$/);
        byKind.set(type.kind, (byKind.get(type.kind) ?? new Set()).add(text));
      }
    }
    for (const [kind, texts] of byKind) {
      if (kind !== "choice" && kind !== "date") expect([kind, texts.size]).toEqual([kind, 1]);
    }
  },
);

test("an open date also accepts that it never ends, others do not", () => {
  expect(expectedText({ table: "certificates", column: "expiresOn" }, "en")).toContain("permanent");
  expect(expectedText({ table: "certificates", column: "issuedOn" }, "en")).not.toContain("permanent");
});

const at = {
  place: { sheet: "项目清单", row: 9, column: 7 },
  table: "projects",
  column: "startsOn",
} as const;

test("a problem says what was read and what would do, in the user's words", () => {
  const problem: Problem = { code: "not-a-date", ...at, read: " 明年\n初 ", details: {} };
  expect(problemSentence(problem, "zh")).toBe(
    "“明年 初”不是日期。请填写日期，如 2026-06-30、2026/6/30、2026年6月30日或 20260630。",
  );
  expect(problemSentence({ ...problem, read: "x".repeat(5000) }, "en").length).toBeLessThan(500);
});

test("a notice shows what it was read from", () => {
  const notice: Notice = { code: "month-only-date", ...at, details: { read: "2024年8月" } };
  expect(noticeSentence(notice, "en")).toBe(
    "“2024年8月” names a month but no day. It is taken as some day of that month; give the day where it could decide.",
  );
});

test("numbers of things agree with their nouns", () => {
  expect(en.readiness.problems(0)).toBe("Every cell could be read.");
  expect(en.readiness.problems(1)).toBe(
    "1 cell or column could not be read and counts as unknown: see Data problems.",
  );
  expect(en.readiness.problems(2)).toBe(
    "2 cells or columns could not be read and count as unknown: see Data problems.",
  );
  expect(en.daysShort(1)).toBe("1 day to go");
  expect(zh.readiness.problems(2)).toBe("有2处数据无法识别，按未知处理，详见“数据问题”。");
});

test("the three answers in both languages", () => {
  expect(en.threeAnswers("ITSS", "3", "4", "4")).toBe(
    "ITSS: on the figures level 3 → with evidence in hand level 4 → may apply for level 4 now",
  );
  expect(zh.threeAnswers("ITSS", "3", "4", "4")).toBe(
    "ITSS：按数据可达三级 → 按现有证据达到四级 → 现在可申报四级",
  );
  expect(en.threeAnswers("CSMM", "1", null, null)).toBe(
    "CSMM: on the figures level 1 → with evidence in hand no level yet → may not apply yet",
  );
});

test("the three answers say where the source does not give all conditions of a level", () => {
  const isPartial = (level: string) => level === "3";
  expect(en.threeAnswers("CCID", "3", "3", "4", isPartial)).toBe(
    "CCID: on the figures level 3 (nothing found against it) → with evidence in hand level 3 (nothing found against it) → may apply for level 4 now",
  );
  expect(zh.threeAnswers("CCID", "3", "4", "3", isPartial)).toBe(
    "CCID：按数据可达三级（未发现不符） → 按现有证据达到四级 → 现在可申报三级（未发现不符）",
  );
});

test("faults of files are sentences, with and without the part at fault", () => {
  for (const language of languages) {
    for (const sentence of Object.values(messages(language).faults)) {
      expectSentence(sentence(null), language);
      expectSentence(sentence("xl/workbook.xml"), language);
    }
  }
});

test("sheet names are legal: at most 31 characters, none of []:*?/\\", () => {
  for (const { sheets } of [en, zh]) {
    for (const name of Object.values(sheets)) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    expect(new Set(Object.values(sheets)).size).toBe(Object.keys(sheets).length);
  }
});

test.each([
  ["a", "which the requirement a needs.", "而要求 a 需要用到"],
  ["a, b", "which a and 1 other requirement need.", "而 a 等2项要求需要用到"],
  ["a, b, c", "which a and 2 other requirements need.", "而 a 等3项要求需要用到"],
])("a missing column names one requirement and counts the others: %s", (requirements, en, zh) => {
  const missing = { ...words, detail: () => requirements };
  expect(problemMessages("en").problems["missing-column"](missing)).toContain(en);
  expect(problemMessages("zh").problems["missing-column"](missing)).toContain(zh);
});
