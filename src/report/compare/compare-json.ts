/** A comparison as the JSON of `compare --format json`: codes, dates, addresses as Excel shows them. */
import packageJson from "../../../package.json";
import type { Attribution } from "../../assessment/compare/causes";
import type { SchemeComparison } from "../../assessment/compare/compare";
import type { RowDifference } from "../../assessment/compare/data-differences";
import { tableIds } from "../../tables/catalogue";
import { isoDate } from "../../tables/days";
import { cellOf } from "../../tables/facts";
import type { Facts } from "../../tables/facts";
import { formatAddress } from "../../workbook/workbook";
import type { Compared } from "./compare-lines";

/** `names` are the paths as given, or the day of the former check. */
export function compareJson(compared: Compared) {
  const { comparison, names } = compared;
  const { before, after, differing, tables, onlyBefore, onlyAfter } = comparison;
  return {
    version: packageJson.version,
    old: { name: names.old, ...termsJson(before) },
    new: { name: names.now, ...termsJson(after) },
    differing,
    tables: tableIds.filter((id) => tables.has(id)),
    schemes: comparison.schemes.map((scheme) => schemeJson(scheme, compared)),
    onlyOld: onlyBefore,
    onlyNew: onlyAfter,
  };
}

function termsJson({ asOf, params, choices, editions }: Compared["comparison"]["before"]) {
  return {
    asOf: isoDate(asOf),
    params: Object.fromEntries(params),
    choices: Object.fromEntries(choices),
    editions: Object.fromEntries(editions),
  };
}

function schemeJson({ scheme, before, after, answers, levels, turns }: SchemeComparison, compared: Compared) {
  return {
    scheme,
    old: before,
    new: after,
    answers: answers.map(({ causes, ...turn }) => ({ ...turn, ...causesJson(causes) })),
    levels: levels.map(({ causes, ...turn }) => ({ ...turn, ...causesJson(causes) })),
    turns: turns.map((turn) => ({
      requirement: turn.requirement,
      before: turn.before,
      after: turn.after,
      ...causesJson(turn.causes),
      ...detailsJson(turn, compared),
    })),
  };
}

function causesJson({ ways, isSure }: Attribution) {
  return { causes: ways, sure: isSure };
}

function detailsJson(turn: SchemeComparison["turns"][number], { detailsOf, facts }: Compared) {
  const { params, choices, day, data, tables } = detailsOf(turn);
  return {
    params,
    choices,
    turnedOn: day === null ? null : { day: isoDate(day.day), cells: day.cells.map(formatAddress) },
    tables,
    rows: data.flatMap(({ table, rows }) =>
      rows.map((row) => ({
        table,
        fields: row.fields,
        old: facts.before === null ? [] : addresses(row, row.before, facts.before),
        new: addresses(row, row.after, facts.after),
      })),
    ),
  };
}

/** The cells of the fields that say otherwise, on one side. */
function addresses({ table, fields }: RowDifference, row: number | null, { tables }: Facts): string[] {
  if (row === null) return [];
  const cells = fields.map((field) => cellOf(tables[table], row, field));
  return cells.flatMap((cell) => (cell === null ? [] : [formatAddress(cell)]));
}
