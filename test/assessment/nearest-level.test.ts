import { aheadOf, nearestLevel } from "../../src/assessment/nearest-level";
import type { SchemeAssessment, Status } from "../../src/assessment/assessment";
import type { SchemeId } from "../../src/rules/expression";
import { assessment } from "../report/fixtures";

/** A scheme of the levels 4 and 3 that may be applied for at `eligible`; at the level above `of` requirements apply, of which these block. */
function scheme(
  name: SchemeId,
  eligible: string | null,
  of: number,
  ...blocking: Exclude<Status, "met" | "not-applicable">[]
): SchemeAssessment {
  const [first] = assessment.schemes;
  const ahead = eligible === null ? "4" : "3";
  const count = (status: Status) => blocking.filter((each) => each === status).length;
  const counts = {
    met: of - blocking.length,
    "evidence-missing": count("evidence-missing"),
    undetermined: count("undetermined"),
    "not-met": count("not-met"),
    "not-applicable": 5,
  };
  const blockers = blocking.map((_, at) => `${name}.${ahead}.${at}`);
  return {
    ...first!,
    scheme: name,
    eligible,
    levels: first!.levels.map((level) => (level.level === ahead ? { ...level, counts, blockers } : level)),
    findings: blocking.map((status, at) => ({
      ...first!.findings[0]!,
      requirement: blockers[at]!,
      status,
    })),
  };
}

test("the next level is the one above what may be applied for, the lowest where nothing may be; none at the top", () => {
  expect(aheadOf(scheme("itss", null, 9, "not-met", "undetermined"))).toEqual({
    scheme: "itss",
    level: "4",
    open: 2,
    of: 9,
    notMet: 1,
  });
  expect(aheadOf(scheme("itss", "4", 9, "evidence-missing"))).toMatchObject({
    level: "3",
    open: 1,
    notMet: 0,
  });
  expect(aheadOf(scheme("itss", "3", 9))).toBeNull();
});

test("the nearest is the one of which the smallest part is open, whatever the status", () => {
  const itss = scheme("itss", "4", 8, "evidence-missing", "evidence-missing");
  const ccid = scheme("ccid", null, 9, "not-met", "not-met");
  expect(nearestLevel([itss, ccid])).toMatchObject({ scheme: "ccid", level: "4" });
  // A level of one requirement that is open is not near.
  const csmm = scheme("csmm", null, 1, "undetermined");
  expect(nearestLevel([csmm, itss])).toMatchObject({ scheme: "itss", level: "3" });
});

test("of equal parts the nearest is the one with fewer open, then with fewer not met, then the first", () => {
  const two = scheme("itss", "4", 8, "undetermined", "undetermined");
  const one = scheme("ccid", null, 4, "not-met");
  expect(nearestLevel([two, one])).toMatchObject({ scheme: "ccid" });
  const known = scheme("itss", "4", 4, "evidence-missing");
  expect(nearestLevel([one, known])).toMatchObject({ scheme: "itss" });
  const alike = scheme("csmm", null, 4, "undetermined");
  expect(nearestLevel([one, known, alike])).toMatchObject({ scheme: "itss" });
  expect(nearestLevel([one, alike, known])).toMatchObject({ scheme: "csmm" });
});

test("a scheme at its top is not the nearest, and one scheme alone has no nearest", () => {
  const top = scheme("itss", "3", 9);
  expect(nearestLevel([top, scheme("ccid", null, 2, "not-met", "not-met")])).toMatchObject({
    scheme: "ccid",
  });
  expect(nearestLevel([top, { ...top, scheme: "ccid" }])).toBeNull();
  expect(nearestLevel([scheme("itss", null, 9, "not-met")])).toBeNull();
});
