/** A workbook beside its own former checks. */
import packageJson from "../../../package.json";
import { compareWithRecord, type Comparison } from "../../assessment/compare/compare";
import type { CheckRecord } from "../../assessment/compare/record";
import type { RuleBook } from "../../rules/expression";
import { recordNow } from "../history/history-of";
import { checksIn, type CheckRow } from "../history/history-rows";
import { formatRecord } from "../history/record-text";
import type { ReportInput } from "../input";
import { problemsOf } from "../report";

type Of = Pick<ReportInput, "assessment" | "facts" | "options" | "today" | "previous">;

/** The record that a check of the workbook as it stands would leave. */
export function presentRecord(input: Of): CheckRecord {
  return recordNow(input, problemsOf(input).length);
}

/** The former checks, the latest last, and which of them found something else than there is now; the last such one, or null. */
export function formerChecks(input: Of): { checks: CheckRow[]; last: CheckRow | null } {
  const checks = checksIn(input.previous.history);
  const present = presentRecord(input);
  // The day of the check and the version do not matter to what it found.
  const bare = (record: CheckRecord) => formatRecord({ ...record, checkedOn: 0, version: "" });
  return { checks, last: checks.findLast(({ record }) => bare(record) !== bare(present)) ?? null };
}

/** The workbook as it stands beside a former check. */
export function compareWithCheck(record: CheckRecord, input: Of, books: readonly RuleBook[]): Comparison {
  return compareWithRecord(record, input, books, packageJson.version);
}
