/** What the parts of the Roadmap sheet share: their headings, and days as dates. */
import type { Day } from "../tables/days";
import type { SheetCell } from "../workbook/workbook";
import { cell, styles } from "./cells";
import { palette } from "./colours";
import type { KeyedRow } from "./stamps";

/** A row between the parts, after an empty one. */
export function headingRows(part: string, title: string, columns: number): KeyedRow[] {
  const style = { bold: true, colour: palette.onAccent, fill: palette.accent };
  const cells = Array.from({ length: columns }, (_, at) => cell(at === 0 ? title : null, style));
  return [
    { key: "#gap", cells: [] },
    { key: `#${part}`, cells },
  ];
}

/** A remark below a heading. */
export function noteRow(part: string, text: string): KeyedRow {
  return { key: `#${part}`, cells: [cell(text, styles.hint)] };
}

/** A day as a date of the sheet; empty where there is none. */
export function dayCell(day: Day | null): SheetCell {
  const style = { ...styles.boxed, numberFormat: "yyyy-mm-dd", horizontal: "left" } as const;
  return cell(day === null ? null : { date: day }, style);
}
