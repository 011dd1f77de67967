/** The one cell whose number a bound is about, where there is one: what can be moved as itself. */
import type { Edit } from "../../../../assessment/what-if/edit";
import type { Evaluator } from "../../../../rules/evaluate";
import { TRUTH, type Measure } from "../../../../rules/expression";
import type { Interval } from "../../../../rules/interval";
import { keyText } from "../../../../rules/row-key";
import { catalogue, type TableId } from "../../../../tables/catalogue";
import type { ColumnType } from "../../../../tables/definition";
import { cellOf, numbersOf, textsOf, type CellRef } from "../../../../tables/facts";
import { valueForm, valueRange, type ValueForm } from "../../../../tables/read-indicator-value";
import { quoteSheet } from "../../../../workbook/workbook";

export interface CellBehind {
  readonly table: TableId;
  /** As edits name rows. */
  readonly row: string;
  readonly field: string;
  /** Null where the sheet has no such column. */
  readonly cell: CellRef | null;
  /** What the cell says; the whole range where it cannot be read. */
  readonly now: Interval;
  /** Within which its numbers lie. */
  readonly range: Interval;
  /** A number as one would type it into the cell. */
  typed(value: number): string;
  /** What was typed so, as the number. */
  read(typed: string): number;
}

/** The cell that a measure takes its number from; null where none or several rows may be the one. */
export function cellBehind(measure: Measure, evaluator: Evaluator, requirement: string): CellBehind | null {
  if (measure.kind !== "value") return null;
  const { of: table, field, where } = measure;
  const isSo = evaluator.rowTruth(table, where, { requirement, figures: false });
  const stands = evaluator.standing(table, requirement);
  const rows = [...evaluator.candidates(table, where)].filter(
    (row) => isSo(row) !== TRUTH.no && stands(row) !== TRUTH.no,
  );
  const [row] = rows;
  if (row === undefined || rows.length > 1) return null;
  const name = rowName(evaluator, table, row);
  if (name === null) return null;
  const facts = evaluator.table(table);
  const numbers = numbersOf(facts, field);
  const { type } = catalogue[table].columns[field]!;
  const form = type.kind === "indicator-value" ? formOf(evaluator, row) : null;
  return {
    table,
    row: name,
    field,
    cell: cellOf(facts, row, field),
    now: { lo: numbers.lo[row]!, hi: numbers.hi[row]! },
    range: rangeOf(type, form),
    typed: (value) => typedNumber(value, type, form),
    read: (typed) => readNumber(typed, form),
  };
}

/** The edit that puts a number into the cell. */
export function setEdit({ table, row, field, typed }: CellBehind, value: number): Edit {
  return { kind: "set", table, row, field, value: typed(value) };
}

/** By its key where no other row has it; an indicator by its name; else by its address. */
function rowName(evaluator: Evaluator, id: TableId, row: number): string | null {
  if (catalogue[id].pivoted) return "";
  if (id === "kpis") return indicatorOf(evaluator, row);
  const key = keyText(evaluator, id, row);
  const table = evaluator.table(id);
  const isOnlyOne = () =>
    Array.from({ length: table.rowCount }, (_, other) => other).every(
      (other) => other === row || keyText(evaluator, id, other) !== key,
    );
  if (key !== null && isOnlyOne()) return key;
  const source = table.sources[table.sourceOf[row]!];
  return source === undefined ? null : `${quoteSheet(source.sheet)}!${table.rowNumber[row]!}`;
}

function indicatorOf({ table, facts }: Evaluator, row: number): string | null {
  const code = textsOf(table("kpis"), "indicator").code[row]!;
  return code < 0 ? null : facts.texts.display(code);
}

function formOf(evaluator: Evaluator, row: number): ValueForm {
  const unit = textsOf(evaluator.table("kpis"), "unit").code[row]!;
  const unitText = unit < 0 ? "" : evaluator.facts.texts.display(unit);
  return valueForm(indicatorOf(evaluator, row) ?? "", unitText) ?? "unknown";
}

function rangeOf(type: ColumnType, form: ValueForm | null): Interval {
  if (form !== null) {
    const [lo, hi] = valueRange(form);
    return { lo, hi: form === "share" || form === "percent-share" ? 1 : hi };
  }
  return "min" in type ? { lo: type.min, hi: type.max } : { lo: -Infinity, hi: Infinity };
}

function typedNumber(value: number, type: ColumnType, form: ValueForm | null): string {
  const digits = (number: number) => String(Number(number.toPrecision(12)));
  if (type.kind === "yes-no") return value === 1 ? "yes" : "no";
  if (type.kind === "ratio") return `${digits(value * 100)}%`;
  switch (form) {
    case "ratio":
    case "percent":
    case "share":
    case "percent-share":
      return `${digits(value * 100)}%`;
    case "minutes":
      return digits(value * 60);
    default:
      return digits(value);
  }
}

function readNumber(typed: string, form: ValueForm | null): number {
  if (typed === "yes" || typed === "no") return Number(typed === "yes");
  if (typed.endsWith("%")) return Number((Number(typed.slice(0, -1)) / 100).toPrecision(12));
  return form === "minutes" ? Number(typed) / 60 : Number(typed);
}
