/** The frame that sheets share which list something, a row each: title, hint, headers, lines, and a filter over them. */
import type { Sheet, SheetRole, Validation } from "../workbook/workbook";
import { cell, headers, styles } from "./cells";
import { HEADER_KEY, stamped, type KeyedRow } from "./stamps";
import { fittingWidth } from "./text-width";

/** Rows above the first line: title, hint, headers. */
export const HEAD_ROWS = 3;

/** What one such sheet lists. */
export interface Listing {
  readonly role: SheetRole;
  readonly name: string;
  /** `none` stands in place of the lines where there are none. */
  readonly texts: { readonly title: string; readonly hint: string; readonly none: string };
  readonly labels: readonly string[];
  readonly lines: readonly KeyedRow[];
  readonly leastWidths: readonly number[];
  /** The column that is as wide as these texts need. */
  readonly fitting: { readonly column: number; readonly texts: readonly (string | null)[] };
  readonly frozenColumns: number;
  /** Columns in which people type. */
  readonly userColumns?: readonly number[];
  readonly tabColour: string;
  readonly validations?: readonly Validation[];
}

/** The sheet of a listing. */
export function listingSheet(listing: Listing): Sheet {
  const { role, name, texts, labels, lines, leastWidths, fitting, frozenColumns, tabColour } = listing;
  const rows: KeyedRow[] = [
    { key: "#title", cells: [cell(texts.title, styles.title)], height: 30 },
    { key: "#hint", cells: [cell(texts.hint, styles.hint)] },
    { key: HEADER_KEY, cells: headers(labels) },
    ...lines,
    ...(lines.length === 0 ? [{ key: "#none", cells: [cell(texts.none, styles.hint)] }] : []),
  ];
  const sheet: Parameters<typeof stamped>[0] = {
    role,
    name,
    columns: leastWidths.map((width, column) => ({
      width: column === fitting.column ? fittingWidth(fitting.texts, width) : width,
    })),
    rows,
    freeze: { rows: HEAD_ROWS, columns: frozenColumns },
    filter: {
      top: HEAD_ROWS,
      left: 0,
      bottom: Math.max(rows.length, HEAD_ROWS + 1),
      right: labels.length - 1,
    },
    printTitleRows: { from: HEAD_ROWS, to: HEAD_ROWS },
    tabColour,
    ...(listing.validations ? { validations: listing.validations } : {}),
  };
  return stamped(sheet, listing.userColumns);
}
