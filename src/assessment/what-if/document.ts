/** What a row of Evidence says where a document is taken as on file. */
import { isoDate, type Day } from "../../tables/days";
import type { TableFacts } from "../../tables/facts";
import { UNNAMED_LOCATION } from "../../tables/read-location";

/**
 * Every date is the assessment date, and a third party has verified it; by field of the table, as a person would type
 * it. Where the workbook lists its evidence, only what its list has a column for.
 */
export function documentValues(
  { document, subject }: { document: string; subject: string | null },
  asOf: Day,
  { sources }: Pick<TableFacts, "sources"> = { sources: [] },
): Readonly<Record<string, string>> {
  const date = isoDate(asOf);
  const values = {
    kind: document,
    ...(subject === null ? {} : { subject }),
    location: UNNAMED_LOCATION,
    thirdParty: "yes",
    issuedOn: date,
    developedOn: date,
    approvedOn: date,
    executedOn: date,
    revisedOn: date,
  };
  const lists = sources.filter(
    ({ sheet, evidenceColumnOf }) => sheet !== "" && evidenceColumnOf === undefined,
  );
  if (lists.length === 0) return values;
  return Object.fromEntries(
    Object.entries(values).filter(([field]) => lists.some(({ columns }) => (columns[field] ?? -1) >= 0)),
  );
}
