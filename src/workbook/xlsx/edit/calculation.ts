/** What the workbook says about calculating: the chain of formulas, and that Excel is to calculate as it opens the file. */
import type { Package } from "../package";
import { changeContentTypes, changeRelationships, contentTypesPart } from "../package-lists";
import { relationshipsPart } from "../relationships";
import {
  applyEdits,
  attributeOf,
  childOf,
  insertInOrder,
  placeElements,
  prefixed,
  setAttribute,
} from "../splice";
import type { WorkbookParts } from "../workbook-parts";

/** The children of `workbook`, in the order of the schema, as far as `calcPr` asks. */
const order = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"],
  ...["functionGroups", "externalReferences", "definedNames", "calcPr"],
];

/** Asks for every formula to be calculated when the file is opened. */
export async function calculateOnLoad(pkg: Package, { workbook }: WorkbookParts): Promise<void> {
  const text = await pkg.text(workbook);
  const root = placeElements(text, workbook);
  const calculation = childOf(root, "calcPr");
  if (calculation && ["1", "true"].includes(attributeOf(calculation, "fullCalcOnLoad") ?? "")) return;
  const tag = prefixed(root, "calcPr");
  const edits = calculation
    ? [setAttribute(text, calculation, "fullCalcOnLoad", "1")]
    : insertInOrder(root, order, [{ local: "calcPr", xml: `<${tag} fullCalcOnLoad="1"/>` }]);
  pkg.set(workbook, applyEdits(text, edits));
}

/** Takes the chain of formulas out, which lists a formula that is gone; Excel makes it anew without loss. */
export async function dropCalcChain(pkg: Package, parts: WorkbookParts): Promise<void> {
  const { calcChain, workbook } = parts;
  if (calcChain === null) return;
  const list = relationshipsPart(workbook);
  const gone = parts.relationships.filter(({ part }) => part === calcChain).map(({ id }) => id);
  const types = changeContentTypes(await pkg.text(contentTypesPart), [calcChain], []);
  const relationships = changeRelationships(await pkg.text(list), list, new Set(gone), []);
  pkg.set(contentTypesPart, types);
  pkg.set(list, relationships);
  pkg.remove(calcChain);
}
