/** Decides what a put changes: which sheets come, under which names, which take the place of which, and which go. */
import { collectChoiceLists, type ChoiceLists } from "../choice-lists";
import { linkResolver } from "../link-resolver";
import { foldName, freeSheetName, freeTableName } from "../sheet-names";
import {
  roleOfOwnedName,
  sheetRoles,
  type CellRef,
  type Sheet,
  type SheetLink,
  type SheetRole,
} from "../workbook";
import { draftName, type ExcelSheet, type Structure } from "./structure";

export interface PutPlan {
  /** In order; a hidden one with long lists of choices comes last. */
  placed: readonly PlacedSheet[];
  lists: ChoiceLists;
  /** Our sheets that go without a successor. */
  removed: readonly ExcelSheet[];
  /** Names of markers that lead nowhere any more, or whose sheets go. */
  markers: readonly string[];
  resolve(link: SheetLink): CellRef | null;
}

export interface PlacedSheet {
  sheet: Sheet;
  /** The name that it gets. */
  name: string;
  /** The name by which it goes while it is written. */
  draft: string;
  /** The name that marks its draft. */
  mark: string;
  /** The sheet of ours whose place it takes: that sheet stays, with new content, so that formulas which refer to it live on. */
  replaces: ExcelSheet | null;
  tableName: string | null;
  /** Not for the user's eyes. */
  hidden: boolean;
}

/** Numbers of drafts' marks: that of a role is its place among the roles from 1; then those of lists and of input sheets. */
export const listsMark = 99;
const firstInputMark = 100;

export function planPut(
  structure: Structure,
  sheets: readonly Sheet[],
  remove: readonly SheetRole[],
): PutPlan {
  const roles = new Set([...sheets.flatMap(({ role }) => role ?? []), ...remove]);
  const going = structure.sheets.filter(({ owned }) => owned !== null && roles.has(owned));
  const kept = structure.sheets.filter((sheet) => !going.includes(sheet));
  const taken = new Set(kept.map(({ name }) => foldName(name)));
  const tables = new Set([...structure.tables, ...structure.names].map(({ name }) => foldName(name)));
  const lists = collectChoiceLists(sheets);
  const all = lists.sheet ? [...sheets, lists.sheet] : sheets;
  const named = all.map((sheet) => ({ sheet, name: freeSheetName(sheet.name, taken) }));
  for (const { name } of going) taken.add(foldName(name));
  let inputs = firstInputMark;
  const markOf = (sheet: Sheet) => {
    if (sheet.role) return sheetRoles.indexOf(sheet.role) + 1;
    return sheet === lists.sheet ? listsMark : inputs++;
  };
  const placed = named.map(({ sheet, name }): PlacedSheet => {
    const replaces = (sheet.role && going.find(({ owned }) => owned === sheet.role)) || null;
    return {
      sheet,
      name,
      draft: replaces ? freeSheetName("Proofsheet draft", taken) : name,
      mark: draftName(markOf(sheet)),
      replaces,
      tableName: sheet.table ? freeTableName(sheet.table.name, tables) : null,
      hidden: sheet === lists.sheet,
    };
  });
  const removed = going.filter((sheet) => !placed.some(({ replaces }) => replaces === sheet));
  const live = new Set(placed.flatMap(({ replaces }) => replaces?.owned ?? []));
  const markers = structure.names
    .map(({ name }) => name)
    .filter((name) => {
      const role = roleOfOwnedName(name);
      return role !== null && roles.has(role) && !live.has(role);
    });
  return { placed, lists, removed, markers, resolve: linkResolver(kept, placed) };
}
