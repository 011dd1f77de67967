/**
 * A sample company as facts: what is true of it, in the codes of the catalogue, before anybody
 * types it into a sheet. The clean and the messy workbook are both drawn from these.
 */
import type { FieldOf, TableId } from "../../src/tables/catalogue";
import type { Language } from "../../src/tables/definition";

/** An open date that never comes. */
export const permanent = "permanent";

/**
 * What a cell states: a code, a text, a number, a yes/no; dates are written 2026-06-30, lists as arrays.
 * `raw` is typed into the cell as it stands: the flaws of a workbook that people keep by hand.
 */
export type Value = string | number | boolean | readonly string[] | { readonly raw: string | number };

export type Row<T extends TableId> = { readonly [F in FieldOf<T>]?: Value };

export type Tables = { readonly [T in TableId]?: readonly Row<T>[] };

export interface Company {
  readonly language: Language;
  /** A table that is absent has no sheet. */
  readonly tables: Tables;
}

/** The last day of each month from `first` to `last`, both given as 2025-07. */
export function monthEnds(first: string, last: string): string[] {
  const ends: string[] = [];
  let [year, month] = first.split("-").map(Number) as [number, number];
  for (;;) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    ends.push(`${name}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`);
    if (name === last) return ends;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** The customers of these projects, each once, and which of them are among the Fortune 500. */
export function customersOf(
  projects: readonly Row<"projects">[],
  fortune500: ReadonlySet<string>,
): Row<"customers">[] {
  const names = new Set(projects.map((project) => project.customer as string));
  return [...names].map((name) => ({ name, fortune500: fortune500.has(name) }));
}
