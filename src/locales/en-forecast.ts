/** What the forecast says, in English: the sheet, the view and the command line. */
import type { Answer } from "../assessment/answers";
import type { CauseKind } from "../assessment/forecast/forecast";

const plural = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

export const enForecast = {
  title: "Forecast: which levels time alone gives and takes",
  hint: (asOf: string, until: string) =>
    `From ${asOf} to ${until}, if nothing else changes. Verdicts that people gave have no part in it.`,
  none: "No scheme is assessed.",
  columns: {
    part: "Part",
    scheme: "Scheme",
    from: "Date",
    to: "Until",
    what: "What",
    why: "Why",
    cell: "Cell",
    requirement: "Requirement",
  },
  parts: {
    span: "Levels over time",
    level: "Earliest date",
    renewal: "Renew by",
    turn: "Turn",
  },
  answers: {
    onFigures: "On the figures",
    capability: "Capability",
    eligible: "May apply for",
  } satisfies Record<Answer, string>,
  level: (level: string | null) => (level === null ? "no level" : `level ${level}`),
  answer: (answer: string, level: string) => `${answer}: ${level}`,
  answerTurn: (answer: string, before: string, after: string) => `${answer}: ${before} → ${after}`,

  eligibleNow: (level: string) => `Level ${level} may be applied for now`,
  eligibleFrom: (level: string, day: string) => `Level ${level} may be applied for from ${day}`,
  notByWaiting: (level: string, until: string) => `Level ${level}: not by waiting alone, up to ${until}`,
  capabilityFrom: (day: string) => `Capability from ${day}.`,
  capabilityNow: "Capability is there now.",
  partial: "The source does not give all conditions of this level.",
  inTheWay: (n: number, day: string) => `${plural(n, "requirement")} in the way on ${day}, and never fewer:`,
  waits: "Time alone meets:",
  waitsFor: (day: string, sentence: string) => `from ${day}: ${sentence}`,
  more: (n: number) => `and ${n.toLocaleString("en")} more`,

  keeps: (list: string) => `Keeps ${list}`,
  keepsAnswer: {
    capability: (scheme: string, level: string) => `capability of ${scheme} level ${level}`,
    eligible: (scheme: string, level: string) => `the application for ${scheme} level ${level}`,
  },
  drops: (list: string) => `The next day: ${list}`,
  turn: (before: string, after: string, sentence: string) => `${before} → ${after}: ${sentence}`,
  cause: (kind: CauseKind, name: string, months: number | null) => {
    switch (kind) {
      case "expires":
        return `The last valid day is over: ${name}`;
      case "too-old":
        return `Out of the window of ${plural(months ?? 0, "month")}: ${name}`;
      case "held-long-enough":
        return `${plural(months ?? 0, "month")} are over since: ${name}`;
      case "reached":
        return `The date is reached: ${name}`;
      case "passes":
        return `A date passes: ${name}`;
      case "fiscal-year":
        return "The latest closed fiscal year is another one";
      case "indicator":
        return "A later period of the indicator is over, and counts";
    }
  },
  noTurns: "Nothing turns by time alone.",
  comesDue: "What comes due",
  keepNothing: "No level is reached that time alone would take.",

  view: {
    intro: (asOf: string, until: string) => `${asOf} to ${until}, if nothing else changes.`,
    picture: (scheme: string) => `${scheme}: levels over time`,
    none: "none",
    start: "start",
    earliest: "Earliest dates",
    table: "Levels over time",
    from: "From",
    renew: "Renew by",
    renewHint: "The last day on which all is still well; what is renewed later may lose the level.",
    turns: "All turns",
    point: (day: string, changes: string) => `${day}: ${changes}`,
    pick: "Pick a point to see why.",
  },
};

export type ForecastMessages = typeof enForecast;
