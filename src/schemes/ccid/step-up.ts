/** The step up from the level below: its certificate or a better one, or the proof of innovation that skips it. */
import { anyTest, substitute } from "../../rules/build";
import type { Requirement } from "../../rules/expression";
import { holdsLevelOrBetter } from "../conditions";
import { inCcid } from "../source";

type Parts = Pick<Requirement, "group" | "dimension" | "stage" | "source" | "readings"> & {
  carries: false;
  test: NonNullable<Requirement["test"]>;
};

/** The entry rule of the level above `previous`: asked at that level only. */
export function stepUpFrom(previous: number): Parts {
  return {
    group: "entry",
    dimension: "process",
    stage: "supervise",
    carries: false,
    test: anyTest(holdsLevelOrBetter("ccid", previous), substitute("cross-level-innovation-proof")),
    source: inCcid("points to note", 1),
    readings: ["two-ladders", "step-by-certificate", "cross-level-proof"],
  };
}
