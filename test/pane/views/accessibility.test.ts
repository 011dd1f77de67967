import type { AxeResults, ElementContext } from "axe-core";
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { paneMessages } from "../../../src/locales/pane";
import { viewIds } from "../../../src/pane/views/view";
import { openPane } from "../open-page";
import type { PageOptions } from "../page";
import { paneBrowser } from "../pane-browser";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const pane = paneBrowser();

const looks: [string, PageOptions, BrowserContextOptions][] = [
  ["light", { theme: "light", language: "en", sample: "english-company" }, {}],
  ["dark", { theme: "dark", language: "zh", sample: "chinese-messy" }, { colorScheme: "dark" }],
  ["high contrast", { theme: "high-contrast", language: "en", sample: "english-company" }, {}],
  [
    "forced colours",
    { theme: "light", language: "en", sample: "english-company" },
    { forcedColors: "active" },
  ],
];

it.each(looks)("has nothing that axe takes for serious: %s", async (_, options, look) => {
  const { page, faults, close } = await openPane(pane.browser, pane.folder, options, look);
  const { views, loading } = paneMessages(options.language!);
  for (const view of viewIds) {
    await page.getByRole("tab", { name: views[view] }).click();
    await page.getByRole("tabpanel", { name: views[view] }).getByRole("heading").first().waitFor();
    await page.getByRole("status", { name: loading }).waitFor({ state: "detached" });
    if (view === "requirements") {
      await page.locator('[data-requirement="itss.3.attested-projects"]').click();
      await page.locator('[data-requirement="itss.3.nonconformities-closed"]').click();
    }
    expect({ view, serious: await seriousIn(page) }).toEqual({ view, serious: [] });
  }
  expect(faults).toEqual([]);
  await close();
});

it.each([160, 320])("keeps every view within %i px", async (width) => {
  const { page, close } = await openPane(
    pane.browser,
    pane.folder,
    { sample: "english-company" },
    { viewport: { width, height: 400 } },
  );
  for (const view of viewIds) {
    await page.getByRole("tab", { name: paneMessages("en").views[view] }).click();
    const panel = page.getByRole("tabpanel", { name: paneMessages("en").views[view] });
    await panel.getByRole("heading").first().waitFor();
    if (view === "requirements") await page.locator('[data-requirement="itss.3.attested-projects"]').click();
    expect({ view, wide: await panel.evaluate(widerThan) }).toEqual({ view, wide: [] });
  }
  await close();
});

/** The texts that reach beyond the right edge of the panel. */
function widerThan(panel: Element): string[] {
  const { right } = panel.getBoundingClientRect();
  return [...panel.querySelectorAll("*")]
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim()),
    )
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > right + 1)
    .map((element) => `${element.tagName} ${element.textContent}`);
}

async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(context: ElementContext): Promise<AxeResults> } }).axe.run({
      // Fluent's own marks at both ends of the page: they hand the focus on at once.
      exclude: [["[data-tabster-dummy]"]],
    }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" | ")}`,
    );
}
