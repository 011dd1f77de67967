/** What belongs to a sheet of ours as a whole, as calls of Office.js: sizes, merges, rules, filter, print. */
import { inlineList } from "../choice-lists";
import { cutAt } from "../cut-at";
import { formatRange } from "../ranges";
import { columnLetters, type Sheet, type Validation } from "../workbook";
import { runsOf } from "./rectangles";
import { step, type Step } from "./steps";

/** What is to be known of the workbook for the rules and the table of a sheet. */
export interface RuleContext {
  /** The name by which the sheet goes while it is written. */
  name: string;
  /** The name that the sheet's table gets. */
  tableName: string | null;
  /** The cells that hold choices too long for a rule. */
  listOf(choices: readonly string[]): string;
}

/** Points of a column's width to a character of it, padding included, in Excel's own font. */
export const pointsPerCharacter = 5.25;

/** What Excel takes: points of a row's height, characters of a column's width. */
const most = { height: 409, width: 255 };

/** Merges, bars, drop-downs and tables: what is copied along with the cells. */
export function ruleSteps(sheet: Sheet, { name, tableName, listOf }: RuleContext): Step[] {
  const on = (calls: number, change: (worksheet: Excel.Worksheet) => void, data = 0) =>
    step((context) => change(context.workbook.worksheets.getItem(name)), calls, data);
  const steps = [
    ...(sheet.merges ?? []).map((range) =>
      on(2, (worksheet) => worksheet.getRange(formatRange(range)).merge(false)),
    ),
    ...(sheet.dataBars ?? []).map((bar) => on(10, (worksheet) => addDataBar(worksheet, bar))),
    ...(sheet.validations ?? []).map((rule) =>
      on(
        5,
        (worksheet) => validate(worksheet.getRange(formatRange(rule.range)).dataValidation, rule, listOf),
        1_000,
      ),
    ),
  ];
  if (sheet.table && tableName) {
    const { top, bottom } = sheet.table.range;
    // Excel takes no table without a row beneath its header.
    const address = formatRange({ ...sheet.table.range, bottom: Math.max(bottom, top + 1) });
    steps.push(
      on(6, (worksheet) => {
        const table = worksheet.tables.add(address, true);
        table.name = tableName;
        table.style = "TableStyleLight1";
        table.showBandedRows = false;
      }),
    );
  }
  return steps;
}

function addDataBar(worksheet: Excel.Worksheet, bar: NonNullable<Sheet["dataBars"]>[number]): void {
  const { dataBar } = worksheet.getRange(formatRange(bar.range)).conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: String(bar.min) };
  dataBar.upperBoundRule = { type: "Number", formula: String(bar.max) };
  dataBar.positiveFormat.fillColor = `#${bar.colour}`;
  dataBar.positiveFormat.gradientFill = false;
}

function validate(
  rules: Excel.DataValidation,
  { choices, prompt }: Validation,
  listOf: RuleContext["listOf"],
): void {
  if (choices) {
    const inline = inlineList(choices);
    // A list within a rule stands without the quotes that a file puts around it.
    const source = inline === null ? `=${listOf(choices)}` : inline.slice(1, -1);
    rules.rule = { list: { inCellDropDown: true, source } };
    rules.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
  }
  if (prompt) {
    const text = prompt.text.replace(/\r\n?/g, "\n");
    const message = text.length > 255 ? `${cutAt(text, 254)}…` : text;
    rules.prompt = { showPrompt: true, title: cutAt(prompt.title, 32), message };
  }
}

/** Sizes, filter, colour and print of a worksheet. */
export function setLayout(worksheet: Excel.Worksheet, sheet: Sheet): void {
  for (const { from, to, value } of runsOf(sheet.columns.map(({ width }) => width))) {
    const columns = worksheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
    columns.format.columnWidth = Math.min(value, most.width) * pointsPerCharacter;
  }
  sheet.columns.forEach(({ hidden }, column) => {
    const letters = columnLetters(column);
    if (hidden) worksheet.getRange(`${letters}:${letters}`).columnHidden = true;
  });
  for (const { from, to, value } of runsOf(sheet.rows.map(({ height }) => height ?? "fitting"))) {
    const { format } = worksheet.getRange(`${from + 1}:${to + 1}`);
    if (value === "fitting") format.autofitRows();
    else format.rowHeight = Math.min(value, most.height);
  }
  if (sheet.filter && !sheet.table) worksheet.autoFilter.apply(formatRange(sheet.filter));
  if (sheet.tabColour) worksheet.tabColor = `#${sheet.tabColour}`;
  setPrint(worksheet.pageLayout, sheet);
}

function setPrint(page: Excel.PageLayout, { printTitleRows }: Sheet): void {
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintMargins("Inches", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 });
  page.headersFooters.defaultForAllPages.leftFooter = "&A";
  page.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
  if (printTitleRows) page.setPrintTitleRows(`$${printTitleRows.from}:$${printTitleRows.to}`);
}

/** About how many calls {@link setLayout} and {@link setView} make. */
export function layoutCalls(sheet: Sheet): number {
  return (
    30 + 3 * sheet.columns.length + 3 * runsOf(sheet.rows.map(({ height }) => height ?? "fitting")).length
  );
}

/** What a window shows of a worksheet. */
export function setView(worksheet: Excel.Worksheet, { role, freeze }: Sheet): void {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (role) worksheet.showGridlines = false;
  if (rows > 0 && columns > 0) {
    worksheet.freezePanes.freezeAt(formatRange({ top: 1, left: 0, bottom: rows, right: columns - 1 }));
  } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

/** Takes away what an earlier sheet of ours held, and what its user made of it, so that the next can come in its place. */
export function clearSheet(worksheet: Excel.Worksheet): void {
  worksheet.autoFilter.remove();
  worksheet.freezePanes.unfreeze();
  const all = worksheet.getRange();
  all.rowHidden = false;
  all.columnHidden = false;
  all.clear("All");
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
}
