import fc from "fast-check";
import { assess } from "../../src/assessment/assess";
import { calendarOf } from "../../src/assessment/calendar";
import type { CalendarEntry } from "../../src/assessment/calendar-entry";
import { calendarIcs, isOurIcs } from "../../src/report/calendar-ics";
import { wordsFor } from "../../src/report/words";
import { ruleBooks } from "../../src/schemes";
import { parseIsoDate } from "../../src/tables/days";
import type { Language } from "../../src/tables/definition";
import { makeFacts, type TablesInput } from "../tables/make-facts";

const day = (text: string) => parseIsoDate(text)!;

async function icsOf(tables: TablesInput, asOf = "2026-06-30", language: Language = "en"): Promise<string> {
  const facts = await makeFacts(tables);
  const options = { asOf: day(asOf), targets: {}, params: new Map<string, number>(), schemes: ruleBooks };
  const assessment = assess(facts, options);
  return calendarIcs(
    calendarOf(facts, options),
    options.asOf,
    wordsFor({ assessment, facts, options, language }),
  );
}

type Component = { name: string; properties: [name: string, value: string][]; parts: Component[] };

/** Reads a file as calendars do: unfolds, and takes components apart; a line that is none is a fault. */
function parsed(text: string): Component {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
  const root: Component = { name: "", properties: [], parts: [] };
  const open = [root];
  for (const line of lines) {
    const match = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/s.exec(line);
    expect(match).not.toBeNull();
    const [, name, value] = match as unknown as [string, string, string];
    const current = open.at(-1)!;
    if (name === "BEGIN") {
      const part: Component = { name: value, properties: [], parts: [] };
      current.parts.push(part);
      open.push(part);
    } else if (name === "END") {
      expect(value).toBe(current.name);
      open.pop();
    } else current.properties.push([name, value]);
  }
  expect(open).toEqual([root]);
  expect(root.parts).toHaveLength(1);
  return root.parts[0]!;
}

const valueOf = ({ properties }: Component, name: string) => properties.find(([each]) => each === name)?.[1];
const unescaped = (value: string) =>
  value.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

const company: TablesInput = {
  organisation: [{ name: "Acme; Wuxi, Ltd." }],
  certificates: [
    { standard: "ISO 9001", number: "Q-1", issuedOn: "2024-01-01", expiresOn: "2026-12-31" },
    { standard: "ISO 27001", number: "Q-2", issuedOn: "2024-01-01", expiresOn: { month: "2027-02" } },
    { standard: "CMMI", number: "Q-3", issuedOn: "2020-01-01", expiresOn: "2026-01-31" },
  ],
};

test("an event a date: whole days, the end one later, a reminder for what is to come", async () => {
  const text = await icsOf(company);
  const calendar = parsed(text);
  expect(isOurIcs(text)).toBe(true);
  expect(valueOf(calendar, "VERSION")).toBe("2.0");
  expect(valueOf(calendar, "X-WR-CALNAME")).toBe("Proofsheet: Acme\\; Wuxi\\, Ltd.");
  const [late, iso, month] = calendar.parts as [Component, Component, Component];
  expect(calendar.parts.every(({ name }) => name === "VEVENT")).toBe(true);
  expect(valueOf(iso, "DTSTART;VALUE=DATE")).toBe("20261231");
  expect(valueOf(iso, "DTEND;VALUE=DATE")).toBe("20270101");
  expect(valueOf(iso, "DTSTAMP")).toBe("20260630T000000Z");
  expect(valueOf(iso, "SUMMARY")).toBe("Last valid day: ISO 9001");
  expect(unescaped(valueOf(iso, "DESCRIPTION")!).split("\n")).toEqual([
    "Q-1",
    "ITSS level 4 · Met → Not met: At least 1 valid ISO 9001 certificate.",
    "From Certificates!G2",
    "Assessed as of 2026-06-30 by Proofsheet.",
  ]);
  expect(iso.parts.map(({ name, properties }) => [name, Object.fromEntries(properties)])).toEqual([
    ["VALARM", { ACTION: "DISPLAY", DESCRIPTION: "Last valid day: ISO 9001", TRIGGER: "-P28D" }],
  ]);
  expect([valueOf(month, "DTSTART;VALUE=DATE"), valueOf(month, "DTEND;VALUE=DATE")]).toEqual([
    "20270201",
    "20270301",
  ]);
  expect(valueOf(late, "SUMMARY")).toBe("! Expired: CMMI");
  expect(late.parts).toEqual([]);
});

