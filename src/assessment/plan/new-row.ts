/** The values of a row that is added: what it takes to be as a condition says, and what else such a row says. */
import { conjuncts } from "../../rules/candidates";
import type { Condition } from "../../rules/expression";
import { edate } from "../../rules/dates";
import { catalogue, type TableId } from "../../tables/catalogue";
import { isoDate } from "../../tables/days";
import { PLANNED_DAY, type MoveKind } from "./move";
import { choiceText, numberValue, valueMeeting, yesNoValue, type ValueContext } from "./values";

export interface NewRow {
  readonly kind: MoveKind;
  readonly values: Readonly<Record<string, string>>;
}

export interface NewRowContext extends ValueContext {
  /** The greatest number that requirements of the target ask of a field, by `table.field`. */
  readonly asked: ReadonlyMap<string, number>;
  /** A customer that new projects may be for. */
  readonly customer: string | null;
  /** Whether a certificate of a scheme at this level may be gained on the way to the target. */
  mayGain(scheme: string, level: number): boolean;
}

type Compare = Extract<Condition, { kind: "compare" }>;

/** What kind of change it is to add a row; null where rows cannot be added: what was earned, what happened, what the organisation is. */
function kindOfAdding(table: TableId): MoveKind | null {
  switch (table) {
    case "certificates":
    case "staffCertificates":
      return "certificate";
    case "staff":
      return "person";
    case "projects":
    case "customers":
      return "project";
    case "audits":
      return "audit";
    case "surveys":
      return "survey";
    case "systems":
      return "system";
    case "achievements":
      return "achievement";
    case "kpis":
    case "serviceCatalogue":
    case "clauses":
      return "record";
    case "organisation":
    case "financials":
    case "incidents":
    case "nonconformities":
    case "evidence":
      return null;
  }
}

/** A row of the table that is as the condition says as far as its own cells go, without its key; null where nobody can add one. */
export function newRow(table: TableId, where: Condition, context: NewRowContext): NewRow | null {
  const kind = kindOfAdding(table);
  if (kind === null) return null;
  const values: Record<string, string> = { ...usualValues(table, context) };
  const compares = ownCompares(where);
  for (const field of new Set(compares.map((part) => part.field))) {
    const { type } = catalogue[table].columns[field]!;
    const ofField = compares.filter((part) => part.field === field);
    if (type.kind === "date") {
      const day = dateFor(ofField, context);
      if (day === null) return null;
      const isUsual = values[field] !== undefined && !ofField.some((part) => mustBePast(part, context));
      if (!type.open && !isUsual) values[field] = day;
      continue;
    }
    if (values[field] !== undefined && ofField.every((part) => says(part, values[field]!, context))) continue;
    const [first] = ofField;
    if (table === "projects" && field === "contractAmount") continue;
    const value = valueMeeting({ table, field, op: first!.op }, first!.value, context);
    if (value !== null) values[field] = value;
  }
  return isOutOfReach(table, where, context) ? null : { kind, values };
}

/** The comparisons that a row must meet by its own cells; of alternatives the first. */
function ownCompares(where: Condition): Compare[] {
  return conjuncts(where).flatMap((part): Compare[] => {
    if (part.kind === "compare") return "field" in part.value ? [] : [part];
    if (part.kind !== "any") return [];
    const plain = part.of.find((one) => one.kind === "compare" || one.kind === "all");
    const isBlankEnough = part.of.some((one) => one.kind === "blank");
    return plain === undefined || isBlankEnough ? [] : ownCompares(plain);
  });
}

/**
 * The day of a new row: the planned one where it must not lie long before it; the assessment date where it must
 * lie some months back by then, and where nothing is said.
 */
function dateFor(parts: readonly Compare[], context: ValueContext): string | null {
  const isWindow = parts.some(({ op, value }) => (op === "gt" || op === "gte") && "asOf" in value);
  const isPast = parts.some((part) => mustBePast(part, context));
  if (parts.some(({ value }) => "fiscalYearEnd" in value || "fiscalYear" in value)) return null;
  return isWindow && !isPast ? PLANNED_DAY : isoDate(context.asOf);
}

/** The day must lie some time before the day for which is planned. */
function mustBePast({ op, value }: Compare, context: ValueContext): boolean {
  if (!("asOf" in value) || (op !== "lte" && op !== "lt")) return false;
  return op === "lt" || context.amount(value.months) > 0;
}

