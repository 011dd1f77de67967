import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { messages } from "../../../src/locales";
import { judgementTexts } from "../../../src/locales/judgements";
import { paneMessages } from "../../../src/locales/pane";
import type { Language } from "../../../src/tables/definition";
import { paneBrowser } from "../pane-browser";
import { openTab, settled, valuesOf } from "./work-page";

const pane = paneBrowser();

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const samples: Record<Language, string> = { en: "english-company", zh: "chinese-clean" };
const ID = "itss.3.attested-projects";
const narrow = { viewport: { width: 320, height: 700 } };

async function open(language: Language) {
  const opened = await openTab(
    pane.browser,
    pane.folder,
    paneMessages(language).views.requirements,
    { sample: samples[language], language },
    narrow,
  );
  const head = opened.page.locator(`[data-requirement="${ID}"]`);
  await head.click();
  return { ...opened, head, texts: judgementTexts(language), m: messages(language) };
}

interface Axe {
  run(context: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function faultsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run("main");
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  });
}

const fits = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("form :is(label, input, select, textarea, button, p)")].every(
      (element) => element.getBoundingClientRect().right <= innerWidth,
    ),
  );

it.each(["en", "zh"] as const)("gives, shows and withdraws a judgement at 320 px (%s)", async (language) => {
  const { page, faults, head, texts, m, close } = await open(language);
  await page.getByRole("button", { name: texts.pane.judge, exact: true }).click();
  const form = page.getByRole("form", { name: texts.judgement });
  await form.getByLabel(texts.columns.verdict, { exact: true }).selectOption("met");
  await form.getByLabel(texts.columns.reason).fill("=1+1 <b>on paper</b>");
  await form.getByLabel(texts.columns.by, { exact: true }).fill("Lin");
  expect(await form.getByLabel(texts.columns.date, { exact: true }).inputValue()).toBe("2026-06-30");
  expect(await faultsOfAxe(page)).toEqual([]);
  expect(await fits(page)).toBe(true);
  await form.getByRole("button", { name: texts.pane.keep }).click();
  await form.waitFor({ state: "detached" });
  await settled(page);

  expect(await head.innerText()).toContain(`✎ ${m.statuses.met}`);
  expect(await page.getByText(texts.reason("=1+1 <b>on paper</b>")).count()).toBe(1);
  const change = page.getByRole("button", { name: texts.pane.change, exact: true });
  expect(await change.evaluate((element) => element === document.activeElement)).toBe(true);
  const rows = (await valuesOf(page, m.sheets.judgements))!;
  expect(rows[3]!.slice(0, 1)).toEqual([ID]);
  expect(rows[3]!.slice(3, 6)).toEqual([m.statuses.met, "=1+1 <b>on paper</b>", "Lin"]);
  expect(await faultsOfAxe(page)).toEqual([]);

  await page.getByRole("tab", { name: paneMessages(language).views.overview }).click();
  await page.getByText(texts.counted(1, 0)).waitFor();
  await page.getByRole("tab", { name: paneMessages(language).views.requirements }).click();
  await page.getByRole("button", { name: texts.pane.withdraw, exact: true }).click();
  await page.getByRole("button", { name: texts.pane.judge, exact: true }).waitFor();
  await settled(page);
  expect(await head.innerText()).not.toContain("✎");
  expect(faults).toEqual([]);
  await close();
});

it("closes the form with Escape without keeping it, and the keyboard comes back", async () => {
  const { page, head, texts, close } = await open("en");
  await page.getByRole("button", { name: texts.pane.judge, exact: true }).press("Enter");
  const form = page.getByRole("form", { name: texts.judgement });
  expect(
    await form
      .getByLabel(texts.columns.verdict, { exact: true })
      .evaluate((box) => box === document.activeElement),
  ).toBe(true);
  await form.getByLabel(texts.columns.reason).fill("not this");
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "detached" });
  expect(await head.getAttribute("aria-expanded")).toBe("true");
  const opener = page.getByRole("button", { name: texts.pane.judge, exact: true });
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => window.pane.session.state.checked!.options.judgements!.size)).toBe(0);
  await close();
});

it("offers whoever judged last, and today where the judgement is out of date", async () => {
  const { page, head, texts, close } = await open("en");
  await page.evaluate(async (id) => {
    const { session } = window.pane;
    await session.judge("itss.4.iso9001", { verdict: "met", reason: null, by: "Zhou", date: 20_000 });
    await session.judge(id, { verdict: "met", reason: null, by: "Wang", date: 20_000 });
  }, ID);
  await page.evaluate(async () => {
    const { host, session } = window.pane;
    const workbook = await host.open({ signal: new AbortController().signal, progress() {} });
    await workbook.edit([{ cell: { sheet: "Projects", row: 2, column: 0 }, value: "P-NEW" }]);
    await session.look();
  });
  await page.getByText(texts.pane.staleHint).waitFor();
  expect(await head.innerText()).toContain(texts.stale);
  await page.getByRole("button", { name: texts.pane.change, exact: true }).click();
  const form = page.getByRole("form", { name: texts.judgement });
  expect(await form.getByLabel(texts.columns.by, { exact: true }).inputValue()).toBe("Wang");
  expect(await form.getByLabel(texts.columns.date, { exact: true }).inputValue()).toBe("2026-06-30");
  await form.getByRole("button", { name: texts.pane.keep }).click();
  await form.waitFor({ state: "detached" });
  await head.filter({ hasNotText: texts.stale }).waitFor();
  await page.locator('[data-requirement="itss.3.training"]').click();
  const other = page.locator("li", { has: page.locator('[data-requirement="itss.3.training"]') });
  await other.getByRole("button", { name: texts.pane.judge, exact: true }).click();
  expect(await other.getByLabel(texts.columns.by, { exact: true }).inputValue()).toBe("Wang");
  await close();
});
