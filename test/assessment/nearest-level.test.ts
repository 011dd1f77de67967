import { aheadOf, nearestLevel } from "../../src/assessment/nearest-level";
import type { SchemeAssessment, Status } from "../../src/assessment/assessment";
import { assessment, book } from "../report/fixtures";

/** A scheme that may be applied for at `eligible`, with the statuses of what blocks the level above. */
function scheme(
  name: "itss" | "ccid" | "csmm",
  eligible: string | null,
  ...blocking: Status[]
): SchemeAssessment {
  const [first] = assessment.schemes;
  const ahead = eligible === null ? "4" : "3";
  return {
    ...first!,
    scheme: name,
    eligible,
    levels: first!.levels.map((level) =>
      level.level === ahead
        ? { ...level, blockers: blocking.map((_, at) => `${name}.${ahead}.${at}`) }
        : level,
    ),
    findings: blocking.map((status, at) => ({
      ...first!.findings[0]!,
      requirement: `${name}.${ahead}.${at}`,
      status,
    })),
  };
}

test("the next level is the one above what may be applied for, the lowest where nothing may be; none at the top", () => {
  expect(aheadOf(scheme("itss", null, "not-met", "undetermined"))).toEqual({
    scheme: "itss",
    level: "4",
    open: 2,
    notMet: 1,
  });
  expect(aheadOf(scheme("itss", "4", "evidence-missing"))).toMatchObject({ level: "3", open: 1, notMet: 0 });
  expect(aheadOf({ ...scheme("itss", "3"), ruleBook: book })).toBeNull();
});

test("the nearest is the one with the fewest requirements open, whatever their status", () => {
  const itss = scheme("itss", "4", "evidence-missing", "evidence-missing");
  const ccid = scheme("ccid", null, "not-met");
  expect(nearestLevel([itss, ccid])).toMatchObject({ scheme: "ccid", level: "4" });
});

test("of equals the nearest is the one with fewer not met, then the first", () => {
  const itss = scheme("itss", "4", "not-met", "undetermined");
  const ccid = scheme("ccid", null, "undetermined", "evidence-missing");
  const csmm = scheme("csmm", null, "undetermined", "undetermined");
  expect(nearestLevel([itss, ccid, csmm])).toMatchObject({ scheme: "ccid" });
});

test("a scheme at its top is not the nearest, and one scheme alone has no nearest", () => {
  const top = scheme("itss", "3");
  expect(nearestLevel([top, scheme("ccid", null, "not-met", "not-met")])).toMatchObject({ scheme: "ccid" });
  expect(nearestLevel([top, { ...top, scheme: "ccid" }])).toBeNull();
  expect(nearestLevel([scheme("itss", null, "not-met")])).toBeNull();
});
