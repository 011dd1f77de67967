/** Cases of a company that must have been registered long enough. */
import {
  figure,
  met,
  notMet,
  openFigure,
  refused,
  undetermined,
  type Case,
  type Cell,
  type Sheets,
} from "../case";

const ages = {
  12: {
    written: "twelve months",
    last: "2025-06-30",
    late: "2025-07-01",
    leap: { short: "2025-02-28", enough: "2025-03-01", later: "twelve months later", next: "the next year" },
    clipped: { last: "2023-02-28", late: "2023-03-01", before: "the year before" },
    month: "2025-06",
    monthAfter: "2025-07",
    open: { from: "2025-06-01", to: "2025-06-30", required: "2025-06-15" },
  },
  24: {
    written: "24 months",
    last: "2024-06-30",
    late: "2024-07-01",
    leap: {
      short: "2026-02-28",
      enough: "2026-03-01",
      later: "24 months later",
      next: "the second next year",
    },
    clipped: { last: "2022-02-28", late: "2022-03-01", before: "two years before" },
    month: "2024-06",
    monthAfter: "2024-07",
    open: { from: "2024-06-01", to: "2024-06-30", required: "2024-06-15" },
  },
};

/** `rest` holds the other sheets that the requirement asks for. */
export function registrationCases({ months, rest = {} }: { months: 12 | 24; rest?: Sheets }): Case[] {
  const { written, last, late, leap, clipped, month, monthAfter, open } = ages[months];
  const given = (registeredOn: Cell): Sheets => ({ organisation: [{ registeredOn }], ...rest });
  return [
    met(`registered exactly ${written} ago`, given(last), { figures: [figure(last, last)] }),
    notMet(`registered one day short of ${written} ago`, given(late), { figures: [figure(late, last, 1)] }),
    undetermined("the registration date is blank", given(null)),
    notMet(`registered on 29 February, a day before ${leap.later}`, given("2024-02-29"), {
      asOf: leap.short,
    }),
    met(`registered on 29 February, on 1 March of ${leap.next}`, given("2024-02-29"), { asOf: leap.enough }),
    met(`on 29 February, registered on 28 February of ${clipped.before}`, given(clipped.last), {
      asOf: "2024-02-29",
    }),
    notMet(`on 29 February, registered on 1 March of ${clipped.before}`, given(clipped.late), {
      asOf: "2024-02-29",
    }),
    met(`registered some day of the month that ended ${written} ago`, given(month)),
    notMet("registered some day of the month after", given(monthAfter)),
    undetermined("registered some day of the month in question", given(month), {
      asOf: "2026-06-15",
      figures: [openFigure([open.from, open.to], open.required, [0, 15])],
    }),
    met("registered long ago", given("1998年6月3日")),
    notMet("registered tomorrow", given("2026-07-01")),
    undetermined("an unreadable registration date", given(refused)),
    undetermined("a date that may be read two ways", given("06/07/2020")),
    undetermined("the Organisation sheet does not state the date", {
      organisation: [{ name: "Example Ltd" }],
      ...rest,
    }),
    undetermined("the Organisation sheet states nothing", { organisation: [], ...rest }),
    undetermined("no Organisation sheet", rest),
  ];
}
