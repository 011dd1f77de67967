import { foldName } from "./sheet-names";
import type { CellRef, Sheet, SheetLink, SheetRole } from "./workbook";

/** Links lead to sheets that will be there once these stay and those are put in, or nowhere. */
export function linkResolver(
  kept: readonly { name: string; owned: SheetRole | null }[],
  placed: readonly { name: string; sheet: Sheet }[],
): (link: SheetLink) => CellRef | null {
  const names = new Set([...kept, ...placed].map(({ name }) => foldName(name)));
  const roles = new Map<SheetRole, string>();
  for (const { owned, name } of kept) if (owned) roles.set(owned, name);
  for (const { sheet, name } of placed) if (sheet.role) roles.set(sheet.role, name);
  return (link) => {
    if ("sheet" in link) return names.has(foldName(link.sheet)) ? link : null;
    const sheet = roles.get(link.role);
    return sheet === undefined ? null : { sheet, row: link.row, column: link.column };
  };
}
