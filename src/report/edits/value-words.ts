/** Values of fields in words: as typed into an edit, and as a cell was read. */
import { editMessages } from "../../locales/edits";
import { amountText } from "../words";
import { quantityText } from "../../rules/to-text";
import { catalogue, type TableId } from "../../tables/catalogue";
import { choiceCode } from "../../tables/choice-code";
import { isoDate } from "../../tables/days";
import type { ColumnType, Language } from "../../tables/definition";
import { CELL, type Facts } from "../../tables/facts";
import { indicatorMeasure, indicators } from "../../tables/indicators";
import { percentText } from "../../tables/number-text";
import type { Reading } from "../../tables/reading";
import { formOf, readValue, textReading } from "../../tables/typed-value";
import { quote } from "../cells";

interface Context {
  readonly language: Language;
  readonly facts: Facts;
}

/** A typed value as it is understood; as typed where it is not. `row`: the row of the facts that it goes into. */
export function typedText(
  table: TableId,
  field: string,
  value: string,
  row: number | null,
  { facts, language }: Context,
): string {
  const texts = editMessages(language);
  const column = catalogue[table].columns[field];
  if (value.trim() === "") return texts.empty;
  if (column === undefined) return texts.textValue(quote(value));
  const says = (of: "indicator" | "unit"): Reading =>
    row === null ? { kind: "open" } : textReading(facts, table, row, of);
  const source = row === null ? undefined : facts.tables[table].sources[facts.tables[table].sourceOf[row]!];
  const form = formOf(table, source?.headersSay?.[field], says);
  const reading = readValue(table, field, { kind: "text", value }, { scale: 1, form, date1904: false });
  const indicator = table === "kpis" ? indicatorIn(says("indicator")) : null;
  const text = readingText(reading, column.type, indicator, language);
  return text ?? texts.textValue(quote(value));
}

/** What the cell of a field was read as. */
export function textOfCell(table: TableId, field: string, row: number, { facts, language }: Context): string {
  const texts = editMessages(language);
  const column = facts.tables[table].columns[field]!;
  const { type } = catalogue[table].columns[field]!;
  if (column.state[row] === CELL.blank) return texts.empty;
  if (column.state[row] === CELL.refused) return texts.unreadable;
  switch (column.kind) {
    case "number": {
      const reading: Reading = { kind: "number", lo: column.lo[row]!, hi: column.hi[row]! };
      const isIndicator = table === "kpis";
      const indicator = isIndicator ? indicatorIn(textReading(facts, table, row, "indicator")) : null;
      return readingText(reading, type, indicator, language) ?? texts.unreadable;
    }
    case "text": {
      const text = choiceCode(type, facts.texts.display(column.code[row]!));
      return readingText({ kind: "text", text }, type, null, language)!;
    }
    case "list": {
      const codes = [...column.codes.subarray(column.start[row], column.start[row + 1])];
      return texts.textValue(quote(codes.map((code) => facts.texts.display(code)).join("、")));
    }
  }
}

function indicatorIn(reading: Reading): string | null {
  return reading.kind === "text" ? reading.text : null;
}

/** Null for what is not understood, or open. */
function readingText(
  reading: Reading,
  type: ColumnType,
  indicator: string | null,
  language: Language,
): string | null {
  const texts = editMessages(language);
  switch (reading.kind) {
    case "number": {
      const shown = (value: number) => numberText(value, type, indicator, language);
      if (reading.lo === reading.hi) return shown(reading.lo);
      const isBounded = Number.isFinite(reading.lo) && Number.isFinite(reading.hi);
      return isBounded ? texts.between(shown(reading.lo), shown(reading.hi)) : null;
    }
    case "text": {
      const choice =
        type.kind === "choice" ? type.choices.find(({ code }) => code === reading.text) : undefined;
      return texts.textValue(quote(choice?.[language] ?? reading.text));
    }
    case "list":
      return texts.textValue(quote(reading.whole));
    case "blank":
    case "open":
    case "refused":
      return null;
  }
}

function numberText(value: number, type: ColumnType, indicator: string | null, language: Language): string {
  switch (type.kind) {
    case "date":
      return Number.isFinite(value) ? isoDate(value) : editMessages(language).never;
    case "yes-no":
      return amountText(value, "yes", language);
    case "money":
      return amountText(value, "CNY", language);
    case "ratio":
      return percentText(value);
    case "hours":
      return amountText(value, "hour", language);
    case "indicator-value":
      return indicatorText(value, indicator, language);
    case "integer":
      return type.year ? String(value) : quantityText(value, null, language);
    default:
      return quantityText(value, null, language);
  }
}

function indicatorText(value: number, indicator: string | null, language: Language): string {
  const isKnown = indicators.some(([code]) => code === indicator);
  const measure = isKnown ? indicatorMeasure(indicator!) : "number";
  if (measure === "share" || measure === "ratio") return percentText(value);
  return measure === "hours" ? amountText(value, "hour", language) : quantityText(value, null, language);
}
