import type { Page } from "playwright-core";
import { paneBrowser } from "../pane-browser";
import { openPane } from "../open-page";
import { openPlanPart, settled, sheetNamesOf } from "./work-page";

const pane = paneBrowser();

const box = (page: Page, name: RegExp) => page.getByRole("textbox", { name });

it("answers while figures are typed, says at once what is enough, and that nothing is proven", async () => {
  const { page, faults, close } = await openPlanPart(pane.browser, pane.folder, "Quick level check", {
    sample: "english-company",
  });
  await page.getByLabel("Level to check").selectOption({ label: "Level 4 · Basic" });
  await page.getByText("Type the figures, and the level stands here at once.").waitFor();
  await box(page, /contract amount at least CNY 500,000/).fill("2");
  await page.getByText("1 project short", { exact: true }).waitFor();
  await box(page, /contract amount at least CNY 500,000/).fill("3");
  await box(page, /different categories/).fill("some");
  await page.getByText("Write a whole number, as 3.").waitFor();
  await box(page, /different categories/).fill("4");
  await box(page, /ITSS service engineer certificate$/).fill("3");
  await box(page, /^Share of current staff/).fill("40");
  await box(page, /^Number of ITSM tools in service for at least 6/).fill("1");
  await box(page, /^Number of internal audits/).fill("1");
  await box(page, /^Number of management reviews/).fill("1");
  await box(page, /^Share of projects/).fill("100%");
  const gist = page.getByRole("status").filter({ hasText: "On these figures" });
  await gist.getByText("Level 4 is still possible: 1 answer is open.").waitFor();
  await box(page, /^Average score/).fill("80");
  await gist.getByText("On these figures: ITSS level 4.").waitFor();
  await gist.getByText("Declared, not proven").waitFor();
  await page.getByText("Entry conditions of level 4 are still open.").waitFor();
  await page.getByRole("radio", { name: "Yes" }).check();
  await box(page, /^Number of major information security incidents/).fill("0");
  await box(page, /ISO 9001/).fill("1");
  await page.getByText("The entry conditions of level 4 are met.").waitFor();

  await page.getByRole("button", { name: "Back to Plan" }).click();
  await page.getByRole("button", { name: /^Quick level check/ }).click();
  expect(await box(page, /ISO 9001/).inputValue()).toBe("1");
  await page.getByRole("button", { name: "Clear the answers" }).click();
  expect(await box(page, /ISO 9001/).inputValue()).toBe("");
  expect(faults).toEqual([]);
  await close();
});

it("says which answers are not needed any more", async () => {
  const { page, close } = await openPlanPart(pane.browser, pane.folder, "Quick level check", {
    sample: "english-company",
  });
  await page.getByLabel("Level to check").selectOption({ label: "Level 2 · Improvement" });
  const note = page.getByText("Not needed any more: what asks for it is met another way.");
  expect(await note.count()).toBe(0);
  await box(page, /invention patents/).fill("1");
  await note.waitFor();
  expect(await note.count()).toBe(1);
  await close();
});

it("is there before any sheet is, and turns into the input sheets of the level", async () => {
  const { page, faults, close } = await openPane(pane.browser, pane.folder, { language: "zh" });
  await page.getByRole("button", { name: "等级速测：填几个数字，马上看结果" }).click();
  await page.getByRole("combobox", { name: "方案" }).selectOption("ccid");
  await page.getByRole("combobox", { name: "测算等级" }).selectOption("3");
  await box(page, /已完成且已验收/).fill("2");
  await page.getByText("差1个项目", { exact: true }).waitFor();
  await page.getByText("按所填数字，达到CCID四级。").waitFor();
  await page.getByRole("button", { name: "生成CCID三级的输入表" }).click();
  await page.waitForFunction(() => window.pane.session.state.workbook === "assessed");
  await settled(page);
  const names = await sheetNamesOf(page);
  expect(names).toContain("项目清单");
  expect(names).toContain("证据清单");
  expect(names).not.toContain("CSMM条款");
  const targets = await page.evaluate(() => window.pane.session.state.checked!.options.targets);
  expect(targets).toEqual({ ccid: "3" });
  expect(faults).toEqual([]);
  await close();
});
