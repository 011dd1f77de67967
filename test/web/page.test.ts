import { readFileSync } from "node:fs";
import path from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { checkWorkbook, putResults } from "../../src/check-workbook";
import { ruleBooks } from "../../src/schemes";
import { isoDate } from "../../src/tables/days";
import type { RawCell, SheetValue } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/create";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/open";
import { launchChromium } from "../chromium";
import { openWeb, samples, serveBuilt, type OpenWeb, type Served } from "./open-web";

jest.setTimeout(90_000);

let browser: Browser;
let served: Served;
const opened: OpenWeb[] = [];

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveBuilt()]);
});
afterEach(async () => {
  for (const { close } of opened.splice(0)) await close();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const TODAY = 20_000;
const file = path.join(samples, "english-company.xlsx");
const sample = async () => openXlsx(new Blob([readFileSync(file)]));

async function open(look: Parameters<typeof openWeb>[2] = {}, query = ""): Promise<OpenWeb> {
  const web = await openWeb(browser, served, look, query);
  web.page.setDefaultTimeout(20_000);
  // The history dates each check.
  await web.page.clock.setFixedTime(`${isoDate(TODAY)}T12:00:00`);
  opened.push(web);
  return web;
}

async function openSample(): Promise<OpenWeb> {
  const web = await open();
  await web.page.locator("input[type=file]").setInputFiles(file);
  await web.page.getByText("checked just now").first().waitFor();
  return web;
}

const grid = (page: Page) => page.getByRole("grid");
const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`);
const selected = (page: Page) =>
  page.locator('[role=gridcell][aria-selected="true"]').getAttribute("data-cell");
const sheetTab = (page: Page, name: string) =>
  page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { name, exact: true });

async function check(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Check/ })
    .first()
    .click();
  await page.getByText(/^Checked\. Written/).waitFor();
}

async function saved(page: Page): Promise<{ name: string; book: XlsxWorkbook }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save result file" }).click(),
  ]);
  const content = readFileSync(await download.path());
  return { name: download.suggestedFilename(), book: await openXlsx(new Blob([content])) };
}

/** Whether an element lies within what its list shows of it. */
function isInView(element: Element): boolean {
  const [own, list] = [element.getBoundingClientRect(), element.parentElement!.getBoundingClientRect()];
  return own.left >= list.left - 1 && own.right <= list.right + 1;
}

/** Everything in the sheets that a check writes. */
async function resultsIn(book: XlsxWorkbook): Promise<Record<string, [number, (RawCell | undefined)[]][]>> {
  const results: Record<string, [number, (RawCell | undefined)[]][]> = {};
  for (const { name, owned } of book.sheets) {
    if (owned === null) continue;
    const rows: [number, (RawCell | undefined)[]][] = (results[name] = []);
    await book.scan(name, ({ row, cells }) => void rows.push([row, [...cells]]));
  }
  return results;
}

/** What the same check comes to without the page. */
async function checkedHere(
  edits: readonly [sheet: string, row: number, column: number, value: SheetValue][] = [],
) {
  const book = await sample();
  await book.edit(edits.map(([sheet, row, column, value]) => ({ cell: { sheet, row, column }, value })));
  await putResults(book, await checkWorkbook(book, { today: TODAY, ruleBooks, language: "en" }));
  return resultsIn(await openXlsx(await book.save()));
}

it("opens a file, checks it, and saves the very results that the command line writes", async () => {
  const { page, faults } = await openSample();
  expect(await page.title()).toBe("Proofsheet");
  await check(page);
  const { name, book } = await saved(page);
  expect(name).toBe("english-company.checked.xlsx");
  expect(await resultsIn(book)).toEqual(await checkedHere());
  await page.getByText(/Saved as english-company\.checked\.xlsx/).waitFor();
  expect(faults).toEqual([]);
});

it("leads to the results once they are written, and keeps the way back", async () => {
  const { page, faults } = await openSample();
  await check(page);
  await page.getByRole("button", { name: "Go to Readiness" }).click();
  await grid(page).and(page.getByLabel("Readiness")).waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("Undone.").waitFor();
  expect(faults).toEqual([]);
});

it("goes to a cell from the pane, takes another value there, and checks again", async () => {
  const { page, faults } = await openSample();
  await page.getByRole("tab", { name: "Data", exact: true }).click();
  await page.getByRole("button", { name: "Go to Evidence!E297" }).click();
  await cell(page, "E297").waitFor();
  expect(await selected(page)).toBe("E297");
  expect(await cell(page, "E297").innerText()).toBe("05/06/2026");
  await expect(sheetTab(page, "Evidence").evaluate(isInView)).resolves.toBe(true);
  await cell(page, "E297").dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("2026-06-05");
  await page.keyboard.press("Enter");
  await page.getByText("2026-06-05").first().waitFor();
  expect(await selected(page)).toBe("E298");
  await page
    .getByRole("button", { name: /^Check/ })
    .first()
    .click();
  await page.getByText(/^Checked\. Written/).waitFor();
  expect(await page.getByRole("button", { name: "Go to Evidence!E297" }).count()).toBe(0);
  const { book } = await saved(page);
  expect(await resultsIn(book)).toEqual(await checkedHere([["Evidence", 297, 4, { date: 20_609 }]]));
  expect(faults).toEqual([]);
});

it("goes on with the keyboard from the top of a file that was just opened", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Look at a sample company" }).press("Enter");
  await page.getByText("checked just now").first().waitFor();
  await page.keyboard.press("Tab");
  const next = page.getByRole("button", { name: "Open another" });
  expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
});

it("is used by keyboard: moves, types, gives up, takes back", async () => {
  const { page, faults } = await openSample();
  await sheetTab(page, "Staff").click();
  await grid(page).focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowUp"]) {
    await page.keyboard.press(key);
  }
  expect(await selected(page)).toBe("C2");
  await page.keyboard.press("Control+ArrowDown");
  await cell(page, "C93").waitFor();
  await page.keyboard.press("Control+Home");
  expect(await selected(page)).toBe("A1");
  await page.keyboard.press("ArrowDown");
  const before = await cell(page, "A2").innerText();
  await page.keyboard.type("S-new");
  await page.keyboard.press("Escape");
  expect(await cell(page, "A2").innerText()).toBe(before);
  await page.keyboard.type("S-new");
  await page.keyboard.press("Enter");
  await cell(page, "A2").getByText("S-new").waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F2");
  await page.keyboard.type("er");
  await page.keyboard.press("Enter");
  await cell(page, "A2").getByText("S-newer").waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Delete");
  await page.waitForFunction(() => document.querySelector('[data-cell="A2"]')?.textContent === "");
  for (let times = 0; times < 3; times++) await page.keyboard.press("Control+z");
  await page.waitForFunction(
    (text) => document.querySelector('[data-cell="A2"]')?.textContent === text,
    before,
  );
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
  expect(faults).toEqual([]);
});

it("says why a cell cannot change, and changes nothing", async () => {
  const { page } = await openSample();
  await sheetTab(page, "Staff").click();
  await cell(page, "A1").dblclick();
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  await page.getByText(/Staff!A1 is a header or a total of an Excel table/).waitFor();
  expect(await cell(page, "A1").innerText()).toBe("Staff ID *");
});

it.each([
  [
    "old.xls",
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    /old \.xls format.*save it as \.xlsx/,
  ],
  ["list.csv", Buffer.from("a,b\n1,2\n"), /not an Excel workbook/],
])("says what to do about %s, and stays where it was", async (name, buffer, sentence) => {
  const { page } = await open();
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
  await page.getByText(`${name} cannot be opened`).waitFor();
  await page.getByText(sentence).waitFor();
  await page.getByRole("button", { name: "Choose a workbook" }).waitFor();
});

it("opens a file that is dropped; asks before results are lost", async () => {
  const { page } = await open();
  const drop = async (name: string) => {
    const content = readFileSync(file).toString("base64");
    const data = await page.evaluateHandle(
      ([name, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(
          new File([Uint8Array.from(atob(content!), (letter) => letter.charCodeAt(0))], name!),
        );
        return transfer;
      },
      [name, content],
    );
    await page.dispatchEvent("body", "dragover", { dataTransfer: data });
    await page.getByText("Drop the workbook to open it").waitFor();
    await page.dispatchEvent("body", "drop", { dataTransfer: data });
  };
  await drop("first.xlsx");
  await page.getByRole("heading", { name: "first.xlsx" }).waitFor();
  await check(page);
  await drop("second.xlsx");
  await page.getByRole("button", { name: "Stay here" }).click();
  await page.getByRole("heading", { name: "first.xlsx" }).waitFor();
  await drop("second.xlsx");
  await page.getByRole("button", { name: "Open without saving" }).click();
  await page.getByRole("heading", { name: "second.xlsx" }).waitFor();
});

it("answers from a few figures without a file, and makes one of the input sheets", async () => {
  const { page, faults } = await open();
  await page.getByRole("button", { name: "No rows yet? An answer from a few figures" }).click();
  await page.getByRole("combobox", { name: "Level to check" }).selectOption("3");
  await page.getByRole("textbox", { name: /contract amount at least CNY 500,000/ }).fill("2");
  await page.getByText("On these figures no level of ITSS is reached yet.").waitFor();
  await page.getByText("Declared, not proven").first().waitFor();
  await page.getByRole("button", { name: "Make the input sheets for ITSS level 3" }).click();
  await page.getByRole("heading", { name: "ITSS-3.xlsx" }).waitFor();
  await sheetTab(page, "Projects").waitFor();
  expect(faults).toEqual([]);
});

it("warns before results are left, and only then", async () => {
  const { page } = await openSample();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText("checked just now").first().waitFor();
  await check(page);
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

it("opens without a connection once it was loaded, and checks the sample", async () => {
  const { page } = await open();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.context().setOffline(true);
  await page.reload();
  await page.getByText("Look at a sample company").click();
  await page.getByText("checked just now").first().waitFor();
  await check(page);
  for (const tab of ["Requirements", "Evidence", "Data", "Settings"]) {
    await page.getByRole("tab", { name: tab, exact: true }).first().click();
  }
  expect(await page.getByText(/Something went wrong|could not be loaded/).count()).toBe(0);
});

it("scrolls through a hundred thousand rows with few of them in the page", async () => {
  const cells = (row: number) =>
    Array.from({ length: 12 }, (_, column) => ({ value: column ? row * column : `P-${row}` }));
  const rows = Array.from({ length: 100_000 }, (_, index) => ({ cells: cells(index + 1) }));
  const big = await createXlsx([{ role: null, name: "Register", columns: [], rows }]);
  const { page, faults } = await open();
  const buffer = Buffer.from(await big.arrayBuffer());
  await page.locator("input[type=file]").setInputFiles({ name: "big.xlsx", mimeType: "", buffer });
  await cell(page, "A1").getByText("P-1", { exact: true }).waitFor();
  await grid(page).focus();
  await page.keyboard.press("Control+ArrowDown");
  await cell(page, "A100000").getByText("P-100000").waitFor();
  expect(await page.locator("[role=grid] [role=row]").count()).toBeLessThan(120);
  await page.keyboard.type("last");
  await page.keyboard.press("Enter");
  await cell(page, "A100000").getByText("last").waitFor();
  expect(faults).toEqual([]);
});

it("takes turns on a narrow screen: going to a cell brings the sheets to the front", async () => {
  const { page } = await open({ viewport: { width: 400, height: 800 } }, "?sample=en");
  await page.getByText("checked just now").first().waitFor();
  expect(await grid(page).isVisible()).toBe(false);
  await page.getByRole("tab", { name: "Data", exact: true }).click();
  await page.getByRole("button", { name: "Go to KPIs!B51" }).click();
  await cell(page, "B51").waitFor();
  await page.getByRole("tab", { name: "Assessment" }).click();
  await page.getByRole("button", { name: "Go to KPIs!B51" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
});

it.each(["light", "dark"] as const)("has nothing serious for axe to find: %s", async (colorScheme) => {
  const { page } = await open({ colorScheme, locale: "zh-CN" });
  const seriousIn = async () => {
    await page.evaluate(axe.source);
    // The guards of Fluent's focus are seen by nobody, and pass the focus on at once.
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run({ exclude: ["[data-tabster-dummy]"] }),
    );
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
  };
  expect(await seriousIn()).toEqual([]);
  await page.getByText("看看样例").click();
  await page.getByText("刚刚评估").first().waitFor();
  expect(await seriousIn()).toEqual([]);
});
