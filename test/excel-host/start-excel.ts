/**
 * Excel for a test in jsdom (`@jest-environment ./test/excel-host/environment.ts`): the real Office.js client over a
 * workbook in memory. `Excel` and `Office` are then in the window, as in the page of an add-in.
 */
import { excelOf, type Excel as InMemoryExcel } from "./excel";
import { buildModel, type StartWith } from "./model/build-model";
import { bootInJsdom } from "./transport/jsdom";
import { nativeHost, type Matrix } from "./transport/native";

export interface StartOptions extends StartWith {
  /** The requirement sets beside ExcelApi. */
  matrix?: Matrix;
  /** The version of ExcelApi; 1.9 where absent. What is newer throws before it reaches the wire. */
  excelApi?: string;
  language?: "en-us" | "zh-cn";
}

export async function startExcel(options: StartOptions = {}): Promise<InMemoryExcel> {
  const { excelApi = "1.9", matrix = {}, language = "en-us" } = options;
  const sets = { excelapi: excelApi, ...lowerCaseKeys(matrix) };
  const model = await buildModel(options);
  const excel = excelOf(model, (...event) => native.raise(...event));
  const native = nativeHost(excel.answer, () => sets, language);
  await bootInJsdom(native);
  refuseNewerApis();
  excel.counters.reset();
  return excel;
}

const lowerCaseKeys = (sets: Matrix): Matrix =>
  Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));

/** Office.js lets newer APIs pass unless it is told to look. */
function refuseNewerApis(): void {
  const { CommonUtility } = OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
}
