/** Runs the built program as a user does, in a folder of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const program = path.join(__dirname, "..", "..", "dist", "cli.js");
export const samples = path.join(__dirname, "..", "..", "assets", "samples");

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Runs `proofsheet` with English as the host's language. */
export function proofsheet(folder: string, ...args: string[]): Run {
  const run = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "en_US.UTF-8", NO_COLOR: "1" },
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "proofsheet-"));
}
