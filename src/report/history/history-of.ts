/** The history of a workbook with the check that its result sheets are made of. */
import packageJson from "../../../package.json";
import { recordOf, type CheckRecord } from "../../assessment/compare/record";
import type { ReportInput } from "../input";
import { inputFingerprint } from "../input-fingerprint";
import { resultRoles } from "../result-roles";
import { withCheck, type HistoryRow } from "./history-rows";

type Of = Pick<ReportInput, "assessment" | "facts" | "options" | "today" | "previous">;

/** Every former check and this one; only the former ones where the settings want no history. */
export function historyOf(input: Of, problems: number): readonly HistoryRow[] {
  const { history, settings } = input.previous;
  const isWanted = (settings.sheets ?? resultRoles).includes("history");
  return isWanted ? withCheck(history, recordNow(input, problems)) : history;
}

/** The record of this check. */
export function recordNow(
  { assessment, facts, options, today }: Omit<Of, "previous">,
  problems: number,
): CheckRecord {
  return recordOf(assessment, facts, options, {
    checkedOn: today,
    version: packageJson.version,
    problems,
    inputs: inputFingerprint(facts),
  });
}
