import { SaxesParser } from "saxes";
import type { Package } from "./package";
import { readRelationships, relationshipsPart } from "./relationships";
import type { SheetPart, WorkbookParts } from "./workbook-parts";

/**
 * The parts that go with owned sheets: the sheets, their relationships and whatever only they lead to (tables, but
 * also a chart or a comment that somebody put on them).
 */
export async function partsOfSheets(pkg: Package, sheets: readonly SheetPart[]): Promise<Set<string>> {
  const roots = new Set(sheets.map((sheet) => sheet.part));
  const led = new Set<string>();
  for (const root of roots) await follow(pkg, root, led, new Set());
  if (led.size > roots.size) {
    const needed = new Set<string>();
    await follow(pkg, "", needed, roots);
    for (const part of needed) led.delete(part);
  }
  const relationships = [...led].map(relationshipsPart).filter((part) => pkg.has(part));
  return new Set([...led, ...relationships]);
}

/** The calculation chain, if it lists a cell of these sheets; Excel rebuilds it without loss. */
export async function staleCalcChain(
  pkg: Package,
  { calcChain }: WorkbookParts,
  sheets: readonly SheetPart[],
): Promise<string | null> {
  if (calcChain === null || sheets.length === 0) return null;
  const ids = new Set(sheets.map((sheet) => String(sheet.sheetId)));
  const parser = new SaxesParser({ position: false });
  let listed = false;
  parser.on("opentag", ({ attributes }) => {
    listed ||= ids.has(String(attributes["i"]));
  });
  // A chain that cannot be read is of no use to anybody.
  parser.on("error", () => {
    listed = true;
  });
  parser.write(await pkg.text(calcChain)).close();
  return listed ? calcChain : null;
}

/** Adds a part, and all that its relationships lead to, to `seen`; stops at `except`. */
async function follow(
  pkg: Package,
  part: string,
  seen: Set<string>,
  except: ReadonlySet<string>,
): Promise<void> {
  if (seen.has(part) || except.has(part)) return;
  seen.add(part);
  for (const relationship of await readRelationships(pkg, part)) {
    if (relationship.part !== null) await follow(pkg, relationship.part, seen, except);
  }
}
