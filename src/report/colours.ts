/**
 * The colours of the result sheets. Status is never told by colour alone (a mark and a word stand beside it);
 * the fills still differ in lightness, so that they are told apart in grey print and by colour-blind readers,
 * and every text colour reaches a contrast of 4.5 to 1 on its fill (computed in the tests).
 */
import type { Status } from "../assessment/assessment";
import type { CellStyle, Colour } from "../workbook/workbook";

/** Fill and font of a status cell, darkest for the worst. */
export const statusColours: Readonly<Record<Status, { fill: Colour; colour: Colour }>> = {
  "not-met": { fill: "B3261E", colour: "FFFFFF" },
  undetermined: { fill: "93A9BF", colour: "16222E" },
  "evidence-missing": { fill: "FFCA5C", colour: "3F2A00" },
  met: { fill: "D3EEDA", colour: "12502B" },
  "not-applicable": { fill: "F7F7F7", colour: "5C5C5C" },
};

/** A level of partial coverage with nothing against it: hatched, never the plain green of met. */
export const partialColours = { fill: "FFFFFF", hatch: "BFDCC8", colour: "12502B" } as const;

export const palette = {
  ink: "1F2933",
  quiet: "5F6B76",
  accent: "1F4E79",
  onAccent: "FFFFFF",
  header: "DCE6F0",
  line: "C9D3DC",
  bar: "8DB9E2",
  link: "0B5394",
  yours: "FFFBE6",
  card: "EEF4FA",
} as const satisfies Record<string, Colour>;

/** Tabs of our sheets, so that they are found among the user's. */
export const tabColours = { result: palette.accent, work: "FFCA5C", settings: "93A9BF" } as const;

/** The style of a cell that shows a status by mark and word. */
export function statusStyle(status: Status): CellStyle {
  return { ...statusColours[status], bold: true, border: palette.line, vertical: "top", wrap: true };
}

/** Column headers of our sheets, and of input sheets. */
export const inputHeader: CellStyle = {
  fill: palette.header,
  colour: palette.ink,
  bold: true,
  wrap: true,
  vertical: "center",
  border: palette.line,
};

/** The header of an input column without which a row is not read. */
export const inputKeyHeader: CellStyle = { ...inputHeader, fill: palette.accent, colour: palette.onAccent };
