/** What a check read, as a short text that its result sheets keep: so that corrections typed beside old results are noticed. */
import { tableIds } from "../tables/catalogue";
import type { FactColumn, Facts, TableFacts, TextPool } from "../tables/facts";
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
 * A hash over what all tables say, and over what could not be read. Addresses and the names and order of
 * sheets are no part of it, nor digits beyond the twelfth, so it outlives being saved by another program.
 */
export function inputFingerprint(facts: Facts): string {
  const hash = wordHash();
  const textHash = textHashes(facts.texts);
  for (const id of tableIds) addTable(facts.tables[id], hash, textHash);
  for (const { code, column, read } of facts.problems) hash.addText(`${code}|${column ?? ""}|${read ?? ""}`);
  return hash.digest();
}

const ROW_KEY = "#inputs|";

/** The key of the row of *Readiness* that keeps the fingerprint. */
export function inputsKey(facts: Facts): string {
  return ROW_KEY + inputFingerprint(facts);
}

/** The fingerprint among the rows of an earlier *Readiness*, or null. */
export function inputsIn(rows: readonly OwnedRow[]): string | null {
  const key = rows.map(({ stamp }) => stamp?.key).find((each) => each?.startsWith(ROW_KEY));
  return key?.slice(ROW_KEY.length) ?? null;
}

function addTable(table: TableFacts, hash: WordHash, textHash: (code: number) => number): void {
  hash.addWord(table.rowCount);
  hash.addWord(table.present ? 1 : 0);
  hash.addWord(table.complete ? 1 : 0);
  for (const [name, column] of Object.entries(table.columns)) {
    hash.addText(name);
    for (let row = 0; row < table.rowCount; row++) addCell(column, row, hash, textHash);
  }
}

function addCell(column: FactColumn, row: number, hash: WordHash, textHash: (code: number) => number): void {
  hash.addWord(column.state[row]!);
  switch (column.kind) {
    case "number":
      hash.addNumber(column.lo[row]!);
      if (column.hi[row] !== column.lo[row]) hash.addNumber(column.hi[row]!);
      return;
    case "text":
      return hash.addWord(textHash(column.code[row]!));
    case "list": {
      const [start, end] = [column.start[row]!, column.start[row + 1]!];
      hash.addWord(end - start);
      for (let at = start; at < end; at++) hash.addWord(textHash(column.codes[at]!));
    }
  }
}

/** The hash of a text by its code; codes that stand for no text are themselves. */
function textHashes({ size, display }: TextPool): (code: number) => number {
  const known = new Map<number, number>();
  return (code) => {
    if (code < 0 || code >= size) return code;
    const before = known.get(code);
    if (before !== undefined) return before;
    const hash = wordHash();
    hash.addText(display(code));
    known.set(code, hash.word());
    return hash.word();
  };
}

type WordHash = ReturnType<typeof wordHash>;

/** Two multiplicative hashes over words of 32 bits: one word changed always shows in both. */
function wordHash() {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  const bits = new DataView(new ArrayBuffer(8));
  const addWord = (word: number) => {
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(((b << 15) | (b >>> 17)) ^ word, 0x85ebca6b);
  };
  return {
    addWord,
    addNumber(value: number) {
      const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(12));
      bits.setFloat64(0, Number.isNaN(rounded) ? Number.NaN : rounded + 0);
      addWord(bits.getInt32(0));
      addWord(bits.getInt32(4));
    },
    addText(text: string) {
      addWord(text.length);
      for (let at = 0; at < text.length; at++) addWord(text.charCodeAt(at));
    },
    word: () => a ^ b,
    digest: () => (a >>> 0).toString(36) + "." + (b >>> 0).toString(36),
  };
}
