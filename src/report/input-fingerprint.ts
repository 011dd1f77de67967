/** What a check read, as a short text that its result sheets keep: so that corrections typed beside old results are noticed. */
import { tableIds } from "../tables/catalogue";
import { factHash, type FactHash } from "../tables/fact-hash";
import type { Facts, TableFacts } from "../tables/facts";
import type { OwnedRow } from "./owned-rows";
import type { Previous } from "./previous";

/**
 * Whether the input sheets of a workbook say otherwise than they did when its result sheets were made.
 * @param previous what `readPrevious` read of that workbook
 * @param facts of that workbook, read with the mappings of its settings
 * @returns false also where there are no earlier results, or they no longer hold the fingerprint
 */
export function inputsChangedSince(previous: Previous, facts: Facts): boolean {
  return previous.inputs !== null && previous.inputs !== inputFingerprint(facts);
}

/**
 * A hash over what all tables say, over what could not be read, and over which sheets there are besides ours.
 * Addresses and the order of sheets are no part of it, nor digits beyond the twelfth, so it outlives being saved
 * by another program.
 */
export function inputFingerprint(facts: Facts): string {
  const hash = factHash(facts.texts);
  for (const id of tableIds) addTable(facts.tables[id], hash);
  for (const name of [...facts.sheetNames].sort()) hash.addText(name);
  for (const { code, column, read } of facts.problems) hash.addText(`${code}|${column ?? ""}|${read ?? ""}`);
  return hash.digest();
}

const ROW_KEY = "#inputs|";

/** The key of the row of *Readiness* that keeps the fingerprint. */
export function inputsKey(facts: Facts): string {
  return keyOfInputs(inputFingerprint(facts));
}

/** The key of a row that holds a fingerprint. */
export function keyOfInputs(fingerprint: string): string {
  return ROW_KEY + fingerprint;
}

/** The fingerprint among the rows of an earlier *Readiness*, or of the settings where that is not written; or null. */
export function inputsIn(rows: readonly OwnedRow[]): string | null {
  const key = rows.map(({ stamp }) => stamp?.key).find((each) => each?.startsWith(ROW_KEY));
  return key?.slice(ROW_KEY.length) ?? null;
}

function addTable(table: TableFacts, hash: FactHash): void {
  hash.addWord(table.rowCount);
  hash.addWord(table.present ? 1 : 0);
  hash.addWord(table.complete ? 1 : 0);
  for (const [name, column] of Object.entries(table.columns)) {
    hash.addText(name);
    for (let row = 0; row < table.rowCount; row++) hash.addCell(column, row);
  }
}
