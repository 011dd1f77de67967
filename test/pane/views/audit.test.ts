import type { Page } from "playwright-core";
import type { MemorySheet } from "../../../src/workbook/memory/memory-workbook";
import { nextSeed } from "../../../src/pane/views/plan/audit/next-seed";
import { paneBrowser } from "../pane-browser";
import { openPlanPart } from "./work-page";

const pane = paneBrowser();

const ids = Array.from({ length: 11 }, (_, at) => `S-${at + 1}`);
const sheets: MemorySheet[] = [
  {
    name: "Projects",
    rows: [
      ["Project ID", "Project name", "Status", "Contract amount"],
      ...[1, 2, 3, 4].map((at) => [`P-${at}`, `Help desk ${at}`, "completed", at * 100_000]),
    ],
  },
  { name: "Staff", rows: [["Staff ID", "Left"], ...ids.map((id) => [id, null]), ["S-12", "soon"]] },
  {
    name: "Staff certificates",
    rows: [
      ["Staff ID", "Certificate", "Valid until"],
      ...[...ids, "S-12"].map((id) => [id, "PMP", "permanent"]),
    ],
  },
  {
    name: "Evidence",
    rows: [
      ["Evidence no.", "Kind", "For", "Location"],
      ["E-1", "Contract", "P-4", "A/1"],
      ["E-2", "Acceptance report", "P-4", null],
    ],
  },
];

async function openAudit() {
  const opened = await openPlanPart(pane.browser, pane.folder, "Audit", { sheets });
  await opened.page.getByRole("heading", { name: "Staff for the practical test" }).waitFor();
  return opened;
}

const drawn = (page: Page) =>
  page
    .getByRole("list", { name: "Staff for the practical test" })
    .getByRole("button", { name: /^S-/ })
    .allInnerTexts();
const gone = (page: Page) => page.evaluate(() => window.pane.host.gone.at(-1));

it("draws by the date, anew by another seed, and by the same seed the same", async () => {
  const { page, faults, close } = await openAudit();
  // Ranks for the seed 2026-06-30: test/assessment/audit-draw.test.ts.
  expect(await drawn(page)).toEqual(["S-6", "S-3"]);
  await page.getByRole("button", { name: "Draw again" }).click();
  const seed = page.getByRole("textbox", { name: "Seed" });
  expect(await seed.inputValue()).toBe("2026-06-30 #2");
  await seed.fill("2026-06-30");
  await page.getByRole("list").getByRole("button", { name: /^S-6/ }).waitFor();
  expect(await drawn(page)).toEqual(["S-6", "S-3"]);
  await page.getByRole("button", { name: /^S-6/ }).click();
  expect(await gone(page)).toEqual({ sheet: "Staff", row: 7, column: 0 });
  expect(faults).toEqual([]);
  await close();
});

it("tells who is left out of the draw, and leads to the cell that keeps it open", async () => {
  const { page, close } = await openAudit();
  await page.getByRole("button", { name: /^Not in the draw: 1 person/ }).click();
  await page.getByText("on the staff on the assessment date or not").waitFor();
  await page.getByRole("button", { name: "Go to Staff!B13" }).click();
  expect(await gone(page)).toEqual({ sheet: "Staff", row: 13, column: 1 });
  await close();
});

it("lists documents on file and missing of the projects proposed, and of those chosen", async () => {
  const { page, faults, close } = await openAudit();
  const titles = () => page.locator("section[aria-label]").getByRole("heading", { level: 3 }).allInnerTexts();
  expect(await titles()).toEqual(["P-4 · Help desk 4", "P-3 · Help desk 3", "P-2 · Help desk 2"]);
  const fourth = page.getByRole("region", { name: "P-4 · Help desk 4" });
  await fourth.getByRole("button", { name: /^A\/1/ }).click();
  expect(await gone(page)).toEqual({ sheet: "Evidence", row: 2, column: 0 });
  await fourth.getByRole("button", { name: /^Listed at Evidence!A3/ }).click();
  expect(await gone(page)).toEqual({ sheet: "Evidence", row: 3, column: 3 });

  await page.getByRole("button", { name: "Choose other projects" }).click();
  const tick = (name: string) => page.getByRole("checkbox", { name });
  expect(await tick("P-1 · Help desk 1").isDisabled()).toBe(true);
  await tick("P-4 · Help desk 4").uncheck();
  await page.getByRole("searchbox", { name: "Search projects" }).fill("desk 1");
  await tick("P-1 · Help desk 1").check();
  await page.getByText("The projects that you named.").waitFor();
  expect(await titles()).toEqual(["P-3 · Help desk 3", "P-2 · Help desk 2", "P-1 · Help desk 1"]);

  await page.getByRole("button", { name: "Back to Plan" }).click();
  await page.getByRole("button", { name: /^Audit/ }).click();
  await page.getByText("The projects that you named.").waitFor();
  await page.getByRole("button", { name: "Choose other projects" }).click();
  await page.getByRole("button", { name: "Back to the proposal" }).click();
  expect((await titles())[0]).toBe("P-4 · Help desk 4");
  expect(faults).toEqual([]);
  await close();
});

it("copies what it shows as text; where that is forbidden, shows the text to copy", async () => {
  const { page, close } = await openAudit();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: (text: string) => Promise.resolve(void (document.title = text)) },
      configurable: true,
    });
  });
  await page.getByRole("button", { name: "Copy as text" }).click();
  await page.getByText("Copied.").waitFor();
  expect(await page.title()).toContain("2 of 11 certified people drawn");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("forbidden")) },
    });
  });
  await page.getByRole("button", { name: "Copy as text" }).click();
  const box = page.getByRole("textbox", { name: /could not be copied/ });
  expect(await box.inputValue()).toContain("P-4  Help desk 4");
  expect(await box.evaluate((element: HTMLTextAreaElement) => element.selectionEnd)).toBeGreaterThan(100);
  await close();
});

test("each further draw has a seed of its own that can be typed", () => {
  expect(nextSeed("2026-06-30")).toBe("2026-06-30 #2");
  expect(nextSeed("spring #9")).toBe("spring #10");
  expect(nextSeed("lot #x")).toBe("lot #x #2");
});
