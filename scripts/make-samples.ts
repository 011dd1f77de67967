/** Writes assets/samples; with --check, says which of them are stale and exits with 1. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openPackage } from "../src/workbook/xlsx/package";
import { samples } from "./samples/samples";

const folder = path.join("assets", "samples");

async function main(checkOnly: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, make] of Object.entries(samples)) {
    const file = path.join(folder, `${name}.xlsx`);
    const blob = await make();
    if (checkOnly) await check(file, blob);
    else await writeFile(file, Buffer.from(await blob.arrayBuffer()));
  }
}

async function check(file: string, made: Blob): Promise<void> {
  const kept = await readFile(file).catch(() => null);
  if (kept !== null && (await contentOf(new Blob([kept]))) === (await contentOf(made))) return;
  console.error(`${file} is stale: npm run samples`);
  process.exitCode = 1;
}

/** The parts and what is in them; compressed bytes may differ from one zlib to the next. */
async function contentOf(blob: Blob): Promise<string> {
  const pkg = await openPackage(blob);
  const parts = pkg.names.map(async (name) => {
    return `${name}\n${Buffer.from(await pkg.bytes(name)).toString("base64")}`;
  });
  return (await Promise.all(parts)).join("\n");
}

void main(process.argv.includes("--check"));
