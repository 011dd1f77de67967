import type { Page } from "playwright-core";
import { openPane } from "../open-page";
import { paneBrowser } from "../pane-browser";

const sample = "english-company";
const pane = paneBrowser();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const work = (page: Page) => page.evaluate(() => window.pane.session.state.work);

it("reads the workbook by itself, and writes nothing", async () => {
  const { page, faults, close } = await openPane(pane.browser, pane.folder, { sample });
  await page.getByRole("heading", { name: "Harrowmere IT Services (Wuxi) Co., Ltd." }).waitFor();
  expect(await page.evaluate(() => window.pane.session.state.resultSheets)).toEqual({});
  expect(await page.getByText("checked just now").count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await close();
});

it("checks, says what was written, and takes it back", async () => {
  const { page, faults, close } = await openPane(pane.browser, pane.folder, { sample });
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page
    .getByText(
      "Written: Readiness, Findings, Missing evidence, Roadmap, Calendar, Forecast, Judgements, Data problems, Check history.",
    )
    .waitFor();
  await page.getByRole("button", { name: "Check again" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone.").waitFor();
  expect(await page.evaluate(() => window.pane.session.state.resultSheets)).toEqual({});
  await page.getByRole("button", { name: "Dismiss" }).focus();
  await page.keyboard.press("Escape");
  await page.getByText("Undone.").waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await close();
});

it("shows how far the work is, and gives it up by keyboard without losing the focus", async () => {
  const { page, faults, close } = await openPane(pane.browser, pane.folder, { sample, held: "yes" });
  await page.getByText("Reading the sheets…").waitFor();
  expect(await page.getByRole("progressbar", { name: "Reading the sheets" }).count()).toBe(1);
  expect(await page.getByRole("button", { name: "Check" }).getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("button", { name: "Cancel" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Cancelled. Your sheets are as they were.").waitFor();
  expect(await work(page)).toBeNull();
  expect(await focused(page)).toBe("Check");
  await page.getByText("Not checked yet").first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

it("says that the sheets changed since", async () => {
  const { page, close } = await openPane(pane.browser, pane.folder, { sample });
  await page.getByText("checked just now").first().waitFor();
  await page.evaluate(() => window.pane.host.userChanges());
  await page.getByText("Changed since: check again").first().waitFor();
  await close();
});

it("goes from tab to tab by arrow keys", async () => {
  const { page, faults, close } = await openPane(pane.browser, pane.folder, { sample });
  await page.getByRole("heading", { name: "ITSS" }).waitFor();
  await page.getByRole("button", { name: "Check" }).focus();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toContain("Overview");
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toContain("Requirements");
  await page.keyboard.press("Enter");
  await page.getByRole("tabpanel", { name: "Requirements" }).waitFor();
  expect(await page.getByRole("tab", { name: "Requirements" }).getAttribute("aria-selected")).toBe("true");
  expect(await focused(page)).toContain("Requirements");
  const search = page.getByRole("searchbox", { name: "Search requirements" });
  await search.waitFor();
  await page.keyboard.press("Tab");
  expect(await search.evaluate(isFocused)).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

it("opens the requirement that the selected cell of a result sheet is about", async () => {
  const { page, faults, close } = await openPane(pane.browser, pane.folder, { sample });
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("button", { name: "Check again" }).waitFor();
  const select = (row: number) =>
    page.evaluate((at) => window.pane.host.userSelects({ sheet: "Findings", row: at, column: 2 }), row);
  await select(5);
  const bar = page.getByRole("complementary", { name: "Requirement of the selected cell" });
  await bar.getByText("At least 1 valid ISO 9001 certificate.").waitFor();
  await bar.getByRole("button", { name: "Why?" }).click();
  const head = page.getByRole("button", { name: "At least 1 valid ISO 9001 certificate. Met" });
  await head.waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "true");
  expect(await head.evaluate(isFocused)).toBe(true);
  await bar.waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await close();
});

it("opens at a requirement when it is asked why", async () => {
  const { page, close } = await openPane(pane.browser, pane.folder, { sample, why: "yes" });
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("button", { name: "Check again" }).waitFor();
  await page.evaluate(() => window.pane.host.userSelects({ sheet: "Findings", row: 5, column: 2 }));
  await page.getByRole("tabpanel", { name: "Requirements" }).waitFor();
  await page.waitForFunction(() =>
    document.activeElement?.textContent?.startsWith("At least 1 valid ISO 9001 certificate."),
  );
  await close();
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
