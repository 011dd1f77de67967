import { assess } from "../../src/assessment/assess";
import { calendarOf } from "../../src/assessment/calendar";
import { calendarMarks, calendarMessages } from "../../src/locales/calendar";
import { calendarSheet } from "../../src/report/calendar";
import { calendarLines } from "../../src/report/calendar-lines";
import { statusColours } from "../../src/report/colours";
import { displayWidth } from "../../src/report/text-width";
import { wordsFor } from "../../src/report/words";
import { ruleBooks } from "../../src/schemes";
import { parseIsoDate } from "../../src/tables/days";
import type { Language } from "../../src/tables/definition";
import { makeFacts, type TablesInput } from "../tables/make-facts";

const asOf = parseIsoDate("2026-06-30")!;
const options = { asOf, targets: {}, params: new Map<string, number>(), schemes: ruleBooks };

const company: TablesInput = {
  certificates: [
    { standard: "ISO 9001", number: "Q-1", issuedOn: "2024-01-01", expiresOn: "2026-12-31" },
    { standard: "ISO 27001", number: "=1+1", issuedOn: "2024-01-01", expiresOn: { month: "2026-08" } },
    { standard: "ITSS", level: 3, number: "I-1", issuedOn: "2025-01-15", expiresOn: "2028-01-14" },
  ],
  audits: [
    { heldOn: "2025-12-20", kind: "Annual surveillance", scheme: "ITSS", result: "failed" },
    { heldOn: "2026-06-20", kind: "Annual surveillance" },
  ],
  nonconformities: [{ id: "N-1", scheme: "ITSS", raisedOn: "2026-06-01", dueOn: "2026-07-15", owner: "Lin" }],
};

async function made(language: Language, tables: TablesInput = company) {
  const facts = await makeFacts(tables);
  const assessment = assess(facts, options);
  const words = wordsFor({ assessment, facts, options, language });
  const entries = calendarOf(facts, options);
  return { sheet: calendarSheet(entries, assessment, words), entries, words };
}

const FIRST = 3;
/** The rows of the list without their stamps. */
const linesOf = ({ rows }: Awaited<ReturnType<typeof made>>["sheet"]) =>
  rows.slice(FIRST).map(({ cells }) => cells.slice(0, -1));

test.each(["en", "zh"] as const)(
  "a row an entry: state by mark, word and fill, and what it says (%s)",
  async (language) => {
    const { sheet, entries } = await made(language);
    const lines = linesOf(sheet);
    const { states, columns } = calendarMessages(language);
    expect(sheet.rows[2]!.cells.slice(0, -1).map((cell) => cell?.value)).toEqual(Object.values(columns));
    expect(lines).toHaveLength(entries.length);
    const fills = {
      overdue: "not-met",
      "within-30": "evidence-missing",
      "within-90": "undetermined",
      later: "not-applicable",
      done: "met",
    } as const;
    lines.forEach(([state], at) => {
      const entry = entries[at]!;
      expect(state!.value).toBe(`${calendarMarks[entry.state]} ${states[entry.state]}`);
      expect(state!.style).toMatchObject(statusColours[fills[entry.state]]);
    });
  },
);

test("dates and days left are values to sort by; a month is told as its days", async () => {
  const lines = linesOf((await made("en")).sheet);
  const row = (what: string) => lines.find((cells) => String(cells[3]?.value).includes(what))!;
  expect(
    row("ISO 9001")
      .slice(1, 3)
      .map((cell) => cell!.value),
  ).toEqual([{ date: parseIsoDate("2026-12-31") }, 184]);
  expect(
    row("ISO/IEC 27001")
      .slice(1, 3)
      .map((cell) => cell!.value),
  ).toEqual(["2026-08-01 to 2026-08-31", "in 32 to 62 days"]);
  const overdue = row("Annual surveillance audit");
  expect(overdue.slice(1, 3).map((cell) => cell!.value)).toEqual([
    { date: parseIsoDate("2026-01-15") },
    -166,
  ]);
  expect(overdue.at(-1)!.value).toBe(
    "The one at Audits!A2 was failed.\nIf it is missed or failed, the certificate may be suspended or cancelled.",
  );
});

test("leads to the cell that states the date, and to the finding that turns; a text of the user's is never a formula", async () => {
  const { sheet } = await made("en");
  const row = (what: string) => linesOf(sheet).find((cells) => String(cells[3]?.value).includes(what))!;
  const [, , , , about, requirement, turns] = row("ISO 9001");
  expect(about).toMatchObject({ value: "Q-1", link: { sheet: "Certificates", row: 2, column: 6 } });
  expect(requirement).toMatchObject({ value: "ITSS level 4", link: { role: "findings", column: 0 } });
  expect(turns!.value).toMatch(/^ITSS level 4 · Met → Not met: /);
  expect(turns!.link).toBeUndefined();
  expect(row("27001")[4]!.value).toBe("=1+1");
  expect(row("N-1")[4]).toMatchObject({ value: "Owner: Lin", link: { sheet: "Nonconformities" } });
});

test("says so where nothing comes due", async () => {
  const { sheet } = await made("en", {});
  expect(sheet.rows.at(-1)!.cells[0]!.value).toBe("Nothing comes due in the months ahead.");
});

test.each(["en", "zh"] as const)(
  "the terminal's lines keep to the width, and say the same (%s)",
  async (language) => {
    const { entries, words } = await made(language);
    for (const width of [60, 100]) {
      const lines = calendarLines(entries, asOf, words, width);
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      expect(lines.join("").replace(/\s/g, "")).toContain("Certificates!G2");
    }
    expect(calendarLines([], asOf, words, 80)).toEqual([calendarMessages(language).none]);
  },
);
