/**
 * Conditions as people speak of them, in no language yet: conjunctions flattened, parameters at their
 * current values, and the shapes that have words of their own named ("valid", "current", "within the past
 * 12 months", "on file"). What has no name stays as it is, so nothing is lost.
 */
import { catalogue, type TableId } from "../tables/catalogue";
import type { CompareOp, Condition, Operand, Param, Unit } from "./expression";

export type Params = ReadonlyMap<string, number>;

/** The right-hand side of a comparison. `monthsAgo` 0 is the assessment date itself. */
export type SpokenValue =
  | { kind: "literal"; literal: string | number | boolean }
  | { kind: "amount"; amount: number; unit: Unit }
  | { kind: "anyOf"; anyOf: readonly string[] }
  | { kind: "field"; field: string }
  | { kind: "day"; monthsAgo: number }
  | { kind: "fiscalYear"; offset: number }
  | { kind: "fiscalYearEnd"; offset: number };

/** A document of a kind, dated within the past months where given. */
export interface SpokenDocument {
  document: string;
  months: number | null;
}

/** What is said of one row. */
export type Fact =
  | { kind: "compare"; field: string; op: CompareOp; value: SpokenValue }
  | { kind: "filled"; field: string }
  | { kind: "blank"; field: string }
  /** Within the past months, the assessment date included. */
  | { kind: "past"; field: string; months: number }
  /** Blank, or after the assessment date: not left, not retired, not closed. */
  | { kind: "not-yet"; field: string }
  /** A certificate that stands on the assessment date. */
  | { kind: "valid" }
  /** On the staff on the assessment date. */
  | { kind: "current" }
  /** A project that ran at some time within the past months. */
  | { kind: "running"; months: number }
  | { kind: "spans"; from: string; to: string; months: number }
  | { kind: "differs"; field: string; other: string; by: number }
  /** Documents on file for this row, found by its key. */
  | { kind: "on-file"; documents: readonly SpokenDocument[]; substitute: boolean }
  | {
      kind: "related";
      table: TableId;
      here: string;
      there: string;
      facts: readonly Fact[];
      substitute: boolean;
    }
  | { kind: "all" | "any"; of: readonly Fact[] };

/** What a condition says of a row, one fact after the other; all of them hold. */
export function factsOf(condition: Condition, table: TableId, params: Params): Fact[] {
  return nameShapes(conjuncts(condition), table, params);
}

function conjuncts(condition: Condition): Condition[] {
  return condition.kind === "all" ? condition.of.flatMap(conjuncts) : [condition];
}

/** Shapes made of several conditions of one conjunction: what each needs, and what it is called. */
const shapes: readonly {
  tables: readonly TableId[];
  parts: readonly ((c: Condition) => boolean)[];
  fact: Fact;
}[] = [
  {
    tables: ["certificates"],
    parts: [isLiteral("status", "valid"), isDay("issuedOn", "lte"), isDay("expiresOn", "gte")],
    fact: { kind: "valid" },
  },
  {
    tables: ["staffCertificates"],
    parts: [isDay("issuedOn", "lte"), isDay("expiresOn", "gte")],
    fact: { kind: "valid" },
  },
  {
    tables: ["staff"],
    parts: [isDay("joinedOn", "lte"), (condition) => notYet(condition) === "leftOn"],
    fact: { kind: "current" },
  },
];

function nameShapes(conditions: readonly Condition[], table: TableId, params: Params): Fact[] {
  const taken = new Set<Condition>();
  const facts: { at: number; fact: Fact }[] = [];
  const take = (parts: readonly Condition[], fact: Fact) => {
    parts.forEach((part) => taken.add(part));
    facts.push({ at: conditions.indexOf(parts[0]!), fact });
  };
  const free = (such: (condition: Condition) => boolean) =>
    conditions.find((each) => !taken.has(each) && such(each));

  for (const { tables, parts, fact } of shapes) {
    const found = tables.includes(table) ? parts.map((part) => free(part)) : [];
    if (found.length > 0 && found.every((part) => part !== undefined)) take(found, fact);
  }
  if (table === "projects") {
    const ends = free((each) => monthsAgo(each, "endsOn", "gt", params) !== null);
    const starts = free(isDay("startsOn", "lte"));
    if (ends && starts) {
      take([starts, ends], { kind: "running", months: monthsAgo(ends, "endsOn", "gt", params)! });
    }
  }
  for (const condition of conditions) {
    if (taken.has(condition) || condition.kind !== "compare") continue;
    const months = monthsAgo(condition, condition.field, "gt", params);
    const until = free(isDay(condition.field, "lte"));
    if (months !== null && until) take([condition, until], { kind: "past", field: condition.field, months });
  }
  const remaining = conditions.flatMap((condition, at) =>
    taken.has(condition) ? [] : [{ at, fact: factOf(condition, table, params) }],
  );
  const ordered = [...facts, ...remaining].sort((a, b) => a.at - b.at).map(({ fact }) => fact);
  return mergeDocuments(ordered);
}

