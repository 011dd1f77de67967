/** What fields are called and compared with, in Chinese. */
import type { TableId } from "../tables/catalogue";
import { exactQuantityText, yesNo } from "./quantity";
import type { SpokenValue } from "./to-text-facts";
import { choiceLabel, columnOf, fieldLabel, unitOf } from "./to-text-labels";
import { listOf } from "./to-text-zh-phrase";

/** What a field is compared with. */
export function valueText(value: SpokenValue, table: TableId, field: string): string {
  switch (value.kind) {
    case "literal":
      if (typeof value.literal === "number") {
        return exactQuantityText(value.literal, unitOf(columnOf(table, field)?.type), "zh");
      }
      return typeof value.literal === "boolean"
        ? yesNo(value.literal, "zh")
        : choiceText(table, field, value.literal);
    case "amount":
      return exactQuantityText(value.amount, value.unit, "zh");
    case "anyOf":
      return listOf(
        value.anyOf.map((code) => choiceText(table, field, code)),
        "或",
      );
    case "field":
      return label(table, value.field);
    case "day":
      return value.monthsAgo === 0 ? "评估基准日" : `评估基准日前${monthsText(value.monthsAgo)}`;
    case "fiscalYear":
      return yearsText([value.offset]);
    case "fiscalYearEnd":
      return `${yearsText([value.offset])}末`;
    default:
      return value satisfies never;
  }
}

/** A choice's label; any other text in quotation marks. */
export function choiceText(table: TableId, field: string, code: string): string {
  return choiceLabel(table, field, code, "zh") ?? `“${code}”`;
}

export function label(table: TableId, field: string): string {
  return fieldLabel(table, field, "zh");
}

/** 12个月 */
export function monthsText(months: number): string {
  return exactQuantityText(months, "month", "zh");
}

/** 近12个月内 */
export function pastText(months: number): string {
  return `近${monthsText(months)}内`;
}

/** 最近会计年度; several: each of them. */
export function yearsText(years: readonly number[]): string {
  if (years.length > 1) return `最近${years.length}个会计年度每年`;
  const offset = years[0]!;
  if (offset === 0) return "最近会计年度";
  if (offset === -1) return "最近会计年度的上一年度";
  return `最近会计年度${offset < 0 ? "之前" : "之后"}第${Math.abs(offset)}个年度`;
}

/** 四级 */
export function levelText(level: number): string {
  return `${["零", "一", "二", "三", "四", "五"][level] ?? String(level)}级`;
}
