/** Cases of one system that must be in service. */
import {
  doc,
  figure,
  met,
  notMet,
  refused,
  undetermined,
  type Case,
  type Row,
  without,
  type Sheets,
} from "../case";
import type { EvidenceKind } from "../../../src/tables/evidence-kinds";

type Asked = {
  kind: string;
  /** Any other kind of system. */
  otherKind: string;
  /** The system must have run so many months; where absent, it must run on the day. */
  months?: 6 | 12;
  /** Sheets that meet all else that the requirement asks for. */
  rest?: Sheets;
  documents?: readonly EvidenceKind[];
  /** The system's bound is the only one of the requirement. */
  alone?: boolean;
};

/** The last day that does, the day after, a month that does wholly, and one that may or may not. */
const starts = {
  0: {
    last: ["in service since today", "2026-06-30"],
    late: ["to be in service from tomorrow", "2026-07-01"],
    early: "2026-06",
    open: null,
  },
  6: {
    last: ["in service since exactly 6 months ago", "2025-12-30"],
    late: ["in service for one day less than 6 months", "2025-12-31"],
    early: "2025-11",
    open: "2025-12",
  },
  12: {
    last: ["in service since exactly 12 months ago", "2025-06-30"],
    late: ["in service for one day less than 12 months", "2025-07-01"],
    early: "2025-06",
    open: null,
  },
} as const;

export function systemCases({
  kind,
  otherKind,
  months,
  rest = {},
  documents = [],
  alone = true,
}: Asked): Case[] {
  const evidence = [...(rest.evidence ?? []), ...documents.map((document) => doc(document))];
  const withSystems = (...systems: Row[]): Sheets => ({ ...rest, systems, evidence });
  const system = (change: Row): Row => ({ name: "S-1", kind, inServiceSince: "2020-01-01", ...change });
  const given = (change: Row): Sheets => withSystems(system(change));
  const { last, late, early, open } = starts[months ?? 0];
  const bound = (actual: number) => (alone ? { figures: [figure(actual, 1, 1 - actual)] } : {});
  return [
    met(last[0], given({ inServiceSince: last[1] }), bound(1)),
    notMet(late[0], given({ inServiceSince: late[1] }), bound(0)),
    met("in service since a month wholly before", given({ inServiceSince: early })),
    ...(open === null
      ? []
      : [
          undetermined("in service since some day of the month in question", given({ inServiceSince: open })),
        ]),
    undetermined("a blank start of service", given({ inServiceSince: null })),
    undetermined("an unreadable start of service", given({ inServiceSince: refused })),
    notMet("retired today", given({ retiredOn: "2026-06-30" })),
    met("retires tomorrow", given({ retiredOn: "2026-07-01" })),
    undetermined("an unreadable retirement", given({ retiredOn: refused })),
    undetermined("retired at some day of the running month", given({ retiredOn: "2026-06" }), {
      asOf: "2026-06-15",
    }),
    met(
      "retired, but replaced in time",
      withSystems(system({ retiredOn: "2026-01-31" }), system({ name: "S-2" })),
    ),
    notMet("a system of another kind", given({ kind: otherKind })),
    undetermined("a system of a kind that is not in the list", given({ kind: "Something else" })),
    notMet("a row without a kind is no system", given({ kind: null })),
    notMet("an empty Systems sheet", withSystems(), bound(0)),
    undetermined("no Systems sheet", { ...without(rest, "systems"), evidence }),
  ];
}
