/** Cases of a major incident that must not have happened. */
import { met, notMet, refused, undetermined, type Case, type Row, type Sheets } from "../case";

type Asked = {
  /** Makes the sheets in which all hangs on one incident. */
  given: (incident: Row) => Sheets;
  /** An incident of this kind counts where it is major, one of the other kind does not. */
  kind: string;
  otherKind: string;
  /** It counts within so many past months; where absent, however long ago it was. */
  months?: 24 | 36;
};

/** The day on which the window opens is out of it, the day after in it. */
const windows = {
  24: {
    out: "2024-06-30",
    in: "2024-07-01",
    month: "2024-06",
    clippedOut: "2022-02-28",
    clippedIn: "2022-03-01",
  },
  36: {
    out: "2023-06-30",
    in: "2023-07-01",
    month: "2023-06",
    clippedOut: "2021-02-28",
    clippedIn: "2021-03-01",
  },
};

export function majorIncidentCases({ given, kind, otherKind, months }: Asked): Case[] {
  const having = (change: Row) => given({ occurredOn: "2025-11-11", kind, severity: "major", ...change });
  return [
    ...(months === undefined ? whenever(having) : withinWindow(having, months)),
    notMet("today", having({ occurredOn: "2026-06-30" })),
    met("tomorrow has not happened yet", having({ occurredOn: "2026-07-01" })),
    met("of another kind", having({ kind: otherKind })),
    met("a minor one", having({ severity: "minor" })),
    notMet("settled since, it still counts", having({ resolved: "yes" })),
    undetermined("a blank severity", having({ severity: null })),
    undetermined("a severity that is not in the list", having({ severity: "so-so" })),
    undetermined("an unreadable severity", having({ severity: refused })),
    undetermined("a blank date", having({ occurredOn: null })),
    undetermined("an unreadable date", having({ occurredOn: refused })),
    undetermined("an unreadable kind", having({ kind: refused })),
    undetermined("a kind that is not in the list", having({ kind: "Something else" })),
    met("a blank date of a minor one cannot matter", having({ occurredOn: null, severity: "minor" })),
  ];
}

const whenever = (having: (change: Row) => Sheets): Case[] => [
  notMet("twenty years ago", having({ occurredOn: "2006-01-15" })),
];

function withinWindow(having: (change: Row) => Sheets, months: 24 | 36): Case[] {
  const window = windows[months];
  return [
    met(`exactly ${months} months ago`, having({ occurredOn: window.out })),
    notMet(`one day less than ${months} months ago`, having({ occurredOn: window.in })),
    met(`on 28 February, ${months} months before a 29 February`, having({ occurredOn: window.clippedOut }), {
      asOf: "2024-02-29",
    }),
    notMet(
      `on 1 March, less than ${months} months before a 29 February`,
      having({ occurredOn: window.clippedIn }),
      { asOf: "2024-02-29" },
    ),
    met(`in the month that ended ${months} months ago`, having({ occurredOn: window.month })),
    undetermined("some day of the month in which the window opens", having({ occurredOn: window.month }), {
      asOf: "2026-06-15",
    }),
  ];
}
