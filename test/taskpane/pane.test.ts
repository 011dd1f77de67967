/** The built pane, unchanged, in the real Office.js over the in-memory Excel. */
import { columnLetters } from "../../src/workbook/workbook";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { cellAt, usedArea } from "../excel-host/model/cells";
import { builtPages, type BuiltPages } from "./built-pages";
import { openInExcel, sample, selected, until, type InExcelOptions } from "./open-in-excel";

let pages: BuiltPages;
beforeAll(async () => void (pages = await builtPages()));
afterAll(() => pages.close());

const open = (options: InExcelOptions, address = "taskpane.html") => openInExcel(pages, address, options);
/** Resolves once the pane has looked at the English sample. */
const looked = (page: Page) => page.getByText("Harrowmere IT Services").first().waitFor();
const blank = { sheets: [{ name: "Cover", rows: [["Hello"]] }] };
const wholeSheet = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
const results = [
  "Readiness",
  "Findings",
  "Missing evidence",
  "Roadmap",
  "Calendar",
  "Forecast",
  "Judgements",
  "Data problems",
  "Check history",
];

it("looks at the workbook at once and writes nothing before it is asked to", async () => {
  const { page, sheetNames, complaints, close } = await open({ xlsx: await sample() });
  const before = sheetNames();
  await looked(page);
  expect(sheetNames()).toEqual(before);
  expect(complaints).toEqual([]);
  await close();
});

it("writes the result sheets when asked to, and says so; asked to undo, takes them away", async () => {
  const { page, sheetNames, complaints, close } = await open({ xlsx: await sample() });
  const before = sheetNames();
  await looked(page);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByText("Checked. Written: Readiness").waitFor();
  expect(sheetNames()).toEqual([...before, ...results]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone.").waitFor();
  expect(sheetNames()).toEqual(before);
  expect(complaints).toEqual([]);
  await close();
});

it("shows its frame before views and engine have arrived", async () => {
  let letThrough = () => {};
  const arrived = new Promise<void>((resolve) => (letThrough = resolve));
  const { page, close } = await open({
    xlsx: await sample(),
    also: async (opened) => {
      const html = await (await fetch(`${pages.origin}/taskpane.html`)).text();
      await opened.route("**/*.js", async (route) => {
        const file = new URL(route.request().url()).pathname.slice(1);
        if (!html.includes(file) && route.request().url().startsWith(pages.origin)) await arrived;
        await route.fallback();
      });
    },
  });
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await page.getByRole("button", { name: "Check", exact: true }).waitFor();
  expect(await page.getByText("Harrowmere IT Services").count()).toBe(0);
  letThrough();
  await looked(page);
  await close();
});

it("offers a start where no sheet is known, and inserts what the target needs", async () => {
  const { page, sheetNames, complaints, close } = await open(blank);
  await page.getByText("Start with this workbook").waitFor();
  expect(sheetNames()).toEqual(["Cover"]);
  await page.getByRole("button", { name: /^Insert \d+ sheets/ }).click();
  await page.getByText(/^Inserted: Organisation/).waitFor();
  expect(sheetNames().slice(0, 2)).toEqual(["Cover", "Organisation"]);
  expect(sheetNames()).toContain("Evidence");
  expect(complaints).toEqual([]);
  await close();
});

it("opens the sample beside the user's workbook", async () => {
  const { page, excel, sheetNames, close } = await open(blank);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await until(
    () => excel.model.openedWorkbooks.length === 1,
    () => "a second workbook",
  );
  const opened = await openXlsx(new Blob([Buffer.from(excel.model.openedWorkbooks[0]!, "base64")]));
  expect(opened.sheets.map(({ name }) => name)).toContain("Projects");
  expect(sheetNames()).toEqual(["Cover"]);
  await close();
});

it("leads to the cell that a problem is about", async () => {
  const { page, excel, close } = await open({ xlsx: await sample() });
  await page.getByRole("tab", { name: "Data" }).click();
  const link = page.getByRole("button", { name: /Go to \w+!?.*[A-Z]+\d+/ }).first();
  const [, sheet, letters, row] = /Go to '?([^'!]+)'?!([A-Z]+)(\d+)/.exec(
    (await link.getAttribute("aria-label")) ?? "",
  )!;
  await link.click();
  const columns = Array.from({ length: 30 }, (_, index) => columnLetters(index));
  const wanted = `${sheet} R${row}C${columns.indexOf(letters!) + 1}`;
  await until(
    () => selected(excel) === wanted,
    () => `${wanted}, not ${selected(excel)}`,
  );
  await close();
});

