/** The whole working of one verdict, as lines of text: every test, row, condition and document, with its cell. */
import { evaluatorFor } from "../assessment/assess";
import type { Assessment, Finding } from "../assessment/assessment";
import { keyCell, keyText } from "../assessment/row-key";

import { cliMessages, messages } from "../locales";
import { noticeText, readingText } from "../locales/remarks";
import type { Evaluator, Mode, TestOutcome } from "../rules/evaluate";
import { fieldsOf, withStanding } from "../rules/explain-row";
import {
  TRUTH,
  wholeTest,
  type Condition,
  type Measure,
  type Requirement,
  type Truth,
} from "../rules/expression";
import { conditionText, quantityText, testText } from "../rules/to-text";
import { catalogue, type TableId } from "../tables/catalogue";
import { isoDate } from "../tables/days";
import { cellOf, type CellRef } from "../tables/facts";
import { formatAddress } from "../workbook/workbook";
import { statusText } from "./cells";
import { factText } from "./fact-text";
import type { ReportInput } from "./input";
import { actualText, documentText, requiredText, sentenceOf, wordsFor, type Words } from "./words";

/** Rows that do not count and are told one by one, for each test. */
const ROWS_TOLD = 30;
const MARKS = ["✗", "?", "✓"] as const;

interface Telling {
  evaluator: Evaluator;
  words: Words;
  mode: Mode;
}

/** The lines for one requirement; null where no rule book of the check has it. */
export function explanationLines(checked: ReportInput, id: string): string[] | null {
  const words = wordsFor(checked);
  const requirement = words.requirements.get(id);
  const finding = findingOf(checked.assessment, id);
  if (!requirement || !finding) return null;
  const evaluator = evaluatorFor(checked.facts, checked.options);
  const mode = { requirement: id, figures: false };
  const telling: Telling = { evaluator, words, mode };
  const { m, language } = words;
  const texts = cliMessages(language).explain;
  const applies = requirement.appliesWhen ? evaluator.test(requirement.appliesWhen, mode) : null;
  return [
    `${id}  ${statusText(finding.status, m)}`,
    sentenceOf(id, words),
    texts.asOf(isoDate(evaluator.asOf)),
    "",
    ...(applies ? [...outcomeLines(applies, telling), ""] : []),
    ...outcomeLines(evaluator.test(wholeTest(requirement), mode), telling),
    ...closingLines(requirement, finding, words),
  ];
}

function findingOf({ schemes }: Assessment, id: string): Finding | undefined {
  return schemes.flatMap(({ findings }) => findings).find(({ requirement }) => requirement === id);
}

function outcomeLines(outcome: TestOutcome, telling: Telling, indent = ""): string[] {
  const { words } = telling;
  const head = `${indent}${MARKS[outcome.truth]} ${testText(outcome.test, words.language, words.params)}`;
  const inner = `${indent}    `;
  switch (outcome.kind) {
    case "all":
    case "any":
      if (indent === "" && outcome.kind === "all") {
        return outcome.of.flatMap((part) => outcomeLines(part, telling));
      }
      return [head, ...outcome.of.flatMap((part) => outcomeLines(part, telling, inner))];
    case "holds":
      return [head, ...rowLines(outcome.test.table, outcome.test.where, telling, inner)];
    case "atLeast":
    case "atMost":
      return [
        head,
        inner + measuredText(outcome, telling),
        ...measureLines(outcome.test.measure, telling, inner),
      ];
  }
}

function measuredText(outcome: Extract<TestOutcome, { required: number }>, { words }: Telling): string {
  const { actual, kind: op, required, reason, test } = outcome;
  const measure = {
    kind: "number",
    actual,
    op,
    required,
    unit: test.unit,
    reason,
    gap: actual,
    status: "met",
  } as const;
  const texts = cliMessages(words.language).explain;
  return texts.measured(actualText(measure, words), requiredText(measure, words));
}

function measureLines(measure: Measure, telling: Telling, indent: string): string[] {
  switch (measure.kind) {
    case "count":
    case "sum":
    case "average":
    case "value":
      return rowLines(measure.of, measure.where, telling, indent);
    case "share":
      return rowLines(
        measure.of,
        { kind: "all", of: [measure.among, measure.where] },
        telling,
        indent,
        measure.among,
      );
    case "ratio":
      return [
        ...measureLines(measure.top, telling, indent),
        ...measureLines(measure.bottom, telling, indent),
      ];
    case "mean":
      return measure.of.flatMap((part) => measureLines(part, telling, indent));
    case "growth":
      return [...measureLines(measure.from, telling, indent), ...measureLines(measure.to, telling, indent)];
  }
}

