import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../chromium";
import { startExcelInPage } from "./transport/chromium";
import { firstFile } from "./transport/office-files";

const address = "https://add-in.example/";

describe("the in-memory Excel around a page in a browser", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.route(address, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><script src="${firstFile}"></script>`,
      }),
    );
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  it("answers the page, and tells it of what the user does", async () => {
    const excel = await startExcelInPage(page, { sheets: [{ name: "Staff", rows: [["Ann", "0012"]] }] });
    await page.goto(address);
    const found = await page.evaluate(async () => {
      const { host } = await Office.onReady();
      const context = new Excel.RequestContext();
      const range = context.workbook.worksheets.getItem("Staff").getRange("A1:B1").load("values");
      const changes = Object.assign(globalThis, { changes: [] as string[] }).changes;
      context.workbook.worksheets.onChanged.add(async ({ address }) => void changes.push(address));
      await context.sync();
      return { host, values: range.values };
    });
    expect(excel.counters.roundTrips).toBe(1);
    expect(found).toEqual({ host: "Excel", values: [["Ann", 12]] });
    excel.user.type("Staff", "B7", "x");
    await page.waitForFunction(() => (globalThis as unknown as { changes: string[] }).changes.length > 0);
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([
      "B7",
    ]);
  });

  it("refuses what its requirement sets lack, and passes on a lost connection", async () => {
    const excel = await startExcelInPage(page, { excelApi: "1.9" });
    await page.goto(address);
    await page.evaluate(() => Office.onReady());
    excel.faults.failAt(1, "lost-before");
    const codes = await page.evaluate(async () => {
      const sync = async (ask: (context: Excel.RequestContext) => void) => {
        const context = new Excel.RequestContext();
        try {
          ask(context);
          await context.sync();
          return "done";
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      };
      const ask = (context: Excel.RequestContext) => void context.workbook.worksheets.load("items/name");
      return [
        await sync(ask),
        await sync(ask),
        await sync(({ workbook }) => void workbook.comments.load("items")),
      ];
    });
    expect(codes).toEqual(["GeneralException", "done", "ApiNotFound"]);
  });
});
