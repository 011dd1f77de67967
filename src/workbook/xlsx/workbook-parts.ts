import { WorkbookError, roleOfOwnedName, type CellRange, type SheetRole } from "../workbook";
import { namespacesOf } from "./namespaces";
import type { Package } from "./package";
import { parseRange } from "../parse-range";
import { readRelationships, type Relationship } from "./relationships";
import { foldName } from "../sheet-names";
import {
  attributeOf,
  childOf,
  childrenOf,
  placeElements,
  qualifiedAttribute,
  type PlacedElement,
} from "./splice";

/** What the small parts of a workbook say: which sheets, names and tables there are and in which parts they live. */
export interface WorkbookParts {
  /** Name of the workbook part, usually `xl/workbook.xml`. */
  workbook: string;
  /** The relationships of the workbook part. */
  relationships: readonly Relationship[];
  /** All sheets in tab order, chart sheets and the like too. */
  sheets: readonly SheetPart[];
  definedNames: readonly DefinedName[];
  styles: string | null;
  sharedStrings: string | null;
  calcChain: string | null;
  date1904: boolean;
  /** The user has locked the order and number of sheets. */
  structureProtected: boolean;
  /** The package bears a digital signature, which any edit breaks. */
  signed: boolean;
}

export interface SheetPart {
  name: string;
  sheetId: number;
  /** The id of the workbook's relationship to it. */
  relationshipId: string;
  part: string;
  kind: "worksheet" | "other";
  hidden: boolean;
  /** The role that a marker of ours gives it. */
  owned: SheetRole | null;
  relationships: readonly Relationship[];
  tables: readonly TablePart[];
}

export interface TablePart {
  part: string;
  id: number;
  /** The name that formulas use, unique in the workbook. */
  name: string;
  /** With its header row, without its totals row. */
  range: CellRange;
  headerRow: boolean;
  totalsRow: boolean;
}

export interface DefinedName {
  name: string;
  /** The place among all sheets, from 0, of the sheet that it belongs to; null if it belongs to the workbook. */
  localSheetId: number | null;
  /** What it refers to, without "=". */
  formula: string;
}

/**
 * Reads the small parts of a package; cell data is not touched.
 * @throws WorkbookError `not-a-workbook`, `binary-xlsb`, or `damaged` with the part at fault.
 */
export async function readWorkbookParts(pkg: Package): Promise<WorkbookParts> {
  const workbook = await findWorkbook(pkg);
  const root = placeElements(await pkg.text(workbook), workbook);
  const namespaces = namespacesOf(root.uri);
  if (root.local !== "workbook" || root.uri !== namespaces.main) throw new WorkbookError("not-a-workbook");
  const relationships = await readRelationships(pkg, workbook);
  const partOf = (kind: string) =>
    relationships.find((r) => r.kind === kind && r.part !== null)?.part ?? null;
  const definedNames = readDefinedNames(root);
  const owners = ownersOf(definedNames);
  // All at once: the parts are many and small, and each waits for the inflater.
  const sheets = await Promise.all(
    listOf(root, "sheets", "sheet").map(async (element): Promise<SheetPart> => {
      const name = attributeOf(element, "name");
      const id = qualifiedAttribute(element, namespaces.relationships, "id");
      const relationship = relationships.find((candidate) => candidate.id === id);
      if (name === undefined || !relationship?.part) throw new WorkbookError("damaged", workbook);
      const kind = relationship.kind === "worksheet" ? "worksheet" : "other";
      return {
        name,
        sheetId: Number(attributeOf(element, "sheetId")),
        relationshipId: relationship.id,
        part: relationship.part,
        kind,
        hidden: ["hidden", "veryHidden"].includes(attributeOf(element, "state") ?? ""),
        owned: kind === "worksheet" ? (owners.get(foldName(name)) ?? null) : null,
        ...(await readTables(pkg, relationship.part)),
      };
    }),
  );
  const properties = childOf(root, "workbookPr");
  const protection = childOf(root, "workbookProtection");
  return {
    workbook,
    relationships,
    sheets,
    definedNames,
    styles: partOf("styles"),
    sharedStrings: partOf("sharedStrings"),
    calcChain: partOf("calcChain"),
    date1904: isOn(properties, "date1904"),
    structureProtected: isOn(protection, "lockStructure"),
    signed: pkg.names.some((name) => /^\/?_xmlsignatures\//i.test(name)),
  };
}

async function findWorkbook(pkg: Package): Promise<string> {
  if (!pkg.has("[Content_Types].xml")) throw new WorkbookError("not-a-workbook");
  const main = (await readRelationships(pkg, "")).find((r) => r.kind === "officeDocument" && r.part !== null);
  if (!main?.part) throw new WorkbookError("not-a-workbook");
  if (/\.bin$/i.test(main.part)) throw new WorkbookError("binary-xlsb");
  return main.part;
}

async function readTables(pkg: Package, sheet: string): Promise<Pick<SheetPart, "relationships" | "tables">> {
  const relationships = await readRelationships(pkg, sheet);
  const linked = relationships.flatMap(({ kind, part }) => (kind === "table" && part !== null ? [part] : []));
  const tables = await Promise.all(linked.map((part) => readTablePart(pkg, part)));
  return { relationships, tables };
}

async function readTablePart(pkg: Package, part: string): Promise<TablePart> {
  const root = placeElements(await pkg.text(part), part);
  const range = parseRange(attributeOf(root, "ref") ?? "");
  const name = attributeOf(root, "displayName") ?? attributeOf(root, "name");
  if (!range || name === undefined) throw new WorkbookError("damaged", part);
  const totals = Number(attributeOf(root, "totalsRowCount") ?? 0);
  return {
    part,
    id: Number(attributeOf(root, "id")),
    name,
    range: { ...range, bottom: Math.max(range.top, range.bottom - totals) },
    headerRow: attributeOf(root, "headerRowCount") !== "0",
    totalsRow: totals > 0,
  };
}

function readDefinedNames(root: PlacedElement): DefinedName[] {
  return listOf(root, "definedNames", "definedName").map((element) => {
    const local = attributeOf(element, "localSheetId");
    return {
      name: attributeOf(element, "name") ?? "",
      localSheetId: local === undefined ? null : Number(local),
      formula: element.text.trim(),
    };
  });
}

/**
 * The roles that our markers give, by folded sheet name. Only names of the whole workbook count:
 * when a user copies one of our sheets, Excel gives the copy a marker of its own, and the copy is the user's.
 */
function ownersOf(names: readonly DefinedName[]): Map<string, SheetRole> {
  const owners = new Map<string, SheetRole>();
  for (const { name, localSheetId, formula } of names) {
    const role = localSheetId === null ? roleOfOwnedName(name) : null;
    const sheet = role && /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
    if (role && sheet) owners.set(foldName(sheet[1]?.replaceAll("''", "'") ?? sheet[2]!), role);
  }
  return owners;
}

function listOf(root: PlacedElement, container: string, item: string): PlacedElement[] {
  const list = childOf(root, container);
  return list ? childrenOf(list, item) : [];
}

function isOn(element: PlacedElement | undefined, attribute: string): boolean {
  const value = element && attributeOf(element, attribute);
  return value === "1" || value === "true" || value === "on";
}
