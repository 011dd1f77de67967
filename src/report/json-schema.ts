/** The schema of `check --format json`. Loads zod, so import it only where the schema is asked for. */
import { z } from "zod";
import { statuses } from "../assessment/assessment";
import { calendarKinds, calendarStates } from "../assessment/calendar-entry";
import { severities } from "../assessment/nonconformities";
import { taskKinds } from "../assessment/tasks";
import { noticeCodes, problemCodes } from "../tables/facts";

const address = z
  .string()
  .min(1)
  .describe("A cell as Excel shows it: Projects!F9, quoted where Excel quotes");
const day = z.iso.date();
const status = z.enum(statuses);
const judged = status.exclude(["not-applicable"]);
const end = z.union([z.number(), day]);
const value = z
  .union([end, z.null(), z.tuple([end.nullable(), end.nullable()])])
  .describe("Exact, or [lo, hi] where not known exactly; an open end is null");
const level = z.string().min(1);

const measure = z.strictObject({
  actual: value,
  op: z.enum(["atLeast", "atMost"]),
  required: end,
  unit: z.string(),
  gap: value.describe("How much is missing; of dates, in days"),
  status: judged,
});

const missingEvidence = z.strictObject({
  kind: z.string(),
  subject: z.string().nullable().describe("The key of the row it is for; null for the organisation"),
  cell: address.nullable(),
  reason: z.enum(["none", "no-location", "undated", "out-of-window", "not-third-party"]),
  evidence: address.nullable().describe("The evidence row that was found but does not count"),
});

const choices = z
  .array(z.strictObject({ option: z.string(), choice: z.string(), standard: z.string() }))
  .describe("What the workbook chose about the rule book otherwise than its standard");

const judgement = z.strictObject({
  verdict: status,
  reason: z.string().nullable(),
  by: z.string().nullable(),
  date: day.nullable(),
  stale: z.boolean().describe("What the requirement reads has changed since the verdict was given"),
});

const finding = z.strictObject({
  requirement: z.string(),
  level: level.nullable().describe("Null for an indicator that gates no level"),
  group: z.enum(["entry", "capability", "material", "indicator"]),
  dimension: z.string(),
  stage: z.enum(["plan", "implement", "operate", "improve", "supervise"]).nullable(),
  status,
  judgement: judgement
    .nullable()
    .describe(
      "A person's verdict beside the computed one, from the Judgements sheet; null where there is none",
    ),
  measures: z.array(measure).describe("One entry a bound; empty for a requirement of documents alone"),
  text: z.string().min(1),
  missingEvidence: z.array(missingEvidence),
  cells: z.array(address),
  nearMisses: z.array(z.strictObject({ row: address, fails: z.array(z.string().min(1)) })),
  readings: z.array(z.string()),
  overrides: z.array(
    z.strictObject({ param: z.string(), value: z.number(), default: z.number(), unit: z.string() }),
  ),
  choices,
  source: z.strictObject({ document: z.string(), place: z.string() }),
});

const levels = z.array(
  z.strictObject({
    level,
    status: judged,
    coverage: z.enum(["full", "partial"]),
    counts: z.strictObject({
      met: z.int(),
      "evidence-missing": z.int(),
      undetermined: z.int(),
      "not-met": z.int(),
      "not-applicable": z.int(),
    }),
  }),
);

const practiceDomain = z.strictObject({
  practiceDomain: z.string().nullable().describe("Null for the clauses that name none"),
  domain: z.string().nullable(),
  clauses: z.int(),
  lowest: level.nullable().describe("The level that it has reached, whatever is unknown; null for none"),
  highest: level.nullable().describe("The same if what is unknown turns out well"),
});

const scheme = z.strictObject({
  scheme: z.enum(["itss", "ccid", "csmm"]),
  edition: z.string(),
  choices,
  target: level.nullable(),
  onFigures: level.nullable(),
  capability: level.nullable(),
  eligible: level.nullable(),
  levels,
  judged: z
    .strictObject({
      onFigures: level.nullable(),
      capability: level.nullable(),
      eligible: level.nullable(),
      levels,
    })
    .nullable()
    .describe(
      "The answers with the verdicts of people in place; null where no requirement of the scheme is judged",
    ),
  dimensions: z.array(z.strictObject({ dimension: z.string(), met: z.int(), of: z.int() })),
  practiceDomains: z
    .array(practiceDomain)
    .describe("How far each practice domain of the self-assessment has come; of CSMM only"),
  findings: z.array(finding),
});

