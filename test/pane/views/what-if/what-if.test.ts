/** The What-if view in the browser, over hand-made sheets of which ITSS level 4 lacks one thing or another. */
import type { Page } from "playwright-core";
import { paneBrowser } from "../../pane-browser";
import { openPlanPart, settled, sheetNamesOf, valuesOf } from "../work-page";

const pane = paneBrowser();
const sample = "english-company";

const open = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const card = (page: Page, requirement: string) => page.locator(`[data-what-if="${requirement}"]`);
const openWhatIf = () => openPlanPart(pane.browser, pane.folder, "What if", { sample });

it("moves the number in a cell along its bound, and says what turns; the sheet stays as it is", async () => {
  const { page, faults, close } = await openWhatIf();
  const before = await valuesOf(page, "KPIs");
  const reuse = card(page, "itss.3.knowledge-reuse");
  expect(await reuse.textContent()).toMatch(/^Not enough data/);
  const box = reuse.getByRole("spinbutton");
  await box.fill("29");
  await box.press("Enter");
  await reuse.getByText("Not enough data →").waitFor();
  await reuse.getByRole("img", { name: /then 29%; required ≥ 30%$/ }).waitFor();
  expect(await reuse.getByText("Not met", { exact: true }).count()).toBe(1);
  for (const key of ["ArrowRight", "ArrowRight"]) await reuse.getByRole("slider").press(key);
  await reuse
    .getByText("Evidence missing", { exact: true })
    .or(reuse.getByText("Met", { exact: true }))
    .waitFor();
  expect(await box.inputValue()).toBe("30%");
  await open(page, "1 change");
  await page.getByText(/^Indicator Knowledge reuse rate: Value becomes 30%/).waitFor();
  await reuse.getByRole("button", { name: /^Back to what it was/ }).click();
  await page.getByText("What you move is listed here.").waitFor();
  expect(await reuse.textContent()).toMatch(/^Not enough data/);
  expect(await valuesOf(page, "KPIs")).toEqual(before);
  expect(faults).toEqual([]);
  await close();
});

it("shows the levels before and after as documents are ticked, numbers declared and thresholds moved", async () => {
  const { page, faults, close } = await openWhatIf();
  const itss = page.getByRole("table").getByRole("row", { name: /^ITSS/ });
  expect(await itss.textContent()).toBe("ITSS444");
  await page.getByRole("combobox", { name: "Level to look at" }).selectOption("3");
  const asked = page
    .locator("[data-what-if]")
    .filter({ has: page.getByRole("button", { name: /^As if on file/ }) });
  for (const id of await asked.evaluateAll((all) => all.map((each) => each.getAttribute("data-what-if")!))) {
    await card(page, id)
      .getByRole("button", { name: /^As if on file/ })
      .click();
    for (const tick of await card(page, id).getByRole("checkbox").all()) {
      if (!(await tick.isChecked())) await tick.check();
    }
  }
  for (const [requirement, value] of [
    ["itss.3.nonconformities-closed", "0"],
    ["itss.3.kpi-automation", "75"],
    ["itss.3.training", "30"],
    ["itss.3.knowledge-reuse", "50"],
    ["itss.3.attested-projects", "8"],
  ] as const) {
    const box = card(page, requirement).getByRole("spinbutton");
    await box.fill(value);
    await box.press("Enter");
  }
  await itss.getByText("4 → 3").first().waitFor();
  await page.getByText("Declared, not proven", { exact: true }).first().waitFor();
  await page
    .getByRole("status")
    .filter({ hasText: "ITSS, may apply for: level 3." })
    .waitFor({ state: "attached" });
  expect(await itss.textContent()).toBe("ITSS4 → 34 → 34 → 3");
  await open(page, "Start over");
  await page.getByRole("button", { name: "No changes yet" }).waitFor();
  expect(await itss.textContent()).toBe("ITSS444");
  await open(page, "Undo last change");
  await itss.getByText("4 → 3").first().waitFor();

  const training = card(page, "itss.3.training");
  await training.getByRole("button", { name: /^Move 2 thresholds/ }).click();
  const hours = training.getByRole("spinbutton", { name: "Threshold: Hours" });
  await hours.fill("40");
  await hours.press("Enter");
  await training.getByText("≥ 40 hours", { exact: true }).waitFor();
  expect(await itss.textContent()).toBe("ITSS444");
  expect(faults).toEqual([]);
  await close();
});

