/** From when on each level is reached by waiting, and what stands in its way. */
import type { RuleBook } from "../../rules/expression";
import type { Day } from "../../tables/days";
import { applyingAt, isPassed, rankOf } from "../levels";
import type { LevelOutlook } from "./forecast";
import type { Moment } from "./replay";

/** Every level, lowest first. */
export function levelOutlooks(book: RuleBook, moments: readonly Moment[]): LevelOutlook[] {
  return book.levels.map(({ level, coverage }, at) => {
    const isReached = ({ answers }: Moment) =>
      answers.capability !== null && rankOf(book, answers.capability) >= at;
    const blockersAt = (moment: Moment) => moment.levels[at]!.blockers;
    const closest = moments.reduce((best, each) =>
      blockersAt(each).length < blockersAt(best).length ? each : best,
    );
    return {
      level,
      coverage,
      capability: firstDay(moments, isReached),
      eligible: firstDay(moments, ({ levels }) => levels[at]!.status === "met"),
      closest: { day: closest.turn.day, blockers: blockersAt(closest) },
      waits: waitsAt(book, level, moments),
    };
  });
}

function firstDay(moments: readonly Moment[], isSo: (moment: Moment) => boolean): Day | null {
  return moments.find(isSo)?.turn.day ?? null;
}

/** In the order of their days. */
function waitsAt(book: RuleBook, level: string, moments: readonly Moment[]): LevelOutlook["waits"] {
  const open = applyingAt(book, moments[0]!.standings, level).filter(({ status }) => !isPassed(status));
  return open
    .flatMap(({ requirement }) => {
      const day = firstDay(moments, ({ turn }) =>
        turn.requirements.some((each) => each.requirement.id === requirement && isPassed(each.after)),
      );
      return day === null ? [] : [{ requirement, day }];
    })
    .sort((a, b) => a.day - b.day);
}
