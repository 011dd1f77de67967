/** Opens the pane in the browser, for tests and screenshots. Nothing is served: the files are handed over. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { PageOptions } from "./page";

const origin = "http://pane.test";
const samples = path.resolve("assets/samples");
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Proofsheet</title>
<style>html,body,#root{margin:0;height:100%}</style><body><div id="root"></div><script src="/page.js"></script></body></html>`;

/** A page with the pane; whatever goes wrong in it is in `faults`. */
export interface OpenPage {
  page: Page;
  faults: string[];
  close(): Promise<void>;
}

/** @param folder what `buildPage` gave. */
export async function openPane(
  browser: Browser,
  folder: string,
  options: PageOptions = {},
  look: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, ...look });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html });
    if (pathname.endsWith(".xlsx")) {
      return route.fulfill({ body: readFileSync(path.join(samples, pathname)) });
    }
    if (pathname.endsWith(".wasm")) {
      return route.fulfill({
        contentType: "application/wasm",
        body: readFileSync(path.join(folder, pathname)),
      });
    }
    if (pathname.endsWith(".js")) {
      const body = readFileSync(path.join(folder, pathname));
      return route.fulfill({ contentType: "text/javascript", body });
    }
    return route.fulfill({ status: 204 });
  });
  await page.goto(`${origin}/?${new URLSearchParams({ ...options })}`);
  return { page, faults, close: () => context.close() };
}
