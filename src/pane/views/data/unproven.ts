/** Tables of which an empty sheet proves nothing, where a requirement waits to know whether there were none. */
import type { Checked } from "../../../check-workbook";
import { fieldsReadBy } from "../../../rules/fields-read";
import { catalogue, type TableId } from "../../../tables/catalogue";

/** The tables that a row "None" can settle. */
export type DeclarableTable = Extract<TableId, "incidents" | "nonconformities">;

export interface Unproven {
  table: DeclarableTable;
  /** There is a sheet, but it is empty. */
  present: boolean;
  /** The requirements that are open and read it. */
  requirements: readonly string[];
}

const declarable: readonly DeclarableTable[] = ["incidents", "nonconformities"];

export function unprovenTables({ assessment, facts }: Checked): Unproven[] {
  return declarable.flatMap((table) => {
    const { complete, present, rowCount } = facts.tables[table];
    if (complete || rowCount > 0 || !catalogue[table].emptyIsUnknown) return [];
    const requirements = assessment.schemes.flatMap(({ ruleBook, findings }) =>
      findings
        .filter(({ status }) => status === "undetermined")
        .map(({ requirement }) => ruleBook.requirements.find(({ id }) => id === requirement)!)
        .filter((requirement) => fieldsReadBy(requirement).some((read) => read.table === table))
        .map(({ id }) => id),
    );
    return requirements.length === 0 ? [] : [{ table, present, requirements }];
  });
}
