/** A cell's look and link, as Office.js tells them, in the port's terms. */
import { parseRange } from "../parse-range";
import type { CellStyle, SheetLink, SheetRole } from "../workbook";

/** What is asked of each cell. */
export const askedOfCells = {
  format: {
    fill: { color: true, pattern: true, patternColor: true },
    font: { bold: true, italic: true, underline: true, color: true, size: true },
    borders: { color: true, style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
  hyperlink: true,
} as const;

/** About what one cell's answer weighs, value and formats included, in bytes. */
export const bytesOfLook = 900;

export function styleOf({ format = {} }: Excel.CellProperties, numberFormat: string): CellStyle {
  const { fill, font, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  const line = borders?.top;
  return {
    ...(fill?.pattern && fill.pattern !== "None" && { fill: colourOf(fill.color) }),
    ...(fill?.pattern === "LightUp" && { hatch: colourOf(fill.patternColor) }),
    ...(font?.color && font.color !== "#000000" && { colour: colourOf(font.color) }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && font.underline !== "None" && { underline: true }),
    ...(font?.size && { size: font.size }),
    ...(numberFormat !== "General" && { numberFormat }),
    ...(wrapText && { wrap: true }),
    ...(horizontalAlignment && sideOf(horizontalAlignment, "horizontal", ["left", "center", "right"])),
    ...(verticalAlignment && sideOf(verticalAlignment, "vertical", ["top", "center"])),
    ...(indentLevel && { indent: indentLevel }),
    ...(line?.style && line.style !== "None" && { border: colourOf(line.color) }),
  };
}

/** "RRGGBB". */
export function colourOf(colour: string | undefined): string {
  return (colour ?? "#000000").replace("#", "").toUpperCase();
}

function sideOf(given: string, key: "horizontal" | "vertical", known: readonly string[]): Partial<CellStyle> {
  const side = given.toLowerCase();
  return known.includes(side) ? { [key]: side } : {};
}

/** Where a link within the workbook leads; undefined for others. Links among our sheets follow their new names. */
export function linkOf(
  { hyperlink }: Excel.CellProperties,
  roles: ReadonlyMap<string, SheetRole>,
): SheetLink | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(hyperlink?.documentReference ?? "");
  const place = match && parseRange(match[3]!);
  if (!place) return undefined;
  const sheet = (match[1]?.replaceAll("''", "'") ?? match[2])!;
  const role = roles.get(sheet);
  const cell = { row: place.top, column: place.left };
  return role ? { role, ...cell } : { sheet, ...cell };
}
