import type { CellStyle, Colour } from "../workbook";
import {
  append,
  applyEdits,
  attributeOf,
  childOf,
  childrenOf,
  insertInOrder,
  placeElements,
  setAttribute,
} from "./splice";
import type { Edit, PlacedElement } from "./splice";
import { type XmlNode, fingerprint, nodeOf, renderNode } from "./xml-node";

/** The cell formats of a workbook, to which the ones that our cells need are added. */
export interface StyleTable {
  /** The index for a cell's `s`; `quoted` marks text that would be taken for a formula if somebody typed it again. */
  indexOf(style: CellStyle, quoted?: boolean): number;
  /** The index of a format that is like another one but for its number format, or for marking quoted text. */
  variantOf(index: number, change: { numberFormat?: string; quoted?: boolean }): number;
  /** Whether cells of a format may be changed while their sheet is protected. */
  isUnlocked(index: number): boolean;
  /** The part's text with what was added, at its right places; the input itself if nothing was. */
  text(): string;
}

/** The children of `styleSheet`, in the order of the schema. */
const order = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"],
  ...["dxfs", "tableStyles", "colors", "extLst"],
];

const defaultFont: XmlNode = {
  local: "font",
  children: [leaf("sz", { val: "11" }), leaf("name", { val: "Calibri" })],
};
const defaultFills = ["none", "gray125"].map((patternType) => fillNode({ patternType }));
const defaultBorder = borderNode();
const defaultXf: XmlNode = leaf("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" });

/** Number format codes that every workbook knows by number. */
const builtInFormats: Readonly<Record<string, number>> = {
  ...{ General: 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49 },
};

/** Opens the styles part; entries that stand in it already are used again, wherever they came from. */
export function openStyleTable(text: string, part: string): StyleTable {
  const root = placeElements(text, part);
  const fonts = entryList(root, "fonts", "font", [defaultFont]);
  const fills = entryList(root, "fills", "fill", defaultFills);
  const borders = entryList(root, "borders", "border", [defaultBorder]);
  const formats = entryList(root, "cellXfs", "xf", [defaultXf]);
  const numbers = numberFormats(root);
  const plain = formats.first();
  const styleEntries = childOf(root, "cellStyleXfs")?.children.length ?? 0;
  // Some writers refer to a cell style that they do not state; we do not follow them.
  const xfId = idOf(plain, "xfId") < styleEntries ? plain.attributes?.xfId : undefined;
  const known = new Map<string, number>();

  const build = (style: CellStyle, quoted: boolean): number => {
    const fontId = changesFont(style)
      ? fonts.indexOf(fontNode(style, fonts.at(idOf(plain, "fontId"))))
      : idOf(plain, "fontId");
    const fillId = fills.indexOf(fillOf(style) ?? fills.first());
    const borderId = borders.indexOf(style.border ? borderNode(style.border) : borders.first());
    const numFmtId = numbers.idOf(style.numberFormat ?? "General");
    return formats.indexOf(formatNode(style, { numFmtId, fontId, fillId, borderId }, xfId, quoted));
  };

  return {
    indexOf(style, quoted = false) {
      const key = JSON.stringify([style, quoted]);
      const index = known.get(key) ?? build(style, quoted);
      known.set(key, index);
      return index;
    },
    variantOf(index, { numberFormat, quoted }) {
      const { attributes = {}, children = [] } = formats.at(index) ?? formats.first();
      return formats.indexOf({
        local: "xf",
        attributes: {
          ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith("{"))),
          ...(numberFormat && { numFmtId: String(numbers.idOf(numberFormat)), applyNumberFormat: "1" }),
          ...(quoted && { quotePrefix: "1" }),
        },
        // What later versions of Excel hang on a format is not ours to repeat.
        children: children.filter(({ local }) => local === "alignment" || local === "protection"),
      });
    },
    isUnlocked(index) {
      const protection = formats.at(index)?.children?.find(({ local }) => local === "protection");
      return protection?.attributes?.locked === "0" || protection?.attributes?.locked === "false";
    },
    text() {
      const lists = [numbers, fonts, fills, borders, formats];
      const additions = lists.flatMap((list) => list.container() ?? []);
      const edits = lists.flatMap((list) => list.edits(text)).concat(insertInOrder(root, order, additions));
      return applyEdits(text, edits);
    },
  };
}

/** A container of entries that are known by their place. */
interface EntryList {
  indexOf(node: XmlNode): number;
  at(index: number): XmlNode | undefined;
  /** The entry that everything falls back on. */
  first(): XmlNode;
  edits(text: string): Edit[];
  /** The whole container, if the part has none and now needs one. */
  container(): { local: string; xml: string } | null;
}

/** `fallback` are the entries that Excel expects in the first places, and so come before ours in a list too short. */
function entryList(
  root: PlacedElement,
  local: string,
  entry: string,
  fallback: readonly XmlNode[],
): EntryList {
  const container = childOf(root, local);
  const nodes = container ? childrenOf(container, entry).map(nodeOf) : [];
  const existing = nodes.length;
  const places = new Map<string, number>();
  // Of equal entries the first is used.
  nodes.forEach(
    (node, index) => void (places.has(fingerprint(node)) || places.set(fingerprint(node), index)),
  );
  const add = (node: XmlNode) => {
    places.set(fingerprint(node), nodes.length);
    return nodes.push(node) - 1;
  };
  const added = () => nodes.slice(existing);
  return {
    indexOf(node) {
      const known = places.get(fingerprint(node));
      if (known !== undefined) return known;
      for (const missing of fallback.slice(nodes.length)) add(missing);
      return places.get(fingerprint(node)) ?? add(node);
    },
    at: (index) => nodes[index],
    first: () => nodes[0] ?? fallback[0]!,
    edits: (text) => growth(text, root, container, added(), nodes.length),
    container: () => newContainer(root, local, container, added()),
  };
}

