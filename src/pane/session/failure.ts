/** What to tell of work that did not come to its end. */
import { WorkbookError } from "../../workbook/workbook";
import { JobGivenUp } from "./jobs";
import type { PaneMessage } from "./state";

/** The message for what was thrown; null where nothing needs telling. */
export function messageOf(error: unknown): PaneMessage | null {
  if (error instanceof WorkbookError) {
    return { kind: "fault", fault: error.fault, part: error.part ?? null };
  }
  if (error instanceof JobGivenUp) return error.why === "cancelled" ? { kind: "cancelled" } : null;
  return { kind: "internal", what: error instanceof Error ? error.message : String(error) };
}
