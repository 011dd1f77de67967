import { assess } from "../../src/assessment/assess";
import { forecastOf } from "../../src/assessment/forecast/make-forecast";
import { forecastMessages } from "../../src/locales/forecast";
import { forecastLines } from "../../src/report/forecast/forecast-lines";
import { forecastSheet } from "../../src/report/forecast/forecast-sheet";
import { wordsFor } from "../../src/report/words";
import { ruleBooks } from "../../src/schemes";
import { parseIsoDate } from "../../src/tables/days";
import type { Language } from "../../src/tables/definition";
import { makeFacts, type TablesInput } from "../tables/make-facts";

const asOf = parseIsoDate("2026-06-30")!;
const options = {
  asOf,
  targets: {},
  params: new Map<string, number>(),
  schemes: ruleBooks.filter(({ scheme }) => scheme === "itss"),
};

const company: TablesInput = {
  certificates: [
    { standard: "ISO 9001", number: "=1+1", issuedOn: "2024-01-01", expiresOn: "2026-12-31" },
    {
      standard: "ITSS",
      level: 4,
      firstIssuedOn: "2025-12-31",
      issuedOn: "2025-12-31",
      expiresOn: "2028-12-30",
    },
  ],
};

async function made(language: Language, tables: TablesInput = company) {
  const facts = await makeFacts(tables);
  const assessment = assess(facts, options);
  const words = wordsFor({ assessment, facts, options, language });
  const forecast = forecastOf(facts, options);
  const sheet = forecastSheet(forecast, assessment, words);
  const lines = sheet.rows.slice(3).map(({ cells }) => cells.slice(0, -1));
  return { sheet, lines, forecast, words, assessment };
}

test.each(["en", "zh"] as const)("has levels over time, earliest dates and turns (%s)", async (language) => {
  const { sheet, lines, forecast } = await made(language);
  const { columns, parts } = forecastMessages(language);
  expect(sheet.rows[2]!.cells.slice(0, -1).map((cell) => cell?.value)).toEqual(Object.values(columns));
  const count = (part: string) => lines.filter(([first]) => first!.value === part).length;
  const [scheme] = forecast.schemes;
  expect(count(parts.span)).toBe(scheme!.spans.length);
  expect(count(parts.level)).toBe(4);
  expect(count(parts.turn)).toBe(scheme!.turns.flatMap(({ requirements }) => requirements).length);
});

test("a turn stands on its day, says why, and leads to the cell of the date and to the finding", async () => {
  const { lines } = await made("en");
  const [part, , from, , what, why, cell, requirement] = lines.find(
    (cells) => cells[0]!.value === "Turn" && String(cells[5]?.value).includes("ISO 9001"),
  )!;
  expect(part!.value).toBe("Turn");
  expect(from!.value).toEqual({ date: parseIsoDate("2027-01-01") });
  expect(what!.value).toMatch(/^Met → Not met: /);
  expect(why!.value).toMatch(/^The last valid day is over: /);
  expect(cell).toMatchObject({ value: "Certificates!G2", link: { sheet: "Certificates", row: 2 } });
  expect(requirement).toMatchObject({ value: "ITSS level 4", link: { role: "findings" } });
});

test("a change of levels leads to the cell of its date, where that is a single one", async () => {
  const { forecast, assessment, words } = await made("en");
  const [scheme] = forecast.schemes;
  const answers = { onFigures: null, capability: null, eligible: null };
  const from = parseIsoDate("2027-01-01")!;
  const spans = [
    { from: asOf, to: from - 1, answers },
    { from, to: forecast.until, answers },
  ];
  const sheet = forecastSheet({ ...forecast, schemes: [{ ...scheme!, spans }] }, assessment, words);
  const [first, second] = sheet.rows.slice(3).map(({ cells }) => cells[6]);
  expect(first!.value).toBeNull();
  expect(second).toMatchObject({ value: "Certificates!G2", link: { sheet: "Certificates", row: 2 } });
});

test("says when the holding period is over, and what stands in the way of the level", async () => {
  const { lines } = await made("en");
  const level3 = lines.find((cells) => String(cells[4]?.value).startsWith("Level 3"))!;
  expect(level3[4]!.value).toBe("Level 3: not by waiting alone, up to 2029-06-30");
  // Eighteen months before 2027-06-30 is 2025-12-30, a day before the certificate.
  expect(level3[5]!.value).toMatch(/Time alone meets:\n· from 2027-07-01: /);
  expect(level3[5]!.value).toMatch(/requirements in the way on 2026-06-30, and never fewer:/);
});

test.each(["en", "zh"] as const)(
  "the terminal's lines keep to the width where they can (%s)",
  async (language) => {
    const { forecast, words } = await made(language);
    const lines = forecastLines(forecast, [], words, 100);
    expect(lines.filter((line) => [...line].length > 100)).toEqual([]);
    expect(lines.join("\n")).toContain(forecastMessages(language).comesDue);
  },
);