it("assesses on another date, keeps the changes while another view is looked at, and undoes", async () => {
  const { page, faults, close } = await openWhatIf();
  await page.getByLabel("Assessed on", { exact: true }).fill("2027-06-30");
  await page.getByRole("button", { name: "Back to 2026-06-30" }).waitFor();
  await open(page, "Back to Plan");
  await open(page, /^Calendar/);
  await open(page, "Back to Plan");
  await open(page, /^What if/);
  expect(await page.getByLabel("Assessed on", { exact: true }).inputValue()).toBe("2027-06-30");
  await open(page, "1 change");
  await page.getByText("Assessed on 2027-06-30").waitFor();
  await page.getByRole("button", { name: "Take out: Assessed on 2027-06-30" }).click();
  expect(await page.getByLabel("Assessed on", { exact: true }).inputValue()).toBe("2026-06-30");
  await open(page, "Undo last change");
  expect(await page.getByLabel("Assessed on", { exact: true }).inputValue()).toBe("2027-06-30");
  expect(faults).toEqual([]);
  await close();
});

it("saves scenarios with the workbook, compares them, opens one again, and deletes one", async () => {
  const { page, faults, close } = await openWhatIf();
  const reuse = card(page, "itss.3.knowledge-reuse").getByRole("spinbutton");
  await reuse.fill("50");
  await reuse.press("Enter");
  await open(page, "1 change");
  const name = page.getByRole("textbox", { name: "Name of the scenario" });
  await name.fill("More reuse");
  await open(page, "Save in the workbook");
  await page.getByText("“More reuse” stands on the Scenarios sheet").waitFor();
  await settled(page);
  expect(await sheetNamesOf(page)).toContain("Scenarios");
  expect(await page.getByRole("button", { name: "Undo", exact: true }).count()).toBe(1);
  await page.getByLabel("Assessed on", { exact: true }).click();
  await page.getByText("“More reuse” stands on the Scenarios sheet").waitFor({ state: "detached" });
  await page.getByLabel("Assessed on", { exact: true }).fill("2028-06-30");
  await name.fill("Two years on");
  await open(page, "Save in the workbook");
  await page.getByRole("button", { name: "Saved scenarios: 2" }).waitFor();
  await settled(page);
  await open(page, "2 changes");
  await open(page, "Saved scenarios: 2");
  await open(page, "Start over");

  await page.getByRole("checkbox", { name: "Compare More reuse" }).check();
  await page.getByRole("checkbox", { name: "Compare Two years on" }).check();
  const itss = page.getByRole("table", { name: "ITSS side by side" });
  expect(await itss.getByRole("row").allTextContents()).toEqual([
    "On the figuresWith evidenceMay apply forMet at 3",
    expect.stringMatching(/^Now444\d+ of \d+$/),
    expect.stringMatching(/^More reuse444\d+ of \d+$/),
    expect.stringMatching(/^Two years on/),
  ]);
  await open(page, /^More reuse: turns \d+ requirement/);
  await page.getByText(/^ITSS level 3 · Not enough data → Met: Knowledge reuse rate/).waitFor();

  await open(page, "Open More reuse");
  expect(await reuse.inputValue()).toBe("50%");
  await open(page, "Delete Two years on");
  await page.getByText("“Two years on” is deleted.").waitFor();
  await page.getByRole("button", { name: "Saved scenarios: 1" }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

it("puts a change into the sheets once it was shown, in Chinese too", async () => {
  const { page, faults, close } = await openPlanPart(pane.browser, pane.folder, "模拟分析", {
    sample,
    language: "zh",
  });
  const box = card(page, "itss.3.knowledge-reuse").getByRole("spinbutton");
  await box.fill("50");
  await box.press("Enter");
  await open(page, "1项改动");
  await open(page, /^写入我的表格/);
  await page.getByText("KPIs!B51：34 → 50%").waitFor();
  await open(page, "暂不");
  expect((await valuesOf(page, "KPIs"))![50]![1]).toBe(34);
  await open(page, /^写入我的表格/);
  await page.getByRole("button", { name: "写入", exact: true }).click();
  await page.getByText("改动已写入您的工作表。").waitFor();
  expect((await valuesOf(page, "KPIs"))![50]![1]).toBe(0.5);
  await page.getByRole("button", { name: "尚无改动" }).waitFor();
  await page.getByRole("button", { name: "撤消", exact: true }).click();
  await page.getByText("已撤消。").waitFor();
  expect((await valuesOf(page, "KPIs"))![50]![1]).toBe(34);
  expect(faults).toEqual([]);
  await close();
});