it("answers Why? at a result cell with its requirement, and leads from there to the cells that decide", async () => {
  const { page, excel, close } = await open({ xlsx: await sample() });
  await looked(page);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByText("Checked. Written: Readiness").waitFor();
  const findings = excel.model.sheets.find(({ name }) => name === "Findings")!;
  const sentence = String(cellAt(findings, 11, 2).value);
  expect(sentence).toMatch(/survey of the customer/);
  excel.user.activate("Findings");
  excel.user.select("Findings", "D12");
  await page.goto(`${pages.origin}/taskpane.html?why`);
  await page.getByRole("tab", { name: "Requirements", selected: true }).waitFor();
  await page.getByRole("button", { name: sentence, expanded: true }).waitFor();
  const link = page.getByRole("button", { name: /Go to Projects!/ }).first();
  await link.click();
  await until(
    () => selected(excel).startsWith("Projects R"),
    () => `a cell of Projects, not ${selected(excel)}`,
  );
  await close();
});

it("mends loosely written cells in one go, and takes that back", async () => {
  const rows = [
    ["Project ID", "Project name", "Status", "Contract amount"],
    ["P-001", "Help desk", "Completed", "'1,200,000"],
  ];
  const { page, excel, complaints, close } = await open({ sheets: [{ name: "Projects", rows }] });
  const amount = () => cellAt(excel.model.sheets[0]!, 1, 3).value;
  expect(amount()).toBe("1,200,000");
  await page.getByRole("tab", { name: "Data" }).click();
  await page.getByRole("button", { name: "Tidy the cell" }).click();
  await page.getByRole("button", { name: "Change 1 cell" }).click();
  await page.getByText("1 cell fixed.").waitFor();
  expect(amount()).toBe(1_200_000);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone.").waitFor();
  expect(amount()).toBe("1,200,000");
  expect(complaints).toEqual([]);
  await close();
});

it("adds rows for missing documents to the user's own sheet", async () => {
  const { page, excel, complaints, close } = await open({ xlsx: await sample() });
  await looked(page);
  const evidence = excel.model.sheets.find(({ name }) => name === "Evidence")!;
  const filled = () => usedArea(evidence, wholeSheet, true)!.bottom;
  const before = filled();
  await page.getByRole("tab", { name: "Evidence" }).click();
  const button = page.getByRole("button", { name: /^Add a row for each of the \d+ not listed$/ });
  const count = Number(/\d+/.exec((await button.textContent())!)![0]);
  expect(count).toBeGreaterThan(1);
  await button.click();
  await page.getByText(`${count} rows added to your evidence list.`).waitFor();
  expect(filled()).toBe(before + count);
  expect(complaints).toEqual([]);
  await close();
});

it("keeps settings in the workbook, where the next pane finds them", async () => {
  const first = await open({ xlsx: await sample() });
  await first.page.getByRole("tab", { name: "Settings" }).click();
  await first.page.getByLabel("Assessment date").first().fill("2026-03-31");
  await first.page.getByRole("button", { name: "Save in the workbook" }).click();
  await first.page.getByText("As of 2026-03-31").waitFor();
  expect(first.sheetNames()).toContain("Proofsheet settings");
  const saved = await first.excel.save();
  await first.close();
  const second = await open({ xlsx: saved });
  await second.page.getByText("As of 2026-03-31").waitFor();
  await second.close();
});

