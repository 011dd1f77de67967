/** The forecast for a terminal: a scheme after another, and what comes due at the end. */
import type { CalendarEntry } from "../../assessment/calendar-entry";
import type { Forecast, ForecastTurn, SchemeForecast } from "../../assessment/forecast/forecast";
import { forecastMessages } from "../../locales/forecast";
import { isoDate } from "../../tables/days";
import { formatAddress } from "../../workbook/workbook";
import { calendarLines } from "../calendar-lines";
import { wrapText } from "../text-width";
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

/** What stands below a line is set in. */
const STEP = 2;

/** How many addresses a cause names. */
const NAMED = 3;

/** Lines without line breaks. */
export function forecastLines(
  forecast: Forecast,
  due: readonly CalendarEntry[],
  words: Words,
  width: number,
): string[] {
  const texts = forecastMessages(words.language);
  const { asOf, until } = forecast;
  return [
    ...set(texts.hint(isoDate(asOf), isoDate(until)), 0, width),
    ...forecast.schemes.flatMap((scheme) => ["", ...schemeLines(scheme, forecast, words, width)]),
    "",
    texts.comesDue,
    ...calendarLines(due, asOf, words, width),
  ];
}

function schemeLines(scheme: SchemeForecast, forecast: Forecast, words: Words, width: number): string[] {
  const { parts, noTurns, keepNothing } = forecastMessages(words.language);
  const deep = (texts: readonly string[], steps: number) => texts.flatMap((text) => set(text, steps, width));
  return [
    words.m.schemes[scheme.scheme],
    ...deep([parts.span], 1),
    ...scheme.spans.flatMap(({ from, to, answers }) =>
      deep([`${isoDate(from)} – ${isoDate(to)}  ${words.m.list(answerTexts(answers, words))}`], 2),
    ),
    ...deep([parts.level], 1),
    ...scheme.levels.flatMap((outlook) => [
      ...deep([levelText(outlook, forecast, words)], 2),
      ...deep(levelNotes(outlook, forecast, words), 3),
    ]),
    ...deep([parts.renewal], 1),
    ...(scheme.renewals.length === 0 ? deep([keepNothing], 2) : []),
    ...scheme.renewals.flatMap((renewal) => [
      ...deep([`${isoDate(renewal.lastDay)}  ${turnText(renewal.turn, words)}`], 2),
      ...deep([...causeLines(renewal.turn, words), ...renewalNotes(renewal, scheme.scheme, words)], 3),
    ]),
    ...deep([parts.turn], 1),
    ...(scheme.turns.length === 0 ? deep([noTurns], 2) : []),
    ...scheme.turns.flatMap((turn) => turnLines(turn, words, deep)),
  ];
}

function turnLines(
  { day, answers, requirements }: ForecastTurn,
  words: Words,
  deep: (texts: readonly string[], steps: number) => string[],
): string[] {
  const changes = answers.map((answer) => answerTurnText(answer, words));
  return [
    ...deep([[isoDate(day), ...changes].join("  ")], 2),
    ...requirements.flatMap((turn) => [
      ...deep([turnText(turn, words)], 3),
      ...deep(causeLines(turn, words), 4),
    ]),
  ];
}

/** Each cause with the first cells that it stands in. */
function causeLines({ causes }: ForecastTurn["requirements"][number], words: Words): string[] {
  return causes.map((cause) => {
    const cells = cause.cells.slice(0, NAMED).map(formatAddress);
    const text = causeText(cause, words);
    return cells.length === 0 ? text : words.m.parenthesis(text, words.m.list(cells));
  });
}

function set(text: string, steps: number, width: number): string[] {
  const indent = " ".repeat(STEP * steps);
  return wrapText(text, width - indent.length).map((line) => indent + line);
}
