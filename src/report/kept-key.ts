/** The keys of rows in *Kept remarks*: a line that is gone from its sheet, or a stray text and where it stood. */
import { sheetRoles, type SheetRole } from "../workbook/workbook";
import { lineRoles, type LineRole } from "./lines";

/** Where a stray text stood: the sheet, its cell there ("F12"), and the key of its row ("" where it had none). */
export interface StrayPlace {
  role: SheetRole;
  cell: string;
  row: string;
}

export type KeptKey = { kind: "line"; role: LineRole; line: string } | { kind: "stray"; from: StrayPlace };

/** What the keys of a sheet's lines begin with. */
const prefixes: Record<LineRole, string> = { "missing-evidence": "line|", roadmap: "task|" };

export function formatKeptKey(key: KeptKey): string {
  if (key.kind === "line") return prefixes[key.role] + key.line;
  return ["stray", key.from.role, key.from.cell, key.from.row].join("|");
}

/** The key that a text holds, or null if it is none. */
export function parseKeptKey(text: string): KeptKey | null {
  const lines = lineRoles.find((role) => text.startsWith(prefixes[role]));
  if (lines) return { kind: "line", role: lines, line: text.slice(prefixes[lines].length) };
  const match = /^stray\|([^|]*)\|([^|]*)\|(.*)$/s.exec(text);
  const role = match && sheetRoles.find((known) => known === match[1]);
  return role ? { kind: "stray", from: { role, cell: match[2]!, row: match[3]! } } : null;
}
