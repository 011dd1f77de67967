/** Writes docs/itss-cases.md from the boundary cases; with --check, says whether it is stale and exits with 1. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { itssCases } from "../test/schemes/itss/cases";
import { casesTable } from "../test/schemes/itss/cases-table";

async function main(checkOnly: boolean): Promise<void> {
  const file = path.join("docs", "itss-cases.md");
  const made = casesTable(itssCases);
  if (!checkOnly) {
    await mkdir("docs", { recursive: true });
    await writeFile(file, made);
    return;
  }
  if ((await readFile(file, "utf8").catch(() => null)) === made) return;
  console.error(`${file} is stale: run npm run docs`);
  process.exitCode = 1;
}

void main(process.argv.includes("--check"));
