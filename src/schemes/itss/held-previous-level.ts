/** The step up from the level below: its certificate held long enough, unless the level is held already. */
import { all, anyTest, eq, holds, lte, months, monthsAgo, substitute } from "../../rules/build";
import type { Group, Stage, Test } from "../../rules/expression";
import { holdsLevelOrBetter, validCertificate } from "../conditions";

type Parts = {
  group: Group;
  dimension: string;
  stage: Stage;
  carries: false;
  test: Test;
  readings: readonly string[];
};

/** The entry rule of the level above `previous`: asked at that level only. */
export function heldPreviousLevel({ previous, forMonths }: { previous: number; forMonths: number }): Parts {
  const heldLongEnough = holds(
    "certificates",
    all(
      eq("standard", "itss"),
      eq("level", previous),
      validCertificate,
      lte("firstIssuedOn", monthsAgo(months(forMonths))),
    ),
  );
  return {
    group: "entry",
    dimension: "process",
    stage: "supervise",
    carries: false,
    test: anyTest(heldLongEnough, holdsLevelOrBetter("itss", previous - 1), substitute("special-approval")),
    readings: ["held-since-first-issue", "holder-renews", "special-approval"],
  };
}
