import type { MemorySheet } from "../../../src/workbook/memory/memory-workbook";
import { paneBrowser } from "../pane-browser";
import { openTab, settled, sheetNamesOf, valuesOf } from "./work-page";

const pane = paneBrowser();

const unknown: MemorySheet[] = [{ name: "Sheet1", rows: [["Hello", "there"]] }];

it("inserts just the sheets that the target needs, once it is told to", async () => {
  const { page, faults, close } = await openTab(pane.browser, pane.folder, "Overview", { sheets: unknown });
  await page.getByLabel("Target level of ITSS").selectOption({ label: "Level 4 · Basic" });
  expect(await sheetNamesOf(page)).toEqual(["Sheet1"]);
  await page.getByRole("button", { name: "11 sheets will be added after yours" }).press("Enter");
  const listed = await page
    .getByRole("list", { name: "11 sheets will be added after yours" })
    .locator("li > span:first-child")
    .allTextContents();
  await page.getByRole("button", { name: "Insert 11 sheets" }).press("Enter");
  await page.waitForFunction(() => window.pane.session.state.workbook === "assessed");
  await settled(page);
  expect(await sheetNamesOf(page)).toEqual(["Sheet1", ...listed]);
  expect(listed).toContain("Projects");
  expect(listed).not.toContain("Financials");
  expect((await valuesOf(page, "Evidence"))!.length).toBeGreaterThan(1);
  await page.getByRole("heading", { name: "Start with this workbook" }).waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await close();
});

it("inserts the sheets in the language that is chosen", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "Overview", { sheets: unknown });
  await page.getByLabel("Language of the sheets").selectOption("zh");
  await page.getByRole("button", { name: /^Insert \d+ sheets$/ }).click();
  await page.waitForFunction(() => window.pane.session.state.workbook === "assessed");
  expect(await sheetNamesOf(page)).toContain("项目清单");
  await close();
});

it("opens the sample beside the workbook", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "总览", {
    sheets: unknown,
    language: "zh",
  });
  await page.getByRole("button", { name: "打开样例" }).click();
  await page.waitForFunction(() => window.pane.host.samples.length === 1);
  expect(await page.evaluate(() => window.pane.host.samples)).toEqual(["zh"]);
  expect(await sheetNamesOf(page)).toEqual(["Sheet1"]);
  await close();
});

it("reads a sheet that resembles a known one, on the user's word", async () => {
  const sheets: MemorySheet[] = [
    {
      name: "Our works",
      rows: [
        ["Project ID", "Project name", "Customer", "Contract amount"],
        ["P-001", "Help desk", "City archive", 600_000],
      ],
    },
  ];
  const { page, close } = await openTab(pane.browser, pane.folder, "Overview", { sheets });
  await page.getByText("It seems to be “Projects” but is not read.").waitFor();
  await page.getByRole("button", { name: "Read the sheet Our works as Projects" }).click();
  await page.waitForFunction(() => window.pane.session.state.workbook === "assessed");
  expect(await page.evaluate(() => window.pane.session.state.checked!.facts.tables.projects.rowCount)).toBe(
    1,
  );
  await close();
});
