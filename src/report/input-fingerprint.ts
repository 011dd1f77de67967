/** What a check read, as a short text that its result sheets keep: so that corrections typed beside old results are noticed. */
import { tableIds } from "../tables/catalogue";
import { CELL, type FactColumn, type Facts, type TableFacts, type TextPool } from "../tables/facts";
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
  const hash = wordHash();
  const textHash = textHashes(facts.texts);
  for (const id of tableIds) addTable(facts.tables[id], hash, textHash);
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

function addTable(table: TableFacts, hash: WordHash, textHash: (code: number) => number): void {
  hash.addWord(table.rowCount);
  hash.addWord(table.present ? 1 : 0);
  hash.addWord(table.complete ? 1 : 0);
  for (const [name, column] of Object.entries(table.columns)) {
    hash.addText(name);
    for (let row = 0; row < table.rowCount; row++) addCell(column, row, hash, textHash);
  }
}

/** Of a cell that is blank or refused only that: what it may be follows from other cells. */
function addCell(column: FactColumn, row: number, hash: WordHash, textHash: (code: number) => number): void {
  const state = column.state[row]!;
  hash.addWord(state);
  if (state !== CELL.filled) return;
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

/** The hash of a text by its code, each made once; codes that stand for no text are themselves. */
function textHashes({ size, display }: TextPool): (code: number) => number {
  const hashes = new Int32Array(size);
  const isKnown = new Uint8Array(size);
  return (code) => {
    if (code < 0) return code;
    if (!isKnown[code]) hashes[code] = hashOfText(display(code));
    isKnown[code] = 1;
    return hashes[code]!;
  };
}

function hashOfText(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

type WordHash = ReturnType<typeof wordHash>;

/** Two multiplicative hashes over words of 32 bits: one word changed always shows in both. */
function wordHash() {
  // Typed, for plain variables of 32 bits would be boxed at every word.
  const state = Int32Array.of(0x811c9dc5, 0x9747b28c);
  const bits = new DataView(new ArrayBuffer(8));
  const addWord = (word: number) => {
    const turned = (state[1]! << 15) | (state[1]! >>> 17);
    state[0] = Math.imul(state[0]! ^ word, 0x01000193);
    state[1] = Math.imul(turned ^ word, 0x85ebca6b);
  };
  return {
    addWord,
    addNumber(value: number) {
      const isDecimal = Number.isFinite(value) && !Number.isInteger(value);
      bits.setFloat64(0, isDecimal ? Number(value.toPrecision(12)) : value + 0);
      addWord(bits.getInt32(0));
      addWord(bits.getInt32(4));
    },
    addText: (text: string) => addWord(hashOfText(text)),
    digest: () => [...state].map((word) => (word >>> 0).toString(36)).join("."),
  };
}
