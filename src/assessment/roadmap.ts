/**
 * The road to the certificate: for each scheme what blocks the level aimed at, turned into tasks, the stages of the
 * way on days, and what has become of the nonconformities. Plain data, codes only.
 */
import type { SchemeId } from "../rules/expression";
import { plans, type Duration, type StageBegin } from "../schemes/plans";
import type { Day } from "../tables/days";
import type { Facts } from "../tables/facts";
import type { Assessment, AssessmentOptions, SchemeAssessment } from "./assessment";
import { nextLevel } from "./levels";
import { trackNonconformities, type Nonconformities } from "./nonconformities";
import { wayOnDays } from "./stages";
import { byWorkingOrder, createTaskMaker, type RoadmapTask, type TaskMaker } from "./tasks";

export type { Duration, StageBegin };

/** From a day to a day; null: how late is not known. */
export interface Span {
  from: Day;
  to: Day | null;
}

export interface StageOnDays {
  stage: string;
  /** Null where the source gives no duration. */
  takes: Duration | null;
  /** What is known of its beginning, and that day: the start exactly, the application at the earliest. */
  begins: StageBegin | null;
  from: Day | null;
  ends: Span | null;
}

export interface WayOnDays {
  /** No application can succeed before; null where something stands in the way for which the source names no end. */
  applyFrom: Day | null;
  /** Null where the source gives no duration up to it. */
  certificate: Span | null;
  stages: StageOnDays[];
}

export interface SchemeRoadmap extends WayOnDays {
  scheme: SchemeId;
  /** The level aimed at: the target, else the one next above what may be applied for. */
  level: string;
  isTarget: boolean;
  /** The source does not name the stages: these are the customary ones. */
  customary: boolean;
  /** From the start to the certificate, where the source says so for the level. */
  whole: Duration | null;
  /** In the order in which a person would work. */
  tasks: RoadmapTask[];
}

export interface Roadmap {
  start: Day;
  schemes: SchemeRoadmap[];
  nonconformities: Nonconformities;
}

/** The roadmap of an assessment; `start` is the day on which work begins, the assessment date where none is set. */
export function roadmapOf(
  assessment: Assessment,
  facts: Facts,
  options: AssessmentOptions,
  start: Day = assessment.asOf,
): Roadmap {
  const tasks = createTaskMaker(facts, options);
  return {
    start,
    schemes: assessment.schemes.map((scheme) => roadOf(scheme, tasks, { asOf: assessment.asOf, start })),
    nonconformities: trackNonconformities(facts, assessment.asOf),
  };
}

function roadOf(
  assessed: SchemeAssessment,
  taskOf: TaskMaker,
  { asOf, start }: { asOf: Day; start: Day },
): SchemeRoadmap {
  const { ruleBook, scheme, target, eligible, levels, findings } = assessed;
  const level = target ?? nextLevel(ruleBook, eligible) ?? ruleBook.levels.at(-1)!.level;
  const blockers = new Set(levels.find((each) => each.level === level)!.blockers);
  const tasks = findings
    .filter(({ requirement }) => blockers.has(requirement))
    .map((finding) => taskOf(finding, ruleBook))
    .sort(byWorkingOrder);
  const waitUntil = tasks.some(({ endless }) => endless)
    ? null
    : Math.max(asOf, ...tasks.map((task) => task.waitUntil ?? asOf));
  const plan = plans[scheme];
  const way = wayOnDays(plan, { asOf, start, level, waitUntil });
  const { customary } = plan;
  const whole = plan.whole.find(({ levels: of }) => of.includes(level))?.takes ?? null;
  return { scheme, level, isTarget: target !== null, customary, whole, tasks, ...way };
}
