import { ownedName, quoteSheet, roleOfOwnedName } from "../workbook";
import type { Sheet, SheetRole } from "../workbook";
import type { Namespaces } from "./namespaces";
import { formatReference, mostRows } from "../ranges";
import { append, applyEdits, attributeOf, childOf, childrenOf, cut } from "./splice";
import { insertInOrder, prefixed, prefixInScope, setAttribute } from "./splice";
import type { Edit, PlacedElement } from "./splice";
import { escapeAttribute, escapeText } from "./xml-text";

/** A sheet of ours as the workbook part lists it. */
export interface ListedSheet {
  sheet: Sheet;
  /** The name that it got. */
  name: string;
  sheetId: number;
  /** The id of the relationship to its part. */
  relation: string;
  /** Never shown to the user. */
  hidden: boolean;
}

/** What happens to the list of sheets. */
export interface SheetChange {
  /** Places, in the present list, of the owned sheets that go. */
  removed: ReadonlySet<number>;
  /** Where the view goes that showed a removed sheet, as a place in the new list. */
  showInstead(removed: number): number;
  /** The roles whose markers go; a marker can be there without its sheet. */
  roles: ReadonlySet<SheetRole>;
  /** New sheets, which come last. */
  added: readonly ListedSheet[];
}

/** The children of `workbook`, in the order of the schema, as far as `definedNames` asks. */
const order = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"],
  ...["functionGroups", "externalReferences", "definedNames"],
];

/**
 * The workbook part with the change made: sheets, the defined names that are theirs, and, where a removed sheet stood
 * before a user's, the places by which names and views know that user's sheet.
 */
export function changeSheets(
  text: string,
  root: PlacedElement,
  change: SheetChange,
  namespaces: Namespaces,
): string {
  const list = childOf(root, "sheets")!;
  const sheets = childrenOf(list, "sheet");
  const places = newPlaces(sheets.length, change.removed);
  const kept = sheets.length - change.removed.size;
  const added = change.added.map((sheet) => sheetElement(list, sheet, namespaces)).join("");
  const names = change.added.flatMap((sheet, index) => definedNames(root, sheet, kept + index)).join("");
  return applyEdits(text, [
    ...sheets.filter((_, index) => change.removed.has(index)).map(cut),
    ...(added ? [append(list, added)] : []),
    ...nameEdits(text, root, change, places, names),
    ...viewEdits(text, root, change, places),
  ]);
}

/** The new place of each present sheet; undefined for those that go. */
function newPlaces(count: number, removed: ReadonlySet<number>): (number | undefined)[] {
  let next = 0;
  return Array.from({ length: count }, (_, index) => (removed.has(index) ? undefined : next++));
}

function sheetElement(list: PlacedElement, sheet: ListedSheet, { relationships }: Namespaces): string {
  const known = prefixInScope(list, relationships);
  const prefix = known ?? (list.prefix === "r" ? "rel" : "r");
  const declaration = known ? "" : ` xmlns:${prefix}="${relationships}"`;
  const state = sheet.hidden ? ' state="hidden"' : "";
  const name = escapeAttribute(sheet.name);
  return `<${prefixed(list, "sheet")}${declaration} name="${name}" sheetId="${sheet.sheetId}"${state} ${prefix}:id="${sheet.relation}"/>`;
}

/** The marker of ownership, and the names by which Excel knows a filter and repeated rows. */
function definedNames(root: PlacedElement, { sheet, name }: ListedSheet, place: number): string[] {
  const tag = prefixed(root, "definedName");
  const define = (called: string, attributes: string, reference: string) =>
    `<${tag} name="${called}"${attributes}>${escapeText(reference)}</${tag}>`;
  const rows = (from: number, to: number) => `${quoteSheet(name)}!$${from}:$${to}`;
  const names: string[] = [];
  if (sheet.role) {
    names.push(define(ownedName(sheet.role), ' hidden="1"', rows(1, mostRows)));
  }
  if (sheet.filter && !sheet.table) {
    names.push(
      define(
        "_xlnm._FilterDatabase",
        ` localSheetId="${place}" hidden="1"`,
        formatReference(name, sheet.filter),
      ),
    );
  }
  if (sheet.printTitleRows) {
    const { from, to } = sheet.printTitleRows;
    names.push(define("_xlnm.Print_Titles", ` localSheetId="${place}"`, rows(from, to)));
  }
  return names;
}

function nameEdits(
  text: string,
  root: PlacedElement,
  change: SheetChange,
  places: readonly (number | undefined)[],
  added: string,
): Edit[] {
  const container = childOf(root, "definedNames");
  if (!container) {
    if (!added) return [];
    const tag = prefixed(root, "definedNames");
    return insertInOrder(root, order, [{ local: "definedNames", xml: `<${tag}>${added}</${tag}>` }]);
  }
  const present = childrenOf(container, "definedName");
  const going = present.filter((name) => goes(name, change));
  // A container that was made for our names goes with them.
  if (going.length > 0 && going.length === present.length && !added) return [cut(container)];
  const renumbered = present.flatMap((name) => {
    const local = attributeOf(name, "localSheetId");
    if (local === undefined || going.includes(name)) return [];
    return renumber(text, name, "localSheetId", Number(local), places[Number(local)]);
  });
  return [...going.map(cut), ...renumbered, ...(added ? [append(container, added)] : [])];
}

function goes(name: PlacedElement, { removed, roles }: SheetChange): boolean {
  const local = attributeOf(name, "localSheetId");
  if (local !== undefined) return removed.has(Number(local));
  const role = roleOfOwnedName(attributeOf(name, "name") ?? "");
  return role !== null && roles.has(role);
}

function viewEdits(
  text: string,
  root: PlacedElement,
  change: SheetChange,
  places: readonly (number | undefined)[],
): Edit[] {
  const views = childOf(root, "bookViews");
  return (views ? childrenOf(views, "workbookView") : []).flatMap((view) =>
    ["firstSheet", "activeTab"].flatMap((attribute) => {
      const place = Number(attributeOf(view, attribute) ?? 0);
      const instead = change.removed.has(place) ? change.showInstead(place) : places[place];
      return renumber(text, view, attribute, place, instead);
    }),
  );
}

function renumber(
  text: string,
  element: PlacedElement,
  name: string,
  from: number,
  to: number | undefined,
): Edit[] {
  return to === undefined || to === from ? [] : [setAttribute(text, element, name, String(to))];
}
