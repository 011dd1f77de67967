import { ruleBooks } from "../../../src/schemes";
import { paneBrowser } from "../pane-browser";
import { openTab } from "./work-page";

const total = ruleBooks.flatMap(({ requirements }) => requirements).length;
const pane = paneBrowser();

const open = () => openTab(pane.browser, pane.folder, "Overview", { sample: "english-company" });

it("gives the three answers, the ladder, the target and what blocks the next level", async () => {
  const { page, faults, close } = await open();
  const text = await page.getByRole("tabpanel", { name: "Overview" }).innerText();
  expect(text).toMatch(/On the figures\s+Level 4\s+Basic\s+With evidence in hand\s+Level 4/);
  expect(text).toMatch(/May apply now for\s+Level 4/);
  const rungs = await page.getByRole("list", { name: "Levels" }).getByRole("listitem").allInnerTexts();
  expect(rungs.map((rung) => rung.replace(/\s+/g, " "))).toEqual([
    "Level 1 · Enhancement Not met 33 of 57 met",
    "Level 2 · Improvement Not met 34 of 47 met",
    "Level 3 · Expanded Target Not met 31 of 37 met",
    "Level 4 · Basic May apply now Met 21 of 21 met",
  ]);
  expect(text).toContain(
    "6 requirements stand before level 3: 2 not met, 1 without enough data, 3 lacking evidence.",
  );
  await page.getByRole("button", { name: "Process 20 of 23" }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

it.each([
  ["a count", "Evidence missing 7", `7 of ${total} requirements`],
  ["a level", /^Level 3 · Expanded/, `6 of ${total} requirements`],
  ["what blocks", "Show all 6", `6 of ${total} requirements`],
  ["a dimension", "Process 20 of 23", `23 of ${total} requirements`],
])("narrows the requirements from %s", async (_, name, found) => {
  const { page, close } = await open();
  await page.getByRole("tabpanel", { name: "Overview" }).getByRole("button", { name }).click();
  const panel = page.getByRole("tabpanel", { name: "Requirements" });
  await panel.getByRole("status").filter({ hasText: found }).waitFor();
  await close();
});

it("opens a blocker, and takes the focus there", async () => {
  const { page, close } = await open();
  await page.getByRole("button", { name: /^No serious or general ITSS nonconformities/ }).click();
  await page.waitForFunction(
    () => document.activeElement?.getAttribute("data-requirement") === "itss.3.nonconformities-closed",
  );
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("true");
  await close();
});

it("shows how far each practice domain has come, in CSMM alone", async () => {
  const { page, faults, close } = await open();
  const profile = page.getByRole("list", { name: "Capability by practice domain" });
  expect(await profile.count()).toBe(0);
  await page
    .getByRole("group", { name: "The schemes side by side" })
    .getByRole("button", { name: /CSMM/ })
    .click();
  await profile.waitFor();
  const lines = await profile.getByRole("listitem").allInnerTexts();
  expect(lines).toHaveLength(17);
  expect(lines[0]!.replace(/\s+/g, " ")).toBe("Strategy Level 2");
  expect(faults).toEqual([]);
  await close();
});