/** The rows of a table: those that count or may, then the nearest of those that do not. */
function rowLines(
  table: TableId,
  where: Condition,
  telling: Telling,
  indent: string,
  among: Condition = { kind: "all", of: [] },
): string[] {
  const { evaluator, words, mode } = telling;
  const texts = cliMessages(words.language).explain;
  const facts = evaluator.table(table);
  const name = catalogue[table].label[words.language];
  if (!facts.present && facts.rowCount === 0) return [indent + texts.noSheet(name)];
  const parts = leavesOf(withStanding(table, where));
  const stands = evaluator.standing(table, mode.requirement);
  const belongs = evaluator.rowTruth(table, among, mode);
  const isSo = evaluator.rowTruth(table, { kind: "all", of: parts }, mode);
  const counts = (row: number) => Math.min(stands(row), isSo(row)) as Truth;
  const rows = Array.from({ length: facts.rowCount }, (_, row) => row).filter(
    (row) => belongs(row) !== TRUTH.no,
  );
  const failing = (row: number) =>
    parts.filter((part) => evaluator.rowTruth(table, part, mode)(row) !== TRUTH.yes).length;
  const told = [
    ...rows.filter((row) => counts(row) === TRUTH.yes),
    ...rows.filter((row) => counts(row) === TRUTH.unknown),
    ...rows
      .filter((row) => counts(row) === TRUTH.no)
      .map((row) => ({ row, fails: failing(row) }))
      .sort((a, b) => a.fails - b.fails)
      .slice(0, ROWS_TOLD)
      .map(({ row }) => row),
  ];
  const rest = rows.length - told.length;
  return [
    indent + texts.rows(name, rows.length),
    ...told.flatMap((row) => rowStory(table, row, counts(row), parts, telling, `${indent}  `)),
    ...(rest > 0 ? [`${indent}  ${texts.rowsMore(rest)}`] : []),
  ];
}

function rowStory(
  table: TableId,
  row: number,
  is: Truth,
  parts: readonly Condition[],
  telling: Telling,
  indent: string,
): string[] {
  const { evaluator, words, mode } = telling;
  const texts = cliMessages(words.language).explain;
  const cell = keyCell(evaluator, table, row);
  const name = keyText(evaluator, table, row);
  const where = cell === null ? "" : formatAddress(cell);
  const verdict = [texts.fails, texts.perhaps, texts.counts][is];
  const head = `${indent}${MARKS[is]} ${[name, where].filter(Boolean).join("  ")}  ${verdict}`;
  const leaves = parts.map((part) => {
    const truth = evaluator.rowTruth(table, part, mode)(row);
    const said = conditionText(part, table, words.language, words.params);
    return `${indent}    ${MARKS[truth]} ${said}${readings(table, row, part, telling)}`;
  });
  return [head, ...leaves];
}

/** What the condition read, with its cells; of a join, the rows it found. */
function readings(table: TableId, row: number, part: Condition, { evaluator, words }: Telling): string {
  const { facts } = evaluator;
  const read = [...new Set(fieldsOf(part))].map((field) => {
    const cell =
      evaluator.table(table) === facts.tables[table] ? cellOf(facts.tables[table], row, field) : null;
    return (
      place(cell) +
      factText(
        { ...facts, tables: { ...facts.tables, [table]: evaluator.table(table) } },
        table,
        row,
        field,
        words.language,
      )
    );
  });
  if (part.kind === "has") {
    const other = evaluator.table(part.table);
    const isSo = evaluator.rowTruth(part.table, part.where, { requirement: null, figures: false });
    const found = evaluator.matches(part, table, row).rows.filter((each) => isSo(each) !== TRUTH.no);
    read.push(...found.slice(0, 3).map((each) => place(cellOf(other, each, part.on.there)).trim()));
  }
  return read.length === 0 ? "" : `  [${read.join("; ")}]`;
}

function place(cell: CellRef | null): string {
  return cell === null ? "" : `${formatAddress(cell)} `;
}

function leavesOf(condition: Condition): Condition[] {
  return condition.kind === "all" ? condition.of.flatMap(leavesOf) : [condition];
}

function closingLines({ readings: codes }: Requirement, finding: Finding, words: Words): string[] {
  const { m, language } = words;
  const texts = cliMessages(language).explain;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
  const missing = finding.missingEvidence.map((document) => {
    const listed = document.evidence === null ? "" : ` ${formatAddress(document.evidence)}`;
    return `${documentText(document, words)}: ${messages(language).missingReasons[document.reason]}${listed}`;
  });
  return [
    ...section(texts.documents, missing),
    ...section(texts.cells, finding.cells.length === 0 ? [] : [finding.cells.map(formatAddress).join(", ")]),
    ...section(texts.readings, [
      ...codes.map((code) => readingText(code, language)),
      ...finding.notices.map((code) => noticeText(code, language)),
    ]),
    ...section(
      texts.overrides,
      finding.overrides.map(
        ({ param, value, default: standard, unit }) =>
          `${param} = ${quantityText(value, unit, language)} (${quantityText(standard, unit, language)})`,
      ),
    ),
    ...section(texts.source, [m.labelled(finding.source.document, finding.source.place)]),
  ];
}
