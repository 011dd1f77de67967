/** How the cells of a range look: Excel.RangeFormat and its parts. */
import { notImplemented } from "../engine/excel-error";
import { remote, type Remote } from "../engine/remote";
import type { Area } from "../model/area";
import { changeStyle, common } from "../model/cells";
import type { Cell, Line, Style } from "../model/model";
import { mayChangeCells } from "./instance";
import type { RangeTarget } from "./range";
import { columnSizes, rowSizes } from "./sizes";

export function rangeLook(target: RangeTarget) {
  return {
    get format() {
      return rangeFormat(target);
    },
  };
}

/** A property of the look that is read and written as it stands. */
function look<K extends keyof Style>(target: RangeTarget, key: K, initial: NonNullable<Style[K]>) {
  return {
    get: () => commonOf(target, ({ style }) => style[key] ?? initial),
    set(value: NonNullable<Style[K]>) {
      changeLook(target, (style) => withOrWithout(style, key, value, initial));
    },
    enumerable: true,
  };
}

/** A look that is as in a new workbook is not kept. */
function withOrWithout<K extends keyof Style>(
  style: Style,
  key: K,
  value: Style[K],
  initial: Style[K],
): Style {
  return value === initial ? without(style, [key]) : { ...style, [key]: value };
}

function changeLook({ sheet, areas }: RangeTarget, change: (style: Style) => Style): void {
  mayChangeCells(sheet());
  for (const area of areas()) changeStyle(sheet(), area, change);
}

/** What all cells have in common, or null where they differ. */
function commonOf<T>({ sheet, areas }: RangeTarget, read: (cell: Cell) => T): T | null {
  const [first, ...others] = areas().map((area) => common(sheet(), area, read));
  return others.some((value) => value !== first) ? null : (first ?? null);
}

function withLooks(looks: Record<string, PropertyDescriptor>): object {
  return Object.defineProperties({}, looks);
}

function rangeFormat(target: RangeTarget): Remote {
  return remote(
    "RangeFormat",
    {
      get fill() {
        return fill(target);
      },
      get font() {
        return font(target);
      },
      get borders() {
        return borders(target);
      },
      get protection() {
        return remote("FormatProtection", withLooks({ locked: look(target, "locked", true) }));
      },
    },
    withLooks({
      wrapText: look(target, "wrap", false),
      horizontalAlignment: look(target, "horizontal", "General"),
      verticalAlignment: look(target, "vertical", "Bottom"),
      indentLevel: look(target, "indent", 0),
    }),
    columnSizes(target),
    rowSizes(target),
  );
}

const noFill: readonly (keyof Style)[] = ["fill", "pattern", "patternColour"];

function fill(target: RangeTarget): Remote {
  const colour = look(target, "fill", "#FFFFFF");
  return remote("RangeFill", {
    clear() {
      changeLook(target, (style) => without(style, noFill));
    },
    get color(): string | null {
      return colour.get();
    },
    /** A colour makes the fill solid, as in Excel, unless it is hatched already. */
    set color(value: string) {
      changeLook(target, (style) =>
        value === "" ? without(style, noFill) : { ...style, fill: hexColour(value) },
      );
    },
    get pattern(): string | null {
      return commonOf(target, (cell) => patternOf(cell.style));
    },
    set pattern(value: string) {
      changeLook(target, (style) =>
        value === "None" ? without(style, noFill) : withOrWithout(style, "pattern", value, "Solid"),
      );
    },
    get patternColor(): string | null {
      return commonOf(target, ({ style }) => style.patternColour ?? "#000000");
    },
    set patternColor(value: string) {
      changeLook(target, (style) => ({ ...style, patternColour: hexColour(value) }));
    },
  });
}

const patternOf = ({ fill, pattern }: Style) => pattern ?? (fill === undefined ? "None" : "Solid");

export function without(style: Style, keys: readonly (keyof Style)[]): Style {
  return Object.fromEntries(Object.entries(style).filter(([key]) => !keys.includes(key as keyof Style)));
}

