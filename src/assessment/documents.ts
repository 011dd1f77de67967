/** The documents to obtain: one line each over all findings and schemes, the most valuable first. */
import type { RuleBook } from "../rules/expression";
import type { DocumentToObtain, Finding, MissingEvidence, SchemeAssessment } from "./assessment";
import { rankOf } from "./levels";

/** Merges what all findings lack and orders it by what it unlocks. */
export function documentsToObtain(schemes: readonly SchemeAssessment[]): DocumentToObtain[] {
  const lines = new Map<string, Line>();
  for (const scheme of schemes) {
    for (const finding of scheme.findings) {
      for (const missing of finding.missingEvidence) addTo(lines, missing, finding, scheme);
    }
  }
  return [...lines.values()].sort(byWorth).map(({ document }) => document);
}

/** A line with what it is worth: how far up its nearest requirement stands, and what it does for it. */
interface Line {
  document: DocumentToObtain;
  /** Levels between what is reached and the nearest requirement that asks for it; 0 = the next level. */
  distance: number;
  /** Requirements whose figures are met, so that documents alone are missing. */
  unlocks: number;
}

function addTo(
  lines: Map<string, Line>,
  missing: MissingEvidence,
  finding: Finding,
  scheme: SchemeAssessment,
): void {
  const key = `${missing.kind}|${missing.subject ?? ""}`;
  const line = lines.get(key) ?? newLine(missing);
  lines.set(key, line);
  line.document.window = narrower(line.document.window, missing.window);
  line.document.serves.push({
    scheme: scheme.scheme,
    requirement: finding.requirement,
    level: finding.level,
  });
  line.distance = Math.min(line.distance, distanceTo(scheme, finding));
  if (finding.status !== "evidence-missing") return;
  line.unlocks++;
  if (finding.missingEvidence.length === 1) line.document.turnsAlone = true;
}

function newLine({ kind, subject, cell, window, reason, evidence }: MissingEvidence): Line {
  return {
    document: { kind, subject, cell, window, reason, evidence, serves: [], turnsAlone: false },
    distance: Infinity,
    unlocks: 0,
  };
}

function distanceTo({ ruleBook, capability }: SchemeAssessment, { level }: Finding): number {
  if (level === null) return Infinity;
  return Math.max(0, rankOf(ruleBook, level) - reachedRank(ruleBook, capability) - 1);
}

function reachedRank(book: RuleBook, capability: string | null): number {
  return capability === null ? -1 : rankOf(book, capability);
}

function narrower(a: DocumentToObtain["window"], b: DocumentToObtain["window"]): DocumentToObtain["window"] {
  if (a === null || b === null) return a ?? b;
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** Nearest level first; then what turns a requirement by itself; then what serves most. A stable sort keeps the rest in rule-book order. */
function byWorth(a: Line, b: Line): number {
  return (
    a.distance - b.distance ||
    Number(b.document.turnsAlone) - Number(a.document.turnsAlone) ||
    Number(b.unlocks > 0) - Number(a.unlocks > 0) ||
    b.document.serves.length - a.document.serves.length
  );
}
