/** Writes docs/requirements.{en,zh}.md from the rule books; with --check, says which of them are stale and exits with 1. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { requirementsDocument } from "../src/report/requirements-document";
import { ruleBooks } from "../src/schemes";

async function main(checkOnly: boolean): Promise<void> {
  await mkdir("docs", { recursive: true });
  for (const language of ["en", "zh"] as const) {
    const file = path.join("docs", `requirements.${language}.md`);
    const made = requirementsDocument(ruleBooks, language);
    if (!checkOnly) await writeFile(file, made);
    else if ((await readFile(file, "utf8").catch(() => null)) !== made) {
      console.error(`${file} is stale: run npm run docs`);
      process.exitCode = 1;
    }
  }
}

void main(process.argv.includes("--check"));
