/** How much JavaScript the pane's first paint takes, against a bare page of Fluent UI built in the same way. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export interface FirstPaint {
  /** Bytes, gzipped. */
  pane: number;
  bare: number;
}

/** Of the built pages: what taskpane.html asks for itself, Office.js apart. Views and the engine come later. */
export function firstPaint(): FirstPaint {
  const addin = path.resolve("dist/addin");
  const page = readFileSync(path.join(addin, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]* src="?([\w.-]+\.js)"?/g)].map(([, name]) => name!);
  const bare = path.resolve("build/bare-page");
  const bareScripts = readdirSync(bare).filter((name) => name.endsWith(".js"));
  if (scripts.length < 2 || bareScripts.length < 1) throw new Error("Nothing is built: npm run build");
  return { pane: gzipped(addin, scripts), bare: gzipped(bare, bareScripts) };
}

function gzipped(folder: string, files: readonly string[]): number {
  return files
    .map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}
