/** Opens one of the work views for a test, and looks into the workbook behind it. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { MemorySheet } from "../../../src/workbook/memory/memory-workbook";
import { openPane, type OpenPage } from "../open-page";
import type { PageOptions } from "../page";

/** Opens the pane over these sheets, or over a sample, and turns to a tab. */
export async function openTab(
  browser: Browser,
  folder: string,
  tab: string,
  { sheets, ...options }: PlanOptions,
  look?: BrowserContextOptions,
): Promise<OpenPage> {
  const held = sheets === undefined ? options : { ...options, sheets: JSON.stringify(sheets) };
  const opened = await openPane(browser, folder, held, look);
  await opened.page.getByRole("tab", { name: tab }).click();
  await opened.page.getByRole("tabpanel", { name: tab }).getByRole("heading").first().waitFor();
  return opened;
}

/** What a test may ask for of a page that it opens over sheets or a sample. */
export type PlanOptions = Omit<PageOptions, "sheets"> & { sheets?: readonly MemorySheet[] };

/** Opens the pane, turns to Plan, and opens the view of this name there. */
export async function openPlanPart(
  browser: Browser,
  folder: string,
  part: string,
  options: PlanOptions,
  look?: BrowserContextOptions,
): Promise<OpenPage> {
  const tab = options.language === "zh" ? "计划" : "Plan";
  const opened = await openTab(browser, folder, tab, options, look);
  await opened.page.getByRole("tabpanel", { name: tab }).getByRole("button", { name: part }).first().click();
  return opened;
}

/** What stands in a sheet, row by row, blank cells as null; null where there is no such sheet. */
export function valuesOf(page: Page, sheet: string): Promise<unknown[][] | null> {
  return page.evaluate(async (name) => {
    const { host } = window.pane;
    const workbook = await host.open({ signal: new AbortController().signal, progress() {} });
    if (!workbook.sheets.some((each) => each.name === name)) return null;
    const rows: unknown[][] = [];
    await workbook.scan(name, ({ cells }) => {
      rows.push(Array.from(cells, (cell) => (cell && "value" in cell ? cell.value : null)));
    });
    return rows;
  }, sheet);
}

/** The names of the workbook's sheets. */
export function sheetNamesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { host } = window.pane;
    const workbook = await host.open({ signal: new AbortController().signal, progress() {} });
    return workbook.sheets.map(({ name }) => name);
  });
}

/** Resolves once the pane has nothing under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.pane.session.state.work === null);
}
