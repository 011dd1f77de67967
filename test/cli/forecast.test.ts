import { readdirSync } from "node:fs";
import path from "node:path";
import { newFolder, proofsheet, samples } from "./run";

const sample = path.join(samples, "english-company.xlsx");
const forecast = (...args: string[]) =>
  proofsheet(newFolder(), "forecast", sample, "--as-of", "2026-06-30", ...args);

test("tells levels over time, earliest dates, what to renew by when and why, then what comes due", () => {
  const { status, out, err } = forecast("--scheme", "itss", "--lang", "en");
  expect([status, err]).toEqual([0, ""]);
  expect(out).toMatch(
    /2026-06-30 – 2026-08-30 {2}On the figures: level 4, Capability: level 4, May apply for: level 4/,
  );
  expect(out).toContain("Level 4 may be applied for now");
  expect(out).toContain("Level 3: not by waiting alone, up to 2029-06-30");
  expect(out).toMatch(/2026-08-30 {2}Met → Evidence missing: Service desk record on file/);
  expect(out).toContain("(Evidence!E144)");
  expect(out.replace(/\s+/g, " ")).toMatch(
    /last valid day is over: Staff certificates \(Valid until\), S-\d+ \p{L}+ \p{L}+ [\w-]+ \('Staff certificates'!F19\)/u,
  );
  expect(out.slice(out.indexOf("What comes due"))).toMatch(/Annual surveillance audit/);
});

test("gives the same as JSON, with what comes due beside it", () => {
  const { status, out } = forecast("--scheme", "itss", "--format", "json");
  expect(status).toBe(0);
  const { asOf, until, schemes, calendar } = JSON.parse(out);
  expect([asOf, until]).toEqual(["2026-06-30", "2029-06-30"]);
  expect(schemes[0].spans[0]).toEqual({
    from: "2026-06-30",
    to: "2026-08-30",
    onFigures: "4",
    capability: "4",
    eligible: "4",
  });
  expect(schemes[0].turns[0]).toMatchObject({
    day: "2026-08-31",
    answers: [{ answer: "eligible", before: "4", after: null }],
    requirements: [
      {
        requirement: "itss.4.service-desk-records",
        causes: [{ kind: "too-old", months: 3, cells: ["Evidence!E144"] }],
      },
    ],
  });
  expect(calendar.length).toBeGreaterThan(0);
});

test("looks as far as it is told, and no further; a day before the assessment date is refused", () => {
  const until = (day: string) =>
    JSON.parse(forecast("--until", day, "--format", "json").out).schemes[0].turns;
  expect(until("2026-08-30")).toEqual([]);
  expect(until("2026-08-31")).toHaveLength(1);
  const early = forecast("--until", "2026-06-29");
  expect([early.status, early.out]).toEqual([2, ""]);
  expect(early.err).toContain("--until lies before the assessment date, 2026-06-30");
});

test("asks for one workbook, speaks Chinese, and writes nothing", () => {
  const folder = newFolder();
  expect(proofsheet(folder, "forecast").err).toContain("Name one workbook, as in: proofsheet forecast");
  const { status, out } = proofsheet(folder, "forecast", sample, "--as-of", "2026-06-30", "--lang", "zh");
  expect(status).toBe(0);
  expect(out).toContain("四级：现在即可申报");
  expect(readdirSync(folder)).toEqual([]);
});
