/** Whether a status is better or worse than the one before. */
import { statuses, type Status } from "../assessment";
import { isPassed } from "../levels";

/** 1: better, -1: worse, 0: neither, as from met to not applicable. */
export function compareStatuses(before: Status, after: Status): -1 | 0 | 1 {
  if (isPassed(before) && isPassed(after)) return 0;
  return Math.sign(statuses.indexOf(after) - statuses.indexOf(before)) as -1 | 0 | 1;
}
