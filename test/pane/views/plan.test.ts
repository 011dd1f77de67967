import { planMessages } from "../../../src/locales/plan";
import { paneBrowser } from "../pane-browser";
import { openTab } from "./work-page";

const pane = paneBrowser();
const sample = "english-company";
const { parts } = planMessages("en");

it("lists its views by the questions they answer, and opens each with a way back", async () => {
  const { page, faults, close } = await openTab(pane.browser, pane.folder, "Plan", { sample });
  const plan = page.getByRole("tabpanel", { name: "Plan" });
  for (const { title, question } of Object.values(parts)) {
    const line = plan.getByRole("button", { name: `${title} ${question}`, exact: true });
    await line.click();
    const view = page.getByRole("group", { name: title, exact: true });
    await view.getByRole("heading").first().waitFor();
    expect(await view.evaluate((element) => element === document.activeElement)).toBe(true);
    await view.getByRole("button", { name: "Back to Plan" }).click();
    await line.waitFor();
    expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  expect(faults).toEqual([]);
  await close();
});

it("begins an opened view at its top, and has it open still after a look at another tab, without taking the focus", async () => {
  const { page, close } = await openTab(
    pane.browser,
    pane.folder,
    "Plan",
    { sample },
    { viewport: { width: 320, height: 400 } },
  );
  const plan = page.getByRole("tabpanel", { name: "Plan" });
  await plan.evaluate((panel) => panel.scrollTo(0, 1000));
  await page.getByRole("button", { name: parts.calendar.title }).click();
  await page.getByRole("heading", { name: "What comes due" }).waitFor();
  expect(await plan.evaluate((panel) => panel.scrollTop)).toBe(0);
  await page.getByRole("tab", { name: "Data" }).click();
  const tab = page.getByRole("tab", { name: "Plan" });
  await tab.click();
  await page.getByRole("heading", { name: "What comes due" }).waitFor();
  expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
  await close();
});