it("speaks the language of Office", async () => {
  const { page, sheetNames, close } = await open({
    xlsx: await sample("chinese-clean"),
    language: "zh-cn",
  });
  await page.getByRole("tab", { name: "总览" }).waitFor();
  expect(await page.getByText(/Overview|Requirements/).count()).toBe(0);
  await page.getByText("基准日").first().waitFor();
  await page.getByRole("button", { name: "评估", exact: true }).click();
  await page.getByText("评估完成").waitFor();
  expect(sheetNames()).toEqual(expect.arrayContaining(["达标总览"]));
  await close();
});

it("says that the workbook has changed since, when the user changes it", async () => {
  const { page, excel, close } = await open({ xlsx: await sample() });
  await page.getByText("checked just now").first().waitFor();
  excel.user.type("Projects", "Z99", "x");
  await page.getByText("Changed since: check again").first().waitFor();
  await close();
});

it("tells a fault with a way on, and does it once the fault is gone", async () => {
  const { page, excel, sheetNames, close } = await open({ xlsx: await sample() });
  await looked(page);
  const before = sheetNames();
  excel.user.protectStructure();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByText("The workbook's structure is protected").waitFor();
  expect(sheetNames()).toEqual(before);
  excel.user.protectStructure(false);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByText("Checked. Written: Readiness").waitFor();
  await close();
});

it("names what an Excel that is too old lacks", async () => {
  const { page, close } = await open({ ...blank, excelApi: "1.8" });
  await page.getByRole("heading", { name: "This Excel is too old for the pane" }).waitFor();
  expect(await page.locator("section").first().textContent()).toMatch(/16\.0\.\d+/);
  await close();
});

it("goes on when Excel answers late", async () => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const { page, close } = await open({
    xlsx: await sample(),
    also: async (opened) => {
      await opened.clock.install();
      await opened.route("https://appsforoffice.microsoft.com/**", async (route) => {
        await answered;
        await route.fallback();
      });
    },
  });
  await page.locator("html[data-started]").waitFor({ state: "attached" });
  await page.clock.runFor(5_000);
  await page.getByRole("heading", { name: "Excel does not answer" }).waitFor();
  answer();
  await page.clock.resume();
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  expect(await page.getByRole("heading", { name: "Excel does not answer" }).count()).toBe(0);
  await close();
});

describe("the colours", () => {
  /** How light the pane is, from 0 to 255. */
  const lightness = (page: Page) =>
    page.evaluate(() => {
      const pane = document.querySelector("header")!;
      return Number(/\d+/.exec(getComputedStyle(pane.firstElementChild!).backgroundColor)![0]);
    });
  const shown = async (options: InExcelOptions) => {
    const { page, close } = await open({ ...blank, ...options });
    await page.getByRole("tab").first().waitFor();
    const found = await lightness(page);
    await close();
    return found;
  };
  /** As Excel tells them: numbers. */
  const excelSays = (bodyBackgroundColor: number) => (page: Page) =>
    page.addInitScript((colour) => {
      const external = window.external as unknown as { GetContext(): object };
      const { GetContext } = external;
      external.GetContext = () => ({
        ...GetContext.call(external),
        GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: colour }),
      });
    }, bodyBackgroundColor);

  it("are those of the system where Excel tells none", async () => {
    expect(await shown({ context: { colorScheme: "light" } })).toBeGreaterThan(200);
    expect(await shown({ context: { colorScheme: "dark" } })).toBeLessThan(60);
  });

  it("are Excel's where it tells them", async () => {
    const black = excelSays(0x262626);
    expect(await shown({ context: { colorScheme: "light" }, also: black })).toBeLessThan(60);
    const white = excelSays(0xffffff);
    expect(await shown({ context: { colorScheme: "dark" }, also: white })).toBeGreaterThan(200);
  });
});
