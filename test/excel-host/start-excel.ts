/**
 * Excel for a test: the real Office.js client over a workbook in memory. {@link startExcel} is for jsdom
 * (`@jest-environment ./test/excel-host/environment.ts`), `transport/chromium` for a browser.
 */
import { excelOf, type Excel as InMemoryExcel } from "./excel";
import { buildModel, type StartWith } from "./model/build-model";
import { bootInJsdom } from "./transport/jsdom";
import { nativeHost, type Matrix } from "./transport/native";

export interface StartOptions extends StartWith {
  /** The version of ExcelApi; 1.9 where absent. What is newer throws before it reaches the wire. */
  excelApi?: string;
  /** Requirement sets beside ExcelApi. */
  matrix?: Matrix;
  language?: "en-us" | "zh-cn";
}

/** `Excel` and `Office` are then in the window, as in the page of an add-in. */
export async function startExcel(options: StartOptions = {}): Promise<InMemoryExcel> {
  const excel = excelOf(await buildModel(options), {
    raise: (...event) => native.raise(...event),
    press: (...button) => native.press(...button),
  });
  const native = nativeHost(excel, matrixOf(options), options.language ?? "en-us");
  await bootInJsdom(native);
  await excel.ready;
  return excel;
}

/** The client asks for sets by their names in small letters. */
export function matrixOf({ excelApi = "1.9", matrix = {} }: StartOptions): Matrix {
  const others = Object.entries(matrix).map(([name, version]) => [name.toLowerCase(), version]);
  return { excelapi: excelApi, ...Object.fromEntries(others) };
}
