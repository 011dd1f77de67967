import type { PlacedElement } from "./splice";
import { escapeAttribute } from "./xml-text";

/** An element of the main namespace, without place or prefix: to compare entries of two writers, and to write our own. */
export interface XmlNode {
  local: string;
  attributes?: Readonly<Record<string, string>>;
  children?: readonly XmlNode[];
}

/** What an element says; attributes of other namespaces are kept by their full names, so that they tell entries apart. */
export function nodeOf(element: PlacedElement): XmlNode {
  const attributes: Record<string, string> = {};
  for (const { local, uri, value } of element.attributes.values()) {
    if (uri !== xmlns) attributes[uri ? `{${uri}}${local}` : local] = value;
  }
  const local = element.uri === rootOf(element).uri ? element.local : `{${element.uri}}${element.local}`;
  return { local, attributes, children: element.children.map(nodeOf) };
}

/** Equal for nodes that say the same, whatever the order of attributes and children, and whether defaults are spelt out. */
export function fingerprint(node: XmlNode): string {
  const attributes = Object.entries(node.attributes ?? {})
    .filter(([name, value]) => !saysNothing(node.local, name, value))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([node.local, attributes, (node.children ?? []).map(fingerprint).sort()]);
}

/** Whether the schema takes the attribute to have this value where it is left out; a cell applies what its format holds. */
function saysNothing(local: string, name: string, value: string): boolean {
  const isOn = value === "1" || value === "true";
  const isOff = value === "0" || value === "false";
  if (name === "val") return local === "u" ? value === "single" : switches.has(local) && isOn;
  if (name === "pivotButton" || name === "quotePrefix") return isOff;
  return local === "xf" && name.startsWith("apply") && isOn;
}

/** Elements of a font that are on by standing there. */
const switches = new Set(["b", "i", "strike", "outline", "shadow", "condense", "extend"]);

/** The node as XML; `prefix` is the one that stands for the main namespace, empty if it is the default. */
export function renderNode(node: XmlNode, prefix: string): string {
  const name = prefix ? `${prefix}:${node.local}` : node.local;
  const attributes = Object.entries(node.attributes ?? {})
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join("");
  const inner = (node.children ?? []).map((child) => renderNode(child, prefix)).join("");
  return inner ? `<${name}${attributes}>${inner}</${name}>` : `<${name}${attributes}/>`;
}

const xmlns = "http://www.w3.org/2000/xmlns/";

function rootOf(element: PlacedElement): PlacedElement {
  return element.parent ? rootOf(element.parent) : element;
}
