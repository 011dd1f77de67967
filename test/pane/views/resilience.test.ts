import { paneBrowser } from "../pane-browser";
import { openPlanPart } from "./work-page";

const pane = paneBrowser();

it("lists what would drop a level, leads to its cell, and to the requirement that would be lost", async () => {
  const { page, faults, close } = await openPlanPart(pane.browser, pane.folder, "Single losses", {
    sample: "english-company",
  });
  const level = page.getByRole("region", { name: "ITSS level 4, which may be applied for now" });
  await level.getByText("11 single losses would drop ITSS level 4.").waitFor();
  await level.getByText("A certificate lapses: ISO 9001 Q25-0106R1").waitFor();
  await level.getByRole("button", { name: "Show the 3" }).click();
  await level.getByRole("button", { name: /Evidence!B262/ }).click();
  await page.waitForFunction(() => window.pane.host.gone.length === 1);
  expect(await page.evaluate(() => window.pane.host.gone)).toMatchObject([{ sheet: "Evidence", row: 262 }]);
  await level.getByRole("button", { name: /^At least 1 valid ISO 9001 certificate/ }).click();
  const requirements = page.getByRole("tab", { name: "Requirements" });
  expect(await requirements.getAttribute("aria-selected")).toBe("true");
  expect(faults).toEqual([]);
  await close();
});

it("says in Chinese what is lost, and that nothing is where nothing is reached", async () => {
  const opened = await openPlanPart(pane.browser, pane.folder, "抗风险能力", {
    sample: "chinese-messy",
    language: "zh",
  });
  const level = opened.page.getByRole("region", { name: "ITSS 三级（目前可申报）" });
  await level.getByText("人员离职：1005 韩知夏").waitFor();
  expect(opened.faults).toEqual([]);
  await opened.close();

  const sheets = [
    {
      name: "项目清单",
      rows: [
        ["项目编号", "项目名称"],
        ["P-001", "服务台"],
      ],
    },
  ];
  const empty = await openPlanPart(pane.browser, pane.folder, "抗风险能力", { sheets, language: "zh" });
  await empty.page.getByText("目前尚未达到任何等级，无从失去。").waitFor();
  await empty.close();
});
