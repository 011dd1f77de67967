/**
 * The forecast of a workbook: the exact days on which a status, a level or one of the three answers turns if nothing
 * is typed meanwhile. The turns of the requirements are replayed in order, and make the levels. What people have
 * judged stays as it is and has no part in it.
 */
import type { Ahead } from "../../rules/breakpoints";
import { edate } from "../../rules/dates";
import type { RuleBook } from "../../rules/expression";
import type { Day } from "../../tables/days";
import type { Facts } from "../../tables/facts";
import type { AssessmentOptions } from "../assessment";
import { evaluatorsFor, rememberedEvaluators, type EvaluatorAt } from "../evaluators";
import { turnsOf, type Turn } from "../turns";
import { judgeOf } from "../verdict";
import { causesOf } from "./causes";
import type { AnswerSpan, Forecast, SchemeForecast } from "./forecast";
import { levelOutlooks } from "./level-outlooks";
import { renewalsOf } from "./renewals";
import { replay, type Moment } from "./replay";

/** How far ahead a forecast looks, in months, unless told otherwise. */
const MONTHS_AHEAD = 36;

/** The last day of a forecast that is told no other. */
export function forecastEnd(asOf: Day): Day {
  return edate(asOf, MONTHS_AHEAD);
}

/** What turns after the assessment date, up to and with `until`, in each scheme. */
export function forecastOf(
  facts: Facts,
  options: AssessmentOptions,
  until: Day = forecastEnd(options.asOf),
): Forecast {
  const ahead: Ahead = { asOf: options.asOf, until };
  const evaluatorAt = rememberedEvaluators(evaluatorsFor(facts, options));
  const requirements = options.schemes.flatMap((book) => book.requirements);
  const turns = turnsOf(requirements, facts, options, ahead);
  const schemes = options.schemes.map((book) => {
    const own = turns.filter(({ requirement }) => book.requirements.includes(requirement));
    return schemeForecast(book, own, ahead, evaluatorAt);
  });
  return { ...ahead, schemes };
}

function schemeForecast(
  book: RuleBook,
  turns: readonly Turn[],
  ahead: Ahead,
  evaluatorAt: EvaluatorAt,
): SchemeForecast {
  const now = evaluatorAt(ahead.asOf);
  const moments = replay(book, ahead.asOf, {
    statuses: book.requirements.map((requirement) => judgeOf(requirement)(now).status),
    turns: turns.map((turn) => ({
      day: turn.day,
      requirement: turn.requirement,
      before: turn.before,
      after: turn.after,
      causes: causesOf(turn, evaluatorAt(turn.day)),
    })),
  });
  return {
    scheme: book.scheme,
    ruleBook: book,
    spans: spansOf(moments, ahead.until),
    turns: moments.slice(1).map(({ turn }) => turn),
    levels: levelOutlooks(book, moments),
    renewals: renewalsOf(book, moments),
  };
}

/** Days on which no answer turns go on in the same span. */
function spansOf(moments: readonly Moment[], until: Day): AnswerSpan[] {
  const begins = moments.filter(({ turn }, at) => at === 0 || turn.answers.length > 0);
  return begins.map(({ turn, answers: reached }, at) => ({
    from: turn.day,
    to: at + 1 < begins.length ? begins[at + 1]!.turn.day - 1 : until,
    answers: reached,
  }));
}
