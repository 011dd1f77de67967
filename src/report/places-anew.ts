/** Where problems and notices stand once the sheet in which people typed is made anew: rows close up, columns are in our order. */
import type { Notice, Place, Problem } from "../tables/facts";
import { HEAD_ROWS } from "./listing-sheet";

/** A row that was read from a sheet of ours, and where each of the user's fields stood in it. */
interface ReadRow {
  readonly at: {
    readonly sheet: string;
    readonly row: number;
    readonly columns: Readonly<Partial<Record<string, number>>>;
  } | null;
}

/** @param order the columns of the new sheet, by their fields. */
export function placesAnew<Entry extends Problem | Notice>(
  entries: readonly Entry[],
  rows: readonly ReadRow[],
  name: string,
  order: readonly string[],
): Entry[] {
  const placed = new Map(
    rows.flatMap(({ at }, n) =>
      at === null ? [] : [[`${at.sheet}!${at.row}`, { at, row: HEAD_ROWS + 1 + n }]],
    ),
  );
  return entries.map((entry) => {
    const { sheet, row, column } = entry.place;
    const found = placed.get(`${sheet}!${row}`);
    if (!found) return entry;
    const field = order.find((each) => found.at.columns[each] === column);
    const place: Place = {
      sheet: name,
      row: found.row,
      ...(column === undefined || field === undefined ? {} : { column: order.indexOf(field) }),
    };
    return { ...entry, place };
  });
}
