/** A hash over what sheets say: addresses are no part of it, nor digits beyond the twelfth, so that it outlives being saved by another program. */
import { CELL, type FactColumn, type TextPool } from "./facts";
import { fold } from "./text";

export type FactHash = ReturnType<typeof factHash>;

/** Two multiplicative hashes over words of 32 bits: one word changed always shows in both. */
export function factHash(texts: TextPool) {
  // Typed, for plain variables of 32 bits would be boxed at every word.
  const state = Int32Array.of(...START);
  const bits = new DataView(new ArrayBuffer(8));
  const textHash = textHashes(texts);

  function addWord(word: number): void {
    const turned = (state[1]! << 15) | (state[1]! >>> 17);
    state[0] = Math.imul(state[0]! ^ word, 0x01000193);
    state[1] = Math.imul(turned ^ word, 0x85ebca6b);
  }

  function addNumber(value: number): void {
    const isDecimal = Number.isFinite(value) && !Number.isInteger(value);
    bits.setFloat64(0, isDecimal ? Number(value.toPrecision(12)) : value + 0);
    addWord(bits.getInt32(0));
    addWord(bits.getInt32(4));
  }

  /** Of a cell that is blank or refused only that: what it may be follows from other cells. */
  function addCell(column: FactColumn, row: number): void {
    const is = column.state[row]!;
    addWord(is);
    if (is !== CELL.filled) return;
    switch (column.kind) {
      case "number":
        addNumber(column.lo[row]!);
        if (column.hi[row] !== column.lo[row]) addNumber(column.hi[row]!);
        return;
      case "text":
        return addWord(textHash(column.code[row]!));
      case "list": {
        const [start, end] = [column.start[row]!, column.start[row + 1]!];
        addWord(end - start);
        for (let at = start; at < end; at++) addWord(textHash(column.codes[at]!));
      }
    }
  }

  /** Rows in whatever order: sorting them is no change. */
  function addRows(columns: readonly FactColumn[], rows: Iterable<number>): void {
    const before = state.slice();
    const sums = new Int32Array(2);
    let count = 0;
    for (const row of rows) {
      state.set(START);
      for (const column of columns) addCell(column, row);
      sums[0]! += mixed(state[0]!);
      sums[1]! += mixed(state[1]!);
      count++;
    }
    state.set(before);
    addWord(count);
    addWord(sums[0]!);
    addWord(sums[1]!);
  }

  return {
    addWord,
    addNumber,
    addText: (text: string) => addWord(hashOfText(text)),
    addCell,
    addRows,
    digest: () => [...state].map((word) => (word >>> 0).toString(36)).join("."),
  };
}

/** Spreads each bit over the whole word, so that values which change places between rows do not cancel out in a sum. */
function mixed(word: number): number {
  let mix = word ^ (word >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

const START = [0x811c9dc5, 0x9747b28c] as const;

/** The hash of a text by its code, each made once; codes that stand for no text are themselves. */
function textHashes({ size, display }: TextPool): (code: number) => number {
  const hashes = new Int32Array(size);
  const isKnown = new Uint8Array(size);
  return (code) => {
    if (code < 0) return code;
    if (!isKnown[code]) hashes[code] = hashOfText(fold(display(code)));
    isKnown[code] = 1;
    return hashes[code]!;
  };
}

function hashOfText(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