/** The number formats, which are known by an id of their own. */
function numberFormats(root: PlacedElement) {
  const container = childOf(root, "numFmts");
  const existing = container ? childrenOf(container, "numFmt") : [];
  const ids = new Map<string, number>();
  for (const element of existing) {
    const code = attributeOf(element, "formatCode") ?? "";
    if (!ids.has(code)) ids.set(code, Number(attributeOf(element, "numFmtId")));
  }
  const added: XmlNode[] = [];
  // Ids below 164 are Excel's own.
  let next = Math.max(163, ...existing.map((element) => Number(attributeOf(element, "numFmtId")) || 0)) + 1;
  return {
    idOf(code: string): number {
      const known = builtInFormats[code] ?? ids.get(code);
      if (known !== undefined) return known;
      added.push(leaf("numFmt", { numFmtId: String(next), formatCode: code }));
      ids.set(code, next);
      return next++;
    },
    edits: (text: string) => growth(text, root, container, added, existing.length + added.length),
    container: () => newContainer(root, "numFmts", container, added),
  };
}

/** Appends entries to a container that is there, and mends its count if it states one. */
function growth(
  text: string,
  root: PlacedElement,
  container: PlacedElement | undefined,
  added: readonly XmlNode[],
  count: number,
): Edit[] {
  if (!container || added.length === 0) return [];
  const entries = append(container, added.map((node) => renderNode(node, root.prefix)).join(""));
  if (attributeOf(container, "count") === undefined) return [entries];
  return [setAttribute(text, container, "count", String(count)), entries];
}

function newContainer(root: PlacedElement, local: string, container: unknown, added: readonly XmlNode[]) {
  if (container || added.length === 0) return null;
  const node: XmlNode = { local, attributes: { count: String(added.length) }, children: [...added] };
  return { local, xml: renderNode(node, root.prefix) };
}

function idOf(node: XmlNode, name: string): number {
  return Number(node.attributes?.[name] ?? 0);
}

function changesFont(style: CellStyle): boolean {
  return Boolean(style.bold || style.italic || style.underline || style.colour || style.size);
}

/** The workbook's own font in another weight, size or colour; children in Excel's order. */
function fontNode(style: CellStyle, base: XmlNode = defaultFont): XmlNode {
  const isPlain = (child: XmlNode) =>
    !Object.keys(child.attributes ?? {}).some((name) => name.startsWith("{"));
  const own = (local: string) =>
    (base.children ?? []).filter((child) => child.local === local && isPlain(child));
  return {
    local: "font",
    children: [
      ...(style.bold ? [leaf("b")] : []),
      ...(style.italic ? [leaf("i")] : []),
      ...(style.underline ? [leaf("u")] : []),
      ...(style.size ? [leaf("sz", { val: String(style.size) })] : own("sz")),
      ...(style.colour ? [leaf("color", { rgb: argb(style.colour) })] : own("color")),
      ...["name", "family", "charset", "scheme"].flatMap(own),
    ],
  };
}

function fillOf(style: CellStyle): XmlNode | null {
  const automatic = leaf("bgColor", { indexed: "64" });
  const fill = style.fill && argb(style.fill);
  if (style.hatch) {
    const back = fill ? leaf("bgColor", { rgb: fill }) : automatic;
    return fillNode({ patternType: "lightUp" }, [leaf("fgColor", { rgb: argb(style.hatch) }), back]);
  }
  if (!fill) return null;
  return fillNode({ patternType: "solid" }, [leaf("fgColor", { rgb: fill }), automatic]);
}

function fillNode(attributes: Record<string, string>, children: XmlNode[] = []): XmlNode {
  return { local: "fill", children: [{ local: "patternFill", attributes, children }] };
}

function borderNode(colour?: Colour): XmlNode {
  const side = (local: string): XmlNode =>
    colour
      ? { local, attributes: { style: "thin" }, children: [leaf("color", { rgb: argb(colour) })] }
      : leaf(local);
  return { local: "border", children: [...["left", "right", "top", "bottom"].map(side), leaf("diagonal")] };
}

function formatNode(
  style: CellStyle,
  ids: { numFmtId: number; fontId: number; fillId: number; borderId: number },
  xfId: string | undefined,
  quoted: boolean,
): XmlNode {
  const alignment = {
    ...(style.horizontal && { horizontal: style.horizontal }),
    ...(style.vertical && { vertical: style.vertical }),
    ...(style.wrap && { wrapText: "1" }),
    ...(style.indent && { indent: String(style.indent) }),
  };
  const aligned = Object.keys(alignment).length > 0;
  return {
    local: "xf",
    attributes: {
      ...Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, String(id)])),
      ...(xfId !== undefined && { xfId }),
      ...(quoted && { quotePrefix: "1" }),
      ...(ids.numFmtId !== 0 && { applyNumberFormat: "1" }),
      ...(changesFont(style) && { applyFont: "1" }),
      ...(ids.fillId !== 0 && { applyFill: "1" }),
      ...(ids.borderId !== 0 && { applyBorder: "1" }),
      ...(aligned && { applyAlignment: "1" }),
    },
    children: aligned ? [leaf("alignment", alignment)] : [],
  };
}

function leaf(local: string, attributes: Record<string, string> = {}): XmlNode {
  return { local, attributes };
}

function argb(colour: Colour): string {
  return `FF${colour.toUpperCase()}`;
}
