/** Cases of an indicator's current value. */
import {
  doc,
  figure,
  met,
  notMet,
  openFigure,
  refused,
  undetermined,
  type Case,
  type Cell,
  type Row,
  type Sheets,
} from "../case";
import type { EvidenceKind } from "../../../src/tables/evidence-kinds";

type Asked = {
  indicator: string;
  /** The indicator's Chinese name or alias. */
  alias: string;
  /** The value asked for, as a cell and as the number that it is. */
  threshold: { cell: Cell; is: number; written: string };
  /** One step on the wrong side, and how much it is short (or over). */
  beyond: { cell: number | string; is: number; gap: number };
  /** One step on the right side. */
  better: number | string;
  /** Other ways to write the threshold, each with its unit. */
  forms: readonly { name: string; value: Cell; unit?: string }[];
  /** Cells that cannot be read as a value, each with its unit. */
  unclear: readonly { name: string; value: Cell; unit?: string }[];
  /** What an unreadable value may be, and what is then short. */
  open: { range: readonly [number, number]; gap: readonly [number, number] };
  rest?: Sheets;
  documents?: readonly EvidenceKind[];
  /** Bounds of the requirement besides the indicator's, as `rest` meets them. */
  others?: readonly ReturnType<typeof figure>[];
};

export function indicatorCases(asked: Asked): Case[] {
  const { threshold, beyond, better, rest = {}, documents = [], others = [] } = asked;
  const evidence = documents.map((document) => doc(document));
  const withRows = (...kpis: Row[]): Sheets => ({ ...rest, kpis, evidence });
  const row = (change: Row): Row => ({
    indicator: asked.indicator,
    value: threshold.cell,
    periodEnd: "2026-05-31",
    ...change,
  });
  const given = (change: Row): Sheets => withRows(row(change));
  const earlier = (value: Cell) => row({ value, periodEnd: "2026-03-31" });
  return [
    met(`exactly ${threshold.written}`, given({}), {
      figures: [figure(threshold.is, threshold.is), ...others],
    }),
    notMet(`a value of ${beyond.cell}`, given({ value: beyond.cell }), {
      figures: [figure(beyond.is, threshold.is, beyond.gap), ...others],
    }),
    met(`a value of ${better}`, given({ value: better })),
    ...asked.forms.map(({ name, value, unit = null }) => met(name, given({ value, unit }))),
    ...asked.unclear.map(({ name, value, unit = null }) => undetermined(name, given({ value, unit }))),
    undetermined("a blank value", given({ value: null })),
    undetermined("an unreadable value", given({ value: refused }), {
      figures: [openFigure(asked.open.range, threshold.is, asked.open.gap), ...others],
    }),
    met("the indicator in Chinese", given({ indicator: asked.alias })),
    met("a period that ends today", given({ periodEnd: "2026-06-30" })),
    met("a period that ended one day less than 12 months ago", given({ periodEnd: "2025-07-01" })),
    undetermined("a period that ended exactly 12 months ago is too old", given({ periodEnd: "2025-06-30" })),
    undetermined("a period that ends tomorrow", given({ periodEnd: "2026-07-01" })),
    met(
      "a running period beside a closed one",
      withRows(row({}), row({ value: beyond.cell, periodEnd: "2026-07-01" })),
    ),
    met("better now than in the quarter before", withRows(earlier(beyond.cell), row({}))),
    notMet("worse now than in the quarter before", withRows(row({ value: beyond.cell }), earlier(better))),
    undetermined("a blank period end", given({ periodEnd: null })),
    met(
      "a row without period end beside a dated one",
      withRows(row({}), row({ value: beyond.cell, periodEnd: null })),
    ),
    undetermined("an unreadable period end", given({ periodEnd: refused })),
    met("two rows of one date that agree", withRows(row({}), row({}))),
    undetermined("two rows of one date that differ", withRows(row({}), row({ value: beyond.cell }))),
    undetermined(
      "a newer row of an unreadable indicator",
      withRows(row({}), row({ indicator: refused, value: beyond.cell, periodEnd: "2026-06-30" })),
    ),
    met(
      "an older row of an unreadable indicator",
      withRows(row({}), row({ indicator: refused, value: beyond.cell, periodEnd: "2026-03-31" })),
    ),
    undetermined(
      "a row of an unreadable indicator that ends on the same day",
      withRows(row({}), row({ indicator: refused, value: beyond.cell })),
    ),
    met("a period that ended in the past month, by month", given({ periodEnd: "2026-05" })),
    undetermined(
      "no row for the indicator",
      withRows({ indicator: "Tickets", value: 7, periodEnd: "2026-05-31" }),
    ),
    undetermined("an empty KPIs sheet", withRows()),
    undetermined("no KPIs sheet", { ...rest, evidence }),
  ];
}
