/** Finds the browser that tests and scripts drive; brings it in where that is allowed. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/** Starts the browser; whoever starts it closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: flags });
}

/**
 * The browser's program: CHROMIUM_PATH, else what PATH or the usual places hold, else the system's package, installed
 * where this runs as root on Debian.
 * @throws Error with what to do.
 */
export function chromiumPath(): string {
  const stated = process.env["CHROMIUM_PATH"];
  if (stated) {
    if (isProgram(stated)) return stated;
    throw new Error(`CHROMIUM_PATH: ${stated} is no program.`);
  }
  const found = findChromium() ?? (installChromium() ? findChromium() : undefined);
  if (found) return found;
  throw new Error("No Chromium was found: install it, or name its program in CHROMIUM_PATH.");
}

function findChromium(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...candidates, ...places].find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installChromium(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  const aptGet = (...args: string[]) =>
    spawnSync("apt-get", args, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  aptGet("update");
  return aptGet("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
}
