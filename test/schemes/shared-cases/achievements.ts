/** Cases of an achievement that must count. */
import { met, notMet, refused, undetermined, type Case, type Row, type Sheets } from "../case";

/**
 * `given` makes the sheets in which all hangs on one achievement, that row changed; `title` is the title of
 * another row, `otherKind` a kind that does not do.
 */
export function achievementCases(
  given: (achievement: Row) => Sheets,
  { otherKind, title }: { otherKind: string; title?: string },
): Case[] {
  return [
    notMet(`one of kind ${otherKind}`, given({ kind: otherKind })),
    undetermined("one of unreadable kind", given({ kind: refused })),
    undetermined("one of a kind that is not in the list", given({ kind: "Something else" })),
    notMet("a row without a kind is none", given({ kind: null })),
    notMet("a row without a title is none", given({ title: null })),
    ...(title === undefined ? [] : [notMet("the same title twice is one", given({ title }))]),
    met("achieved today", given({ achievedOn: "2026-06-30" })),
    notMet("to be achieved tomorrow", given({ achievedOn: "2026-07-01" })),
    undetermined("achieved on an unknown day", given({ achievedOn: null })),
    undetermined("achieved on an unreadable day", given({ achievedOn: refused })),
    undetermined("achieved some day of the running month", given({ achievedOn: "2026-06" }), {
      asOf: "2026-06-15",
    }),
  ];
}
