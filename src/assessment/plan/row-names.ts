/** What rows and cells are called in edits. */
import { keyText } from "../../rules/row-key";
import type { Evaluator } from "../../rules/evaluate";
import { catalogue, type TableId } from "../../tables/catalogue";
import { choiceCode } from "../../tables/choice-code";
import { isoDate } from "../../tables/days";

/** A row by its key, an indicator by its name, the one row of a table by nothing, others by sheet and row number. */
export function nameOfRow(evaluator: Evaluator, table: TableId, row: number): string | null {
  if (catalogue[table].pivoted) return "";
  const key =
    table === "kpis" ? textOfCell(evaluator, table, row, "indicator") : keyText(evaluator, table, row);
  if (key !== null) return key;
  const { sources, sourceOf, rowNumber } = evaluator.table(table);
  const source = sources[sourceOf[row]!];
  return source === undefined ? null : `${source.sheet}!${rowNumber[row]!}`;
}

/** What a cell says, as text; null where it says nothing that is known. Of a list the first entry. */
export function textOfCell(evaluator: Evaluator, table: TableId, row: number, field: string): string | null {
  const column = evaluator.table(table).columns[field]!;
  const { type } = catalogue[table].columns[field]!;
  switch (column.kind) {
    case "number": {
      const [lo, hi] = [column.lo[row]!, column.hi[row]!];
      if (lo !== hi || !Number.isFinite(lo)) return null;
      return type.kind === "date" ? isoDate(lo) : String(lo);
    }
    case "text":
      return textOf(column.code[row]!);
    case "list":
      return column.start[row] === column.start[row + 1] ? null : textOf(column.codes[column.start[row]!]!);
  }

  function textOf(code: number): string | null {
    return code < 0 ? null : choiceCode(type, evaluator.facts.texts.display(code));
  }
}
