/** Writes docs/SCHEME-cases.md from the boundary cases of each rule book; with --check, says which are stale and exits with 1. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { allCases } from "../test/schemes/all-cases";
import { casesTable } from "../test/schemes/cases-table";

async function main(checkOnly: boolean): Promise<void> {
  await mkdir("docs", { recursive: true });
  for (const cases of allCases) {
    const file = path.join("docs", `${cases.book.scheme}-cases.md`);
    const made = casesTable(cases);
    if (!checkOnly) await writeFile(file, made);
    else if ((await readFile(file, "utf8").catch(() => null)) !== made) {
      console.error(`${file} is stale: run npm run docs`);
      process.exitCode = 1;
    }
  }
}

void main(process.argv.includes("--check"));
