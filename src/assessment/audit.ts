/** What a company prepares for the audit on site: who would be tested, and the projects that would be traced. */
import type { Evaluator } from "../rules/evaluate";
import type { RuleBook } from "../rules/expression";
import type { Facts } from "../tables/facts";
import { fold } from "../tables/text";
import { evaluatorFor } from "./assess";
import type { AssessmentOptions } from "./assessment";
import { drawPool, drawStaff, type AuditDraw, type DrawPool } from "./audit-draw";
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

/** What stands before anything is chosen. */
export interface AuditBasis {
  evaluator: Evaluator;
  books: readonly RuleBook[];
  pool: DrawPool;
  entries: ProjectEntry[];
}

/** Who may be drawn and what may be traced: found once, however often is chosen among them. */
export function auditBasis(facts: Facts, options: AssessmentOptions): AuditBasis {
  const evaluator = evaluatorFor(facts, options);
  return { evaluator, books: options.schemes, pool: drawPool(evaluator), entries: projectsOf(evaluator) };
}

/** Draws the staff and traces the projects that were chosen, or those that an auditor would plausibly pick. */
export function prepareAudit(
  { evaluator, books, pool, entries }: AuditBasis,
  choice: AuditChoice,
): AuditPreparation {
  const { found, unknown } =
    choice.projects === null
      ? { found: proposedProjects(entries), unknown: [] }
      : entriesNamed(choice.projects, entries);
  return {
    draw: drawStaff(pool, choice.seed, evaluator),
    entries,
    isNamed: choice.projects !== null,
    projects: traceProjects(found, books, evaluator),
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
