import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import webpack, { type Configuration } from "webpack";
import { input, output, readAndWrite } from "./browser-page";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const sample = path.join(__dirname, "../../assets/samples/chinese-clean.xlsx");

it("reads and writes in a browser what it reads and writes in Node", async () => {
  const browser = process.env["CHROME_PATH"] ?? findProgram(names);
  if (!browser) {
    process.stderr.write(
      `Not tested in a browser: none of ${names.join(", ")} is in PATH, nor is CHROME_PATH set.\n`,
    );
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "proofsheet-browser-"));
  try {
    await bundle(path.join(__dirname, "browser-page.ts"), folder);
    const file = readFileSync(sample);
    const page = path.join(folder, "page.html");
    const hidden = (id: string, text: string) => `<pre id="${id}" hidden>${text}</pre>`;
    const content = hidden(input, file.toString("base64")) + hidden(output, "");
    writeFileSync(page, `<!doctype html><meta charset="utf-8">${content}<script src="main.js"></script>`);
    const result = await shownBy(browser, page, folder);
    expect(JSON.parse(result)).toEqual(await readAndWrite(new Blob([file])));
    expect(result).toContain("ours 我们的");
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000);

function findProgram(candidates: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return candidates
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Bundles a program for browsers, with the loader that the product uses. */
async function bundle(entry: string, folder: string): Promise<void> {
  const configuration: Configuration = {
    target: "web",
    mode: "production",
    entry,
    output: { path: folder, filename: "main.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, use: "swc-loader", exclude: /node_modules/ }] },
    performance: { hints: false },
  };
  const stats = await promisify(
    webpack as (c: Configuration, done: (error: Error | null, stats?: webpack.Stats) => void) => void,
  )(configuration);
  expect(stats?.toJson().errors).toEqual([]);
}

/** Opens the page and returns the text of its output element once the page has come to rest. */
async function shownBy(browser: string, page: string, folder: string): Promise<string> {
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    `--user-data-dir=${folder}/profile`,
  ];
  const { stdout } = await promisify(execFile)(
    browser,
    [...flags, "--virtual-time-budget=60000", "--dump-dom", pathToFileURL(page).href],
    { maxBuffer: 2 ** 26, timeout: 120_000 },
  );
  const shown = new RegExp(`<pre id="${output}" hidden="">([^<]*)</pre>`).exec(stdout);
  return (shown?.[1] ?? "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
