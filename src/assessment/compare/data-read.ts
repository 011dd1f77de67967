/** Which data decide a requirement: the fields that it reads, and those that say which fiscal year is the latest. */
import type { Requirement } from "../../rules/expression";
import { fieldsReadBy, type FieldRead } from "../../rules/fields-read";
import { goesByFiscalYear } from "../judgements";

const fiscalYearFields: readonly FieldRead[] = [
  { table: "organisation", field: "latestFiscalYear" },
  { table: "financials", field: "year" },
  { table: "financials", field: "audited" },
];

/** Every field whose cells can turn the requirement's status; with repeats. */
export function dataReadBy(requirement: Requirement): readonly FieldRead[] {
  const read = fieldsReadBy(requirement);
  return goesByFiscalYear(requirement) ? [...read, ...fiscalYearFields] : read;
}
