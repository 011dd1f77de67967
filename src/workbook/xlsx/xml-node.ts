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

/** Equal for nodes that say the same, whatever the order of their attributes. */
export function fingerprint(node: XmlNode): string {
  const attributes = Object.entries(node.attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([node.local, attributes, (node.children ?? []).map(fingerprint)]);
}

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
