import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { PageOptions } from "../page";
import { paneBrowser } from "../pane-browser";
import { openTab } from "./work-page";

const pane = paneBrowser();

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What each view is brought into before it is looked at: opened, ticked, and with a fault in a box. */
const views: Record<string, { tab: string; sample?: string; use(page: Page): Promise<void> }> = {
  evidence: {
    tab: "Evidence",
    sample: "chinese-messy",
    async use(page) {
      await page.getByRole("checkbox").first().check();
      await page
        .getByRole("button", { name: /^Needed for/ })
        .first()
        .click();
    },
  },
  "what if": {
    tab: "Plan",
    sample: "chinese-messy",
    async use(page) {
      await page.getByRole("button", { name: /^What if/ }).click();
      await page
        .getByRole("button", { name: /^As if on file/ })
        .first()
        .click();
      await page.getByRole("checkbox").first().check();
      await page
        .getByRole("button", { name: /^Move \d+ threshold/ })
        .first()
        .click();
      await page.getByRole("button", { name: "1 change" }).click();
      await page.getByRole("textbox", { name: "Name of the scenario" }).fill("All on file");
      await page.getByRole("button", { name: "Save in the workbook" }).click();
      await page.getByRole("button", { name: "Saved scenarios: 1" }).click();
      await page.getByRole("checkbox", { name: "Compare All on file" }).check();
      await page
        .getByRole("button", { name: /^Put into my sheets/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Not now" }).waitFor();
    },
  },
  forecast: {
    tab: "Plan",
    sample: "english-company",
    async use(page) {
      await page.getByRole("button", { name: /^Forecast/ }).click();
      await page.locator("svg [role=button]").first().click();
      await page
        .getByRole("button", { name: /^Level 3: not by waiting/ })
        .first()
        .click();
      await page.getByRole("button", { name: "Levels over time" }).first().click();
    },
  },
  audit: {
    tab: "Plan",
    sample: "chinese-messy",
    async use(page) {
      await page.getByRole("button", { name: /^Audit/ }).click();
      await page.getByRole("button", { name: "Choose other projects" }).click();
    },
  },
  "which scheme": {
    tab: "Plan",
    sample: "chinese-messy",
    async use(page) {
      await page.getByRole("button", { name: /^Which scheme/ }).click();
      await page.getByRole("checkbox", { name: "Develops software" }).check();
      await page.getByRole("radio", { name: "Both" }).check();
    },
  },
  "single losses": {
    tab: "Plan",
    sample: "chinese-messy",
    async use(page) {
      await page.getByRole("button", { name: /^Single losses/ }).click();
      await page
        .getByRole("button", { name: /^Show the/ })
        .first()
        .click();
    },
  },
  "quick level check": {
    tab: "Plan",
    sample: "chinese-messy",
    async use(page) {
      await page.getByRole("button", { name: /^Quick level check/ }).click();
      await page.getByRole("textbox").nth(0).fill("2");
      await page.getByRole("textbox").nth(1).fill("some");
      await page.getByRole("radio", { name: "Yes" }).first().check();
    },
  },
  data: {
    tab: "Data",
    sample: "chinese-messy",
    async use(page) {
      await page.getByRole("button", { name: /^Tidy all/ }).click();
      await page.getByRole("button", { name: /not read$/ }).click();
      await page.getByRole("button", { name: /notices on how the sheets were read/ }).click();
    },
  },
  settings: {
    tab: "Settings",
    sample: "chinese-messy",
    async use(page) {
      await page
        .getByRole("textbox", { name: /^Period in months/ })
        .first()
        .fill("a year");
      await page.getByText("Type a whole number, as 3.").waitFor();
    },
  },
  "first run": {
    tab: "Overview",
    async use(page) {
      await page.getByRole("button", { name: /sheets will be added/ }).click();
    },
  },
};

const looks: [string, PageOptions["theme"], BrowserContextOptions][] = [
  ["light", "light", {}],
  ["dark", "dark", { colorScheme: "dark" }],
  ["forced colours", "high-contrast", { forcedColors: "active" }],
];

describe.each(looks)("in %s", (_, theme, look) => {
  test.each(Object.entries(views))("%s has nothing serious against it, and fits 320 px", async (_, view) => {
    const { tab, sample, use } = view;
    const options = sample === undefined ? { theme } : { theme, sample };
    const viewport = { width: 320, height: 800 };
    const { page, faults, close } = await openTab(pane.browser, pane.folder, tab, options, {
      ...look,
      viewport,
      reducedMotion: "reduce",
    });
    await use(page);
    await page.evaluate(axe);
    // In forced colours the system paints texts; the colours that axe goes by are not those.
    const passedOver = theme === "high-contrast" ? ["color-contrast"] : [];
    expect(await page.evaluate(seriousIn, passedOver)).toEqual([]);
    expect(await page.evaluate(tooWide)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

interface Axe {
  run(
    context: { include: string[][]; exclude: string[][] },
    options: { rules: Record<string, { enabled: boolean }> },
  ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

/** Runs in the page: the rules that are broken badly, with the first element. */
async function seriousIn(passedOver: string[]): Promise<string[]> {
  const rules = Object.fromEntries(passedOver.map((rule) => [rule, { enabled: false }]));
  // What Fluent puts around its lists of tabs to catch the keyboard is out of sight and hands the focus on.
  const context = { include: [["main"]], exclude: [["[data-tabster-dummy]"]] };
  const { violations } = await (window as unknown as { axe: Axe }).axe.run(context, { rules });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

/** Runs in the page: texts and controls that reach beyond its edge. */
function tooWide(): string[] {
  const seen = [...document.querySelectorAll("main :is(p, span, button, input, select, h2, h3, li)")];
  return seen
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((element) => {
      const { height, right } = element.getBoundingClientRect();
      return height > 0 && right > innerWidth + 1;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}
