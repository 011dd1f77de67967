import { cutAt } from "./cut-at";

/** Names that Excel takes: of sheets, of tables. Each `taken` set holds names folded by {@link foldName}. */

/** Most UTF-16 units in a sheet's name. */
const longestSheetName = 31;

/** Most UTF-16 units in the name of a table. */
const longestTableName = 255;

/** Two names are one to Excel if this gives the same. */
export function foldName(name: string): string {
  return name.toUpperCase().toLowerCase();
}

/** The wanted name made legal, with a number behind it if it is taken; adds what it returns to `taken`. */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  const legal = trimEdges(cutAt(wanted.replace(forbidden, "_"), longestSheetName)) || "Sheet";
  return firstFree(
    taken,
    (suffix) => trimEdges(cutAt(legal, longestSheetName - suffix.length)) + suffix,
    " ($)",
  );
}

/** As {@link freeSheetName}, for tables; `taken` must hold the workbook's defined names too. */
export function freeTableName(wanted: string, taken: Set<string>): string {
  const characters = wanted.replace(/[^\p{L}\p{N}_.]/gu, "_");
  const looksLikeCell = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i.test(characters);
  const legal = /^[\p{L}_]/u.test(characters) && !looksLikeCell ? characters : `_${characters}`;
  return firstFree(taken, (suffix) => cutAt(legal, longestTableName - suffix.length) + suffix, "_$");
}

const forbidden = /[[\]:*?/\\\u0000-\u001f]/g;

/** Excel keeps this name for itself. */
const reserved = "history";

function trimEdges(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, "");
}

/** `pattern` holds a `$` where the number stands. */
function firstFree(taken: Set<string>, nameWith: (suffix: string) => string, pattern: string): string {
  for (let number = 1; ; number++) {
    const name = nameWith(number === 1 ? "" : pattern.replace("$", String(number)));
    const folded = foldName(name);
    if (taken.has(folded) || folded === reserved) continue;
    taken.add(folded);
    return name;
  }
}
