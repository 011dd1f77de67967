import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { newFolder, proofsheet, samples } from "./run";

const sample = "english-company.xlsx";

function folderWithSample(): string {
  const folder = newFolder();
  cpSync(path.join(samples, sample), path.join(folder, sample));
  return folder;
}

test("lists what comes due, the overdue first, with cells and what turns, and writes nothing", () => {
  const folder = folderWithSample();
  const { status, out, err } = proofsheet(folder, "calendar", sample, "--as-of", "2026-06-30");
  expect([status, err]).toEqual([0, ""]);
  const lines = out.split("\n");
  expect(lines[0]).toMatch(/^! Overdue {9}2025-04-10 {2}446 days ago {2}Expired: CMMI {2}CMMI-71204/);
  const states = lines.map((line) => /^[!●◐○✓] /.exec(line)?.[0]).filter((mark) => mark !== undefined);
  expect(states.lastIndexOf("! ")).toBe(states.filter((mark) => mark === "! ").length - 1);
  expect(out).toMatch(/ITSS level 3 · Met → Not met: At least 2 current staff members/);
  expect(readdirSync(folder)).toEqual([sample]);
});

test("looks ahead to the day that is named, and no further", () => {
  const folder = folderWithSample();
  const until = (day: string) =>
    proofsheet(folder, "calendar", sample, "--as-of", "2026-06-30", "--until", day);
  expect(until("2026-07-14").out).not.toContain("NCR-2026-01");
  expect(until("2026-07-15").out).toContain("NCR-2026-01");
  const early = until("2026-06-29");
  expect(early.status).toBe(2);
  expect(early.err).toBe(
    "--until lies before the assessment date, 2026-06-30; name that day or a later one.\n",
  );
});

test("writes the file for calendars, and again over its own, leaving no backups", () => {
  const folder = folderWithSample();
  const write = () => proofsheet(folder, "calendar", sample, "--as-of", "2026-06-30", "--ics", "plan.ics");
  const { status, out } = write();
  expect(status).toBe(0);
  expect(out).toMatch(/plan\.ics: \d+ dates, to import into your calendar\./);
  const text = readFileSync(path.join(folder, "plan.ics"), "utf8");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.split("BEGIN:VEVENT").length - 1).toBe(Number(/plan\.ics: (\d+) dates/.exec(out)![1]));
  expect(write().status).toBe(0);
  expect(readFileSync(path.join(folder, "plan.ics"), "utf8")).toBe(text);
  expect(readdirSync(folder).sort()).toEqual([sample, "plan.ics"].sort());
});

test("leaves a calendar alone that is not its own, and asks for the ending", () => {
  const folder = folderWithSample();
  const theirs = path.join(folder, "mine.ics");
  writeFileSync(theirs, "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n");
  const refused = proofsheet(folder, "calendar", sample, "--ics", "mine.ics");
  expect(refused.status).toBe(2);
  expect(refused.err).toContain("mine.ics exists and is no calendar that Proofsheet made");
  expect(readFileSync(theirs, "utf8")).toContain("//Other//");
  const named = proofsheet(folder, "calendar", sample, "--ics", "plan.xlsx");
  expect(named.err).toBe("plan.xlsx: name the file with the ending .ics.\n");
  expect(existsSync(path.join(folder, "plan.xlsx"))).toBe(false);
});

test("asks for one workbook, and speaks Chinese", () => {
  const folder = folderWithSample();
  expect(proofsheet(folder, "calendar").err).toContain("Name one workbook, as in: proofsheet calendar");
  expect(proofsheet(folder, "calendar", sample, sample).status).toBe(2);
  const { out } = proofsheet(folder, "calendar", sample, "--as-of", "2026-06-30", "--lang", "zh");
  expect(out).toMatch(/^! 已逾期 +2025-04-10 +已过446天 +证书已过期：CMMI/);
});
