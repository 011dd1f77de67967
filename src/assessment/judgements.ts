/** What people have judged, beside what is computed: each verdict at its finding, and the levels with the verdicts in place. */
import type { Evaluator } from "../rules/evaluate";
import type { Requirement, RuleBook } from "../rules/expression";
import { fieldsReadBy } from "../rules/fields-read";
import { kindsReadBy } from "../rules/kinds-read";
import { paramsIn } from "../rules/params";
import type { TableId } from "../tables/catalogue";
import { factHash } from "../tables/fact-hash";
import { textsOf, UNKNOWN_TEXT, type Facts } from "../tables/facts";
import { rowField } from "../tables/row-field";
import type { Finding, FindingJudgement, JudgedAnswers, Judgement, Status } from "./assessment";
import { eligibleLevel, highestCapability, isPassed, levelResults } from "./levels";

/** The verdict as it stands beside its finding: stale where the requirement reads something else than when it was first seen. */
export function beside(
  judgement: Judgement,
  requirement: Requirement,
  status: Status,
  evaluator: Evaluator,
): FindingJudgement {
  const now = inputsOf(requirement, status, evaluator);
  const inputs = judgement.inputs ?? now;
  return { ...judgement, inputs, stale: inputs !== now };
}

/**
 * What a requirement reads, as a short text: the columns that it reads over the rows of the kinds that it asks for,
 * in whatever order, its thresholds, the fiscal year where it goes by that, and the status that is computed of them.
 * The assessment date as such is no part of it.
 */
export function inputsOf(requirement: Requirement, status: Status, evaluator: Evaluator): string {
  const { facts } = evaluator;
  const hash = factHash(facts.texts);
  hash.addText(status);
  for (const threshold of paramsIn(requirement)) {
    hash.addText(threshold.param);
    hash.addNumber(evaluator.amount(threshold));
  }
  if (goesByFiscalYear(requirement)) hash.addNumber(evaluator.fiscalYear.lo);
  const kinds = kindsReadBy(requirement);
  for (const [id, fields] of columnsRead(requirement)) {
    const { present, complete, columns } = facts.tables[id];
    hash.addText(id);
    hash.addWord(present ? 1 : 0);
    hash.addWord(complete ? 1 : 0);
    for (const field of fields) hash.addText(field);
    hash.addRows(
      fields.map((field) => columns[field]!),
      rowsRead(facts, id, kinds.get(id)),
    );
  }
  return hash.digest();
}

/** Somewhere in it a row must be of the latest closed fiscal year, or of one so many years before. */
export function goesByFiscalYear(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  return "fiscalYear" in node || "fiscalYearEnd" in node || Object.values(node).some(goesByFiscalYear);
}

/** By table, in the order of their names: neither depends on how the rule is written. */
function columnsRead(requirement: Requirement): [TableId, string[]][] {
  const tables = new Map<TableId, Set<string>>();
  for (const { table, field } of fieldsReadBy(requirement)) {
    tables.set(table, (tables.get(table) ?? new Set()).add(field));
  }
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([table, fields]) => [table, [...fields].sort()]);
}

/** The rows of these kinds and those of unreadable kind; every row where no kind is asked for. */
function rowsRead(facts: Facts, id: TableId, kinds: ReadonlySet<string> | undefined): number[] {
  const table = facts.tables[id];
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  if (kinds === undefined) return rows;
  const { code } = textsOf(table, rowField(id)!);
  const codes = new Set([...kinds].map((kind) => facts.texts.find(kind)));
  return rows.filter((row) => code[row] === UNKNOWN_TEXT || codes.has(code[row]!));
}

/** The answers with the verdicts in place; null where there is none. `onFigures`: the findings that the figures pass. */
export function judgedAnswers(
  book: RuleBook,
  findings: readonly Finding[],
  onFigures: ReadonlySet<Finding>,
): JudgedAnswers | null {
  if (findings.every(({ judgement }) => judgement === null)) return null;
  const passing = new Set([...onFigures].map(({ requirement }) => requirement));
  const judged = findings.map((finding) => ({
    ...finding,
    status: finding.judgement?.verdict ?? finding.status,
  }));
  const levels = levelResults(book, judged);
  return {
    onFigures: highestCapability(book, judged, ({ requirement, status, judgement }) =>
      judgement === null ? passing.has(requirement) : isPassed(status) || status === "evidence-missing",
    ),
    capability: highestCapability(book, judged, ({ status }) => isPassed(status)),
    eligible: eligibleLevel(levels),
    levels,
  };
}
