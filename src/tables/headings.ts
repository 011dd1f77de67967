/**
 * Rows between the data that are none: headings of groups, and the header once more. Narrow on purpose: a row of
 * data that is passed over makes a wrong verdict, a heading that is read as data shows as a row of unknowns.
 */
import { catalogue } from "./catalogue";
import { matchHeader, type KnownHeader } from "./headers";
import { isBlank, shownText } from "./reading";
import type { SheetRow } from "./sheet-rows";
import type { SheetTable } from "./sheet-table";
import { fold, squash } from "./text";

/** Whether the row has the header's own words in two known columns, and nothing else in known ones. */
export function repeatsHeader(row: SheetRow, { header, place: { table } }: SheetTable): boolean {
  let repeated = 0;
  for (const { column, text, meaning } of header.known) {
    const cell = row.cells[column];
    if (isBlank(cell)) continue;
    if (cell.kind !== "text") return false;
    if (squash(cell.value) !== squash(text) && !isSame(meaning, matchHeader(cell.value, table))) return false;
    repeated++;
  }
  return repeated >= FEWEST_COLUMNS;
}

/** Whether two headers mean the same column in the same unit: figures below another unit are not of this column. */
function isSame(one: KnownHeader | null, other: KnownHeader | null): boolean {
  if (one?.kind === "evidence") return other?.kind === "evidence" && one.evidence === other.evidence;
  if (one?.kind !== "column" || other?.kind !== "column" || one.field !== other.field) return false;
  return one.isPercent === other.isPercent && JSON.stringify(one.unit) === JSON.stringify(other.unit);
}

/**
 * The text of a row that holds nothing but one text, where that is merged over two known columns, or stands in the
 * first one and is numbered as headings are (一、运维类项目). In a table of which rules want no rows every row may
 * be an entry, so that none is a heading.
 */
export function bannerOf(row: SheetRow, { place, bounds, columns }: SheetTable): string | null {
  if (catalogue[place.table].emptyIsUnknown) return null;
  const only = onlyCell(row, bounds.left, bounds.right);
  const cell = only === null ? undefined : row.cells[only];
  if (cell?.kind !== "text" || columns.some((column) => row.filled?.has(column))) return null;
  const merge = row.across?.find(({ left }) => left === only);
  const covered = columns.filter((column) => merge && column >= merge.left && column <= merge.right);
  const isNumbered = only === Math.min(...columns) && NUMBERED.test(fold(cell.value));
  return new Set(covered).size >= FEWEST_COLUMNS || isNumbered ? shownText(cell, false) : null;
}

const FEWEST_COLUMNS = 2;
/** 一、 or (一) and a text. */
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)) ?\S/;

/** The one column between the bounds in which the row holds something; null where there are none or several. */
function onlyCell({ cells }: SheetRow, left: number, right: number): number | null {
  let only: number | null = null;
  for (let column = left; column < cells.length && column <= right; column++) {
    if (isBlank(cells[column])) continue;
    if (only !== null) return null;
    only = column;
  }
  return only;
}