test("the same thing keeps its UID in a later export, also moved and in another language; another company's differs", async () => {
  const uids = async (...a: Parameters<typeof icsOf>) =>
    parsed(await icsOf(...a)).parts.map((event) => valueOf(event, "UID")!);
  const first = await uids(company);
  expect(new Set(first).size).toBe(first.length);
  const moved: TablesInput = {
    ...company,
    certificates: company.certificates!.map((each) => ({ ...each, expiresOn: "2027-06-30" })),
  };
  expect(new Set(await uids(moved, "2026-07-15", "zh"))).toEqual(new Set(first));
  const others = await uids({ ...company, organisation: [{ name: "Birch" }] });
  expect(others.filter((uid) => first.includes(uid))).toEqual([]);
  const sequence = async (asOf: string) =>
    Number(valueOf(parsed(await icsOf(company, asOf)).parts[0]!, "SEQUENCE"));
  expect(await sequence("2026-07-15")).toBeGreaterThan(await sequence("2026-06-30"));
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected",
    "BEGIN:VALARM",
    "\u2028ATTACH:x",
    "\\",
    "\\\\n;,",
    "汉".repeat(120),
    "𠮷".repeat(90),
    `${"a".repeat(61)}é`,
    "\u0000\u0007\u0085",
  ),
);

test("no text of the user's adds a line, whatever it holds, and none is cut within a character", async () => {
  const facts = await makeFacts({});
  const options = {
    asOf: day("2026-06-30"),
    targets: {},
    params: new Map<string, number>(),
    schemes: ruleBooks,
  };
  const words = wordsFor({ assessment: assess(facts, options), facts, options, language: "zh" });
  fc.assert(
    fc.property(hostile, hostile, hostile, (code, number, sheet) => {
      const entry: CalendarEntry = {
        key: `expires|certificates|${code}`,
        kind: "certificate-expires",
        from: day("2026-12-31"),
        to: day("2026-12-31"),
        state: "later",
        scheme: null,
        level: null,
        about: { what: "certificate", code, number, holder: null, holderName: null },
        cell: { sheet, row: 2, column: 0 },
        record: null,
        turns: [],
      };
      const text = calendarIcs([entry], options.asOf, words);
      const calendar = parsed(Buffer.from(text, "utf8").toString("utf8"));
      expect(calendar.parts.map(({ name }) => name)).toEqual(["VEVENT"]);
      const [event] = calendar.parts as [Component];
      expect(event.parts.map(({ name }) => name)).toEqual(["VALARM"]);
      expect(event.properties.map(([name]) => name)).toEqual([
        "UID",
        "DTSTAMP",
        "SEQUENCE",
        "DTSTART;VALUE=DATE",
        "DTEND;VALUE=DATE",
        "SUMMARY",
        "DESCRIPTION",
        "TRANSP",
      ]);
      expect(text.replaceAll("\r\n ", "")).not.toMatch(/(?<!\\)(?:\\\\)*\\[^\\;,n]/);
    }),
  );
});

test("knows its own files from others", async () => {
  const text = await icsOf({});
  expect(isOurIcs(text)).toBe(true);
  expect(parsed(text).parts).toEqual([]);
  expect(isOurIcs("BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n")).toBe(false);
  expect(isOurIcs("")).toBe(false);
});
