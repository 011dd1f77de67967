/** The keys of rows in *Kept remarks*: a line of *Missing evidence* that is gone, or a stray text and where it stood. */
import { sheetRoles, type SheetRole } from "../workbook/workbook";

/** Where a stray text stood: the sheet, its cell there ("F12"), and the key of its row ("" where it had none). */
export interface StrayPlace {
  role: SheetRole;
  cell: string;
  row: string;
}

export type KeptKey = { kind: "line"; line: string } | { kind: "stray"; from: StrayPlace };

export function formatKeptKey(key: KeptKey): string {
  if (key.kind === "line") return `line|${key.line}`;
  return ["stray", key.from.role, key.from.cell, key.from.row].join("|");
}

/** The key that a text holds, or null if it is none. */
export function parseKeptKey(text: string): KeptKey | null {
  if (text.startsWith("line|")) return { kind: "line", line: text.slice("line|".length) };
  const match = /^stray\|([^|]*)\|([^|]*)\|(.*)$/s.exec(text);
  const role = match && sheetRoles.find((known) => known === match[1]);
  return role ? { kind: "stray", from: { role, cell: match[2]!, row: match[3]! } } : null;
}
