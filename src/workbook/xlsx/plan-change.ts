import type { Sheet, SheetRole } from "../workbook";
import { collectChoiceLists, type ChoiceLists } from "../choice-lists";
import { partsOfSheets, staleCalcChain } from "./going-parts";
import type { Package } from "./package";
import { referredNames } from "./referred-names";
import { relationshipsPart } from "./relationships";
import { foldName, freeSheetName, freeTableName } from "../sheet-names";
import type { SheetPart, WorkbookParts } from "./workbook-parts";
import type { ListedSheet } from "./workbook-xml";

/** What goes, what comes, and under which names, numbers and ids, all of them unique in the workbook. */
export interface ChangePlan {
  /** The roles that are replaced or removed. */
  roles: ReadonlySet<SheetRole>;
  /** Places of the owned sheets that go. */
  removed: ReadonlySet<number>;
  /** All parts that go with them. */
  gone: ReadonlySet<string>;
  kept: readonly SheetPart[];
  /** Our sheets in order; a hidden one with long lists of choices comes last. */
  placed: readonly PlacedSheet[];
  lists: ChoiceLists;
  /** The part of the cell formats; a new one if the workbook has none. */
  styles: string;
  /** A free id for its relationship, should it be new. */
  stylesRelation: string;
}

/** A sheet of ours and where it will stand. */
export interface PlacedSheet extends ListedSheet {
  part: string;
  table: { part: string; id: number; name: string } | null;
}

/** Decides on a change of a package; reads, but changes nothing. */
export async function planChange(
  pkg: Package,
  parts: WorkbookParts,
  sheets: readonly Sheet[],
  remove: readonly SheetRole[],
): Promise<ChangePlan> {
  const roles = new Set([...sheets.flatMap(({ role }) => role ?? []), ...remove]);
  const goes = ({ owned }: SheetPart) => owned !== null && roles.has(owned);
  const going = parts.sheets.filter(goes);
  const kept = parts.sheets.filter((sheet) => !goes(sheet));
  const gone = await partsOfSheets(pkg, going);
  const calcChain = await staleCalcChain(pkg, parts, going);
  if (calcChain !== null) gone.add(calcChain);

  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf("/") + 1);
  const lists = collectChoiceLists(sheets);
  const all = lists.sheet ? [...sheets, lists.sheet] : sheets;
  const sameNames = await namesThatStay(pkg, parts, { sheets, going, gone });
  const sheetNames = new Set([...kept.map(({ name }) => name), ...sameNames.values()].map(foldName));
  const nextSheetId = counter(kept.map(({ sheetId }) => sheetId));
  const nextRelation = freeRelations(parts, gone);
  const nextSheetPart = freeParts(pkg, `${folder}worksheets/sheet`, gone);
  const nextTable = freeTables(pkg, parts, kept, `${folder}tables/table`, gone);
  const placed = all.map((sheet) => ({
    sheet,
    name: (sheet.role && sameNames.get(sheet.role)) ?? freeSheetName(sheet.name, sheetNames),
    sheetId: nextSheetId(),
    relation: nextRelation(),
    hidden: sheet === lists.sheet,
    part: nextSheetPart(),
    table: sheet.table ? nextTable(sheet.table.name) : null,
  }));
  const removed = new Set(parts.sheets.flatMap((sheet, place) => (goes(sheet) ? [place] : [])));
  // Some readers look for the styles under their usual name only.
  const usual = `${folder}styles.xml`;
  const styles = parts.styles ?? (pkg.has(usual) ? freeParts(pkg, `${folder}styles`, gone)() : usual);
  return { roles, removed, gone, kept, placed, lists, styles, stylesRelation: nextRelation() };
}

/** The names of replaced sheets that would change, by a rename of the user's or another language, but are referred to. */
async function namesThatStay(
  pkg: Package,
  parts: WorkbookParts,
  change: { sheets: readonly Sheet[]; going: readonly SheetPart[]; gone: ReadonlySet<string> },
): Promise<ReadonlyMap<SheetRole, string>> {
  const renamed = change.going.filter(({ owned, name }) =>
    change.sheets.some((sheet) => sheet.role === owned && foldName(sheet.name) !== foldName(name)),
  );
  const names = renamed.map(({ name }) => name);
  const referred = await referredNames(pkg, parts, names, change.gone);
  return new Map(
    renamed.flatMap(({ owned, name }) => (owned && referred.has(name) ? [[owned, name] as const] : [])),
  );
}

/** Numbers above all that are taken. */
function counter(taken: readonly number[]): () => number {
  let last = taken.reduce((most, number) => Math.max(most, number), 0);
  return () => ++last;
}

function freeRelations({ relationships }: WorkbookParts, gone: ReadonlySet<string>): () => string {
  const kept = relationships.filter(({ part }) => part === null || !gone.has(part));
  const next = counter(kept.map(({ id }) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0)));
  return () => `rId${next()}`;
}

/** Part names `<stem><number>.xml` that neither stand in the package nor have relationships left over there. */
function freeParts(pkg: Package, stem: string, gone: ReadonlySet<string>): () => string {
  const taken = (part: string) => pkg.has(part) && !gone.has(pkg.find(part) ?? part);
  let number = 0;
  return () => {
    for (;;) {
      const part = `${stem}${++number}.xml`;
      if (!taken(part) && !taken(relationshipsPart(part))) return part;
    }
  };
}

/** Table names share one space with defined names. */
function freeTables(
  pkg: Package,
  parts: WorkbookParts,
  kept: readonly SheetPart[],
  stem: string,
  gone: ReadonlySet<string>,
): (wanted: string) => { part: string; id: number; name: string } {
  const tables = kept.flatMap((sheet) => sheet.tables);
  const names = new Set([...tables, ...parts.definedNames].map(({ name }) => foldName(name)));
  const nextId = counter(tables.map(({ id }) => id));
  const nextPart = freeParts(pkg, stem, gone);
  return (wanted) => ({ part: nextPart(), id: nextId(), name: freeTableName(wanted, names) });
}
