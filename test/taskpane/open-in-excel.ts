/** Opens a built page inside the in-memory Excel. */
import { openAsBlob } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Excel } from "../excel-host/excel";
import type { SheetModel } from "../excel-host/model/model";
import type { StartOptions } from "../excel-host/start-excel";
import { startExcelInPage } from "../excel-host/transport/chromium";
import type { BuiltPages, OpenedPage } from "./built-pages";
import { startWindow, type ExcelWindow } from "./excel-window";

export interface InExcel extends OpenedPage {
  excel: Excel;
  window: ExcelWindow;
  /** The names of the sheets that show, in order. */
  sheetNames(): string[];
}

export interface InExcelOptions extends StartOptions {
  context?: BrowserContextOptions;
  /** Runs before the page is opened. */
  also?: (page: Page) => Promise<unknown>;
}

export async function openInExcel(
  pages: BuiltPages,
  address: string,
  { context = { viewport: { width: 350, height: 700 } }, also, ...options }: InExcelOptions,
): Promise<InExcel> {
  let excel: Excel;
  let window: ExcelWindow;
  const opened = await pages.open(address, {
    context,
    before: async (page) => {
      excel = await startExcelInPage(page, options);
      window = await startWindow(page);
      await also?.(page);
    },
  });
  const shown = ({ visibility }: SheetModel) => visibility === "Visible";
  const sheetNames = () => excel.model.sheets.filter(shown).map(({ name }) => name);
  return { ...opened, excel: excel!, window: window!, sheetNames };
}

/** A bundled sample, as a file. */
export const sample = (name = "english-company") => openAsBlob(`assets/samples/${name}.xlsx`);

/** The sheet that is in front, and the first cell selected: "Projects R12C3", both counted from 1. */
export function selected({ model }: Excel): string {
  const sheet = model.sheets.find(({ id }) => id === model.activeSheet)!;
  const { top, left } = model.selection.areas[0]!;
  return `${sheet.name} R${top + 1}C${left + 1}`;
}

/** Resolves as soon as something is so, which it becomes without the page showing it. @throws Error in words, after a while. */
export async function until(isSo: () => boolean, wanted: () => string): Promise<void> {
  const last = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > last) throw new Error(`It never came to this: ${wanted()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
