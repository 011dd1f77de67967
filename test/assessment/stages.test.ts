import { lastWorkingDay, wayOnDays } from "../../src/assessment/stages";
import { plans } from "../../src/schemes/plans";
import { isoDate, parseIsoDate, type Day } from "../../src/tables/days";
import type { SchemeId } from "../../src/rules/expression";

const day = (text: string) => parseIsoDate(text)!;
const text = (of: Day | null) => of && isoDate(of);

/** The way from a start; waiting ends on a day, or, null, never. */
function way(scheme: SchemeId, level: string, start: string, waitUntil: string | null = start, asOf = start) {
  const found = wayOnDays(plans[scheme], {
    asOf: day(asOf),
    start: day(start),
    level,
    waitUntil: waitUntil === null ? null : day(waitUntil),
  });
  const { certificate } = found;
  return {
    applyFrom: text(found.applyFrom),
    certificate: certificate && [text(certificate.from), text(certificate.to)],
    stages: Object.fromEntries(
      found.stages.map(({ stage, from, ends }) => [
        stage,
        [text(from), ends && text(ends.from), ends && text(ends.to)],
      ]),
    ),
  };
}

describe("working days are Monday to Friday, the first counted", () => {
  test.each([
    ["2026-06-29", 1, "2026-06-29"],
    ["2026-06-29", 5, "2026-07-03"],
    ["2026-06-29", 15, "2026-07-17"],
    ["2026-07-03", 2, "2026-07-06"],
    ["2026-07-04", 1, "2026-07-06"],
    ["2026-07-05", 5, "2026-07-10"],
    ["1969-12-31", 3, "1970-01-02"],
    ["1969-12-27", 1, "1969-12-29"],
  ])("from %s the day number %i is %s", (start, count, last) => {
    expect(isoDate(lastWorkingDay(day(start), count))).toBe(last);
  });
});

test("ITSS: the gap analysis ends after 5 to 15 working days, the certificate comes 1 month after approval at the earliest", () => {
  const { applyFrom, certificate, stages } = way("itss", "3", "2026-06-29");
  expect(stages["gap-analysis"]).toEqual(["2026-06-29", "2026-07-03", "2026-07-17"]);
  expect(applyFrom).toBe("2026-07-03");
  expect(certificate).toEqual(["2026-08-03", null]);
  expect(stages.certificate).toEqual([null, "2026-08-03", null]);
});

test.each(["pre-application", "system-optimisation", "on-site-audit", "expert-review", "supervision"])(
  "the source gives no duration for %s, and none is made up",
  (stage) => {
    expect(way("itss", "3", "2026-06-29").stages[stage]).toEqual([null, null, null]);
  },
);

test("the application waits for what only time can meet, and the certificate with it, at a month end", () => {
  const { applyFrom, certificate, stages } = way("itss", "3", "2026-06-29", "2027-01-31");
  expect(applyFrom).toBe("2027-01-31");
  expect(stages["document-submission"]).toEqual(["2027-01-31", null, null]);
  expect(certificate).toEqual(["2027-02-28", null]);
});

test("no application succeeds before the assessment date, however early work began", () => {
  expect(way("itss", "3", "2026-01-05", "2026-06-30", "2026-06-30").applyFrom).toBe("2026-06-30");
});

test("where nothing ends the waiting there is no day of application and none of the certificate", () => {
  expect(way("itss", "4", "2026-06-29", null)).toMatchObject({ applyFrom: null, certificate: null });
  expect(way("csmm", "3", "2026-06-29", null)).toMatchObject({ applyFrom: null, certificate: null });
});

describe("CSMM: from the start to the certificate", () => {
  test.each([
    ["2", "2026-08-31", ["2027-02-28", "2027-05-31"]],
    ["3", "2027-08-31", ["2028-02-29", "2028-05-31"]],
    ["4", "2028-02-29", ["2029-02-28", "2030-02-28"]],
    ["5", "2026-06-30", ["2027-06-30", "2028-06-30"]],
  ])("level %s from %s", (level, start, certificate) => {
    expect(way("csmm", level, start).certificate).toEqual(certificate);
  });

  test("level 1 has no duration in the source", () => {
    expect(way("csmm", "1", "2026-06-30").certificate).toBeNull();
  });

  test("waiting moves the earliest day; beyond the longest duration the latest is not known", () => {
    expect(way("csmm", "3", "2026-06-30", "2027-01-15").certificate).toEqual(["2027-01-15", "2027-03-30"]);
    expect(way("csmm", "3", "2026-06-30", "2027-03-30").certificate).toEqual(["2027-03-30", "2027-03-30"]);
    expect(way("csmm", "3", "2026-06-30", "2027-03-31").certificate).toEqual(["2027-03-31", null]);
  });
});

test("CCID: customary stages in their order, no duration", () => {
  const { certificate, stages } = way("ccid", "4", "2026-06-30", "2026-09-01");
  expect(certificate).toBeNull();
  expect(stages).toEqual({
    application: ["2026-09-01", null, null],
    acceptance: [null, null, null],
    "document-review": [null, null, null],
    "on-site-audit": [null, null, null],
    decision: [null, null, null],
  });
});
