/** The rows of a table as a test sees them: which count, which condition fails, and what each cell was read as. */
import { keyCell, keyText } from "../rules/row-key";
import { cliMessages } from "../locales";
import type { Evaluator, Mode } from "../rules/evaluate";
import { fieldsOf, withStanding } from "../rules/explain-row";
import { TRUTH, type Condition, type Truth } from "../rules/expression";
import { saysWhatRowIs } from "../rules/candidates";
import { conditionText } from "../rules/to-text";
import { catalogue, type TableId } from "../tables/catalogue";
import { cellOf, type CellRef } from "../tables/facts";
import { formatAddress } from "../workbook/workbook";
import { factText } from "./fact-text";
import type { Words } from "./words";

/** Rows that do not count and are told one by one, for each test. */
const ROWS_TOLD = 30;
/** Rows found by a join that are named. */
const JOINED_NAMED = 3;
/** By truth. */
export const truthMarks = ["✗", "?", "✓"] as const;

/** What a working is told with. */
export interface Telling {
  readonly evaluator: Evaluator;
  readonly words: Words;
  readonly mode: Mode;
}

/** The rows that a test looks at. */
export interface Seen {
  readonly table: TableId;
  readonly where: Condition;
  /** Rows outside of it are none of the matter. */
  readonly among?: Condition;
  /** What is added up, averaged or told apart. */
  readonly field?: string | undefined;
}

/** The rows that count or may, then the nearest of those that do not; rows of another kind are only counted. */
export function rowLines(seen: Seen, telling: Telling, indent: string): string[] {
  const { evaluator, words, mode } = telling;
  const { table, among } = seen;
  const texts = cliMessages(words.language).explain;
  const facts = evaluator.table(table);
  const { present, rowCount } = facts;
  const name = catalogue[table].label[words.language];
  if (!present && rowCount === 0) return [indent + texts.noSheet(name)];
  const parts = leavesOf(withStanding(table, seen.where));
  const truths = parts.map((part) => evaluator.rowTruth(table, part, mode));
  const stands = evaluator.standing(table, mode.requirement);
  const belongs = among ? evaluator.rowTruth(table, among, mode) : () => TRUTH.yes;
  const rows = [...Array(rowCount).keys()]
    .filter((row) => belongs(row) !== TRUTH.no)
    .map((row) => {
      const is = Math.min(stands(row), ...truths.map((truth) => truth(row))) as Truth;
      return { row, is, fails: truths.filter((truth) => truth(row) !== TRUTH.yes).length };
    });
  const kinds = truths.filter((_, at) => saysWhatRowIs(parts[at]!, table));
  const isOfAnotherKind = (row: number) => kinds.some((truth) => truth(row) === TRUTH.no);
  const told = [
    ...rows.filter(({ is }) => is === TRUTH.yes),
    ...rows.filter(({ is }) => is === TRUTH.unknown),
    ...rows
      .filter(({ row, is }) => is === TRUTH.no && !isOfAnotherKind(row))
      .sort((a, b) => a.fails - b.fails)
      .slice(0, ROWS_TOLD),
  ];
  const rest = rows.length - told.length;
  return [
    indent + texts.rows(name, rows.length),
    ...told.flatMap(({ row, is }) => rowStory(seen, row, is, parts, telling, `${indent}  `)),
    ...(rest > 0 ? [`${indent}  ${texts.rowsMore(rest)}`] : []),
  ];
}

function rowStory(
  { table, field }: Seen,
  row: number,
  is: Truth,
  parts: readonly Condition[],
  telling: Telling,
  indent: string,
): string[] {
  const { evaluator, words, mode } = telling;
  const texts = cliMessages(words.language).explain;
  const cell = keyCell(evaluator, table, row);
  const names = [keyText(evaluator, table, row), cell === null ? null : formatAddress(cell)];
  const verdict = [texts.fails, texts.perhaps, texts.counts][is];
  const measured = field === undefined || is === TRUTH.no ? [] : [measuredLine(table, row, field, telling)];
  const leaves = parts.map((part) => {
    const truth = evaluator.rowTruth(table, part, mode)(row);
    const said = conditionText(part, table, words.language, words.params);
    return `${truthMarks[truth]} ${said}  [${readings(table, row, part, telling).join("; ")}]`;
  });
  return [
    `${indent}${truthMarks[is]} ${names.filter((name) => name !== null).join("  ")}  ${verdict}`,
    ...[...measured, ...leaves].map((line) => `${indent}    ${line}`),
  ];
}

function measuredLine(table: TableId, row: number, field: string, telling: Telling): string {
  const label = catalogue[table].columns[field]!.label[telling.words.language];
  return `= ${label}  [${reading(table, row, field, telling)}]`;
}

/** What the condition read, with its cells; of a join, also the rows it found. */
function readings(table: TableId, row: number, part: Condition, telling: Telling): string[] {
  const own = [...new Set(fieldsOf(part))].map((field) => reading(table, row, field, telling));
  if (part.kind !== "has") return own;
  const { evaluator } = telling;
  const isSo = evaluator.rowTruth(part.table, part.where, { requirement: null, figures: false });
  const found = evaluator.matches(part, table, row).rows.filter((other) => isSo(other) !== TRUTH.no);
  const cells = found
    .slice(0, JOINED_NAMED)
    .map((other) => cellOf(evaluator.table(part.table), other, part.on.there));
  return [...own, ...cells.filter((cell): cell is CellRef => cell !== null).map(formatAddress)];
}

function reading(table: TableId, row: number, field: string, { evaluator, words }: Telling): string {
  const facts = evaluator.table(table);
  const cell = cellOf(facts, row, field);
  const said = factText(facts, row, field, evaluator.facts.texts, words.language);
  return cell === null ? said : `${formatAddress(cell)} ${said}`;
}

function leavesOf(condition: Condition): Condition[] {
  return condition.kind === "all" ? condition.of.flatMap(leavesOf) : [condition];
}
