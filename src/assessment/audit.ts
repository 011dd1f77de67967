/** What a company prepares for the audit on site: who would be tested, and the projects that would be traced. */
import type { Facts } from "../tables/facts";
import { fold } from "../tables/text";
import { evaluatorFor } from "./assess";
import type { AssessmentOptions } from "./assessment";
import { drawStaff, type AuditDraw } from "./audit-draw";
import {
  projectsOf,
  proposedProjects,
  traceProjects,
  type ProjectEntry,
  type ProjectTrace,
} from "./life-cycle";

/** What is chosen; null stands for what Proofsheet proposes. */
export interface AuditChoice {
  seed: string | null;
  /** Numbers of projects. */
  projects: readonly string[] | null;
}

export interface AuditPreparation {
  draw: AuditDraw;
  /** Every project that may be chosen, in row order. */
  entries: ProjectEntry[];
  /** The projects traced were named, rather than proposed. */
  isNamed: boolean;
  projects: ProjectTrace[];
  /** Names that are no project's number. */
  unknown: string[];
}

/** Draws the staff and traces the projects that were chosen, or those that an auditor would plausibly pick. */
export function prepareAudit(
  facts: Facts,
  options: AssessmentOptions,
  choice: AuditChoice,
): AuditPreparation {
  const evaluator = evaluatorFor(facts, options);
  const entries = projectsOf(evaluator);
  const { found, unknown } =
    choice.projects === null
      ? { found: proposedProjects(entries), unknown: [] }
      : entriesNamed(choice.projects, entries);
  return {
    draw: drawStaff(evaluator, choice.seed),
    entries,
    isNamed: choice.projects !== null,
    projects: traceProjects(found, options.schemes, evaluator),
    unknown,
  };
}

/** The projects of these numbers, each once and in the order named. */
function entriesNamed(
  names: readonly string[],
  entries: readonly ProjectEntry[],
): { found: ProjectEntry[]; unknown: string[] } {
  const byId = new Map(entries.map((entry) => [fold(entry.id), entry]));
  const keys = [...new Map(names.map((name) => [fold(name), name]))];
  return {
    found: keys.flatMap(([key]) => byId.get(key) ?? []),
    unknown: keys.filter(([key]) => !byId.has(key)).map(([, name]) => name),
  };
}
