import type { Page } from "playwright-core";
import type { MemorySheet } from "../../../src/workbook/memory/memory-workbook";
import { paneBrowser } from "../pane-browser";
import { openTab, settled, sheetNamesOf, valuesOf } from "./work-page";

const pane = paneBrowser();

const SHEET = "Proofsheet settings";
const sheets: MemorySheet[] = [
  {
    name: "Projects",
    rows: [
      ["Project ID", "Project name", "Status"],
      ["P-001", "Help desk", "completed"],
    ],
  },
];

/** The value of a setting on the settings sheet. */
async function settingOf(page: Page, key: string): Promise<unknown> {
  return (await valuesOf(page, SHEET))!.find(([name]) => name === key)?.[1];
}

it("writes nothing before it is told to, then keeps the settings on a sheet of the workbook", async () => {
  const { page, faults, close } = await openTab(pane.browser, pane.folder, "Settings", { sheets });
  await page.getByLabel("Target ITSS level").selectOption({ label: "Level 3 · Expanded" });
  await page.getByLabel("Assessment date").fill("2026-12-31");
  await page.getByRole("searchbox", { name: "Search thresholds" }).fill("contract amount at least");
  await page.getByRole("textbox", { name: /^Amount: At least 3 projects/ }).fill("30万");
  await page.getByText("3 unsaved changes").waitFor();
  expect(await sheetNamesOf(page)).toEqual(["Projects"]);
  await page.getByRole("button", { name: "Save in the workbook" }).click();
  await page.getByText(`Settings are kept in this workbook, on the sheet “${SHEET}”`).waitFor();
  await settled(page);
  expect(await settingOf(page, "Target ITSS level")).toBe("3");
  expect(await settingOf(page, "itss.4.completed-projects.amount")).toBe(300_000);
  expect(await page.evaluate(() => window.pane.session.state.checked!.assessment.asOf)).toBe(20_818);
  expect(await page.getByRole("button", { name: "Save in the workbook" }).count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

it("shows a changed threshold first, marked, and goes back to the default", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "Settings", { sheets });
  await page.evaluate(() =>
    window.pane.session.changeSettings({ params: new Map([["itss.4.core-certification.share", 0.5]]) }),
  );
  const first = page.getByRole("list", { name: "Thresholds" }).getByRole("listitem").first();
  const box = first.getByRole("textbox", { name: /^Share: At least 50% of current staff/ });
  expect(await box.inputValue()).toBe("50");
  await first.getByText("Changed").waitFor();
  await first.getByRole("button", { name: "Reset to the default: Share" }).click();
  expect(await box.inputValue()).toBe("40");
  await page.getByRole("button", { name: "Save in the workbook" }).click();
  await page.getByText("Changed only").waitFor({ state: "detached" });
  await settled(page);
  expect(await settingOf(page, "itss.4.core-certification.share")).toBeNull();
  await close();
});

it("tells beside the box what cannot be read, and saves nothing of it", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "Settings", { sheets });
  const box = page.getByRole("textbox", { name: /^Period in months: The organisation was registered/ });
  await box.fill("a year");
  await page.getByText("Type a whole number, as 3.").waitFor();
  expect(await box.getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByRole("button", { name: "Save in the workbook" }).getAttribute("aria-disabled")).toBe(
    "true",
  );
  await page.getByRole("button", { name: "Discard" }).click();
  expect(await box.inputValue()).toBe("12");
  expect(await sheetNamesOf(page)).toEqual(["Projects"]);
  await close();
});

it("doubts a share that is typed as a fraction", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "Settings", { sheets });
  await page.getByRole("searchbox", { name: "Search thresholds" }).fill("core positions");
  await page
    .getByRole("textbox", { name: /^Share: / })
    .first()
    .fill("0.5");
  await page.getByText("Read as 0.5%. For 50%, type 50.").waitFor();
  await close();
});

it("asks once more before it clears the results, and says what stays", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "Settings", { sheets });
  await page.getByText("This workbook holds no result sheets.").waitFor();
  await page.evaluate(() => window.pane.session.check());
  const opener = page.getByRole("button", { name: "Clear the results" });
  await opener.press("Enter");
  await page
    .getByText(
      /Readiness, Findings, Missing evidence, Roadmap, Calendar, Forecast, Judgements, Data problems.*Your own sheets, the settings and the history of checks stay/,
    )
    .waitFor();
  await page.keyboard.press("Escape");
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await sheetNamesOf(page)).toContain("Findings");
  await opener.press("Enter");
  await page.getByRole("button", { name: "Yes, clear them" }).press("Enter");
  await page.getByText("This workbook holds no result sheets.").waitFor();
  expect(await sheetNamesOf(page)).toEqual(["Projects", "Check history"]);
  await close();
});

it("says which Proofsheet it is and that nothing leaves the machine", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "Settings", { sheets });
  await page.getByRole("heading", { name: "What leaves this computer: nothing" }).waitFor();
  await page.getByText(/^Version \d+\.\d+\.\d+$/).waitFor();
  await close();
});

it("writes only the result sheets that are wanted", async () => {
  const { page, close } = await openTab(pane.browser, pane.folder, "Settings", { sheets });
  const group = page.getByRole("group", { name: "Result sheets" });
  for (const name of [
    "Findings",
    "Missing evidence",
    "Roadmap",
    "Calendar",
    "Forecast",
    "Judgements",
    "Data problems",
    "Check history",
  ]) {
    await group.getByRole("checkbox", { name }).uncheck();
  }
  await group.getByRole("checkbox", { name: "Readiness" }).uncheck();
  await page.getByText("Leave at least one sheet to write.").waitFor();
  await group.getByRole("checkbox", { name: "Readiness" }).check();
  await page.getByRole("button", { name: "Save in the workbook" }).click();
  await page.getByText("Settings are kept in this workbook").waitFor();
  await page.evaluate(() => window.pane.session.check());
  expect(await sheetNamesOf(page)).toEqual(["Projects", "Readiness", SHEET]);
  await close();
});