function font(target: RangeTarget): Remote {
  const colour = look(target, "colour", "#000000");
  return remote(
    "RangeFont",
    {
      get color(): string | null {
        return colour.get();
      },
      set color(value: string) {
        colour.set(hexColour(value));
      },
    },
    withLooks({
      bold: look(target, "bold", false),
      italic: look(target, "italic", false),
      underline: look(target, "underline", "None"),
      strikethrough: look(target, "strikethrough", false),
      size: look(target, "size", 11),
      name: look(target, "font", "Calibri"),
    }),
  );
}

/** "#RRGGBB" from what Office.js takes: with or without "#"; names of colours are not known here. */
export function hexColour(value: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex === undefined) throw notImplemented(`the colour ${JSON.stringify(value)}`);
  return `#${hex.toUpperCase()}`;
}

export const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const allBorders = [...edges, "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"];
const noLine: Line = { style: "None", colour: "#000000", weight: "Thin" };

function borders(target: RangeTarget): Remote {
  return remote("RangeBorderCollection", {
    items: () => allBorders.map((name) => border(target, name)),
    getItem(name: string) {
      if (!allBorders.includes(name)) throw notImplemented(`RangeBorderCollection.getItem(${name})`);
      return border(target, name);
    },
    getItemAt: (index: number) => border(target, allBorders[index]!),
    get count() {
      return allBorders.length;
    },
  });
}

function border(target: RangeTarget, name: string): Remote {
  const read = (key: keyof Line) => lineOf(target, name, key);
  const write = (change: Partial<Line>) => changeLine(target, name, change);
  return remote("RangeBorder", {
    get sideIndex() {
      return name;
    },
    get id() {
      return name;
    },
    get style(): string | null {
      return read("style");
    },
    set style(style: string) {
      write({ style });
    },
    get color(): string | null {
      return read("colour");
    },
    set color(value: string) {
      write({ colour: hexColour(value), ...(read("style") === "None" && { style: "Continuous" }) });
    },
    get weight(): string | null {
      return read("weight");
    },
    set weight(weight: string) {
      write({ weight, ...(read("style") === "None" && { style: "Continuous" }) });
    },
  });
}

/** The cells whose own edge a border of the range is, and which edge of theirs. */
function* bordered(target: RangeTarget, name: string): Generator<[RangeTarget, string]> {
  for (const area of target.areas()) {
    const { top, left, bottom, right } = area;
    const cells = (part: Partial<Area>): RangeTarget => {
      const areas = [{ ...area, ...part }];
      return { ...target, area: () => areas[0]!, areas: () => areas };
    };
    if (name === "EdgeTop") yield [cells({ bottom: top }), name];
    if (name === "EdgeBottom") yield [cells({ top: bottom }), name];
    if (name === "EdgeLeft") yield [cells({ right: left }), name];
    if (name === "EdgeRight") yield [cells({ left: right }), name];
    if (name === "InsideHorizontal" && bottom > top) {
      yield [cells({ bottom: bottom - 1 }), "EdgeBottom"];
      yield [cells({ top: top + 1 }), "EdgeTop"];
    }
    if (name === "InsideVertical" && right > left) {
      yield [cells({ right: right - 1 }), "EdgeRight"];
      yield [cells({ left: left + 1 }), "EdgeLeft"];
    }
    if (name.startsWith("Diagonal")) yield [cells({}), name];
  }
}

function lineOf(target: RangeTarget, name: string, key: keyof Line): string | null {
  for (const [part, edge] of bordered(target, name)) {
    return commonOf(part, ({ style }) => (style.borders?.[edge] ?? noLine)[key]);
  }
  return noLine[key];
}

function changeLine(target: RangeTarget, name: string, change: Partial<Line>): void {
  for (const [part, edge] of bordered(target, name)) {
    changeLook(part, (style) => withLine(style, edge, { ...noLine, ...style.borders?.[edge], ...change }));
  }
}

function withLine(style: Style, edge: string, line: Line): Style {
  const lines = Object.entries({ ...style.borders, [edge]: line }).filter(
    ([, { style }]) => style !== "None",
  );
  return lines.length === 0 ? without(style, ["borders"]) : { ...style, borders: Object.fromEntries(lines) };
}
