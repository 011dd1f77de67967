import type { Page } from "playwright-core";
import { parseIsoDate } from "../../../src/tables/days";
import type { SettingsChange } from "../../../src/pane/session/state";
import { paneBrowser } from "../pane-browser";
import { openPlanPart, openTab, settled, type PlanOptions } from "./work-page";

const pane = paneBrowser();
const later = parseIsoDate("2027-06-30")!;

async function check(page: Page, change?: SettingsChange): Promise<void> {
  await page.evaluate(async (given) => {
    const { session } = window.pane;
    if (given) await session.changeSettings(given);
    await session.check();
    await session.look();
  }, change);
  await settled(page);
}

/** Two checks a year apart, and the target changed since. */
async function openCompared(options: PlanOptions = { sample: "english-company" }) {
  const zh = options.language === "zh";
  const opened = await openTab(pane.browser, pane.folder, zh ? "计划" : "Plan", options);
  await check(opened.page);
  await check(opened.page, { asOf: later });
  await opened.page
    .getByRole("button", { name: zh ? "对比" : "Compare" })
    .first()
    .click();
  await opened.page
    .getByRole("heading", { name: zh ? "历次检查的等级" : "Levels over the checks" })
    .waitFor();
  return opened;
}

it("says that there is no former check, and where one would come from", async () => {
  const { page, close } = await openPlanPart(pane.browser, pane.folder, "Compare", {
    sample: "english-company",
  });
  await page.getByText(/There is no former check to compare with/).waitFor();
  await close();
});

it("says of the first check that the next will be compared with it", async () => {
  const { page, close } = await openPlanPart(pane.browser, pane.folder, "Compare", {
    sample: "english-company",
  });
  await page.evaluate(() => window.pane.session.check());
  await page.getByText("This check is the first. The next one will be compared with it.").waitFor();
  expect(await page.getByText(/There is no former check/).count()).toBe(0);
  await close();
});

it("draws the levels over the checks, in words as well", async () => {
  const { page, faults, close } = await openCompared();
  const picture = page.getByRole("img", { name: /^ITSS: / });
  expect(await picture.getAttribute("aria-label")).toBe(
    "ITSS: 2026-06-30: on the figures level 4, with evidence in hand level 4, may apply for level 4. " +
      "Level 3: 31 of 37 met. 2026-06-30: on the figures none yet, with evidence in hand none yet, " +
      "may apply for none yet. Level 3: 21 of 37 met.",
  );
  await page.getByRole("button", { name: "As a table" }).first().click();
  const cells = await page.getByRole("row").last().getByRole("cell").allTextContents();
  expect(cells).toEqual(["4", "4", "4", "Level 3: 31 of 37 met"]);
  expect(faults).toEqual([]);
  await close();
});

it("names what turned since the last check that found something else, and its cause", async () => {
  const { page, close } = await openCompared();
  await page.getByText("Assessment date: 2026-06-30 → 2027-06-30").waitFor();
  const turn = page.locator('[data-turn="itss.4.social-security"]');
  expect(await turn.textContent()).toMatch(/▼ ✓ Met → ◐ Evidence missing.*Turned on 20/);
  await turn.getByRole("button").last().click();
  expect(await page.evaluate(() => window.pane.host.gone)).toMatchObject([{ sheet: "Evidence" }]);
  await page.getByRole("combobox").selectOption({ index: 0 });
  await page.getByText("Nothing differs that verdicts depend on.").waitFor();
  await close();
});

it("undoing a check takes its row back", async () => {
  const { page, close } = await openCompared();
  const checks = () => page.getByRole("combobox").getByRole("option").count();
  expect(await checks()).toBe(2);
  await page.evaluate(async () => {
    await window.pane.session.undo();
    await window.pane.session.look();
  });
  await settled(page);
  expect(await checks()).toBe(1);
  await close();
});
