/** A comparison in words, for the command line and the pane: what differs, what turned, and what turned it. */
import type { Attribution } from "../../assessment/compare/causes";
import { compareStatuses } from "../../assessment/compare/better";
import type { Comparison, RequirementTurn, SchemeComparison } from "../../assessment/compare/compare";
import type { RowDifference, TableDifference } from "../../assessment/compare/data-differences";
import type { TurnDetails } from "../../assessment/compare/details";
import { statusMarks } from "../../locales";
import { compareTexts } from "../../locales/compare";
import { choiceText, optionLabel } from "../../locales/options";
import { fieldLabel } from "../../rules/to-text-labels";
import { paramsIn } from "../../rules/params";
import { catalogue, tableIds } from "../../tables/catalogue";
import { isoDate } from "../../tables/days";
import { cellOf, type CellRef, type Facts } from "../../tables/facts";
import { formatAddress } from "../../workbook/workbook";
import { quote } from "../cells";
import { factText } from "../fact-text";
import { amountText, cellsText, type Words } from "../words";

/** Both sides' facts; those of a former check are not kept. */
export interface BothFacts {
  before: Facts | null;
  after: Facts;
}

/** What differs at all, a line each. */
export function differenceTexts({ before, after, tables, differing }: Comparison, words: Words): string[] {
  const { m, language } = words;
  const texts = compareTexts(language);
  const lines: string[] = [];
  if (tables.size > 0) {
    const named = tableIds.filter((id) => tables.has(id)).map((id) => catalogue[id].label[language]);
    lines.push(texts.tables(m.list(named)));
  }
  if (before.asOf !== after.asOf) lines.push(texts.dates(isoDate(before.asOf), isoDate(after.asOf)));
  const rules = [...editionTexts(before, after, words), ...choiceTexts(before, after, words)];
  lines.push(...(rules.length === 0 && differing.includes("rules") ? [texts.otherRules] : rules));
  lines.push(...paramTexts(before, after, words));
  return lines;
}

type Terms = Comparison["before"];

function editionTexts(before: Terms, after: Terms, { m, language }: Words): string[] {
  return [...after.editions].flatMap(([scheme, edition]) => {
    const was = before.editions.get(scheme);
    if (was === undefined || was === edition) return [];
    return [compareTexts(language).editions(m.schemes[scheme], was, edition)];
  });
}

function choiceTexts(before: Terms, after: Terms, { language }: Words): string[] {
  const options = [...new Set([...before.choices.keys(), ...after.choices.keys()])];
  return options.flatMap((option) => {
    const [was, is] = [before, after].map(({ choices }) => choices.get(option));
    if (was === is || was === undefined || is === undefined) return [];
    const [then, since] = [was, is].map((choice) => choiceText(option, choice, language));
    return [compareTexts(language).changed(optionLabel(option, language), then!, since!)];
  });
}

function paramTexts(before: Terms, after: Terms, { requirements, language }: Words): string[] {
  const known = new Map(
    [...requirements.values()].flatMap((each) =>
      paramsIn(each).map((param) => [param.param, param] as const),
    ),
  );
  return [...new Set([...before.params.keys(), ...after.params.keys()])].flatMap((key) => {
    const param = known.get(key);
    const [was, is] = [before, after].map(({ params }) => params.get(key) ?? param?.value);
    if (was === is) return [];
    const [then, since] = [was, is].map((value) =>
      value === undefined ? "–" : amountText(value, param?.unit ?? null, language),
    );
    return [compareTexts(language).changed(key, then!, since!)];
  });
}

/** "the data", "the data and the assessment date together". */
export function causeText({ ways, isSure }: Attribution, { language }: Pick<Words, "language">): string {
  const texts = compareTexts(language);
  const named = ways.map((way) => way.map((cause) => texts.causes[cause]));
  if (named.length === 0) return texts.unknownCause;
  if (!isSure) return texts.oneOrSeveral(named[0]!);
  return texts.eitherWay(named.map((way) => texts.together(way)));
}

/** Better, worse, or neither: a requirement that only one side has is neither. */
export function signOf({ before, after }: RequirementTurn): -1 | 0 | 1 {
  return before === null || after === null ? 0 : compareStatuses(before, after);
}

/** "▼ ✓ Met → ✗ Not met". */
export function turnText(turn: RequirementTurn, { m, language }: Words): string {
  const texts = compareTexts(language);
  const said = (status: RequirementTurn["before"]) =>
    status === null ? texts.missing : `${statusMarks[status]} ${m.statuses[status]}`;
  const sign = signOf(turn);
  const arrow = sign === 0 ? "" : sign > 0 ? "▲ " : "▼ ";
  return `${arrow}${said(turn.before)} → ${said(turn.after)}`;
}

/** The three answers that turned, each with its cause. */
export function answerTexts({ answers }: SchemeComparison, words: Words): { text: string; cause: string }[] {
  const texts = compareTexts(words.language);
  return answers.map(({ answer, before, after, causes }) => ({
    text: texts.changed(texts.answers[answer], texts.level(before), texts.level(after)),
    cause: texts.because(causeText(causes, words)),
  }));
}

