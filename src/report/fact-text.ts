/** What a cell was read as, in words. */
import { catalogue } from "../tables/catalogue";
import { isoDate } from "../tables/days";
import { choiceCode } from "../tables/choice-code";
import type { ColumnType, Language } from "../tables/definition";
import { CELL, type FactColumn, type TableFacts, type TextPool } from "../tables/facts";
import { cliMessages } from "../locales";

/** The reading of a field of a row: its value, an interval where only that is known, or that it is empty or unreadable. */
export function factText(
  table: TableFacts,
  row: number,
  field: string,
  texts: TextPool,
  language: Language,
): string {
  const { type } = catalogue[table.id].columns[field]!;
  const words = cliMessages(language).explain;
  const column = table.columns[field]!;
  if (column.state[row] === CELL.refused) return words.unreadable;
  if (column.state[row] === CELL.blank) return words.empty;
  return valueText(column, row, type, texts, language);
}

function valueText(
  column: FactColumn,
  row: number,
  type: ColumnType,
  texts: TextPool,
  language: Language,
): string {
  switch (column.kind) {
    case "number": {
      const [lo, hi] = [column.lo[row]!, column.hi[row]!].map((value) => numberText(value, type, language));
      return lo === hi ? lo! : `${lo}…${hi}`;
    }
    case "text":
      return choiceText(texts.display(column.code[row]!), type, language);
    case "list": {
      const codes = [...column.codes.subarray(column.start[row], column.start[row + 1])];
      return codes.map((code) => texts.display(code)).join(", ");
    }
  }
}

function numberText(value: number, type: ColumnType, language: Language): string {
  const texts = cliMessages(language).explain;
  if (type.kind === "yes-no") return texts.truth[value === 1 ? 2 : 0]!;
  if (type.kind === "date") return Number.isFinite(value) ? isoDate(value) : texts.never;
  if (type.kind === "ratio") return `${Number((value * 100).toPrecision(12))}%`;
  return value.toLocaleString("en", { maximumFractionDigits: 6, useGrouping: type.kind === "money" });
}

function choiceText(text: string, type: ColumnType, language: Language): string {
  if (type.kind !== "choice") return text;
  const code = choiceCode(type, text);
  return type.choices.find((choice) => choice.code === code)?.[language] ?? text;
}
