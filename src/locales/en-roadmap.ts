/** What the Roadmap sheet says, in English. */
import type { OpenNonconformity, Severity } from "../assessment/nonconformities";
import type { TaskKind } from "../assessment/tasks";
import type { Duration } from "../assessment/roadmap";

const plural = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** "5–15 working days". */
const duration = ({ from, to, unit }: Duration) => {
  if (unit === "working-day") return `${from}–${to} working days`;
  return from % 12 === 0 && to % 12 === 0 ? `${from / 12}–${to / 12} years` : `${from}–${to} months`;
};

export const enRoadmap = {
  title: "Roadmap to the certificate",
  hint: "Owner, Due, Done and Remark are yours: what you type there stays with its requirement through every check.",
  start: (day: string) => `Start date ${day}. The setting “Roadmap start” changes it.`,
  /** What the sheet says of a scheme in a line. */
  road: (level: string, isTarget: boolean, n: number) => {
    const aim = `${level} (${isTarget ? "target" : "the next level"})`;
    return n === 0
      ? `${aim}: nothing found that stands before it.`
      : `${aim}: ${plural(n, "requirement")} to meet.`;
  },
  applyFrom: (day: string) => `Application not before ${day}.`,
  conditionsFirst: "What is yet to be brought about may take longer.",
  applyNever:
    "No day of application can be named: something stands in the way for which the source gives no end.",
  certificate: (from: string, to: string | null) =>
    to === null ? `Certificate not before ${from}.` : `Certificate between ${from} and ${to}, by the source.`,

  /** Between sentences. */
  gap: " ",

  level: "Level",
  requirement: "Requirement",
  kind: "What it takes",
  todo: "What to do",
  notBefore: "Not before",
  where: "Where",
  none: "Nothing stands before the levels aimed at.",
  kinds: {
    data: "Complete data",
    condition: "Bring about",
    numbers: "Reach the number",
    documents: "Obtain documents",
    wait: "Wait",
    "past-event": "Not now",
  } satisfies Record<TaskKind, string>,
  bringAbout: "This does not hold yet.",
  waitUntil: (day: string) =>
    `Met from ${day} on by waiting, as the workbook stands; go on with the rest meanwhile.`,
  pastUntil: (day: string) => `A recorded event stands in the way; it no longer counts from ${day} on.`,
  pastEndless:
    "A recorded event stands in the way, and the source names no day from which it no longer counts.",

  stagesOf: (level: string) => `Stages on the way to ${level}`,
  customary: "These stages are customary: the source does not list them.",
  whole: (takes: Duration) => `From the start to the certificate the source gives ${duration(takes)}.`,
  stage: "Stage",
  takes: "Duration by the source",
  known: "What is known",
  begins: "Begins",
  endsEarliest: "Ends at the earliest",
  endsLatest: "Ends at the latest",
  duration,
  fromStart: "Begins on the start date.",
  workingDays:
    "Begins on the start date. Working days are Monday to Friday; public holidays are not known here.",
  fromApplication:
    "The earliest day: what comes before takes until then, and what only time can meet is met.",
  fromApproval: "Counted from the approval, which comes after the application; so this day is the earliest.",
  stages: {
    "pre-application": "Pre-application",
    "gap-analysis": "Gap analysis",
    "system-optimisation": "System optimisation",
    "document-submission": "Submission of documents",
    "on-site-audit": "On-site audit",
    "expert-review": "Expert review",
    certificate: "Certificate",
    supervision: "Continuous supervision",
    application: "Application",
    acceptance: "Acceptance of the application",
    "document-review": "Document review",
    decision: "Decision and certificate",
    "target-level": "Choice of the target level",
    "system-building": "System building and operation",
    "internal-check": "Internal check and improvement",
    "appraisal-application": "Choice of the appraisal body and application",
    "on-site-assessment": "On-site assessment",
    rectification: "Rectification",
    publicity: "Publicity",
  } as Readonly<Record<string, string>>,
  /** Who sits on the ITSS panel, where the source says so. */
  panels: {
    "4": "The panel: 1 chief and 2 reviewers.",
    "2": "The panel: 3 industry experts and 2 technical experts.",
    "1": "The panel: 5 national experts, 2 of them drafters of the standard.",
  } as Readonly<Record<string, string>>,

  nonconformities: "Nonconformities",
  nonconformitiesUnknown:
    "Nothing is known of nonconformities: there is no such sheet, or it is empty. Write “None” in it if there are none.",
  noNonconformities: "There are no nonconformities.",
  scheme: "Scheme",
  severity: "Severity",
  severities: {
    serious: "Serious",
    general: "General",
    observation: "Observation",
  } satisfies Record<Severity, string>,
  open: "Open",
  overdue: "Of these overdue",
  closed: "Closed",
  unclear: "Closing date unclear",
  notKnown: "not known",
  openTitle: "Not closed",
  number: "NCR no.",
  state: "State",
  owner: "Owner",
  due: "Due",
  daysOverdue: "Days overdue",
  states: {
    overdue: "Overdue",
    open: "Open",
    unclear: "Closing date unclear",
  } satisfies Record<OpenNonconformity["state"] | "overdue", string>,

  settingHint: (day: string) => `The day on which work begins. Empty: the assessment date. Now: ${day}.`,
};

export type RoadmapMessages = typeof enRoadmap;
