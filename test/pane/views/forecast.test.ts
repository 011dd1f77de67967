import { paneBrowser } from "../pane-browser";
import { openPlanPart, type PlanOptions } from "./work-page";

const pane = paneBrowser();

async function openForecast(options: PlanOptions = { sample: "english-company" }) {
  const title = options.language === "zh" ? "等级预测" : "Forecast";
  const opened = await openPlanPart(pane.browser, pane.folder, title, options);
  await opened.page.getByRole("heading", { name: title, level: 2 }).waitFor();
  return opened;
}

it("draws levels over time, and says at a point what turns and why, by keyboard too", async () => {
  const { page, faults, close } = await openForecast();
  const picture = page.getByRole("group", { name: "ITSS: levels over time" });
  const point = picture.getByRole("button", { name: "2026-08-31: May apply for: level 4 → no level" });
  await point.focus();
  await page.keyboard.press("Enter");
  expect(await point.getAttribute("aria-pressed")).toBe("true");
  const status = page.getByRole("region", { name: "ITSS" }).getByRole("status");
  expect(await status.textContent()).toContain("Met → Evidence missing: Service desk record on file");
  await status.getByRole("button", { name: /Go to Evidence!E144/ }).click();
  expect(await page.evaluate(() => window.pane.host.gone)).toMatchObject([{ sheet: "Evidence", row: 144 }]);
  expect(faults).toEqual([]);
  await close();
});

it("says the same in words: earliest dates, what to renew by when, and a table", async () => {
  const { page, close } = await openForecast();
  const itss = page.getByRole("region", { name: "ITSS" });
  await itss.getByText("Level 4 may be applied for now").waitFor();
  await itss.getByRole("button", { name: /^Level 3: not by waiting alone/ }).click();
  await itss.getByText(/6 requirements in the way on 2026-06-30/).waitFor();
  const renewals = itss.getByRole("list", { name: "ITSS · Renew by" }).getByRole("listitem");
  expect(await renewals.first().textContent()).toMatch(/^2026-08-30Met → Evidence missing: Service desk/);
  await itss.getByRole("button", { name: "Levels over time" }).click();
  const rows = itss.getByRole("table", { name: "ITSS: levels over time" }).getByRole("row");
  expect(await rows.allTextContents()).toEqual([
    "FromOn the figuresCapabilityMay apply for",
    "2026-06-30level 4level 4level 4",
    "2026-08-31level 4level 4no level",
    "2027-01-19no levelno levelno level",
  ]);
  await close();
});

it("speaks Chinese, and says so where nothing turns", async () => {
  const chinese = await openForecast({ sample: "english-company", language: "zh" });
  await chinese.page.getByText("四级：现在即可申报").first().waitFor();
  await chinese.close();
  const sheets = [
    {
      name: "Projects",
      rows: [
        ["Project ID", "Status"],
        ["P-1", "completed"],
      ],
    },
  ];
  const { page, close } = await openForecast({ sheets });
  await page.getByText("Nothing turns by time alone.").first().waitFor();
  expect(await page.getByText("Pick a point to see why.").count()).toBe(0);
  await close();
});
