import { openPane } from "../open-page";
import { paneBrowser } from "../pane-browser";
import { openPlanPart } from "./work-page";

const pane = paneBrowser();

it("answers at once, asks about software only those who make some, and leads to what is open", async () => {
  const { page, faults, close } = await openPlanPart(pane.browser, pane.folder, "Which scheme?", {
    sample: "english-company",
  });
  const suits = page.getByRole("region", { name: "What suits you" });
  await suits.getByText("Answer the questions").waitFor();
  await page.getByRole("checkbox", { name: /operations/ }).check();
  await suits.getByText("ITSS (operation and maintenance)").waitFor();
  expect(await page.getByRole("radiogroup").count()).toBe(1);
  await page.getByRole("checkbox", { name: "Develops software" }).check();
  expect(await page.getByRole("radiogroup").count()).toBe(3);
  await page.getByRole("radio", { name: "Testing" }).check();
  await suits.getByText("TMMi (test maturity)").waitFor();
  await page
    .getByRole("radiogroup", { name: /domestic technology/ })
    .getByRole("radio", { name: "Yes" })
    .check();
  await suits.getByText("a must").waitFor();

  await page.getByRole("button", { name: "Back to Plan" }).click();
  await page.getByRole("button", { name: /^Which scheme/ }).click();
  expect(await page.getByRole("radio", { name: "Testing" }).isChecked()).toBe(true);

  await page.getByRole("button", { name: /^ITSS: \d+ of \d+ requirements open before level 3/ }).click();
  expect(await page.getByRole("tab", { name: "Requirements" }).getAttribute("aria-selected")).toBe("true");
  expect(faults).toEqual([]);
  await close();
});

it("can be asked before there is a workbook to check", async () => {
  const { page, faults, close } = await openPane(pane.browser, pane.folder);
  await page.getByRole("button", { name: "Which scheme suits us?" }).click();
  await page.getByRole("checkbox", { name: "Delivers system services" }).check();
  await page.getByText("CCID (system service delivery)").waitFor();
  await page.getByText("Open a workbook to see").waitFor();
  expect(faults).toEqual([]);
  await close();
});