const schemeId = z.enum(["itss", "ccid", "csmm"]);

const calendarEntry = z.strictObject({
  key: z.string().min(1).describe("The same for the same thing in a later check"),
  kind: z.enum(calendarKinds),
  state: z.enum(calendarStates),
  from: day.describe("The first day that it may be on; where only the month is known, the last is another"),
  to: day,
  scheme: schemeId.nullable(),
  level: level.nullable(),
  text: z.string().min(1),
  cell: address.nullable(),
  onFile: z
    .strictObject({ found: z.enum(["done", "perhaps", "failed"]), cell: address.nullable() })
    .nullable()
    .describe("What is on file for a duty; null where nothing is"),
  turns: z.array(
    z.strictObject({ scheme: schemeId, requirement: z.string(), day, before: status, after: status }),
  ),
});

const span = z
  .tuple([day, day.nullable()])
  .nullable()
  .describe("[at the earliest, at the latest]; null where not known");

const roadmap = z.strictObject({
  start: day.describe("The day on which work begins"),
  schemes: z.array(
    z.strictObject({
      scheme: schemeId,
      level: level.describe("The target, else the level next above what may be applied for"),
      isTarget: z.boolean(),
      applyFrom: day.nullable().describe("No application can succeed before; null where no day can be named"),
      certificate: span,
      tasks: z.array(
        z.strictObject({
          requirement: z.string(),
          kinds: z.array(z.enum(taskKinds)).min(1),
          waitUntil: day.nullable().describe("The first day on which waiting alone has met it"),
        }),
      ),
      stages: z.array(
        z.strictObject({
          stage: z.string(),
          takes: z
            .strictObject({ from: z.int(), to: z.int(), unit: z.enum(["working-day", "month"]) })
            .nullable()
            .describe("The duration that the source gives"),
          from: day.nullable(),
          ends: span,
        }),
      ),
    }),
  ),
  nonconformities: z
    .array(
      z.strictObject({
        scheme: z.string().nullable(),
        severity: z.enum(severities).nullable(),
        open: z.int(),
        overdue: z.int().describe("Of the open ones"),
        closed: z.int(),
        unclear: z.int(),
      }),
    )
    .nullable()
    .describe("Null where nothing is known of them"),
});

/** One file's assessment; any field that it does not name is refused. */
export const assessmentSchema = z.strictObject({
  version: z.string(),
  file: z.string(),
  asOf: day,
  schemes: z.array(scheme),
  calendar: z.array(calendarEntry).describe("What comes due, the overdue first, then by date"),
  roadmap,
  problems: z.array(
    z.strictObject({
      code: z.enum(problemCodes),
      cell: address.nullable(),
      column: z.string().nullable(),
      read: z.string().nullable(),
      expected: z.string().nullable(),
    }),
  ),
  notices: z.array(z.strictObject({ code: z.enum(noticeCodes), cell: address.nullable() })),
});

const answers = z.strictObject({
  onFigures: level.nullable(),
  capability: level.nullable(),
  eligible: level.nullable(),
  levels,
});

const changed = z.strictObject({
  requirement: z.string(),
  level: level.nullable(),
  text: z.string().min(1),
  before: status,
  after: status,
  measures: z
    .array(z.strictObject({ before: measure.nullable(), after: measure.nullable() }))
    .describe("One entry a bound; null where the requirement does not apply"),
});

/** A scenario beside the workbook as it stands, as `whatif --format json` prints it. */
export const outlookSchema = z.strictObject({
  version: z.string(),
  file: z.string(),
  asOf: z.strictObject({ before: day, after: day }),
  edits: z.array(z.strictObject({ edit: z.string().min(1), text: z.string().min(1) })),
  declared: z.boolean().describe("Some number was declared, so the answer is declared, not proven"),
  schemes: z.array(
    z.strictObject({
      scheme: schemeId,
      edition: z.string(),
      before: answers,
      after: answers,
      turned: z.array(changed).describe("Requirements whose status is another one"),
      moved: z.array(changed).describe("Requirements that keep their status while a number of theirs moves"),
    }),
  ),
});

/** The schema as JSON Schema, 2020-12; what other commands print stands beside it by their names. */
export function toJsonSchema() {
  return { ...z.toJSONSchema(assessmentSchema), $defs: { whatif: z.toJSONSchema(outlookSchema) } };
}
