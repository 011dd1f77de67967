/** Opens the built page without Excel, as a server of files gives it. */
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { filesOf } from "../../scripts/serve/handler";

const built = path.resolve("dist/addin");
export const samples = path.resolve("assets/samples");

/** The built folder on a port of this machine. */
export interface Served {
  address: string;
  close(): Promise<void>;
}

export async function serveBuilt(): Promise<Served> {
  if (!existsSync(path.join(built, "web.html"))) throw new Error("The page is not built: npm run build");
  const server = createServer(filesOf(built));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A page; whatever goes wrong in it, and whatever it asks of another host, is in `faults`. */
export interface OpenWeb {
  page: Page;
  faults: string[];
  close(): Promise<void>;
}

export async function openWeb(
  browser: Browser,
  { address }: Served,
  look: BrowserContextOptions = {},
  query = "",
): Promise<OpenWeb> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    acceptDownloads: true,
    ...look,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => {
    const isOurs = /^(blob|data):/.test(request.url()) || request.url().startsWith(address);
    if (!isOurs) faults.push(request.url());
  });
  await page.goto(`${address}web.html${query}`);
  return { page, faults, close: () => context.close() };
}
