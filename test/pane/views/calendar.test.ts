import { paneBrowser } from "../pane-browser";
import { openPlanPart, type PlanOptions } from "./work-page";

const pane = paneBrowser();

async function openCalendar(options: PlanOptions = { sample: "english-company" }) {
  const { language = "en", ...given } = options;
  const opened = await openPlanPart(pane.browser, pane.folder, language === "zh" ? "日历" : "Calendar", {
    ...given,
    language,
  });
  const { page } = opened;
  await page
    .getByRole("heading", { name: options.language === "zh" ? "到期事项" : "What comes due" })
    .waitFor();
  return opened;
}

it("shows the overdue first, then months in order, and leads to the cell of a date", async () => {
  const { page, faults, close } = await openCalendar();
  const headings = await page.getByRole("heading", { level: 3 }).allTextContents();
  expect(headings.slice(0, 3)).toEqual(["Overdue", "June 2026", "July 2026"]);
  const entry = page.locator('[data-entry="nonconformity|NCR-2026-01"]');
  expect(await entry.textContent()).toContain("2026-07-15 · Within 30 days · in 15 days");
  await entry.getByRole("button", { name: /Priya Holloway.*Go to Nonconformities!I5/ }).click();
  expect(await page.evaluate(() => window.pane.host.gone)).toMatchObject([
    { sheet: "Nonconformities", row: 5 },
  ]);
  expect(faults).toEqual([]);
  await close();
});

it("opens what a date turns, and narrows the list", async () => {
  const { page, close } = await openCalendar();
  const senior = page.locator("li[data-entry]", { hasText: "Lena Fairweather" });
  await senior.getByRole("button", { name: "Turns 1 requirement" }).click();
  await senior.getByText(/ITSS level 3 · Met → Not met/).waitFor();
  const count = () => page.locator("li[data-entry]").count();
  const open = await count();
  await page.getByRole("combobox", { name: "Show" }).selectOption("urgent");
  expect(await count()).toBeLessThan(open);
  expect(await page.getByText(/· Later ·/).count()).toBe(0);
  await page.getByRole("combobox", { name: "Show" }).selectOption("everything");
  expect(await count()).toBeGreaterThan(open);
  await page
    .getByText(/· Done/)
    .first()
    .waitFor();
  await close();
});

it("exports a file where the host hands files over, else says where to get it", async () => {
  const file = await openCalendar({ sample: "english-company", kind: "file" });
  await file.page.getByRole("button", { name: "Export .ics" }).click();
  const saved = await file.page.evaluate(() => [...window.pane.host.saved]);
  expect(saved).toMatchObject([["proofsheet-calendar.ics", expect.stringMatching(/^BEGIN:VCALENDAR\r\n/)]]);
  await file.close();
  const excel = await openCalendar({ sample: "english-company", language: "zh" });
  await excel.page.getByText(/请在Proofsheet网页中打开该文件/).waitFor();
  expect(await excel.page.getByRole("button", { name: "导出 .ics" }).count()).toBe(0);
  await excel.close();
});

it("says so where nothing comes due", async () => {
  const sheets = [
    {
      name: "Projects",
      rows: [
        ["Project ID", "Status"],
        ["P-1", "completed"],
      ],
    },
  ];
  const { page, close } = await openCalendar({ sheets });
  await page.getByText("Nothing comes due in the months ahead.").waitFor();
  await close();
});
