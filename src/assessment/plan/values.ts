/** What to type into a cell so that a comparison holds of it. */
import { edate } from "../../rules/dates";
import type { CompareOp, Operand, Param } from "../../rules/expression";
import { catalogue, type TableId } from "../../tables/catalogue";
import { isoDate, type Day } from "../../tables/days";
import type { ColumnType, Language } from "../../tables/definition";
import { indicatorMeasure } from "../../tables/indicators";

/** What values depend on. */
export interface ValueContext {
  readonly asOf: Day;
  readonly language: Language;
  amount(value: number | Param): number;
}

/** A date that nobody waits for. */
const YEARS_OF_A_CERTIFICATE = 36;

/** The text of a choice as the sheets name it; codes that are no choice stand for themselves. */
export function choiceText(type: ColumnType, code: string, language: Language): string {
  const choice = type.kind === "choice" ? type.choices.find((each) => each.code === code) : undefined;
  return choice?.[language] ?? code;
}

/** A number as a person types it into a column of the table; shares and other ratios of indicators in percent. */
export function numberValue(table: TableId, field: string, value: number, indicator?: string): string {
  const { type } = catalogue[table].columns[field]!;
  const plain = Number(value.toPrecision(12));
  if (type.kind !== "indicator-value" || indicator === undefined) return String(plain);
  const measure = indicatorMeasure(indicator);
  return measure === "share" || measure === "ratio"
    ? `${Number((value * 100).toPrecision(12))}%`
    : String(plain);
}

export function yesNoValue(is: boolean, language: Language): string {
  if (language === "en") return is ? "yes" : "no";
  return is ? "是" : "否";
}

/** A text for the column such that the comparison with the operand holds; null where there is no one such text. */
export function valueMeeting(
  { table, field, op }: { table: TableId; field: string; op: CompareOp },
  operand: Operand,
  context: ValueContext,
): string | null {
  const { type } = catalogue[table].columns[field]!;
  if ("field" in operand || "fiscalYear" in operand || "fiscalYearEnd" in operand) return null;
  if (type.kind === "date") {
    if (!("asOf" in operand)) return null;
    const day = dayMeeting(op, edate(context.asOf, -context.amount(operand.months)), context.asOf);
    return day === null ? null : isoDate(day);
  }
  if ("asOf" in operand) return null;
  if (type.kind === "yes-no") {
    if (!("literal" in operand)) return null;
    const is = Boolean(operand.literal);
    return yesNoValue(op === "ne" ? !is : is, context.language);
  }
  if ("anyOf" in operand) return op === "in" ? choiceText(type, operand.anyOf[0]!, context.language) : null;
  if ("literal" in operand && typeof operand.literal === "string") {
    return textMeeting(type, op, operand.literal, context.language);
  }
  const bound = "param" in operand ? context.amount(operand) : Number(operand.literal);
  const number = numberMeeting(type, op, bound);
  return number === null ? null : numberValue(table, field, number);
}

/** The value that makes a comparison false. */
export function opposite(op: CompareOp): CompareOp | null {
  const opposites = { eq: "ne", ne: "eq", lt: "gte", lte: "gt", gt: "lte", gte: "lt", in: null } as const;
  return opposites[op];
}

function textMeeting(type: ColumnType, op: CompareOp, literal: string, language: Language): string | null {
  if (op === "eq") return choiceText(type, literal, language);
  if (op !== "ne" || type.kind !== "choice") return null;
  return type.choices.find(({ code }) => code !== literal)?.[language] ?? null;
}

function dayMeeting(op: CompareOp, bound: Day, asOf: Day): Day | null {
  switch (op) {
    case "lte":
    case "eq":
      return bound;
    case "lt":
      return bound - 1;
    case "gte":
    case "gt":
      return bound < asOf ? asOf : edate(bound, YEARS_OF_A_CERTIFICATE);
    case "ne":
    case "in":
      return null;
  }
}

function numberMeeting(type: ColumnType, op: CompareOp, bound: number): number | null {
  const step = type.kind === "integer" || type.kind === "level" ? 1 : 0.01;
  const value = {
    eq: bound,
    lte: bound,
    gte: bound,
    lt: bound - step,
    gt: bound + step,
    ne: bound + step,
    in: null,
  }[op];
  if (value === null || !("min" in type)) return null;
  return value >= type.min && value <= type.max ? value : null;
}
