/** CSMM's capability profile: how far each practice domain has come, by the clauses of the self-assessment. */
import type { RuleBook } from "../rules/expression";
import { numbersOf, textsOf, type Facts } from "../tables/facts";
import { rowsOf } from "./notice-at";

/**
 * A practice domain and the highest level whose clauses there, and those of all levels below, are satisfied or not
 * applicable: at least `lowest`, at most `highest`, which part where results or levels are unknown. Null: none.
 */
export interface PracticeDomainResult {
  /** As its first clause names it; null for the clauses that name none. */
  practiceDomain: string | null;
  domain: string | null;
  clauses: number;
  lowest: string | null;
  highest: string | null;
}

/** A clause that passes, falls short, or may do either; its level by rank, -1 for none of the book's. */
interface Clause {
  rank: number | "unknown";
  passes: boolean | "unknown";
}

/** The practice domains in the order of the sheet; none for other schemes. */
export function practiceDomains({ scheme, levels }: RuleBook, facts: Facts): PracticeDomainResult[] {
  if (scheme !== "csmm") return [];
  const { clauses } = facts.tables;
  const [inPractice, inDomain] = [textsOf(clauses, "practiceDomain"), textsOf(clauses, "domain")];
  const nameOf = (code: number) => (code < 0 ? null : facts.texts.display(code));
  const readClause = clauseReader(levels, facts);
  const groups = new Map<number, { domain: string | null; clauses: Clause[] }>();
  for (const row of rowsOf(clauses)) {
    const code = Math.max(-1, inPractice.code[row]!);
    const group = groups.get(code) ?? { domain: null, clauses: [] };
    group.domain ??= nameOf(inDomain.code[row]!);
    group.clauses.push(readClause(row));
    groups.set(code, group);
  }
  const nameOfRank = (rank: number) => levels[rank]?.level ?? null;
  return [...groups].map(([code, group]) => ({
    practiceDomain: nameOf(code),
    domain: group.domain,
    clauses: group.clauses.length,
    lowest: nameOfRank(lowestRank(group.clauses, levels.length)),
    highest: nameOfRank(highestRank(group.clauses, levels.length)),
  }));
}

function clauseReader(levels: RuleBook["levels"], { tables: { clauses }, texts }: Facts) {
  const { lo, hi } = numbersOf(clauses, "level");
  const { code } = textsOf(clauses, "result");
  const ranks = new Map(levels.map(({ level }, rank) => [Number(level), rank]));
  const verdicts = new Map([
    [texts.find("satisfied"), true],
    [texts.find("not-applicable"), true],
    [texts.find("partial"), false],
    [texts.find("not-satisfied"), false],
  ]);
  return (row: number): Clause => ({
    rank: lo[row] === hi[row] ? (ranks.get(lo[row]!) ?? -1) : "unknown",
    passes: code[row]! < 0 ? "unknown" : (verdicts.get(code[row]!) ?? "unknown"),
  });
}

/** Whatever is open turns out for the worst: unknown results fall short, and unknown levels are where they hurt. */
function lowestRank(clauses: readonly Clause[], levels: number): number {
  const obstacles = clauses
    .filter(({ passes }) => passes !== true)
    .map(({ rank }) => (rank === "unknown" ? 0 : rank));
  const listed = clauses.map(({ rank }) => (rank === "unknown" ? -1 : rank));
  return reached(obstacles, listed, levels);
}

/** Whatever is open turns out for the best: a clause of unknown level is above those that fall short, or a rung below them. */
function highestRank(clauses: readonly Clause[], levels: number): number {
  const obstacles = clauses
    .filter(({ passes }) => passes === false)
    .map(({ rank }) => (rank === "unknown" ? levels - 1 : rank));
  const first = firstOf(obstacles, levels);
  const listed = clauses.map(({ rank, passes }) => {
    if (rank !== "unknown") return rank;
    return passes === false ? -1 : first - 1;
  });
  return reached(obstacles, listed, levels);
}

/**
 * The highest level with clauses below the first obstacle. A level without clauses is passed through; the lowest
 * asks for none of its own, as `csmm.1.clauses` does not.
 */
function reached(obstacles: readonly number[], listed: readonly number[], levels: number): number {
  const first = firstOf(obstacles, levels);
  return first === 0 ? -1 : Math.max(0, ...listed.filter((rank) => rank < first));
}

function firstOf(obstacles: readonly number[], levels: number): number {
  return Math.min(levels, ...obstacles.filter((rank) => rank >= 0));
}
