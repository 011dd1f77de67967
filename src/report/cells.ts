/** The cells of result sheets: one look for titles, headers, texts, links and statuses. */
import type { Status } from "../assessment/assessment";
import { statusMarks, type Messages } from "../locales";
import type { CellStyle, SheetCell, SheetLink, SheetValue } from "../workbook/workbook";
import { inputHeader, palette, partialColours, statusStyle } from "./colours";

const boxed: CellStyle = { colour: palette.ink, border: palette.line, vertical: "top", wrap: true };

export const styles = {
  title: { bold: true, size: 18, colour: palette.accent, vertical: "center" },
  hint: { italic: true, colour: palette.quiet, vertical: "center" },
  boxed,
  centred: { ...boxed, horizontal: "center" },
  quiet: { ...boxed, colour: palette.quiet },
  link: { ...boxed, colour: palette.link, underline: true },
  yours: { ...boxed, fill: palette.yours },
} as const satisfies Record<string, CellStyle>;

/** The longest text of the user's that we show again in a cell. */
const LONGEST_QUOTE = 300;

export function cell(value: SheetValue, style: CellStyle = styles.boxed): SheetCell {
  return { value, style };
}

/** A text that leads to a cell; plain where there is none to lead to. */
export function linked(value: string, link: SheetLink | null): SheetCell {
  return link ? { value, style: styles.link, link } : cell(value);
}

/** The same text, leading nowhere. */
export function unlinked({ value, style: { underline, colour, ...style } = {} }: SheetCell): SheetCell {
  return {
    value,
    style: underline ? { ...style, colour: palette.ink } : { ...style, ...(colour ? { colour } : {}) },
  };
}

export function headers(labels: readonly string[]): SheetCell[] {
  return labels.map((label) => cell(label, inputHeader));
}

/** What the user typed, as typed; dates show as dates. */
export function typedCell(value: SheetValue): SheetCell {
  const isDate = typeof value === "object" && value !== null;
  return cell(
    value,
    isDate ? { ...styles.yours, numberFormat: "yyyy-mm-dd", horizontal: "left" } : styles.yours,
  );
}

/** Mark and word, on the status's fill. */
export function statusCell(status: Status, messages: Messages): SheetCell {
  return cell(statusText(status, messages), statusStyle(status));
}

export function statusText(status: Status, messages: Messages): string {
  return `${statusMarks[status]} ${messages.statuses[status]}`;
}

/** A level against which nothing was found, but for which the source does not give all conditions. */
export function partialCell(messages: Messages): SheetCell {
  return cell(messages.partialMet, { ...statusStyle("met"), ...partialColours });
}

/** The user's text within one of our cells: one line, not too long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const chars = [...line];
  return chars.length > LONGEST_QUOTE ? `${chars.slice(0, LONGEST_QUOTE).join("")}…` : line;
}
