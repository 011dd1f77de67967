import { append, applyEdits, attributeOf, childrenOf, cut, placeElements, prefixed } from "./splice";
import { escapeAttribute } from "./xml-text";

/** The two lists that a package keeps of its parts: their types, and what leads from one to another. */

/** The part that states the type of every part. */
export const contentTypesPart = "[Content_Types].xml";

/** A part and its type. */
export interface TypedPart {
  part: string;
  contentType: string;
}

/** The content types without those of parts that go, and with those of new parts. */
export function changeContentTypes(
  text: string,
  gone: Iterable<string>,
  added: readonly TypedPart[],
): string {
  const root = placeElements(text, contentTypesPart);
  // A type may be stated for a part that is not there; stated twice, it would make the package invalid.
  const stale = new Set([...gone, ...added.map(({ part }) => part)].map(keyOf));
  const tag = prefixed(root, "Override");
  const xml = added.map(
    ({ part, contentType }) => `<${tag} PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`,
  );
  const cuts = childrenOf(root, "Override")
    .filter((override) => stale.has(keyOf(attributeOf(override, "PartName") ?? "")))
    .map(cut);
  return applyEdits(text, xml.length ? [...cuts, append(root, xml.join(""))] : cuts);
}

/** A relationship to be written; `target` is relative to the part that has it. */
export interface NewRelationship {
  id: string;
  type: string;
  target: string;
}

/** A part's relationships without those of the given ids, and with new ones. */
export function changeRelationships(
  text: string,
  part: string,
  gone: ReadonlySet<string>,
  added: readonly NewRelationship[],
): string {
  const root = placeElements(text, part);
  const tag = prefixed(root, "Relationship");
  const xml = added.map(
    ({ id, type, target }) => `<${tag} Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`,
  );
  const cuts = childrenOf(root, "Relationship")
    .filter((relationship) => gone.has(attributeOf(relationship, "Id") ?? ""))
    .map(cut);
  return applyEdits(text, xml.length ? [...cuts, append(root, xml.join(""))] : cuts);
}

function keyOf(part: string): string {
  return part.replace(/^\/+/, "").toLowerCase();
}
