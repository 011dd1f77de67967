/** Excel around a page in a real browser: the page loads Office.js as it always does, and the workbook stays in the test. */
import type { Page } from "playwright-core";
import { excelOf, type Excel } from "../excel";
import { buildModel } from "../model/build-model";
import { matrixOf, type StartOptions } from "../start-excel";
import { nativeHost, type Matrix, type PageSide } from "./native";
import { officeAddress, officeFile } from "./office-files";

/** What the page and the test call each other by. */
const names = { answer: "__excelAnswer", tell: "__excelTell", file: "__excelFile", page: "__excelPage" };

/** Call it before the page is opened; the workbook outlives reloads of the page. */
export async function startExcelInPage(page: Page, options: StartOptions = {}): Promise<Excel> {
  const call = (method: keyof PageSide, values: unknown[]) => {
    // A page that has gone hears nothing, as an add-in that was closed.
    if (!page.isClosed()) void page.evaluate(callInPage, { ...names, method, values }).catch(() => {});
  };
  const excel = excelOf(await buildModel(options), {
    raise: (...values) => call("raise", values),
    press: (...values) => call("press", values),
  });
  await page.exposeFunction(names.answer, (body: string, flags: number) =>
    excel.answer(body, flags).then(
      (answer) => ({ answer }),
      (code: unknown) => ({ code }),
    ),
  );
  await page.exposeFunction(names.tell, excel.tell);
  await page.exposeFunction(names.file, excel.file);
  await page.addInitScript(initScript(matrixOf(options), options.language ?? "en-us"));
  await page.route(`${officeAddress}**`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: officeFile(route.request().url()) }),
  );
  return excel;
}

/** Runs in the page. */
function callInPage({ page, method, values }: { page: string; method: string; values: unknown[] }): void {
  type Methods = Record<string, (...values: unknown[]) => void>;
  (globalThis as unknown as Record<string, Methods>)[page]?.[method]?.(...values);
}

/** Puts `window.external` in place before anything of the page runs. */
function initScript(matrix: Matrix, language: string): string {
  return `{
    const answer = async (body, flags) => {
      const result = await window.${names.answer}(body, flags);
      if ("code" in result) throw result.code;
      return result.answer;
    };
    const tell = (what, about) => void window.${names.tell}(what, about);
    const host = (${nativeHost.toString()})({ answer, tell, file: window.${names.file} }, ${JSON.stringify(matrix)}, ${JSON.stringify(language)});
    Object.defineProperty(window, "external", { value: host.external, configurable: true });
    window.${names.page} = host;
  }`;
}
