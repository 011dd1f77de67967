import { openPackage } from "../../src/workbook/xlsx/package";
import { readWorkbookParts } from "../../src/workbook/xlsx/workbook-parts";
import type { Sheet } from "../../src/workbook/workbook";
import { lostFrom, putInto, resultSheet, type Put } from "./packages";
import { rawEntries } from "./zip";

/** Sheets with a text to look for, styles, a filter, links, bars, a table and a list too long for a rule. */
export const sampleSheets: readonly Sheet[] = [
  resultSheet("readiness", "Readiness", {
    rows: [
      { cells: [{ value: "Proofsheet was here", style: { bold: true, size: 14, fill: "DDEBF7" } }] },
      { cells: [{ value: "to the findings", link: { role: "findings", row: 1, column: 0 } }] },
      { cells: [{ value: 0.75, style: { numberFormat: "0.000%", border: "BFBFBF" } }] },
    ],
    dataBars: [{ range: { top: 3, left: 0, bottom: 3, right: 0 }, min: 0, max: 1, colour: "63BE7B" }],
    printTitleRows: { from: 1, to: 1 },
  }),
  resultSheet("findings", "Findings", { filter: { top: 1, left: 0, bottom: 1, right: 0 } }),
  resultSheet(null, "Customers", {
    table: { name: "customers", range: { top: 1, left: 0, bottom: 1, right: 0 } },
    validations: [
      {
        range: { top: 2, left: 0, bottom: 9, right: 0 },
        choices: Array.from({ length: 99 }, (_, i) => `Choice ${i}`),
      },
    ],
  }),
];

/**
 * Puts {@link sampleSheets} into a file, then the owned ones again, twice, and says what was lost on the way: entries that are missing or whose
 * bytes differ, and what is no longer in the four lists. Nothing may be.
 */
export async function lossesOf(
  file: Blob,
): Promise<{ losses: string[]; once: Put; twice: Put; thrice: Put }> {
  const once = await putInto(file, sampleSheets);
  const twice = await putInto(once.file, sampleSheets.slice(0, 2));
  const thrice = await putInto(twice.file, sampleSheets.slice(0, 2));
  const losses: string[] = [];
  for (const after of [once, twice, thrice]) losses.push(...(await lossesBetween(file, after.file)));
  return { losses, once, twice, thrice };
}

/** What a file lost of another: parts that are missing or whose bytes differ, and what the four lists no longer hold. */
export async function lossesBetween(file: Blob, after: Blob): Promise<string[]> {
  const before = await openPackage(file);
  const { workbook, styles, calcChain } = await readWorkbookParts(before);
  const relationships = workbook.replace(/([^/]*)$/, "_rels/$1.rels");
  const lists = ["[Content_Types].xml", workbook, relationships, styles];
  const texts = await openPackage(after);
  const entries = new Map((await rawEntries(after)).map((entry) => [entry.name, entry]));
  const losses: string[] = [];
  for (const entry of await rawEntries(file)) {
    if (lists.includes(entry.name)) {
      const lost = lostFrom(await before.text(entry.name), await texts.text(entry.name));
      if (lost !== null) losses.push(`${entry.name}: ${lost}`);
    } else if (entry.name !== calcChain && entries.get(entry.name)?.local !== entry.local) {
      losses.push(entry.name);
    }
  }
  return losses;
}