/** "▲ 2 better, ▼ 1 worse". */
export function countText({ turns }: SchemeComparison, { language }: Words): string {
  const texts = compareTexts(language);
  const count = (sign: number) => turns.filter((turn) => signOf(turn) === sign).length;
  if (turns.length === 0) return texts.steady;
  return texts.turned(count(1), count(-1)) || texts.turnedOtherwise(turns.length);
}

/** A line of what lies behind a turn; `cell` leads to where it stands now. */
export interface DetailLine {
  text: string;
  cell: CellRef | null;
}

/** What lies behind a turn: thresholds, choices, the day, and at most so many cells and rows, the deciding ones first. */
export function detailLines(
  details: TurnDetails,
  facts: BothFacts,
  words: Words,
  most: number,
  decides: (cell: CellRef) => boolean,
): DetailLine[] {
  const texts = compareTexts(words.language);
  const plain = (text: string): DetailLine => ({ text, cell: null });
  const { params, choices, day, data, tables } = details;
  const cells = facts.before === null ? [] : dataLines(data, facts.before, facts.after, words, decides);
  const rest = cells.length - most;
  const unknown = facts.before === null && tables.length > 0;
  const named = tables.map((id) => catalogue[id].label[words.language]);
  return [
    ...params.map(({ param, unit, before, after }) => {
      const [was, is] = [before, after].map((value) => amountText(value, unit, words.language));
      return plain(texts.changed(param, was!, is!));
    }),
    ...choices.map(({ option, before, after }) => {
      const [was, is] = [before, after].map((choice) => choiceText(option, choice, words.language));
      return plain(texts.changed(optionLabel(option, words.language), was!, is!));
    }),
    ...(day === null
      ? []
      : [
          {
            text: texts.onDay(isoDate(day.day), day.cells.length === 0 ? null : cellsText(day.cells, words)),
            cell: day.cells[0] ?? null,
          },
        ]),
    ...cells.slice(0, most),
    ...(rest > 0 ? [plain(texts.more(rest))] : []),
    ...(unknown ? [plain(texts.tablesDiffer(words.m.list(named)))] : []),
  ];
}

function dataLines(
  data: readonly TableDifference[],
  before: Facts,
  after: Facts,
  words: Words,
  decides: (cell: CellRef) => boolean,
): DetailLine[] {
  const texts = compareTexts(words.language);
  return data.flatMap(({ table, present, rows }) => {
    const name = catalogue[table].label[words.language];
    if (present[0] !== present[1]) {
      return [{ text: present[1] ? texts.sheetAdded(name) : texts.sheetGone(name), cell: null }];
    }
    const lines = rows.flatMap((row) => rowLines(row, before, after, words));
    const deciding = (line: DetailLine) => (line.cell !== null && decides(line.cell) ? 0 : 1);
    return lines.sort((a, b) => deciding(a) - deciding(b));
  });
}

function rowLines(row: RowDifference, before: Facts, after: Facts, words: Words): DetailLine[] {
  const { language } = words;
  const texts = compareTexts(language);
  const { table, fields } = row;
  if (row.after === null || row.before === null) {
    const [facts, at] = row.after === null ? [before, row.before!] : [after, row.after];
    const first = fields[0] ?? namingField(facts, table);
    const place = placeOf(cellOf(facts.tables[table], at, first), words, table);
    const text = (row.after === null ? texts.rowGone : texts.rowAdded)(
      place,
      nameOf(facts, table, at, language),
    );
    return [{ text, cell: row.after === null ? null : cellOf(facts.tables[table], at, first) }];
  }
  return fields.map((field): DetailLine => {
    const cell = cellOf(after.tables[table], row.after!, field);
    const [was, is] = [
      factText(before.tables[table], row.before!, field, before.texts, language),
      factText(after.tables[table], row.after!, field, after.texts, language),
    ].map(quote);
    const name = nameOf(after, table, row.after!, language);
    return {
      text: texts.cell(placeOf(cell, words, table), name, fieldLabel(table, field, language), was!, is!),
      cell,
    };
  });
}

function placeOf(cell: CellRef | null, { language }: Words, table: RowDifference["table"]): string {
  return cell === null ? catalogue[table].label[language] : formatAddress(cell);
}

/** What a row is called by its key, or what makes it a row. */
function nameOf(facts: Facts, table: RowDifference["table"], row: number, language: Words["language"]) {
  if (catalogue[table].pivoted) return null;
  return quote(factText(facts.tables[table], row, namingField(facts, table), facts.texts, language));
}

function namingField({ tables }: Facts, table: RowDifference["table"]): string {
  const { columns } = catalogue[table];
  const first = Object.keys(columns)[0]!;
  return tables[table].keyColumn ?? Object.entries(columns).find(([, { row }]) => row)?.[0] ?? first;
}