/** Whether a value that such rows usually have meets the comparison, as far as it can be told from the text. */
function says({ field, op, value }: Compare, text: string, context: ValueContext): boolean {
  if ("anyOf" in value) return value.anyOf.some((code) => text === code || isLabelOf(code, text, field));
  const literal = "literal" in value ? value.literal : "param" in value ? context.amount(value) : null;
  if (typeof literal === "boolean") {
    return text === yesNoValue(op === "ne" ? !literal : literal, context.language);
  }
  if (typeof literal === "string") return (op === "eq") === isLabelOf(literal, text, field);
  const number = Number(text);
  if (literal === null || Number.isNaN(number)) return false;
  const holds = { eq: number === literal, ne: number !== literal, lt: number < literal, in: false };
  return { ...holds, lte: number <= literal, gt: number > literal, gte: number >= literal }[op];
}

function isLabelOf(code: string, text: string, field: string): boolean {
  return Object.values(catalogue).some(({ columns }) => {
    const type = columns[field]?.type;
    return (
      type?.kind === "choice" && type.choices.some((c) => c.code === code && (c.en === text || c.zh === text))
    );
  });
}

/** The certificate that is aimed at cannot be what proves that it may be applied for. */
function isOutOfReach(table: TableId, where: Condition, context: NewRowContext): boolean {
  if (table !== "certificates") return false;
  const compares = ownCompares(where);
  const standard = compares.find(({ field }) => field === "standard");
  const level = compares.find(({ field }) => field === "level");
  if (standard === undefined || !("literal" in standard.value)) return false;
  const scheme = String(standard.value.literal);
  if (level === undefined) return !context.mayGain(scheme, NaN);
  const value = valueMeeting({ table, field: "level", op: level.op }, level.value, context);
  return value === null || !context.mayGain(scheme, Number(value));
}

/** What a new row of the table says where no rule asks otherwise: all that would leave a verdict open if it were blank. */
function usualValues(table: TableId, context: NewRowContext): Record<string, string> {
  const { asOf, asked, language } = context;
  const today = isoDate(asOf);
  const no = yesNoValue(false, language);
  const yes = yesNoValue(true, language);
  const choice = (field: string, code: string) =>
    choiceText(catalogue[table].columns[field]!.type, code, language);
  const most = (field: string, otherwise: number) =>
    numberValue(table, field, asked.get(`${table}.${field}`) ?? otherwise);
  switch (table) {
    case "projects":
      return {
        status: choice("status", "completed"),
        contractAmount: most("contractAmount", 500_000),
        auditedAmount: most("contractAmount", 500_000),
        startsOn: today,
        endsOn: isoDate(edate(asOf, 12)),
        acceptedOn: PLANNED_DAY,
        predictiveMaintenance: no,
        ...(context.customer === null ? {} : { customer: context.customer }),
      };
    case "customers":
      return { fortune500: no };
    case "staff":
      return {
        core: no,
        technical: yes,
        joinedOn: today,
        socialSecuritySince: today,
        trainingHours: most("trainingHours", 24),
      };
    case "certificates":
      return {
        status: choice("status", "valid"),
        firstIssuedOn: today,
        issuedOn: today,
        expiresOn: isoDate(edate(asOf, 36)),
      };
    case "staffCertificates":
      return { issuedOn: today, expiresOn: language === "en" ? "permanent" : "长期" };
    case "audits":
      return { heldOn: PLANNED_DAY, result: choice("result", "passed"), seriousNonconformities: "0" };
    case "surveys":
      return {
        ...(context.customer === null ? {} : { customer: context.customer }),
        surveyedOn: PLANNED_DAY,
        score: most("score", 80),
        questionnaire: choice("questionnaire", "cesa-standard"),
      };
    case "systems":
      return { inServiceSince: today };
    case "achievements":
      return { achievedOn: PLANNED_DAY, serviceRelated: yes, role: choice("role", "lead") };
    case "kpis":
      return { periodEnd: PLANNED_DAY, monitored: yes, automated: yes };
    case "clauses":
      return { result: choice("result", "satisfied") };
    case "organisation":
    case "nonconformities":
    case "financials":
    case "incidents":
    case "serviceCatalogue":
    case "evidence":
      return {};
  }
}
