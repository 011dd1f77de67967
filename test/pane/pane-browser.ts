/** The built page of the pane, and a browser for it, while the tests of a file run. */
import type { Browser } from "playwright-core";
import { launchChromium } from "../chromium";
import { buildPage } from "./build-page";

export interface PaneBrowser {
  browser: Browser;
  /** Where the page lies. */
  folder: string;
}

/** Filled before the first test, closed after the last. */
export function paneBrowser(): PaneBrowser {
  const pane = {} as PaneBrowser;
  beforeAll(async () => {
    pane.folder = buildPage();
    pane.browser = await launchChromium();
  }, 300_000);
  afterAll(() => pane.browser?.close());
  return pane;
}
