import type { MemorySheet } from "../../../src/workbook/memory/memory-workbook";
import { paneBrowser } from "../pane-browser";
import { openTab, settled, valuesOf } from "./work-page";

const pane = paneBrowser();

const sheets: MemorySheet[] = [
  {
    name: "Projects",
    rows: [
      ["Project ID", "Project name", "Status", "Contract amount"],
      ["P-001", "Help desk", "completed", 900_000],
    ],
  },
  {
    name: "Evidence",
    rows: [
      ["Evidence no.", "Kind", "For", "Title", "Location"],
      ["E-1", "Contract", "P-001", "Contract", "A/1"],
      ["E-2", "Business licence", null, "Licence", null],
    ],
  },
];

it("lists what is missing, leads to its row, and to the empty cell of what is listed already", async () => {
  const { page, faults, close } = await openTab(pane.browser, pane.folder, "Evidence", { sheets });
  const line = page.getByRole("listitem").filter({ hasText: "Acceptance report" });
  await line.getByRole("button", { name: /^For P-001/ }).click();
  expect(await page.evaluate(() => window.pane.host.gone)).toEqual([
    { sheet: "Projects", row: 2, column: 0 },
  ]);
  const licence = page.getByRole("listitem").filter({ hasText: "Business licence" });
  await licence.getByRole("button", { name: /^Listed at Evidence!/ }).click();
  expect(await page.evaluate(() => window.pane.host.gone.at(-1))).toEqual({
    sheet: "Evidence",
    row: 3,
    column: 4,
  });
  expect(faults).toEqual([]);
  await close();
});

it("narrows by words, says when nothing matches, and finds back", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "Evidence", { sheets });
  const ticks = page.getByRole("checkbox");
  const all = await ticks.count();
  await page.getByRole("searchbox").fill("business licence");
  await page.getByRole("status").filter({ hasText: "1 document" }).waitFor();
  expect(await ticks.count()).toBe(1);
  await page.getByRole("searchbox").fill("no such thing");
  await page.getByText("No document matches these filters.").waitFor();
  await page.getByRole("button", { name: "Clear filters" }).click();
  expect(await ticks.count()).toBe(all);
  await close();
});

it("adds rows for what is ticked, without a location, and takes them back", async () => {
  const { page, faults, close } = await openTab(pane.browser, pane.folder, "Evidence", { sheets });
  const before = await valuesOf(page, "Evidence");
  await page.getByRole("checkbox", { name: /Acceptance report, for P-001/ }).check();
  await page.getByRole("checkbox", { name: /Business licence/ }).check();
  await page.getByText("1 ticked document has a row already.").waitFor();
  expect(await valuesOf(page, "Evidence")).toEqual(before);
  await page.getByRole("button", { name: "Add 1 row to my Evidence sheet" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await settled(page);
  const after = await valuesOf(page, "Evidence");
  expect(after!.slice(0, 3)).toEqual(before);
  expect(after!.slice(3).map((row) => row.filter((value) => value !== null))).toEqual([
    ["Acceptance report", "P-001"],
  ]);
  await page.getByRole("button", { name: "Undo" }).click();
  await settled(page);
  expect(await valuesOf(page, "Evidence")).toEqual(before);
  expect(faults).toEqual([]);
  await close();
});

it("keeps ticks while other views are looked at, and hides what is ticked on demand", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "Evidence", { sheets });
  const report = page.getByRole("checkbox", { name: /Acceptance report/ });
  await report.check();
  await page.getByRole("tab", { name: "Data" }).click();
  await page.getByRole("tab", { name: "Evidence" }).click();
  expect(await report.isChecked()).toBe(true);
  await page.getByRole("switch", { name: "Hide ticked" }).check();
  await report.waitFor({ state: "detached" });
  await close();
});

it("shows a long list by pages, and goes on with the keyboard at the first new line", async () => {
  const projects = Array.from({ length: 60 }, (_, at) => [`P-${at + 100}`, "Work", "completed", 900_000]);
  const many = [{ name: "Projects", rows: [...sheets[0]!.rows, ...projects] }, sheets[1]!];
  const { page, close } = await openTab(pane.browser, pane.folder, "Evidence", { sheets: many });
  const lines = page.getByRole("list", { name: "Documents to obtain" }).locator("> li");
  expect(await lines.count()).toBe(40);
  await page.getByRole("button", { name: /^Show \d+ more$/ }).press("Enter");
  await lines.nth(40).waitFor();
  expect(
    await lines
      .nth(40)
      .getByRole("checkbox")
      .evaluate((box) => box === document.activeElement),
  ).toBe(true);
  await close();
});
