/** Where the lines of a picture of levels over time run, in its own units. */
import type { AnswerSpan, SchemeForecast } from "../../../../assessment/forecast/forecast";
import { dayOf, partsOf, type Day } from "../../../../tables/days";

export const drawn = ["capability", "eligible"] as const;
export type Drawn = (typeof drawn)[number];

const LEFT = 56;
const RIGHT = 10;
const TOP = 12;
const STEP = 24;
const AXIS = 20;
export const WIDTH = 300;

/** Lines that would lie on one another run side by side. */
const BESIDE: Readonly<Record<Drawn, number>> = { capability: -2.5, eligible: 2.5 };

/** A day on which lines step, and where each of them goes on. */
export interface Point {
  day: Day;
  x: number;
  ys: number[];
}

export interface Picture {
  width: number;
  height: number;
  left: number;
  right: number;
  /** From the top: the highest level first, none (null) last. */
  rows: { level: string | null; y: number }[];
  /** First days of years. */
  years: { year: number; x: number }[];
  paths: Readonly<Record<Drawn, string>>;
  /** In the order of their days. */
  points: Point[];
}

export function pictureOf({ ruleBook, spans }: SchemeForecast): Picture {
  const [from, until] = [spans[0]!.from, spans.at(-1)!.to];
  const right = WIDTH - RIGHT;
  const x = (day: Day) => LEFT + ((right - LEFT) * (day - from)) / Math.max(1, until - from);
  const ladder = [...ruleBook.levels.map(({ level }) => level).reverse(), null];
  const rows = ladder.map((level, at) => ({ level, y: TOP + STEP * at }));
  const y = (answer: Drawn, { answers }: AnswerSpan) =>
    rows[ladder.indexOf(answers[answer])]!.y + BESIDE[answer];
  const path = (answer: Drawn) =>
    spans
      .map((span, at) => {
        const level = y(answer, span);
        return at === 0 ? `M${LEFT} ${level}H${x(span.to)}` : `H${x(span.from)}V${level}H${x(span.to)}`;
      })
      .join("");
  const points = spans.slice(1).flatMap((span, at): Point[] => {
    const stepped = drawn.filter((answer) => span.answers[answer] !== spans[at]!.answers[answer]);
    const ys = stepped.map((answer) => y(answer, span));
    return ys.length === 0 ? [] : [{ day: span.from, x: x(span.from), ys }];
  });
  return {
    width: WIDTH,
    height: TOP + STEP * (rows.length - 1) + AXIS,
    left: LEFT,
    right,
    rows,
    years: yearsBetween(from, until).map((year) => ({ year, x: x(dayOf(year, 1, 1)!) })),
    paths: { capability: path("capability"), eligible: path("eligible") },
    points,
  };
}

function yearsBetween(from: Day, until: Day): number[] {
  const [first, last] = [partsOf(from).year + 1, partsOf(until).year];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
