/** What a document can be for: what a row is called, a year, or something that the rules know by name. */
import { catalogue, tableIds, type TableId } from "./catalogue";
import type { Facts } from "./facts";
import { nearest } from "./nearest";
import { nearestRowName } from "./named-row";
import { readValue } from "./typed-value";

interface SubjectContext {
  readonly facts: Facts;
  /** Ids of requirements, which documents may name too. */
  readonly requirementIds: readonly string[];
  /** False for rows that were set aside. */
  isThere?(table: TableId, row: number): boolean;
}

/**
 * Whether a document can be for this: one of its names is in a text of a row other than a document's, whatever the
 * column, for rules may join on each of them.
 */
export function isSubject(typed: string, context: SubjectContext): boolean {
  const raw = { kind: "text", value: typed } as const;
  const reading = readValue("evidence", "subject", raw, { scale: 1, form: null, date1904: false });
  if (reading.kind !== "list") return true;
  return reading.texts.some((name) => isKnown(name, context));
}

function isKnown(name: string, { facts, requirementIds, isThere = () => true }: SubjectContext): boolean {
  if (/^\d{4}$/.test(name) || requirementIds.includes(name)) return true;
  const wanted = facts.texts.find(name);
  if (wanted < 0) return false;
  return tableIds.some((id) => {
    const { columns, rowCount } = facts.tables[id];
    if (id === "evidence") return false;
    return Object.values(columns).some((column) => {
      if (column.kind !== "text") return false;
      for (let row = column.code.indexOf(wanted); row >= 0; row = column.code.indexOf(wanted, row + 1)) {
        if (row < rowCount && isThere(id, row)) return true;
      }
      return false;
    });
  });
}

/** The key of a row, or the requirement, that is perhaps meant; null where none is near. */
export function nearestSubject(
  name: string,
  { facts, requirementIds }: Pick<SubjectContext, "facts" | "requirementIds">,
): string | null {
  const keyed = tableIds.filter(
    (id) => id !== "evidence" && Object.values(catalogue[id].columns).some(({ key }) => key),
  );
  const keys = keyed.map((id) => nearestRowName(facts, id, name)).filter((key) => key !== null);
  return nearest(name, [...keys.filter((key) => key !== name), ...requirementIds]);
}
