import type { Browser } from "playwright-core";
import { launchChromium } from "../../chromium";
import { buildPage } from "../build-page";
import { openPane } from "../open-page";

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = buildPage();
  browser = await launchChromium();
}, 180_000);
afterAll(() => browser.close());

it("reads the workbook by itself, and writes nothing", async () => {
  const { page, faults, close } = await openPane(browser, folder, { sample: "english-company" });
  await page.getByRole("heading", { name: "Harrowmere IT Services (Wuxi) Co., Ltd." }).waitFor();
  expect(await page.evaluate(() => window.pane.session.state.resultSheets)).toEqual({});
  expect(await page.getByRole("button", { name: "Check" }).isEnabled()).toBe(true);
  expect(faults).toEqual([]);
  await close();
});
