import { roleOfOwnedName } from "../workbook";
import type { Package } from "./package";
import { foldName } from "../sheet-names";
import type { WorkbookParts } from "./workbook-parts";
import { utf8Chunks } from "./xml-encoding";

/**
 * Which sheet names the user's formulas, names, links, charts and pivots mention. Such a sheet must not change its
 * name: a formula that leads to no sheet makes Excel offer a repair, which takes the formula away.
 * @param gone parts that go, and so cannot refer to anything any more.
 * @returns the names among the given ones, as given.
 */
export async function referredNames(
  pkg: Package,
  parts: WorkbookParts,
  names: readonly string[],
  gone: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (names.length === 0) return found;
  const look = (text: string) => {
    const folded = foldName(unescapeXml(text));
    for (const name of names) if (mentions(folded, name)) found.add(name);
  };
  for (const { name, localSheetId, formula } of parts.definedNames) {
    if (localSheetId === null && roleOfOwnedName(name) === null) look(formula);
  }
  const silent = new Set([...gone, parts.workbook, parts.sharedStrings, parts.styles]);
  for (const part of pkg.names) {
    if (!silent.has(part) && /\.xml$/i.test(part) && !/^\/?docProps\//i.test(part)) {
      await lookThrough(pkg.chunks(part), look);
    }
  }
  return found;
}

/** Characters of a mention at most, escapes included: it may stand across two chunks. */
const longestMention = 400;

async function lookThrough(chunks: AsyncIterable<Uint8Array>, look: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let tail = "";
  for await (const chunk of utf8Chunks(chunks)) {
    const text = tail + decoder.decode(chunk, { stream: true });
    look(text);
    tail = text.slice(-longestMention);
  }
}

/** `Name!A1`, `'A name'!A1`, or the name by itself as a pivot's source states it. */
function mentions(folded: string, name: string): boolean {
  const wanted = foldName(name);
  const inFormula = wanted.replaceAll("'", "''");
  return [`${inFormula}!`, `${inFormula}'!`, `"${wanted}"`].some((mention) => folded.includes(mention));
}

const characters: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&apos;": "'", "&lt;": "<", "&gt;": ">", "&#39;": "'" },
};

function unescapeXml(text: string): string {
  return text.replace(/&(?:amp|apos|lt|gt|#39);/g, (escape) => characters[escape]!);
}
