/** How a fact is written into a tidy cell. */
import { catalogue, type TableId } from "../../src/tables/catalogue";
import { parseIsoDate } from "../../src/tables/days";
import type { ColumnType, Language } from "../../src/tables/definition";
import { indicatorMeasure } from "../../src/tables/indicators";
import type { SheetValue } from "../../src/workbook/workbook";
import { permanent, type Value } from "./company";

const yesNo = { en: ["Yes", "No"], zh: ["是", "否"] } as const;
const never = { en: "permanent", zh: "长期" } as const;
const separator = { en: "; ", zh: "、" } as const;

/** The tidy form of a value: dates as dates, choices by their label, yes and no in words. */
export function stated(
  table: TableId,
  field: string,
  value: Value | undefined,
  language: Language,
): SheetValue {
  if (value === undefined) return null;
  if (isRaw(value)) return value.raw;
  if (typeof value === "boolean") return yesNo[language][value ? 0 : 1];
  if (typeof value === "number") return value;
  if (typeof value !== "string") return value.join(separator[language]);
  return statedText(catalogue[table].columns[field]!.type, value, language);
}

/** The number format that suits a cell, or undefined where Excel's own will do. */
export function formatOf(table: TableId, field: string, indicator: string | undefined): string | undefined {
  const { type } = catalogue[table].columns[field]!;
  if (type.kind === "date") return "yyyy-mm-dd";
  if (type.kind === "money") return "#,##0.00";
  const isRatio =
    type.kind === "indicator-value" && /^(?:share|ratio)$/.test(indicatorMeasure(indicator ?? ""));
  return isRatio ? "0.0%" : undefined;
}

function statedText(type: ColumnType, value: string, language: Language): SheetValue {
  if (type.kind === "choice") return type.choices.find(({ code }) => code === value)?.[language] ?? value;
  if (type.kind !== "date") return value;
  if (value === permanent) return never[language];
  const day = parseIsoDate(value);
  if (day === null) throw new Error(`Not a date: ${value}`);
  return { date: day };
}

/** Whether a cell is typed as it stands, without the format of its column. */
export function isRaw(value: Value | undefined): value is { readonly raw: string | number } {
  return typeof value === "object" && "raw" in value;
}
