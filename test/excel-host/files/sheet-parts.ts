/** What a worksheet part says besides its cells. */
import type { Relationship } from "../../../src/workbook/xlsx/relationships";
import { attributeOf, childOf, childrenOf, type PlacedElement } from "../../../src/workbook/xlsx/splice";
import { parseAddress, type Area } from "../model/area";
import { changeCell } from "../model/cells";
import type { SheetModel } from "../model/model";

export function readSheetParts(
  sheet: SheetModel,
  root: PlacedElement,
  relationships: readonly Relationship[],
): void {
  readViews(sheet, root);
  readSizes(sheet, root);
  sheet.merges = children(root, "mergeCells", "mergeCell").flatMap((merge) => areasOf(merge, "ref"));
  const filter = childOf(root, "autoFilter");
  sheet.filter = (filter && areasOf(filter, "ref")[0]) ?? null;
  const protection = childOf(root, "sheetProtection");
  sheet.protected = protection !== undefined && attributeOf(protection, "sheet") === "1";
  readLinks(sheet, root, relationships);
  readDataBars(sheet, root);
  readValidations(sheet, root);
  readPage(sheet, root);
}

function children(root: PlacedElement, container: string, entry: string): PlacedElement[] {
  const found = childOf(root, container);
  return found ? childrenOf(found, entry) : [];
}

/** Areas go with spaces between in a file. */
const areasOf = (element: PlacedElement, attribute: string): Area[] =>
  parseAddress((attributeOf(element, attribute) ?? "").trim().replace(/\s+/g, ","))?.areas ?? [];

function readViews(sheet: SheetModel, root: PlacedElement): void {
  const properties = childOf(root, "sheetPr");
  const colour = properties && childOf(properties, "tabColor");
  const rgb = colour && attributeOf(colour, "rgb");
  if (rgb) sheet.tabColour = `#${rgb.slice(-6).toUpperCase()}`;
  const view = children(root, "sheetViews", "sheetView")[0];
  if (!view) return;
  sheet.showGridlines = attributeOf(view, "showGridLines") !== "0";
  const pane = childOf(view, "pane");
  if (!pane || attributeOf(pane, "state") !== "frozen") return;
  sheet.freeze = {
    rows: Number(attributeOf(pane, "ySplit") ?? 0),
    columns: Number(attributeOf(pane, "xSplit") ?? 0),
  };
}

/** Points of one character's width: 7 pixels at 96 dots an inch. */
const pointsOfCharacter = 5.25;

function readSizes(sheet: SheetModel, root: PlacedElement): void {
  for (const column of children(root, "cols", "col")) {
    const last = Math.min(Number(attributeOf(column, "max")), 1_000);
    for (let index = Number(attributeOf(column, "min")); index <= last; index++) {
      const width = Number(attributeOf(column, "width") ?? 0);
      if (width > 0) sheet.columnWidths.set(index - 1, width * pointsOfCharacter);
      if (attributeOf(column, "hidden") === "1") sheet.hiddenColumns.add(index - 1);
    }
  }
  for (const row of children(root, "sheetData", "row")) {
    const index = Number(attributeOf(row, "r")) - 1;
    const height = attributeOf(row, "ht");
    if (height !== undefined && attributeOf(row, "customHeight") === "1") {
      sheet.rowHeights.set(index, Number(height));
    }
    if (attributeOf(row, "hidden") === "1") sheet.hiddenRows.add(index);
  }
}

function readLinks(sheet: SheetModel, root: PlacedElement, relationships: readonly Relationship[]): void {
  for (const link of children(root, "hyperlinks", "hyperlink")) {
    const place = attributeOf(link, "location");
    const id = [...link.attributes.values()].find(({ local, uri }) => local === "id" && uri !== "")?.value;
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    for (const { top, left } of areasOf(link, "ref")) {
      changeCell(sheet, top, left, {
        link: place === undefined ? { address: target ?? "" } : { documentReference: place },
      });
    }
  }
}

function readDataBars(sheet: SheetModel, root: PlacedElement): void {
  for (const formatting of childrenOf(root, "conditionalFormatting")) {
    for (const rule of childrenOf(formatting, "cfRule")) {
      const bar = childOf(rule, "dataBar");
      const [lower, upper] = bar
        ? childrenOf(bar, "cfvo").map((value) => attributeOf(value, "val") ?? "")
        : [];
      const colour = bar && childOf(bar, "color");
      sheet.conditionalFormats.push({
        id: `cf${sheet.conditionalFormats.length}`,
        type: bar ? "DataBar" : "Custom",
        areas: areasOf(formatting, "sqref"),
        settings: bar
          ? {
              dataBar: {
                lowerBoundRule: { type: "Number", formula: lower },
                upperBoundRule: { type: "Number", formula: upper },
              },
              positiveFormat: {
                fillColor: `#${(colour && attributeOf(colour, "rgb"))?.slice(-6).toUpperCase()}`,
                gradientFill: false,
              },
            }
          : {},
      });
    }
  }
}

const alertStyles: Readonly<Record<string, string>> = { warning: "Warning", information: "Information" };

function readValidations(sheet: SheetModel, root: PlacedElement): void {
  for (const element of children(root, "dataValidations", "dataValidation")) {
    const text = (name: string) => attributeOf(element, name) ?? "";
    const isList = text("type") === "list";
    const formula = childOf(element, "formula1")?.text ?? "";
    const source = formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
    const hasPrompt = text("prompt") !== "" || text("promptTitle") !== "";
    const rule = {
      rule: isList ? { list: { inCellDropDown: text("showDropDown") !== "1", source } } : {},
      prompt: hasPrompt
        ? {
            showPrompt: text("showInputMessage") === "1",
            title: text("promptTitle"),
            message: text("prompt"),
          }
        : null,
      errorAlert:
        text("showErrorMessage") === "1"
          ? {
              showAlert: true,
              style: alertStyles[text("errorStyle")] ?? "Stop",
              title: text("errorTitle"),
              message: text("error"),
            }
          : null,
      ignoreBlanks: text("allowBlank") === "1",
    };
    for (const area of areasOf(element, "sqref")) sheet.validations.push({ ...rule, area });
  }
}

function readPage(sheet: SheetModel, root: PlacedElement): void {
  const layout = sheet.pageLayout;
  const properties = childOf(root, "sheetPr");
  const fit = properties && childOf(properties, "pageSetUpPr");
  const setup = childOf(root, "pageSetup");
  if (setup && attributeOf(setup, "orientation") === "landscape") layout["orientation"] = "Landscape";
  if (setup && attributeOf(setup, "paperSize") === "9") layout["paperSize"] = "A4";
  if (fit && attributeOf(fit, "fitToPage") === "1") {
    const high = Number((setup && attributeOf(setup, "fitToHeight")) ?? 1);
    layout["zoom"] = { horizontalFitToPages: 1, ...(high > 0 && { verticalFitToPages: high }) };
  }
  const margins = childOf(root, "pageMargins");
  for (const side of margins ? ["left", "right", "top", "bottom", "header", "footer"] : []) {
    layout[`${side}Margin`] = Number(attributeOf(margins!, side)) * 72;
  }
  const footer = children(root, "headerFooter", "oddFooter")[0]?.text;
  if (footer) layout["defaultForAllPages"] = footerTexts(footer);
}

function footerTexts(code: string): Record<string, string> {
  const names: Readonly<Record<string, string>> = { L: "leftFooter", C: "centerFooter", R: "rightFooter" };
  const parts = [...code.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)];
  return Object.fromEntries(parts.map(([, side, text]) => [names[side!]!, text!]));
}
