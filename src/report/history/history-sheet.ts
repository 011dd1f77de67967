/** *History*: a row a check, with what turned since the one before, and room for remarks. */
import { compareStatuses } from "../../assessment/compare/better";
import type { CheckRecord, SchemeRecord } from "../../assessment/compare/record";
import { historyTexts, type HistoryTexts } from "../../locales/history";
import { choiceText, optionLabel } from "../../locales/options";
import { paramsIn } from "../../rules/params";
import type { Sheet, SheetCell } from "../../workbook/workbook";
import { cell, styles, typedCell } from "../cells";
import { tabColours } from "../colours";
import { listingSheet } from "../listing-sheet";
import type { KeyedRow } from "../stamps";
import { amountText, type Words } from "../words";
import { historyFields, historyKey, type HistoryField, type HistoryRow } from "./history-rows";

const leastWidths: Readonly<Record<HistoryField, number>> = {
  checkedOn: 13,
  asOf: 16,
  itss: 24,
  ccid: 24,
  csmm: 24,
  turned: 24,
  problems: 15,
  setOtherwise: 34,
  rules: 30,
  remark: 36,
};
const REMARK_COLUMN = historyFields.indexOf("remark");
const SET_COLUMN = historyFields.indexOf("setOtherwise");

export function historySheet(rows: readonly HistoryRow[], words: Words): Sheet {
  const { title, hint, none, columns } = historyTexts(words.language);
  let before: CheckRecord | null = null;
  const lines = rows.map((row): KeyedRow => {
    const cells = row.record === null ? shownCells(row) : recordCells(row.record, before, words);
    before = row.record ?? before;
    return { key: historyKey(row), cells: [...cells, typedCell(row.remark)] };
  });
  return listingSheet({
    role: "history",
    name: words.m.sheets.history,
    texts: { title, hint, none },
    labels: historyFields.map((field) => columns[field]),
    lines,
    leastWidths: historyFields.map((field) => leastWidths[field]),
    fitting: { column: SET_COLUMN, texts: [] },
    frozenColumns: 1,
    userColumns: [REMARK_COLUMN],
    tabColour: tabColours.work,
  });
}

/** A row that we cannot read says again what it said. */
function shownCells({ shown }: HistoryRow): SheetCell[] {
  return historyFields.slice(0, REMARK_COLUMN).map((field) => {
    const value = shown[field] ?? null;
    return cell(value, typeof value === "object" && value !== null ? dated : styles.boxed);
  });
}

function recordCells(record: CheckRecord, before: CheckRecord | null, words: Words): SheetCell[] {
  const texts = historyTexts(words.language);
  const schemeCell = (id: SchemeRecord["scheme"]) => {
    const scheme = record.schemes.find((each) => each.scheme === id);
    return cell(scheme === undefined ? null : schemeText(scheme, texts));
  };
  return [
    cell({ date: record.checkedOn }, { ...dated, bold: true }),
    cell({ date: record.asOf }, dated),
    schemeCell("itss"),
    schemeCell("ccid"),
    schemeCell("csmm"),
    cell(before === null ? null : turnedText(record, before, texts)),
    cell(record.problems, styles.centred),
    cell(setOtherwiseText(record, words) || null),
    cell(rulesText(record, texts, words), styles.quiet),
  ];
}

const dated = { ...styles.boxed, numberFormat: "yyyy-mm-dd", horizontal: "left" } as const;

/** The three answers, and how much is met at the level that is counted. */
function schemeText(
  { onFigures, capability, eligible, profileLevel, counts }: SchemeRecord,
  t: HistoryTexts,
) {
  const applying = Object.values(counts).reduce((sum, each) => sum + each, 0) - counts["not-applicable"];
  return [
    t.levels(t.level(onFigures), t.level(capability), t.level(eligible)),
    t.met(profileLevel, counts.met, applying),
  ].join("\n");
}

/** How many verdicts turned for the better and for the worse; those that only one of the checks knows do not count. */
function turnedText(record: CheckRecord, before: CheckRecord, texts: HistoryTexts): string {
  const counts = { better: 0, worse: 0, otherwise: 0 };
  for (const { scheme, statuses } of record.schemes) {
    const then = before.schemes.find((each) => each.scheme === scheme)?.statuses;
    for (const [name, after] of statuses) {
      const was = then?.get(name);
      if (was === undefined || was === after) continue;
      const sign = compareStatuses(was, after);
      counts[sign === 0 ? "otherwise" : sign > 0 ? "better" : "worse"]++;
    }
  }
  const lines = (["better", "worse", "otherwise"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => texts[kind](counts[kind]));
  return lines.join("\n") || texts.nothing;
}

/** Targets, thresholds and choices, a line each. */
function setOtherwiseText({ params, choices, schemes }: CheckRecord, { m, language, requirements }: Words) {
  const texts = historyTexts(language);
  const units = new Map(
    [...requirements.values()].flatMap((each) => paramsIn(each).map(({ param, unit }) => [param, unit])),
  );
  return [
    ...schemes.flatMap(({ scheme, target }) =>
      target === null ? [] : [m.labelled(m.schemes[scheme], texts.target(target))],
    ),
    ...[...choices].map(([option, choice]) =>
      m.labelled(optionLabel(option, language), choiceText(option, choice, language)),
    ),
    ...[...params].map(
      ([param, value]) => `${param} = ${amountText(value, units.get(param) ?? null, language)}`,
    ),
  ].join("\n");
}

/** The editions, schemes of one edition together, and the product. */
function rulesText({ schemes, version }: CheckRecord, texts: HistoryTexts, { m }: Words): string {
  const editions = [...new Set(schemes.map(({ edition }) => edition))];
  const lines = editions.map((edition) => {
    const names = schemes.filter((each) => each.edition === edition).map(({ scheme }) => m.schemes[scheme]);
    return texts.rules(m.list(names), edition);
  });
  return [...lines, texts.product(version)].join("\n");
}
