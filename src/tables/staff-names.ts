/**
 * Certificates that are listed by name where the staff list goes by number: each name becomes the number of the one
 * person who bears it. A name that several bear, or that may be the unreadable name of somebody, stays open.
 */
import { UNKNOWN_TEXT, textsOf } from "./facts";
import type { ReadingState } from "./reading-state";

/** Gives certificates the numbers of their holders, in the sheets that name these instead. */
export function settleStaffNames(state: ReadingState): void {
  const named = state.columns.filter(
    ({ table, field, standsIn }) => table === "staffCertificates" && field === "staffId" && standsIn,
  );
  if (named.length === 0 || state.keyColumns.get("staff") !== "id") return;
  const columnOf = new Map(named.map(({ source, header }) => [source, header]));
  const certificates = state.builders.staffCertificates;
  const { code } = textsOf(certificates, "staffId");
  const idsOf = idsByName(state);
  const mayBeNamed = idsOf.has(UNKNOWN_TEXT);
  for (const { row, source, rowNumber } of certificates.rowsOf(new Set(columnOf.keys()))) {
    const name = code[row]!;
    if (name < 0 || state.keys.staff.has(name)) continue;
    const ids = idsOf.get(name) ?? (mayBeNamed ? [UNKNOWN_TEXT] : [name]);
    certificates.replaceText("staffId", row, ids.length === 1 ? ids[0]! : UNKNOWN_TEXT);
    if (ids.length === 1) continue;
    const { pool, remarks } = state;
    const details = { ids: ids.map((id) => pool.display(id)).join(", ") };
    const place = { ...columnOf.get(source)!, row: rowNumber };
    const about = { table: "staffCertificates", column: "staffId" } as const;
    remarks.problem("name-of-several", place, about, pool.display(name), details);
  }
}

/** The staff ids by name; those of unreadable names under `UNKNOWN_TEXT`. */
function idsByName({ builders: { staff } }: ReadingState): ReadonlyMap<number, readonly number[]> {
  const { code: name } = textsOf(staff, "name");
  const { code: id } = textsOf(staff, "id");
  const ids = new Map<number, number[]>();
  for (let row = 0; row < staff.rowCount; row++) {
    const others = ids.get(name[row]!);
    if (others === undefined) ids.set(name[row]!, [id[row]!]);
    else others.push(id[row]!);
  }
  return ids;
}
