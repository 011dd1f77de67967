/** *Forecast*: levels over time, the earliest date of each, what to renew by when, and every turn with its cause. */
import type { Assessment } from "../../assessment/assessment";
import type { Cause, Forecast, RequirementTurn, SchemeForecast } from "../../assessment/forecast/forecast";
import { forecastMessages, type ForecastMessages } from "../../locales/forecast";
import { isoDate, type Day } from "../../tables/days";
import { formatAddress, type Sheet, type SheetCell } from "../../workbook/workbook";
import { levelText as requirementLevel } from "../calendar-text";
import { cell, linked, styles } from "../cells";
import { tabColours } from "../colours";
import { findingRows } from "../findings";
import { listingSheet } from "../listing-sheet";
import type { KeyedRow } from "../stamps";
import type { Words } from "../words";
import {
  answerTexts,
  answerTurnText,
  causeText,
  levelNotes,
  levelText,
  renewalNotes,
  turnText,
} from "./forecast-text";

const leastWidths = [18, 9, 12, 12, 60, 52, 18, 15];
const labelled = ["part", "scheme", "from", "to", "what", "why", "cell", "requirement"] as const;
const CELL_COLUMN = labelled.indexOf("cell");

export function forecastSheet(forecast: Forecast, assessment: Assessment, words: Words): Sheet {
  const texts = forecastMessages(words.language);
  const { title, hint, none, columns } = texts;
  const lines = linesOf(forecast, findingRows(assessment), words);
  return listingSheet({
    role: "forecast",
    name: words.m.sheets.forecast,
    texts: { title, hint: hint(isoDate(forecast.asOf), isoDate(forecast.until)), none },
    labels: labelled.map((column) => columns[column]),
    lines: lines.map(({ key, cells }) => ({ key: `forecast|${key}`, cells })),
    leastWidths,
    fitting: { column: CELL_COLUMN, texts: addressesIn(forecast) },
    frozenColumns: 3,
    tabColour: tabColours.work,
  });
}

/** Part by part, in each scheme by scheme. */
function linesOf(forecast: Forecast, findingRow: ReadonlyMap<string, number>, words: Words): KeyedRow[] {
  const parts = [spanLines, levelLines, renewalLines, turnLines];
  return parts.flatMap((part) =>
    forecast.schemes.flatMap((scheme) => part({ scheme, forecast, findingRow, words })),
  );
}

interface Context {
  scheme: SchemeForecast;
  forecast: Forecast;
  findingRow: ReadonlyMap<string, number>;
  words: Words;
}

function spanLines({ scheme, words }: Context): KeyedRow[] {
  return scheme.spans.map(({ from, to, answers }, at) => ({
    key: `span|${scheme.scheme}|${at}`,
    cells: row("span", scheme, words, {
      from,
      to,
      what: answerTexts(answers, words).join("\n"),
      ...(at === 0 ? { why: "" } : whyOn(scheme, from, words)),
    }),
  }));
}

/** Why something turns on a day, each cause once, and the cell of the date where it is a single one. */
function whyOn({ turns }: SchemeForecast, on: Day, words: Words): Pick<Line, "why" | "cell"> {
  const causes = turns
    .filter(({ day }) => day === on)
    .flatMap(({ requirements }) => requirements.flatMap((turn) => turn.causes));
  const why = [...new Set(causes.map((cause) => causeText(cause, words)))].join("\n");
  const places = new Map(causes.flatMap(({ cells }) => cells.map((each) => [formatAddress(each), each])));
  const [place] = places;
  return { why, cell: place !== undefined && places.size === 1 ? linked(...place) : cell(null) };
}

function levelLines({ scheme, forecast, words }: Context): KeyedRow[] {
  return scheme.levels.map((outlook) => ({
    key: `level|${scheme.scheme}|${outlook.level}`,
    cells: row("level", scheme, words, {
      from: outlook.eligible,
      what: levelText(outlook, forecast, words),
      why: levelNotes(outlook, forecast, words).join("\n"),
    }),
  }));
}

function renewalLines(context: Context): KeyedRow[] {
  const { scheme, words } = context;
  return scheme.renewals.map((renewal, at) => ({
    key: `renewal|${renewal.turn.requirement.id}|${at}`,
    cells: row("renewal", scheme, words, {
      from: renewal.lastDay,
      what: [turnText(renewal.turn, words), ...renewalNotes(renewal, scheme.scheme, words)].join("\n"),
      ...causeCells(renewal.turn, context),
    }),
  }));
}

function turnLines(context: Context): KeyedRow[] {
  const { scheme, words } = context;
  return scheme.turns.flatMap(({ day, requirements, answers }) =>
    requirements.map((turn, at) => ({
      key: `turn|${turn.requirement.id}|${isoDate(day)}`,
      cells: row("turn", scheme, words, {
        from: day,
        what: [
          turnText(turn, words),
          ...(at === 0 ? answers.map((each) => answerTurnText(each, words)) : []),
        ].join("\n"),
        ...causeCells(turn, context),
      }),
    })),
  );
}

interface Line {
  from: Day | null;
  to?: Day;
  what: string;
  why: string;
  cell?: SheetCell;
  requirement?: SheetCell;
}

function row(part: keyof ForecastMessages["parts"], { scheme }: SchemeForecast, words: Words, line: Line) {
  const date = (day: Day | null | undefined) => (day === null || day === undefined ? null : { date: day });
  return [
    cell(forecastMessages(words.language).parts[part], { ...styles.boxed, bold: true }),
    cell(words.m.schemes[scheme]),
    cell(date(line.from), dated),
    cell(date(line.to), dated),
    cell(line.what),
    cell(line.why || null),
    line.cell ?? cell(null),
    line.requirement ?? cell(null),
  ];
}

function causeCells(
  { requirement, causes }: RequirementTurn,
  { scheme, findingRow, words }: Context,
): Pick<Line, "why" | "cell" | "requirement"> {
  const place = firstCell(causes);
  const found = findingRow.get(requirement.id);
  return {
    why: causes.map((cause) => causeText(cause, words)).join("\n"),
    cell: place === null ? cell(null) : linked(formatAddress(place), place),
    requirement: linked(
      requirementLevel(scheme.scheme, requirement.id, words),
      found === undefined ? null : { role: "findings", row: found, column: 0 },
    ),
  };
}

function firstCell(causes: readonly Cause[]) {
  return causes.find(({ cells }) => cells.length > 0)?.cells[0] ?? null;
}

function addressesIn({ schemes }: Forecast): string[] {
  const turns = schemes.flatMap((scheme) => scheme.turns.flatMap(({ requirements }) => requirements));
  return turns.flatMap(({ causes }) => {
    const place = firstCell(causes);
    return place === null ? [] : [formatAddress(place)];
  });
}

const dated = { ...styles.boxed, numberFormat: "yyyy-mm-dd", horizontal: "left" } as const;
