/** Takes a picture of every view of the pane, at both widths, light and dark, in both languages. */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { paneMessages } from "../src/locales/pane";
import { planMessages } from "../src/locales/plan";
import type { PlanPart } from "../src/pane/views/plan/plan-part";
import { viewIds, type ViewId } from "../src/pane/views/view";
import type { Language } from "../src/tables/definition";
import { launchChromium } from "../test/chromium";
import { buildPage } from "../test/pane/build-page";
import { openPane } from "../test/pane/open-page";

const folder = path.resolve("build/screenshots");
const samples: Record<Language, string> = { en: "english-company", zh: "chinese-messy" };
/** The requirement that is shown open: one that lacks evidence. */
const opened: Record<Language, string> = {
  en: "itss.3.attested-projects",
  zh: "itss.2.predictive-maintenance",
};
const widths = [320, 450];
const themes = ["light", "dark"] as const;

interface Look {
  language: Language;
  theme: (typeof themes)[number];
  width: number;
}

const planParts = Object.keys(planMessages("en").parts) as PlanPart[];

/** Beside the views as they open: those of the plan, a requirement that is open, and a workbook without tables. */
type Scene = ViewId | PlanPart | "requirement" | "first-run";
const scenes: readonly Scene[] = [...viewIds, ...planParts, "requirement", "first-run"];

async function main(only: readonly string[]): Promise<void> {
  const page = buildPage();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  const looks = (["en", "zh"] as const).flatMap((language) =>
    themes.flatMap((theme) => widths.map((width): Look => ({ language, theme, width }))),
  );
  try {
    for (const look of looks) {
      for (const scene of scenes) {
        const name = `${scene}-${look.language}-${look.theme}-${look.width}.png`;
        if (only.every((part) => name.includes(part))) await take(browser, page, scene, look, name);
      }
    }
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, built: string, scene: Scene, look: Look, name: string): Promise<void> {
  const { language, theme, width } = look;
  const sample = scene === "first-run" ? {} : { sample: samples[language] };
  const { page, faults, close } = await openPane(
    browser,
    built,
    { ...sample, language, theme },
    { viewport: { width, height: 900 }, deviceScaleFactor: 2, colorScheme: theme, reducedMotion: "reduce" },
  );
  await page.waitForFunction(() => window.pane?.session.state.checked);
  await turnTo(page, scene, language);
  await page.screenshot({ path: path.join(folder, name) });
  if (faults.length > 0) throw new Error(`${name}: ${faults.join("\n")}`);
  await close();
}

async function turnTo(page: Page, scene: Scene, language: Language): Promise<void> {
  const { views, loading } = paneMessages(language);
  const part = planParts.find((each) => each === scene);
  if (scene === "requirement") {
    await page.getByRole("tab", { name: views.requirements }).click();
    const requirement = page.locator(`[data-requirement="${opened[language]}"]`);
    await requirement.click();
    await requirement.evaluate((head) => head.scrollIntoView());
  } else if (part !== undefined) {
    await page.getByRole("tab", { name: views.plan }).click();
    await page.getByRole("button", { name: planMessages(language).parts[part].title }).click();
  } else if (scene !== "first-run") {
    await page.getByRole("tab", { name: views[scene as ViewId] }).click();
  }
  await page.getByRole("status", { name: loading }).waitFor({ state: "hidden" });
  await page.waitForLoadState("networkidle");
}

void main(process.argv.slice(2));
