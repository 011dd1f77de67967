/** Where to complete a document that is listed but does not count. */
import type { MissingReason } from "../../../assessment/assessment";
import type { Facts } from "../../../tables/facts";
import type { CellRef } from "../../../workbook/workbook";

/** The column of the evidence list in which each reason is mended; the row's own cell will do for the others. */
const mendedIn: Partial<Record<MissingReason, string>> = {
  "no-location": "location",
  undated: "issuedOn",
  "not-third-party": "thirdParty",
};

/** The cell of the document's row that the reason is about, or the one given where its sheet has no such column. */
export function cellToComplete(evidence: CellRef, reason: MissingReason, { tables }: Facts): CellRef {
  const field = mendedIn[reason];
  const source = tables.evidence.sources.find(
    ({ sheet, evidenceColumnOf }) => sheet === evidence.sheet && evidenceColumnOf === undefined,
  );
  const column = field === undefined ? undefined : source?.columns[field];
  return column === undefined || column < 0 ? evidence : { ...evidence, column };
}
