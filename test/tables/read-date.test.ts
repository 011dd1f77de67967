import { dateCell, percent, reading, shortDate, type CellInput } from "./cells";

const date = (input: CellInput, date1904 = false) =>
  shortDate(reading("projects", "startsOn", input, { date1904 }));
const openDate = (input: CellInput) => shortDate(reading("certificates", "expiresOn", input));

describe("dates", () => {
  it.each<[CellInput, string]>([
    ["2026-06-30", "2026-06-30"],
    ["2026-6-30", "2026-06-30"],
    ["2026/6/30", "2026-06-30"],
    ["2026.6.30", "2026-06-30"],
    ["2026年6月30日", "2026-06-30"],
    ["2026 年 6 月 30 日", "2026-06-30"],
    ["20260630", "2026-06-30"],
    [20260630, "2026-06-30"],
    ["２０２６－０６－３０", "2026-06-30"],
    ["２０２６／６／３０", "2026-06-30"],
    [" 2026-06-30 ", "2026-06-30"],
    ["2026-06-30 08:15", "2026-06-30"],
    ["2026-06-30T23:59:59Z", "2026-06-30"],
    ["2026/6/30 23:59:59", "2026-06-30"],
    ["2024-02-29", "2024-02-29"],
    // The serials of 2026-06-30: 46203 in the 1900 system.
    [dateCell(46203), "2026-06-30"],
    [dateCell(46203.99), "2026-06-30"],
    [46203, "2026-06-30"],
    ["1950-01-01", "1950-01-01"],
    ["2100-12-31", "2100-12-31"],
    [18264, "1950-01-01"],
    [73415, "2100-12-31"],
  ])("accepts %j", (input, expected) => expect(date(input)).toBe(expected));

  it.each<[CellInput, string]>([
    [dateCell(44741), "2026-06-30"],
    [44741, "2026-06-30"],
    [16802, "1950-01-01"],
    ["2026-06-30", "2026-06-30"],
  ])("reads %j in the 1904 system", (input, expected) => expect(date(input, true)).toBe(expected));

  it.each<[CellInput, string]>([
    ["2024年8月", "2024-08-01..2024-08-31"],
    ["2024-08", "2024-08-01..2024-08-31"],
    ["2024.8", "2024-08-01..2024-08-31"],
    ["2024/8", "2024-08-01..2024-08-31"],
    ["2024.10", "2024-10-01..2024-10-31"],
    ["2024-2", "2024-02-01..2024-02-29"],
    ["2100-12", "2100-12-01..2100-12-31"],
    [2024.8, "2024-08-01..2024-08-31"],
    [2024.11, "2024-11-01..2024-11-30"],
  ])("takes %j as some day of the month", (input, expected) => {
    expect(date(input)).toBe(expected);
    expect(reading("projects", "startsOn", input)).toMatchObject({ notice: "month-only-date" });
  });

  it.each<[CellInput, string]>([
    ["06/07/2026", "!ambiguous-date"],
    ["26.6.30", "!ambiguous-date"],
    ["31-12-2026", "!ambiguous-date"],
    // Typed as 2024.10 or as 2024.1.
    [2024.1, "!ambiguous-date"],
    ["1949-12-31", "!date-out-of-range"],
    ["2101-01-01", "!date-out-of-range"],
    [dateCell(18263), "!date-out-of-range"],
    [18263, "!date-out-of-range"],
    [73416, "!date-out-of-range"],
    [dateCell(1), "!date-out-of-range"],
    [dateCell(0.5), "!date-out-of-range"],
    ["1949-12", "!date-out-of-range"],
    [2024, "!date-out-of-range"],
    ["2026-02-29", "!not-a-date"],
    ["2026-13-01", "!not-a-date"],
    ["2026-06-31", "!not-a-date"],
    ["2024-13", "!not-a-date"],
    ["2024.0", "!not-a-date"],
    [2024.13, "!not-a-date"],
    ["2026-6/30", "!not-a-date"],
    ["2026", "!not-a-date"],
    ["2026年", "!not-a-date"],
    ["46203", "!not-a-date"],
    ["soon", "!not-a-date"],
    ["长期", "!not-a-date"],
    [-5, "!not-a-date"],
    [true, "!not-a-date"],
    [percent(0.5), "!not-a-date"],
    ["9".repeat(40_000), "!not-a-date"],
  ])("refuses %.40j", (input, expected) => expect(date(input)).toBe(expected));

  it.each(["长期", "长期有效", "永久", "permanent", "Permanent", "no expiry", "No  Expiry", " 长期 "])(
    "lets %j never end where the column is open",
    (input) => expect(openDate(input)).toBe("Infinity"),
  );

  it("reads days in open columns too", () => {
    expect(openDate("2026-06-30")).toBe("2026-06-30");
    expect(openDate("forever and a day")).toBe("!not-a-date");
  });

  it.each([null, "", "  ", "\u3000", "\u200b"])("finds nothing in %j", (input) =>
    expect(date(input)).toBe("blank"),
  );
});

describe("dates of events that may not have happened", () => {
  it.each(["/", "-", "—", "无", "在职", "在用", "none", "N/A", " ／ "])("take %j for a blank", (input) => {
    expect(shortDate(reading("staff", "leftOn", input))).toBe("blank");
    expect(shortDate(reading("systems", "retiredOn", input))).toBe("blank");
    expect(shortDate(reading("nonconformities", "closedOn", input))).toBe("blank");
  });

  it("refuse other words, and such words where a blank says something else", () => {
    expect(shortDate(reading("staff", "leftOn", "已离职"))).toBe("!not-a-date");
    expect(shortDate(reading("staff", "joinedOn", "-"))).toBe("!not-a-date");
    expect(date("无")).toBe("!not-a-date");
  });
});
