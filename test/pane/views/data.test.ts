import type { MemorySheet } from "../../../src/workbook/memory/memory-workbook";
import { paneBrowser } from "../pane-browser";
import { openTab, settled, valuesOf } from "./work-page";

const pane = paneBrowser();

const projects = (...rows: MemorySheet["rows"]): MemorySheet => ({
  name: "Projects",
  rows: [["Project ID", "Project name", "Status", "Contract amount", "Accepted on", "Boss of it"], ...rows],
});

it("tells where a problem is and what was read, and leads there", async () => {
  const sheets = [projects(["P-001", "Help desk", "completed", "a lot", null, null])];
  const { page, faults, close } = await openTab(pane.browser, pane.folder, "Data", { sheets });
  const item = page.getByRole("listitem").filter({ hasText: "“a lot” is not a number" });
  await item.getByRole("button", { name: "Go to Projects!D2" }).click();
  expect(await page.evaluate(() => window.pane.host.gone)).toEqual([
    { sheet: "Projects", row: 2, column: 3 },
  ]);
  expect(faults).toEqual([]);
  await close();
});

it("asks which reading is meant, writes it, and takes it back", async () => {
  const sheets = [projects(["P-001", "Help desk", "completed", 600_000, "06/07/2026", null])];
  const { page, close } = await openTab(pane.browser, pane.folder, "Data", { sheets });
  const choice = page.getByRole("group", { name: "Which is meant?" });
  expect(await choice.getByRole("button").allTextContents()).toEqual(["Fix: 2026-06-07", "Fix: 2026-07-06"]);
  await choice.getByRole("button", { name: "Change Projects!E2 from 06/07/2026 to 2026-07-06" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await settled(page);
  expect(typeof (await valuesOf(page, "Projects"))![1]![4]).toBe("number");
  expect(await choice.count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await settled(page);
  expect((await valuesOf(page, "Projects"))![1]![4]).toBe("06/07/2026");
  await close();
});

it("shows every loosely written cell before it tidies them all", async () => {
  const sheets = [
    projects(
      ["P-001", "Help desk", "completed", "50万", "2026年6月30日", null],
      ["P-002", "Networks", "completed", "600,000", null, null],
    ),
  ];
  const { page, close } = await openTab(pane.browser, pane.folder, "Data", { sheets });
  const before = await valuesOf(page, "Projects");
  const opener = page.getByRole("button", { name: "Tidy all 3" });
  await opener.press("Enter");
  const list = page.getByRole("list", { name: "3 cells will change" });
  const shown = await list.getByRole("listitem").allInnerTexts();
  expect(shown.map((text) => text.replace(/\s+/g, " ").replace(/ Fix$/, ""))).toEqual([
    "Projects!D2 50万 → 500,000",
    "Projects!E2 2026年6月30日 → 2026-06-30",
    "Projects!D3 600,000 → 600,000",
  ]);
  expect(await valuesOf(page, "Projects")).toEqual(before);
  await page.keyboard.press("Escape");
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await opener.press("Enter");
  await page.getByRole("button", { name: "Change 3 cells" }).press("Enter");
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await settled(page);
  const after = (await valuesOf(page, "Projects"))!;
  expect([after[1]![3], after[2]![3]]).toEqual([500_000, 600_000]);
  await close();
});

it("brings the keyboard to the heading when what it stood on is mended", async () => {
  const rows = ["06/07/2026", "07/08/2026"].map((date, at) => [
    `P-00${at}`,
    "Work",
    "completed",
    600_000,
    date,
    null,
  ]);
  const { page, close } = await openTab(pane.browser, pane.folder, "Data", { sheets: [projects(...rows)] });
  await page.getByRole("button", { name: /Change Projects!E2 .* 2026-06-07$/ }).press("Enter");
  await page.waitForFunction(() => /^\d+ problems?$/.test(document.activeElement?.textContent ?? ""));
  expect(await page.evaluate(() => window.pane.session.state.fixes.length)).toBe(1);
  await close();
});

it("declares none on the user's word, where a requirement waits for it", async () => {
  const sheets: MemorySheet[] = [
    { name: "Incidents", rows: [["Date", "Kind", "Severity", "Resolved"]] },
    projects(["P-001", "Help desk", "completed", 600_000, null, null]),
  ];
  const { page, close } = await openTab(pane.browser, pane.folder, "Data", { sheets });
  await page.getByText("“Incidents” is empty, and an empty sheet proves nothing.").waitFor();
  await page.getByRole("button", { name: "Declare none: Incidents" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await settled(page);
  expect((await valuesOf(page, "Incidents"))![1]).toContain("None");
  expect(await page.getByRole("button", { name: "Declare none: Incidents" }).count()).toBe(0);
  await close();
});

it("says so where every cell could be read", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "Data", { sample: "chinese-clean" });
  await page.getByRole("heading", { name: "Every cell could be read" }).waitFor();
  await close();
});

it("takes a header of a sheet that lacks columns for one of them on the user's word, and lets go of it again", async () => {
  const sheets = [projects(["P-001", "Help desk", "completed", 600_000, null, "Li Na"])];
  const { page, faults, close } = await openTab(pane.browser, pane.folder, "Data", { sheets });
  await page.getByLabel("“Boss of it” means").selectOption({ label: "Project manager" });
  await page.getByRole("button", { name: "Read Boss of it as Project manager" }).click();
  const remove = page.getByRole("button", { name: "Remove the mapping of Boss of it on Projects" });
  await remove.waitFor();
  await settled(page);
  expect(await page.getByLabel("“Boss of it” means").count()).toBe(0);
  await remove.click();
  await page.getByLabel("“Boss of it” means").waitFor();
  expect(faults).toEqual([]);
  await close();
});
