import type { CellNote } from "../workbook";
import type { Package } from "./package";
import { parseRange } from "../parse-range";
import type { Relationship } from "./relationships";
import { attributeOf, childOf, childrenOf, placeElements, type PlacedElement } from "./splice";
import { unescapeCharacters } from "./string-item";

/**
 * The notes of a sheet, and its threads of comments: each thread one note, a line for each of its comments
 * with who wrote it. The plain note that Excel puts beside a thread for older programs is left out.
 * @throws WorkbookError `damaged`
 */
export async function readNotes(
  pkg: Package,
  ofSheet: readonly Relationship[],
  ofWorkbook: readonly Relationship[],
): Promise<CellNote[]> {
  const rootsOf = (relationships: readonly Relationship[], kind: string) =>
    Promise.all(
      relationships.flatMap(({ kind: each, part }) =>
        each === kind && part !== null ? [pkg.text(part).then((text) => placeElements(text, part))] : [],
      ),
    );
  const [notes, threads, people] = await Promise.all([
    rootsOf(ofSheet, "comments"),
    rootsOf(ofSheet, "threadedComment"),
    rootsOf(ofWorkbook, "person"),
  ]);
  const names = new Map(people.flatMap((root) => childrenOf(root, "person")).map(nameOfPerson));
  const texts = threadTexts(threads, names);
  for (const [ref, text] of noteTexts(notes)) if (!texts.has(ref)) texts.set(ref, text);
  return [...texts].flatMap(([ref, text]) => {
    const place = parseRange(ref);
    return place && text !== "" ? [{ row: place.top, column: place.left, text }] : [];
  });
}

function nameOfPerson(person: PlacedElement): [id: string, name: string] {
  return [attributeOf(person, "id") ?? "", attributeOf(person, "displayName") ?? ""];
}

/** By cell; the comments of a part stand in the order in which they were written. */
function threadTexts(
  roots: readonly PlacedElement[],
  names: ReadonlyMap<string, string>,
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const comment of roots.flatMap((root) => childrenOf(root, "threadedComment"))) {
    const ref = attributeOf(comment, "ref") ?? "";
    const name = names.get(attributeOf(comment, "personId") ?? "") ?? "";
    const said = (childOf(comment, "text")?.text ?? "").trim();
    const line = name === "" ? said : `${name}: ${said}`;
    const before = texts.get(ref);
    texts.set(ref, before === undefined ? line : `${before}\n${line}`);
  }
  return texts;
}

function noteTexts(roots: readonly PlacedElement[]): [ref: string, text: string][] {
  const lists = roots.flatMap((root) => childrenOf(root, "commentList"));
  return lists
    .flatMap((list) => childrenOf(list, "comment"))
    .map((comment) => [attributeOf(comment, "ref") ?? "", richText(childOf(comment, "text"))]);
}

/** A text, plain or in formatted runs; phonetic hints are no part of it. */
function richText(item: PlacedElement | undefined): string {
  if (!item) return "";
  const runs = item.children.flatMap((child) => (child.local === "r" ? child.children : [child]));
  const pieces = runs.filter(({ local }) => local === "t").map(({ text }) => unescapeCharacters(text));
  return pieces.join("").trim();
}
