/** The grid of *Readiness*: rows of cells that may span columns, with heights that fit their wrapped text. */
import type { CellRange, CellStyle, SheetCell, SheetLink, SheetValue } from "../workbook/workbook";
import { cell, styles } from "./cells";
import { inputHeader, palette, partialColours } from "./colours";
import type { KeyedRow } from "./stamps";
import { textHeight } from "./text-width";

/** Level or label · status · five counts · progress · details. */
export const gridWidths = [26, 20, 12, 12, 12, 12, 12, 30, 10];
export const LAST_COLUMN = gridWidths.length - 1;

/** A cell over the columns `from` to `to`. */
export interface Span {
  from: number;
  to: number;
  value: SheetValue;
  style?: CellStyle;
  link?: SheetLink;
}

export interface GridRow extends KeyedRow {
  spans: readonly Span[];
  /** The column of a number from 0 to 1 that shows as a bar. */
  bar?: number;
}

/** A row of spans; as high as its longest text needs. */
export function gridRow(
  key: string,
  spans: readonly Span[],
  options: { bar?: number; height?: number } = {},
): GridRow {
  const cells: (SheetCell | null)[] = gridWidths.map(() => null);
  for (const { from, to, value, style, link } of spans) {
    cells[from] = { ...cell(value, style), ...(link ? { link } : {}) };
    for (let column = from + 1; column <= to; column++) cells[column] = cell(null, style);
  }
  const height = options.height ?? Math.max(20, ...spans.map(spanHeight));
  return { key, cells, height, spans, ...(options.bar === undefined ? {} : { bar: options.bar }) };
}

function spanHeight({ from, to, value, style }: Span): number {
  if (typeof value !== "string") return 0;
  const width = gridWidths.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
  return textHeight(value, width, style?.size);
}

/** One text over the whole width. */
export function wide(key: string, value: string, style: CellStyle = styles.boxed, link?: SheetLink): GridRow {
  return gridRow(key, [
    { from: 0, to: LAST_COLUMN, value, style: { wrap: true, ...style }, ...(link ? { link } : {}) },
  ]);
}

export function gap(height = 10): GridRow {
  return gridRow("#gap", [], { height });
}

/** The band that opens a scheme or the legend. */
export function band(text: string): GridRow {
  const style = {
    bold: true,
    size: 13,
    fill: palette.accent,
    colour: palette.onAccent,
    vertical: "center",
    indent: 1,
  } as const;
  return gridRow("#band", [{ from: 0, to: LAST_COLUMN, value: text, style }], { height: 26 });
}

export function heading(text: string): GridRow {
  const style = { bold: true, size: 12, colour: palette.accent, vertical: "bottom" } as const;
  return gridRow("#heading", [{ from: 0, to: LAST_COLUMN, value: text, style }], { height: 28 });
}

/** Large words over small labels, side by side; hatched where they name a level of partial coverage. */
export function cards(
  entries: readonly { from: number; to: number; label: string; value: string; isPartial: boolean }[],
): GridRow[] {
  const box = { fill: palette.card, border: palette.line, horizontal: "center", vertical: "center" } as const;
  const label = { ...box, colour: palette.quiet };
  const value = { ...box, colour: palette.accent, bold: true, size: 18 };
  return [
    gridRow(
      "#cards",
      entries.map((entry) => ({ ...entry, value: entry.label, style: label })),
      { height: 20 },
    ),
    gridRow(
      "#cards",
      entries.map((entry) => ({
        ...entry,
        style: entry.isPartial ? { ...value, ...partialColours } : value,
      })),
      { height: 34 },
    ),
  ];
}

/** Column headers over spans. */
export function headerRow(spans: readonly { from: number; to: number; value: string }[]): GridRow {
  return gridRow(
    "#header",
    spans.map((span) => ({ ...span, style: { ...inputHeader, vertical: "center" } })),
  );
}

/** The merged ranges of rows that start at the sheet's first row. */
export function mergesOf(rows: readonly GridRow[]): CellRange[] {
  return rows.flatMap(({ spans }, at) =>
    spans
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => ({ top: at + 1, left: from, bottom: at + 1, right: to })),
  );
}

/** The bars of rows that start at the sheet's first row. */
export function barsOf(rows: readonly GridRow[]) {
  return rows.flatMap(({ bar }, at) =>
    bar === undefined
      ? []
      : [
          {
            range: { top: at + 1, left: bar, bottom: at + 1, right: bar },
            min: 0,
            max: 1,
            colour: palette.bar,
          },
        ],
  );
}
