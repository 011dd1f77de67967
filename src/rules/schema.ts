/**
 * The shape of a rule book as JSON, for a user's own. Loads zod: import it on demand, where a rule book is to
 * be read, never from what a plain check loads.
 */
import { z } from "zod";
import { tableIds } from "../tables/catalogue";
import { checkRuleBook } from "./check-rule-book";
import type { Condition, Measure, Param, Requirement, RuleBook, Test, Unit } from "./expression";

/** Why JSON is no rule book: one line a fault, each with the place or the requirement where it stands. */
export class RuleBookError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
    this.name = "RuleBookError";
  }
}

/**
 * Reads a rule book from parsed JSON.
 * @throws RuleBookError where its shape or its invariants are broken.
 */
export function parseRuleBook(json: unknown): RuleBook {
  const parsed = ruleBook.safeParse(json);
  if (!parsed.success) throw new RuleBookError(parsed.error.issues.map(describeIssue));
  const faults = checkRuleBook(parsed.data);
  if (faults.length === 0) return parsed.data;
  throw new RuleBookError(
    faults.map(({ code, requirement, detail }) =>
      `${requirement ?? parsed.data.scheme}: ${code} ${detail}`.trim(),
    ),
  );
}

function describeIssue({ path, message }: { path: readonly PropertyKey[]; message: string }): string {
  return `${path.map(String).join(".") || "rule book"}: ${message}`;
}

const unitsByName: Record<Unit, true> = {
  project: true,
  person: true,
  certificate: true,
  category: true,
  audit: true,
  incident: true,
  nonconformity: true,
  system: true,
  document: true,
  indicator: true,
  achievement: true,
  customer: true,
  clause: true,
  "practice-domain": true,
  survey: true,
  case: true,
  service: true,
  month: true,
  hour: true,
  point: true,
  ratio: true,
  CNY: true,
  yes: true,
  year: true,
};
const unit = z.enum(Object.keys(unitsByName) as [Unit, ...Unit[]]);
const tableId = z.enum(tableIds);
const name = z.string().min(1);
const wholeNumber = z.number().int();

const param: z.ZodType<Param> = z.strictObject({
  param: z.string().regex(/^[^.]+(\.[^.]+)+$/, "a parameter is named <requirement>.<name>"),
  value: z.number(),
  unit,
});
const amount = z.union([z.number(), param], {
  error: "expected a number, or a parameter of param, value and unit",
});
const months = z.union([wholeNumber.min(0), param], { error: "expected whole months, or a parameter" });

const operand = z.union(
  [
    z.strictObject({ literal: z.union([z.string(), z.number(), z.boolean()]) }),
    z.strictObject({ anyOf: z.array(z.string()).min(1) }),
    param,
    z.strictObject({ field: name }),
    z.strictObject({ asOf: z.enum(["earlier", "same"]), months }),
    z.strictObject({ fiscalYear: wholeNumber }),
    z.strictObject({ fiscalYearEnd: wholeNumber }),
  ],
  { error: "expected one of literal, anyOf, param, field, asOf with months, fiscalYear, fiscalYearEnd" },
);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("compare"),
      field: name,
      op: z.enum(["eq", "ne", "lt", "lte", "gt", "gte", "in"]),
      value: operand,
    }),
    z.strictObject({ kind: z.literal("filled"), field: name }),
    z.strictObject({ kind: z.literal("blank"), field: name }),
    z.strictObject({ kind: z.literal("spans"), from: name, to: name, months }),
    z.strictObject({ kind: z.literal("differs"), field: name, other: name, by: amount }),
    z.strictObject({
      kind: z.literal("has"),
      table: tableId,
      on: z.strictObject({ here: name, there: name }),
      where: condition,
      substitute: z.boolean().optional(),
    }),
    z.strictObject({ kind: z.literal("all"), of: z.array(condition) }),
    z.strictObject({ kind: z.literal("any"), of: z.array(condition) }),
  ]),
);

const measure: z.ZodType<Measure> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("count"), of: tableId, where: condition, distinct: name.optional() }),
    z.strictObject({ kind: z.literal("share"), of: tableId, among: condition, where: condition }),
    z.strictObject({ kind: z.literal("sum"), of: tableId, field: name, where: condition }),
    z.strictObject({ kind: z.literal("average"), of: tableId, field: name, where: condition }),
    z.strictObject({ kind: z.literal("value"), of: tableId, field: name, where: condition }),
    z.strictObject({ kind: z.literal("ratio"), top: measure, bottom: measure }),
    z.strictObject({ kind: z.literal("mean"), of: z.array(measure) }),
    z.strictObject({ kind: z.literal("growth"), from: measure, to: measure, years: z.number() }),
  ]),
);

const test: z.ZodType<Test> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("atLeast"), measure, value: amount, unit }),
    z.strictObject({ kind: z.literal("atMost"), measure, value: amount, unit }),
    z.strictObject({
      kind: z.literal("holds"),
      table: tableId,
      where: condition,
      substitute: z.boolean().optional(),
    }),
    z.strictObject({ kind: z.literal("all"), of: z.array(test) }),
    z.strictObject({ kind: z.literal("any"), of: z.array(test) }),
  ]),
);

const requirement: z.ZodType<Requirement> = z.strictObject({
  id: z.string().regex(/^[^.]+\.[^.]+\.[^.]+$/, "an id is <scheme>.<level>.<name>"),
  level: name.nullable(),
  group: z.enum(["entry", "capability", "material", "indicator"]),
  dimension: name,
  stage: z.enum(["plan", "implement", "operate", "improve", "supervise"]).nullable(),
  carries: z.boolean(),
  test: test.nullable(),
  inHand: z.array(z.strictObject({ kind: name, months: months.optional() })),
  appliesWhen: test.optional(),
  source: z.strictObject({ document: z.string(), place: z.string() }),
  readings: z.array(z.string()),
});

const optionChoice = z.strictObject({
  choice: name,
  indicatorsFrom: name.optional(),
  params: z.record(name, z.number()).optional(),
});

const ruleBook: z.ZodType<RuleBook> = z.strictObject({
  scheme: z.enum(["itss", "ccid", "csmm"]),
  edition: name,
  levels: z
    .array(
      z.strictObject({ level: name, en: z.string(), zh: z.string(), coverage: z.enum(["full", "partial"]) }),
    )
    .min(1),
  dimensions: z.array(z.strictObject({ dimension: name, en: name, zh: name })),
  requirements: z.array(requirement),
  notices: z.array(z.strictObject({ code: name, requirements: z.array(name) })).optional(),
  options: z.array(z.strictObject({ option: name, choices: z.array(optionChoice).min(1) })).optional(),
});
