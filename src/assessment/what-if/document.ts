/** What a row of Evidence says where a document is taken as on file. */
import { isoDate, type Day } from "../../tables/days";
import { UNNAMED_LOCATION } from "../../tables/read-location";

/** Every date is the assessment date, and a third party has verified it; by field of the table, as a person would type it. */
export function documentValues(
  { document, subject }: { document: string; subject: string | null },
  asOf: Day,
): Readonly<Record<string, string>> {
  const date = isoDate(asOf);
  return {
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
}
