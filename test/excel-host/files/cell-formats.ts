/** The cell formats of a styles part, as the in-memory Excel keeps them. */
import { attributeOf, childOf, childrenOf, type PlacedElement } from "../../../src/workbook/xlsx/splice";
import type { Cell, Line, Style } from "../model/model";

export type CellFormat = Pick<Cell, "format" | "style" | "prefixed">;

/** Codes that a file names by number. */
const builtIn: Readonly<Record<number, string>> = {
  ...{ 0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00" },
  ...{ 14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 20: "h:mm", 21: "h:mm:ss" },
  ...{ 22: "m/d/yyyy h:mm", 31: 'yyyy"年"m"月"d"日"', 49: "@", 57: 'yyyy"年"m"月"' },
};

/** In the order of `cellXfs`, which the `s` of a cell counts. */
export function readCellFormats(root: PlacedElement): CellFormat[] {
  const list = (container: string, entry: string) => {
    const found = childOf(root, container);
    return found ? childrenOf(found, entry) : [];
  };
  const codes = new Map(
    list("numFmts", "numFmt").map((format) => [
      Number(attributeOf(format, "numFmtId")),
      attributeOf(format, "formatCode") ?? "General",
    ]),
  );
  const fonts = list("fonts", "font");
  const plain = fonts[0] && fontOf(fonts[0], {});
  const fills = list("fills", "fill").map(fillOf);
  const borders = list("borders", "border").map(bordersOf);
  return list("cellXfs", "xf").map((xf) => {
    const id = (name: string) => Number(attributeOf(xf, name) ?? 0);
    const font = fonts[id("fontId")];
    return {
      format: codes.get(id("numFmtId")) ?? builtIn[id("numFmtId")] ?? "General",
      prefixed: attributeOf(xf, "quotePrefix") === "1",
      style: {
        ...fills[id("fillId")],
        ...(font && fontOf(font, plain ?? {})),
        ...borders[id("borderId")],
        ...alignmentOf(childOf(xf, "alignment")),
      },
    };
  });
}

/** "#RRGGBB"; colours of the theme or by number are not looked up. */
function rgb(element: PlacedElement | undefined): string | undefined {
  const value = element && attributeOf(element, "rgb");
  return value ? `#${value.slice(-6).toUpperCase()}` : undefined;
}

const defined = <T extends object>(style: T): T =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as T;

function isOn(element: PlacedElement | undefined): true | undefined {
  return element && attributeOf(element, "val") !== "0" ? true : undefined;
}

/** What differs from the font of the workbook. */
function fontOf(font: PlacedElement, plain: Style): Style {
  const own = (name: string) => childOf(font, name);
  const value = (name: string) => {
    const element = own(name);
    return element && attributeOf(element, "val");
  };
  const size = Number(value("sz") ?? 11);
  const name = value("name");
  const underline = own("u") && attributeOf(own("u")!, "val") !== "none" ? "Single" : undefined;
  return defined({
    colour: rgb(own("color")),
    bold: isOn(own("b")),
    italic: isOn(own("i")),
    strikethrough: isOn(own("strike")),
    underline,
    size: size === (plain.size ?? 11) ? undefined : size,
    font: name === plain.font || name === "Calibri" ? undefined : name,
  });
}

function fillOf(fill: PlacedElement): Style {
  const pattern = childOf(fill, "patternFill");
  const type = pattern && attributeOf(pattern, "patternType");
  if (!pattern || !type || type === "none") return {};
  const front = rgb(childOf(pattern, "fgColor"));
  if (type === "solid") return defined({ fill: front });
  const name = type.charAt(0).toUpperCase() + type.slice(1);
  return defined({ pattern: name, patternColour: front, fill: rgb(childOf(pattern, "bgColor")) });
}

const weights: Readonly<Record<string, string>> = { hair: "Hairline", medium: "Medium", thick: "Thick" };

function bordersOf(border: PlacedElement): Style {
  const lines = ["left", "right", "top", "bottom"].flatMap((side): [string, Line][] => {
    const element = childOf(border, side);
    const style = element && attributeOf(element, "style");
    if (!element || !style || style === "none") return [];
    const line = {
      style: "Continuous",
      colour: rgb(childOf(element, "color")) ?? "#000000",
      weight: weights[style] ?? "Thin",
    };
    return [[`Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`, line]];
  });
  return lines.length > 0 ? { borders: Object.fromEntries(lines) } : {};
}

function alignmentOf(alignment: PlacedElement | undefined): Style {
  if (!alignment) return {};
  const word = (name: string) => {
    const value = attributeOf(alignment, name);
    return value && value.charAt(0).toUpperCase() + value.slice(1);
  };
  const indent = Number(attributeOf(alignment, "indent") ?? 0);
  const vertical = word("vertical");
  return defined({
    horizontal: word("horizontal"),
    vertical: vertical === "Bottom" ? undefined : vertical,
    wrap: attributeOf(alignment, "wrapText") === "1" ? true : undefined,
    indent: indent === 0 ? undefined : indent,
  });
}