function factOf(condition: Condition, table: TableId, params: Params): Fact {
  switch (condition.kind) {
    case "compare":
      return {
        kind: "compare",
        field: condition.field,
        op: condition.op,
        value: speakOperand(condition.value, params),
      };
    case "filled":
    case "blank":
      return { kind: condition.kind, field: condition.field };
    case "spans":
      return {
        kind: "spans",
        from: condition.from,
        to: condition.to,
        months: current(condition.months, params),
      };
    case "differs":
      return {
        kind: "differs",
        field: condition.field,
        other: condition.other,
        by: current(condition.by, params),
      };
    case "has":
      return relatedFact(condition, table, params);
    case "all":
    case "any": {
      const field = notYet(condition);
      if (field !== null) return { kind: "not-yet", field };
      const of = condition.of.map((each) => together(factsOf(each, table, params)));
      return of.length === 1 ? of[0]! : { kind: condition.kind, of };
    }
    default:
      return condition satisfies never;
  }
}

function together(facts: readonly Fact[]): Fact {
  return facts.length === 1 ? facts[0]! : { kind: "all", of: facts };
}

function relatedFact(condition: Extract<Condition, { kind: "has" }>, table: TableId, params: Params): Fact {
  const { here, there } = condition.on;
  const substitute = condition.substitute ?? false;
  const facts = factsOf(condition.where, condition.table, params);
  const document = condition.table === "evidence" ? documentOf(facts) : null;
  const byKey = there === "subject" && catalogue[table].columns[here]?.key === true;
  if (document && byKey) return { kind: "on-file", documents: [document], substitute };
  return { kind: "related", table: condition.table, here, there, facts, substitute };
}

/** A kind of document, and the window of its date, where the facts say no more than that. */
export function documentOf(facts: readonly Fact[]): SpokenDocument | null {
  const [kind, date, more] = facts;
  const named =
    kind?.kind === "compare" && kind.field === "kind" && kind.op === "eq" && kind.value.kind === "literal";
  if (!named || more || kind.value.kind !== "literal") return null;
  if (!date) return { document: String(kind.value.literal), months: null };
  if (date.kind !== "past" || date.field !== "issuedOn") return null;
  return { document: String(kind.value.literal), months: date.months };
}

/** Documents asked for one after the other become one list. */
function mergeDocuments(facts: readonly Fact[]): Fact[] {
  const merged: Fact[] = [];
  for (const fact of facts) {
    const last = merged.at(-1);
    if (fact.kind === "on-file" && last?.kind === "on-file" && last.substitute === fact.substitute) {
      merged[merged.length - 1] = { ...last, documents: [...last.documents, ...fact.documents] };
    } else {
      merged.push(fact);
    }
  }
  return merged;
}

function speakOperand(operand: Operand, params: Params): SpokenValue {
  if ("param" in operand) return { kind: "amount", amount: current(operand, params), unit: operand.unit };
  if ("literal" in operand) return { kind: "literal", literal: operand.literal };
  if ("anyOf" in operand) return { kind: "anyOf", anyOf: operand.anyOf };
  if ("field" in operand) return { kind: "field", field: operand.field };
  if ("asOf" in operand) {
    return { kind: "day", monthsAgo: operand.asOf === "same" ? 0 : current(operand.months, params) };
  }
  if ("fiscalYear" in operand) return { kind: "fiscalYear", offset: operand.fiscalYear };
  if ("fiscalYearEnd" in operand) return { kind: "fiscalYearEnd", offset: operand.fiscalYearEnd };
  return operand satisfies never;
}

/** A number, or what the workbook made of the parameter. */
export function current(value: number | Param, params: Params): number {
  return typeof value === "number" ? value : (params.get(value.param) ?? value.value);
}

function isLiteral(field: string, literal: string) {
  return (condition: Condition) =>
    condition.kind === "compare" &&
    condition.field === field &&
    condition.op === "eq" &&
    "literal" in condition.value &&
    condition.value.literal === literal;
}

/** The field compares by `op` with the assessment date itself. */
function isDay(field: string, op: CompareOp) {
  return (condition: Condition) =>
    condition.kind === "compare" &&
    condition.field === field &&
    condition.op === op &&
    "asOf" in condition.value &&
    condition.value.asOf === "same";
}

/** How many months before the assessment date the field is compared with by `op`, or null. */
function monthsAgo(condition: Condition, field: string, op: CompareOp, params: Params): number | null {
  if (condition.kind !== "compare" || condition.field !== field || condition.op !== op) return null;
  const { value } = condition;
  return "asOf" in value && value.asOf === "earlier" ? current(value.months, params) : null;
}

/** The date field that a condition says is blank or after the assessment date, or null. */
function notYet(condition: Condition): string | null {
  if (condition.kind !== "any" || condition.of.length !== 2) return null;
  const [blank, after] = condition.of;
  if (blank?.kind !== "blank" || !after || !isDay(blank.field, "gt")(after)) return null;
  return blank.field;
}
