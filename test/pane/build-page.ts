/** Builds the page that tests of the pane open, as the product is built; once for each state of the sources. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

// Not by this file's place: scripts that are built elsewhere build the page as well.
const root = process.cwd();
const built = path.join(root, "build", "pane-page");
/** What the page is made of. */
const sources = ["src", "test/pane", "package-lock.json", "webpack.config.js"];

/** @returns the folder with the page's scripts; the first to load is page.js. */
export function buildPage(): string {
  const folder = path.join(built, `page-${stateOfSources()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(built, { recursive: true });
  const earlier = readdirSync(built).filter((name) => name.startsWith("page-"));
  const fresh = mkdtempSync(path.join(built, "new-"));
  bundle(fresh);
  for (const name of earlier) rmSync(path.join(built, name), { recursive: true, force: true });
  putInPlace(fresh, folder);
  return folder;
}

/** Another worker may have built the same meanwhile: then its page stays. */
function putInPlace(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true });
  }
}

function stateOfSources(): string {
  const hash = createHash("sha1");
  for (const file of sources.flatMap(filesIn)) {
    const { mtimeMs, size } = statSync(path.join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 12);
}

function filesIn(source: string): string[] {
  if (statSync(path.join(root, source)).isFile()) return [source];
  const names = readdirSync(path.join(root, source), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => path.join(source, name))
    .sort();
}

function bundle(folder: string): void {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const asked = [webpack, "--config-name", "pane-page", "--output-path", folder];
  execFileSync(process.execPath, asked, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}
