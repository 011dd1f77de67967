/** Opens the pages of the build, unchanged, with Office.js as the test wants it. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page, Route } from "playwright-core";
import { filesOf } from "../../scripts/serve/handler";
import { launchChromium } from "../chromium";

/** How Office.js arrives. `first-file`: only the first of its files does. */
export type OfficeDelivery = "whole" | "blocked" | "hanging" | "first-file";

export interface OpenOptions {
  office?: OfficeDelivery;
  /** Runs in the page before its own scripts. */
  before?: (page: Page) => Promise<unknown>;
  context?: BrowserContextOptions;
}

export interface OpenedPage {
  page: Page;
  /** What the content security policy refused, and errors that nobody caught. */
  complaints: string[];
  close(): Promise<void>;
}

export interface BuiltPages {
  /** @param address relative to the build's folder, as "taskpane.html?why". */
  open(address: string, options?: OpenOptions): Promise<OpenedPage>;
  origin: string;
  close(): Promise<void>;
}

const officeFiles = path.resolve("node_modules/@microsoft/office-js/dist");
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Serves the build and starts the browser. */
export async function builtPages(): Promise<BuiltPages> {
  const server = createServer(filesOf(path.resolve("dist/addin")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchChromium();
  return {
    origin,
    open: (address, options = {}) => open(browser, `${origin}/${address}`, options),
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function open(
  browser: Browser,
  address: string,
  { office = "whole", before, context: options }: OpenOptions,
): Promise<OpenedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.exposeFunction("complain", (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (window as unknown as { complain(what: string): void }).complain(`${violatedDirective}: ${blockedURI}`);
    });
  });
  await context.route(`${officeAddress}**`, (route) => deliver(route, office));
  await before?.(page);
  await page.goto(address, { waitUntil: "commit" });
  return { page, complaints, close: () => context.close() };
}

async function deliver(route: Route, office: OfficeDelivery): Promise<void> {
  const file = route.request().url().slice(officeAddress.length).split("?")[0]!;
  if (office === "hanging") return;
  if (office === "blocked" || (office === "first-file" && file !== "office.js")) return route.abort();
  return route.fulfill({ path: path.join(officeFiles, file) });
}
