/** What a workbook consists of: its sheets, names and tables, as Excel lists them. */
import { mostRows } from "../ranges";
import { foldName } from "../sheet-names";
import { roleOfOwnedName, type SheetRole } from "../workbook";

export interface ExcelSheet {
  /** Stays the same when the sheet is renamed or moved. */
  id: string;
  name: string;
  hidden: boolean;
  protected: boolean;
  owned: SheetRole | null;
  /** Written by a put that has not ended; null for sheets that are there for good. */
  draft: string | null;
}

export interface ExcelTable {
  id: string;
  name: string;
  sheetId: string;
  headerRow: boolean;
  totalsRow: boolean;
}

export interface Structure {
  /** In tab order, drafts too. */
  sheets: readonly ExcelSheet[];
  tables: readonly ExcelTable[];
  /** All names of the workbook. */
  names: readonly { name: string; sheet: string | null }[];
  /** The user has locked the order and number of sheets. */
  locked: boolean;
}

/** Beginning of the hidden names that mark sheets which a put has not finished. */
const draftPrefix = "_proofsheet_draft_";

/** The name that marks a draft. */
export function draftName(number: number): string {
  return `${draftPrefix}${number}`;
}

export function isDraftName(name: string): boolean {
  return name.toLowerCase().startsWith(draftPrefix);
}

/** The number that {@link draftName} was given. */
export function numberOfDraft(name: string): number {
  return Number(name.slice(draftPrefix.length));
}

/** The hidden name that stands in the workbook while drafts take their places. */
export const swapName = "_proofsheet_swap";

/** The address of all rows of a sheet, to which names refer that mark it. */
export const allRows = `1:${mostRows}`;

/** Queues the loading of the structure; call what it returns after the next `sync`. */
export function loadStructure({ workbook }: Excel.RequestContext): () => Structure {
  const { worksheets, names, tables, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  protection.load("protected");
  return () => {
    const named = names.items.map(({ name, formula }) => ({
      name,
      sheet: sheetOfReference(String(formula)),
    }));
    const marks = marksOf(named);
    return {
      sheets: worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.visibility !== "Visible",
        protected: sheet.protection.protected,
        owned: null,
        draft: null,
        ...marks.get(foldName(sheet.name)),
      })),
      tables: tables.items.map((table) => ({
        id: table.id,
        name: table.name,
        sheetId: table.worksheet.id,
        headerRow: table.showHeaders,
        totalsRow: table.showTotals,
      })),
      names: named,
      locked: protection.protected,
    };
  };
}

/** The marks that names of ours put on sheets, by folded sheet name; of several of one kind the first counts. */
function marksOf(names: Structure["names"]): Map<string, Partial<Pick<ExcelSheet, "owned" | "draft">>> {
  const marks = new Map<string, Partial<Pick<ExcelSheet, "owned" | "draft">>>();
  const taken = new Set<SheetRole>();
  for (const { name, sheet } of names) {
    if (sheet === null) continue;
    const role = roleOfOwnedName(name);
    const mark = { ...marks.get(foldName(sheet)) };
    if (isDraftName(name)) mark.draft = name;
    else if (role !== null && !taken.has(role)) {
      mark.owned ??= role;
      taken.add(role);
    } else continue;
    marks.set(foldName(sheet), mark);
  }
  return marks;
}

/** The sheet that a name's formula refers to, as `='It''s'!$1:$9`; null where it refers to none. */
function sheetOfReference(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!=]+))!/.exec(formula);
  if (!match || formula.includes("#REF!")) return null;
  return (match[1]?.replaceAll("''", "'") ?? match[2])!;
}
