import { SaxesParser } from "saxes";
import { WorkbookError } from "../workbook";

/**
 * XML whose places in the text are known, so that a part can be changed by
 * insertions and deletions while every other byte of it stays as it was.
 * Places come from a real parser: comments, CDATA and odd quoting do not mislead it.
 */

/** A change of a text: `remove` characters go at `at`, and `insert` comes there. */
export interface Edit {
  at: number;
  remove: number;
  insert: string;
}

/** An element and where it stands: `<name …>` is [start, openEnd), `</name>` is [closeStart, end). All equal `openEnd` at the end if it is self-closed. */
export interface PlacedElement {
  /** As written, with its prefix. */
  name: string;
  prefix: string;
  local: string;
  uri: string;
  /** Values by the name as written. */
  attributes: ReadonlyMap<string, { value: string; uri: string; local: string }>;
  /** Namespaces declared on this very element, by prefix. */
  declared: Readonly<Record<string, string>>;
  parent: PlacedElement | null;
  children: PlacedElement[];
  /** The text directly inside, character data of children aside. */
  text: string;
  selfClosed: boolean;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
}

/** Deeper nesting is no workbook's, and would exhaust the stack of whoever walks the tree. */
const deepestNesting = 200;

/**
 * Parses a part into elements with their places.
 * @throws WorkbookError `damaged` with `part` if the XML is not well-formed, has a DTD, or nests too deep.
 */
export function placeElements(text: string, part: string): PlacedElement {
  const parser = new SaxesParser({ xmlns: true, fileName: part });
  let root: PlacedElement | null = null;
  let open: PlacedElement | null = null;
  let start = 0;
  let depth = 0;
  const damaged = () => {
    throw new WorkbookError("damaged", part);
  };
  parser.on("error", damaged);
  parser.on("doctype", damaged);
  parser.on("opentagstart", () => {
    start = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    if (++depth > deepestNesting) damaged();
    const attributes = new Map(
      Object.values(tag.attributes).map(({ name, value, uri, local }) => [name, { value, uri, local }]),
    );
    const at = parser.position;
    const element: PlacedElement = {
      ...{ name: tag.name, prefix: tag.prefix, local: tag.local, uri: tag.uri, attributes, declared: tag.ns },
      ...{ parent: open, children: [], text: "", selfClosed: tag.isSelfClosing },
      ...{ start, openEnd: at, closeStart: at, end: at },
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on("closetag", (tag) => {
    depth--;
    if (open && !tag.isSelfClosing) {
      open.end = parser.position;
      open.closeStart = text.lastIndexOf("<", parser.position - 1);
    }
    open = open?.parent ?? null;
  });
  const addText = (data: string) => {
    if (open) open.text += data;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  return root ?? damaged();
}

/** Applies edits, which must not overlap; several insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.at - b.at);
  const pieces: string[] = [];
  let from = 0;
  for (const { at, remove, insert } of sorted) {
    pieces.push(text.slice(from, at), insert);
    from = at + remove;
  }
  return pieces.join("") + text.slice(from);
}

/** Adds XML as the last children of an element, opening it if it is self-closed. */
export function append(element: PlacedElement, xml: string): Edit {
  if (element.selfClosed) {
    return { at: element.openEnd - 2, remove: 2, insert: `>${xml}</${element.name}>` };
  }
  return { at: element.children.at(-1)?.end ?? element.openEnd, remove: 0, insert: xml };
}

/** Takes an element out, with nothing around it. */
export function cut(element: PlacedElement): Edit {
  return { at: element.start, remove: element.end - element.start, insert: "" };
}

/**
 * Adds new children where the schema's order of siblings wants each: behind the last one that may precede it.
 * `additions` must follow that order themselves.
 */
export function insertInOrder(
  parent: PlacedElement,
  order: readonly string[],
  additions: readonly { local: string; xml: string }[],
): Edit[] {
  if (parent.selfClosed) {
    return additions.length ? [append(parent, additions.map((addition) => addition.xml).join(""))] : [];
  }
  return additions.map(({ local, xml }) => {
    const before = new Set(order.slice(0, order.indexOf(local)));
    const last = parent.children.findLast((child) => child.uri === parent.uri && before.has(child.local));
    return { at: last?.end ?? parent.openEnd, remove: 0, insert: xml };
  });
}

/** Gives an attribute of an element (named without prefix) a value; `value` needs no escaping. */
export function setAttribute(text: string, element: PlacedElement, name: string, value: string): Edit {
  const tag = text.slice(element.start, element.openEnd);
  for (const match of tag.matchAll(/\s([^\s=<>/"']+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (match[1] !== name) continue;
    const quoted = match[2]!;
    const at = element.start + match.index + match[0].length - quoted.length + 1;
    return { at, remove: quoted.length - 2, insert: value };
  }
  return { at: element.start + 1 + element.name.length, remove: 0, insert: ` ${name}="${value}"` };
}

/** The children of that local name in the element's own namespace. */
export function childrenOf(element: PlacedElement, local: string): PlacedElement[] {
  return element.children.filter((child) => child.local === local && child.uri === element.uri);
}

/** The first such child. */
export function childOf(element: PlacedElement, local: string): PlacedElement | undefined {
  return element.children.find((child) => child.local === local && child.uri === element.uri);
}

/** The value of an attribute without namespace. */
export function attributeOf(element: PlacedElement, name: string): string | undefined {
  return element.attributes.get(name)?.value;
}

/** The value of an attribute in a namespace, whatever its prefix. */
export function qualifiedAttribute(element: PlacedElement, uri: string, local: string): string | undefined {
  for (const attribute of element.attributes.values()) {
    if (attribute.uri === uri && attribute.local === local) return attribute.value;
  }
  return undefined;
}

/** How a new child of `element` is named: with the prefix that the element itself uses. */
export function prefixed(element: PlacedElement, local: string): string {
  return element.prefix ? `${element.prefix}:${local}` : local;
}

/** A prefix that stands for the namespace at this place, or undefined if none is in scope. */
export function prefixInScope(element: PlacedElement, uri: string): string | undefined {
  const hidden = new Set<string>();
  for (let at: PlacedElement | null = element; at; at = at.parent) {
    for (const [prefix, declared] of Object.entries(at.declared)) {
      if (prefix && declared === uri && !hidden.has(prefix)) return prefix;
      hidden.add(prefix);
    }
  }
  return undefined;
}
