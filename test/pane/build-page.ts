/** Builds the page that tests of the pane open, as the product is built; once for each state of the sources. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const root = path.join(__dirname, "../..");
const built = path.join(root, "build", "pane-page");
/** What the page is made of. */
const sources = ["src", "test/pane", "package-lock.json", "webpack.config.js"];

/** @returns the folder with the page's scripts; the first to load is page.js. */
export async function buildPage(): Promise<string> {
  const folder = path.join(built, `page-${stateOfSources()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(built, { recursive: true });
  const earlier = readdirSync(built).filter((name) => name.startsWith("page-"));
  const fresh = mkdtempSync(path.join(built, "new-"));
  await bundle(fresh);
  for (const name of earlier) rmSync(path.join(built, name), { recursive: true, force: true });
  renameSync(fresh, folder);
  return folder;
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

async function bundle(folder: string): Promise<void> {
  const product = productConfiguration();
  const configuration: Configuration = {
    ...product,
    context: root,
    entry: { page: path.join(__dirname, "page.tsx") },
    output: { path: folder, filename: "[name].js" },
    optimization: {},
    plugins: [],
    cache: { type: "filesystem", cacheDirectory: path.join(built, "cache") },
  };
  const errors = await new Promise<unknown[]>((resolve, reject) => {
    webpack(configuration, (error, stats) => (error ? reject(error) : resolve(stats?.toJson().errors ?? [])));
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
}

/** How the add-in is built. */
function productConfiguration(): Configuration {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own configuration is no module
  const all = require("../../webpack.config.js") as (Configuration & { name: string })[];
  return all.find(({ name }) => name === "addin")!;
}
