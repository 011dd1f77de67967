/** The turns of a scheme's requirements in the order of their days, and the levels and answers that they make. */
import type { RuleBook } from "../../rules/expression";
import type { Day } from "../../tables/days";
import { answers, answersFrom, type Answers } from "../answers";
import type { LevelResult, Status } from "../assessment";
import { levelResults, type Verdict } from "../levels";
import type { ForecastTurn, RequirementTurn } from "./forecast";

/** How a scheme stands from a day on, and what turned on it; nothing on the assessment date. */
export interface Moment {
  turn: ForecastTurn;
  standings: readonly Verdict[];
  /** Lowest first. */
  levels: readonly LevelResult[];
  answers: Answers;
}

/** Statuses are those of the assessment date, in the order of the book. */
export interface Course {
  statuses: readonly Status[];
  turns: readonly (RequirementTurn & { day: Day })[];
}

/** The assessment date, then each day on which some requirement turns. */
export function replay(book: RuleBook, asOf: Day, { statuses, turns }: Course): Moment[] {
  const standings = book.requirements.map(({ id, level, group }, at): Verdict => ({
    requirement: id,
    level,
    group,
    status: statuses[at]!,
  }));
  const first = momentOf(book, asOf, standings, []);
  const moments = [first];
  for (const [day, turned] of byDay(turns)) {
    const after = new Map(turned.map((turn) => [turn.requirement.id, turn.after]));
    const last = moments.at(-1)!;
    const now = last.standings.map((each) => ({
      ...each,
      status: after.get(each.requirement) ?? each.status,
    }));
    moments.push(momentOf(book, day, now, turned, last));
  }
  return moments;
}

function byDay(turns: Course["turns"]): [Day, Course["turns"][number][]][] {
  const days = new Map<Day, Course["turns"][number][]>();
  for (const turn of turns) {
    const onDay = days.get(turn.day);
    if (onDay) onDay.push(turn);
    else days.set(turn.day, [turn]);
  }
  return [...days].sort(([a], [b]) => a - b);
}

function momentOf(
  book: RuleBook,
  day: Day,
  standings: readonly Verdict[],
  turned: readonly RequirementTurn[],
  last?: Moment,
): Moment {
  const levels = levelResults(book, standings);
  const reached = answersFrom(book, standings, levels);
  const turn: ForecastTurn = {
    day,
    requirements: turned.map(({ requirement, before, after, causes }) => ({
      requirement,
      before,
      after,
      causes,
    })),
    levels: levels.flatMap(({ level, status }, at) => {
      const before = last?.levels[at]!.status ?? status;
      return before === status ? [] : [{ level, before, after: status }];
    }),
    answers: answers.flatMap((answer) => {
      const [before, after] = [last ? last.answers[answer] : reached[answer], reached[answer]];
      return before === after ? [] : [{ answer, before, after }];
    }),
  };
  return { turn, standings, levels, answers: reached };
}
