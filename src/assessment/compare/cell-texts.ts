/** What cells say, as texts that are equal between two workbooks where the cells say the same. */
import { CELL, type FactColumn, type TextPool } from "../../tables/facts";
import { fold } from "../../tables/text";

/** The text of a cell of a column, by its row. Digits beyond the twelfth, and how a text is written, are no part of it. */
export type CellText = (column: FactColumn, row: number) => string;

export function cellTexts(texts: TextPool): CellText {
  const folded: string[] = [];
  const textOf = (code: number) => {
    if (code < 0) return `#${code}`;
    return (folded[code] ??= `t${fold(texts.display(code))}`);
  };
  return (column, row) => {
    const state = column.state[row]!;
    if (state === CELL.blank) return "";
    if (state === CELL.refused) return "#refused";
    switch (column.kind) {
      case "number": {
        const [lo, hi] = [column.lo[row]!, column.hi[row]!].map((value) => Number(value.toPrecision(12)));
        return lo === hi ? `n${lo}` : `n${lo}…${hi}`;
      }
      case "text":
        return textOf(column.code[row]!);
      case "list":
        return JSON.stringify(
          Array.from(column.codes.subarray(column.start[row], column.start[row + 1]), textOf),
        );
    }
  };
}
