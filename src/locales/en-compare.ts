/** What a comparison of two assessments says, in English. */
import type { Cause } from "../assessment/compare/causes";
import type { Answer } from "../assessment/answers";

const plural = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

export const enCompare = {
  sides: (old: string, now: string) => `${old} → ${now}`,
  asOf: (day: string) => `assessment date ${day}`,
  formerCheck: (day: string) => `the check of ${day}`,
  nothingDiffers: "Nothing differs that verdicts depend on.",
  nothingTurned: "No verdict, level or answer turned.",
  differs: "What differs",
  causes: {
    data: "the data",
    date: "the assessment date",
    rules: "the rules",
    parameters: "the thresholds",
  } satisfies Record<Cause, string>,
  tables: (names: string) => `Data: ${names}`,
  dates: (before: string, after: string) => `Assessment date: ${before} → ${after}`,
  editions: (scheme: string, before: string, after: string) => `${scheme} edition: ${before} → ${after}`,
  changed: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  otherRules: "Rules: what they ask has changed",
  otherVersion: (before: string, after: string) => `Proofsheet: ${before} → ${after}`,
  onlyOne: (scheme: string, side: string) => `${scheme}: assessed only in ${side}, so not compared.`,
  answers: {
    onFigures: "On the figures",
    capability: "With evidence in hand",
    eligible: "May apply for",
  } satisfies Record<Answer, string>,
  level: (level: string | null) => (level === null ? "none yet" : `level ${level}`),
  levelStatus: (level: string) => `Level ${level}`,
  turned: (better: number, worse: number) =>
    [...(better > 0 ? [`▲ ${better} better`] : []), ...(worse > 0 ? [`▼ ${worse} worse`] : [])].join(", "),
  steady: "no verdict turned",
  turnedOtherwise: (n: number) => plural(n, "verdict turned", "verdicts turned"),
  missing: "not asked",
  /** A set of causes that acted together. */
  together: (causes: readonly string[]) =>
    causes.length === 1 ? causes[0]! : `${causes.slice(0, -1).join(", ")} and ${causes.at(-1)} together`,
  /** Several sets, each of which would have sufficed. */
  eitherWay: (ways: readonly string[]) =>
    ways.length === 1 ? ways[0]! : `${ways.join(" or ")}, either of which would do`,
  oneOrSeveral: (causes: readonly string[]) => `one or several of: ${causes.join(", ")}`,
  unknownCause: "not known",
  because: (causes: string) => `Cause: ${causes}.`,
  onDay: (day: string, cells: string | null) =>
    cells === null ? `Turned on ${day}.` : `Turned on ${day}: ${cells}.`,
  sheetAdded: (table: string) => `${table}: the sheet is new.`,
  sheetGone: (table: string) => `${table}: the sheet is gone.`,
  cell: (place: string, row: string | null, field: string, before: string, after: string) =>
    `${place}${row === null ? "" : ` (${row})`}, ${field}: ${before} → ${after}`,
  rowAdded: (place: string, row: string | null) =>
    `${place}${row === null ? "" : ` (${row})`}: the row is new.`,
  rowGone: (place: string, row: string | null) =>
    `${place}${row === null ? "" : ` (${row})`}: the row is gone.`,
  more: (n: number) => `… and ${n.toLocaleString("en")} more`,
  tablesDiffer: (names: string) => `Changed since then: ${names}. What stood there is not on record.`,

  view: {
    title: "Since a former check",
    former: "Compare with the check of",
    choice: (checked: string, asOf: string) =>
      checked === asOf ? checked : `${checked} (assessment date ${asOf})`,
    none: "There is no former check to compare with. Each check adds a row to the sheet “Check history”.",
    first: "This check is the first. The next one will be compared with it.",
    onlySame: "The workbook says what it said at the last check.",
    trendTitle: "Levels over the checks",
    trendHint:
      "One column for each check, the latest on the right; “now” is the workbook as it was last looked at.",
    now: "now",
    at: (day: string, onFigures: string, capability: string, eligible: string, met: string) =>
      `${day}: on the figures ${onFigures}, with evidence in hand ${capability}, may apply for ${eligible}. ${met}.`,
    asTable: "As a table",
    check: "Check",
    met: "Met",
    /** What the shapes of the picture stand for. */
    bars: "Bars: how many of the requirements of the counted level are met.",
    levelOf: (level: string) => `Level ${level}`,
    file: "To compare with another file: proofsheet compare OLD.xlsx NEW.xlsx on the command line.",
  },
};

export type CompareTexts = typeof enCompare;
