import { linkResolver } from "../link-resolver";
import { WorkbookError } from "../workbook";
import type { Sheet, SheetRole } from "../workbook";
import { contentTypes, namespacesOf, type Namespaces } from "./namespaces";
import type { Package } from "./package";
import { changeContentTypes, changeRelationships, contentTypesPart } from "./package-lists";
import { planChange, type ChangePlan, type PlacedSheet } from "./plan-change";
import { relationshipsPart } from "./relationships";
import { sheetXml } from "./sheet-xml";
import { attributeOf, childOf, childrenOf, placeElements, type PlacedElement } from "./splice";
import { openStyleTable, type StyleTable } from "./style-table";
import { tableXml } from "./table-xml";
import type { WorkbookParts } from "./workbook-parts";
import { changeSheets } from "./workbook-xml";
import { xmlDeclaration } from "./xml-text";

/**
 * Puts sheets into a package, as `Workbook.put` promises. Of the parts that are there, only the content types, the
 * workbook, its relationships and the styles are changed, by insertions; `parts` must be read anew afterwards.
 * Nothing is changed if it throws.
 * @returns the names that the sheets got, in order.
 * @throws WorkbookError `structure-protected`; `signed`, unless `allowSigned`; `damaged`.
 */
export async function putSheets(
  pkg: Package,
  parts: WorkbookParts,
  sheets: readonly Sheet[],
  remove: readonly SheetRole[] = [],
  { allowSigned = false }: { allowSigned?: boolean } = {},
): Promise<string[]> {
  if (parts.structureProtected) throw new WorkbookError("structure-protected");
  if (parts.signed && !allowSigned) throw new WorkbookError("signed");
  const plan = await planChange(pkg, parts, sheets, remove);
  const changed = await changedParts(pkg, parts, plan);
  for (const part of plan.gone) if (!changed.has(part)) pkg.remove(part);
  for (const [part, text] of changed) pkg.set(part, text);
  return plan.placed.slice(0, sheets.length).map(({ name }) => name);
}

/** The texts of all parts that are new or differ. */
async function changedParts(
  pkg: Package,
  parts: WorkbookParts,
  plan: ChangePlan,
): Promise<Map<string, string>> {
  const workbookText = await pkg.text(parts.workbook);
  const root = placeElements(workbookText, parts.workbook);
  const namespaces = namespacesOf(root.uri);
  const stylesText = parts.styles === null ? emptyStyles(namespaces) : await pkg.text(parts.styles);
  const styles = openStyleTable(stylesText, plan.styles);
  const ours = ourParts(parts, plan, root, namespaces, styles);
  const relationships = relationshipsPart(parts.workbook);
  const listed = {
    [contentTypesPart]: await listedTypes(pkg, parts, plan),
    [relationships]: listedRelationships(
      await pkg.text(relationships),
      relationships,
      parts,
      plan,
      namespaces,
    ),
    [parts.workbook]: changeSheets(workbookText, root, sheetChange(parts, plan), namespaces),
    [plan.styles]: styles.text(),
  };
  const differing: [string, string][] = [];
  for (const [part, text] of Object.entries(listed)) {
    if (!pkg.has(part) || text !== (await pkg.text(part))) differing.push([part, text]);
  }
  return new Map([...differing, ...ours]);
}

/** Our worksheets with their tables. */
function ourParts(
  parts: WorkbookParts,
  plan: ChangePlan,
  root: PlacedElement,
  namespaces: Namespaces,
  styles: StyleTable,
): Map<string, string> {
  const shown = shownPlace(root, parts, plan);
  const resolve = linkResolver(plan.kept, plan.placed);
  const texts = new Map<string, string>();
  plan.placed.forEach((placed, index) => {
    const { sheet, part, table } = placed;
    const context = {
      ...{ namespaces, styles, resolve, date1904: parts.date1904 },
      selected: plan.kept.length + index === shown,
      tableRelation: table && "rId1",
      listOf: (choices: readonly string[]) => plan.lists.rangeOf(choices, plan.placed.at(-1)!.name),
    };
    texts.set(part, sheetXml(sheet, context));
    if (!table || !sheet.table) return;
    texts.set(table.part, tableXml(sheet, sheet.table.range, table.name, table.id, namespaces));
    texts.set(relationshipsPart(part), tableRelationship(table.part, namespaces));
  });
  return texts;
}

/** The place, in the new list, of a replaced sheet that was showing; null if another sheet was. */
function shownPlace(root: PlacedElement, parts: WorkbookParts, plan: ChangePlan): number | null {
  const views = childOf(root, "bookViews");
  const view = views && childrenOf(views, "workbookView")[0];
  // A workbook without a view shows its first sheet.
  const active = Number((view && attributeOf(view, "activeTab")) ?? 0);
  const isNew = parts.sheets.length === 0;
  return plan.removed.has(active) || isNew ? placeInstead(parts, plan, active) : null;
}

/** Where a removed sheet's successor stands in the new list; the first visible sheet if it has none. */
function placeInstead(parts: WorkbookParts, plan: ChangePlan, removed: number): number {
  const role = parts.sheets[removed]?.owned;
  const successor = plan.placed.findIndex(({ sheet }) => role && sheet.role === role);
  if (successor >= 0) return plan.kept.length + successor;
  return Math.max(
    0,
    plan.kept.findIndex(({ hidden }) => !hidden),
  );
}

function sheetChange(parts: WorkbookParts, plan: ChangePlan) {
  const { removed, roles, placed } = plan;
  return { removed, roles, added: placed, showInstead: (place: number) => placeInstead(parts, plan, place) };
}

async function listedTypes(pkg: Package, parts: WorkbookParts, plan: ChangePlan): Promise<string> {
  const typed = ({ part, table }: PlacedSheet) => [
    { part, contentType: contentTypes.worksheet },
    ...(table ? [{ part: table.part, contentType: contentTypes.table }] : []),
  ];
  const styles = parts.styles === null ? [{ part: plan.styles, contentType: contentTypes.styles }] : [];
  return changeContentTypes(await pkg.text(contentTypesPart), plan.gone, [
    ...plan.placed.flatMap(typed),
    ...styles,
  ]);
}

function listedRelationships(
  text: string,
  name: string,
  parts: WorkbookParts,
  plan: ChangePlan,
  { relationships }: Namespaces,
): string {
  const gone = parts.relationships
    .filter(({ part }) => part !== null && plan.gone.has(part))
    .map(({ id }) => id);
  const inFolder = (part: string) => part.slice(parts.workbook.lastIndexOf("/") + 1);
  const added = plan.placed.map(({ relation, part }) => ({
    id: relation,
    type: `${relationships}/worksheet`,
    target: inFolder(part),
  }));
  if (parts.styles === null) {
    added.push({ id: plan.stylesRelation, type: `${relationships}/styles`, target: inFolder(plan.styles) });
  }
  return changeRelationships(text, name, new Set(gone), added);
}

function tableRelationship(part: string, { relationships }: Namespaces): string {
  const target = `../tables/${part.slice(part.lastIndexOf("/") + 1)}`;
  return (
    `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${relationships}/table" Target="${target}"/></Relationships>`
  );
}

/** The styles of a workbook that has none: what cells without a format look like. */
function emptyStyles({ main }: Namespaces): string {
  return (
    `${xmlDeclaration}<styleSheet xmlns="${main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
