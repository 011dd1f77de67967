import { ruleBooks } from "../../../src/schemes";
import { paneBrowser } from "../pane-browser";
import { openTab } from "./work-page";

const sample = "english-company";
const total = ruleBooks.flatMap(({ requirements }) => requirements).length;
const pane = paneBrowser();

const open = () => openTab(pane.browser, pane.folder, "Requirements", { sample });

it("opens a requirement by keyboard, goes to its cells, and closes it with Escape", async () => {
  const { page, faults, close } = await open();
  const head = page.locator('[data-requirement="itss.3.nonconformities-closed"]');
  await head.focus();
  await page.keyboard.press("Enter");
  expect(await head.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("Tab");
  const link = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(link).toMatch(/^.+ · Go to Nonconformities![A-Z]+\d+$/);
  await page.keyboard.press("Enter");
  const gone = await page.evaluate(() => window.pane.host.gone);
  expect(gone).toEqual([{ sheet: "Nonconformities", row: expect.any(Number), column: expect.any(Number) }]);
  await page.keyboard.press("Escape");
  expect(await head.getAttribute("aria-expanded")).toBe("false");
  expect(await head.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(faults).toEqual([]);
  await close();
});

it("goes from requirement to requirement by arrow keys", async () => {
  const { page, close } = await open();
  const heads = page.locator("[data-requirement]");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-requirement"));
  const [first, second, last] = await Promise.all(
    [heads.first(), heads.nth(1), heads.last()].map((head) => head.getAttribute("data-requirement")),
  );
  await heads.first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(second);
  await page.keyboard.press("End");
  expect(await focused()).toBe(last);
  await page.keyboard.press("Home");
  expect(await focused()).toBe(first);
  await close();
});

it("tells actual, required and gap, the missing documents and the nearest rows", async () => {
  const { page, close } = await open();
  await page.locator('[data-requirement="itss.3.attested-projects"]').click();
  const item = page.locator("li", { has: page.locator('[data-requirement="itss.3.attested-projects"]') });
  const text = await item.innerText();
  expect(text).toContain("Evidence missing · 2 documents missing");
  expect(text).toMatch(/Required\s+≥ 8 projects/);
  expect(text).toMatch(/Gap\s+2 projects not proven/);
  expect(text).toContain("listed, but not verified by a third party");
  expect(text).toContain("Not yet: a document on file verified by a third party");
  expect(text).toContain("ITSS: special instructions, 2nd item");
  await item
    .getByRole("button", { name: /^P-002 · Go to Projects!/ })
    .first()
    .click();
  expect(await page.evaluate(() => window.pane.host.gone[0]?.sheet)).toBe("Projects");
  await close();
});

it("narrows by status, level, group, dimension and words in both languages, and shows all again", async () => {
  const { page, close } = await open();
  const panel = page.getByRole("tabpanel", { name: "Requirements" });
  const found = (text: string) => panel.getByRole("status").filter({ hasText: text }).waitFor();
  await found(`${total} requirements`);
  await panel.getByRole("button", { name: /^Not met \d+$/ }).click();
  await found(` of ${total} requirements`);
  await panel.getByRole("combobox", { name: "Level" }).selectOption({ label: "ITSS · Level 3 · Expanded" });
  await found(`2 of ${total} requirements`);
  await panel.getByRole("combobox", { name: "Group" }).selectOption({ label: "Entry condition" });
  await found(`1 of ${total} requirements`);
  await panel.getByRole("combobox", { name: "Dimension" }).selectOption({ label: "People" });
  await found(`0 of ${total} requirements`);
  await panel.getByText("No requirement is like that.").waitFor();
  await panel.getByRole("button", { name: "Show all" }).click();
  await found(`${total} requirements`);
  await panel.getByRole("searchbox").fill("不符合项");
  await page.locator('[data-requirement="itss.3.nonconformities-closed"]').waitFor();
  await panel.getByRole("searchbox").fill("itss.4 iso 9001");
  await found(`1 of ${total} requirements`);
  await close();
});

it("keeps what was narrowed and opened while another view is shown", async () => {
  const { page, close } = await open();
  await page.getByRole("searchbox").fill("iso 9001");
  await page.getByRole("tab", { name: "Overview" }).click();
  await page.getByRole("heading", { name: "ITSS" }).waitFor();
  await page.getByRole("tab", { name: "Requirements" }).click();
  expect(await page.getByRole("searchbox").inputValue()).toBe("iso 9001");
  await close();
});
