/** *Cheapest plan* in the pane, with the solver that it ships. */
import { paneBrowser } from "../pane-browser";
import { openPlanPart } from "./work-page";

const pane = paneBrowser();

it("finds a plan, leads to what it serves, and hands it to What if", async () => {
  const { page, faults, close } = await openPlanPart(pane.browser, pane.folder, "Cheapest plan", {
    sample: "english-company",
  });
  await page.getByRole("combobox", { name: "Target" }).selectOption("itss:3");
  await page.getByRole("button", { name: "Find the cheapest plan" }).click();
  await page.getByText("5.1 person-days in all").waitFor();
  const step = page.getByRole("checkbox", { name: /^Training plan/ });
  await step.check();
  await page.getByRole("button", { name: "Open in What if" }).click();
  await page.getByRole("heading", { name: "What if", exact: true }).waitFor();
  await page.getByRole("button", { name: "Back to Plan" }).click();
  await page.getByRole("button", { name: /^Cheapest plan/ }).click();
  expect(await step.isChecked()).toBe(true);
  await page.getByRole("button", { name: "itss.3.training" }).click();
  expect(await page.getByRole("tab", { name: "Requirements" }).getAttribute("aria-selected")).toBe("true");
  expect(faults).toEqual([]);
  await close();
});

it("stops where it is told to", async () => {
  const { page, faults, close } = await openPlanPart(pane.browser, pane.folder, "Cheapest plan", {
    sample: "english-company",
  });
  await page.getByRole("combobox", { name: "Target" }).selectOption("itss:1");
  await page.getByRole("button", { name: "Compare the targets" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Cancelled.").waitFor();
  await page.getByRole("button", { name: "Find the cheapest plan" }).waitFor();
  expect(faults).toEqual([]);
  await close();
});
