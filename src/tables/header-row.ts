/** The header row of a sheet: which row it is, and what each of its headers means. */
import { catalogue, tableIds, type TableId } from "./catalogue";
import type { Language } from "./definition";
import type { Mappings } from "./find-tables";
import { matchHeader, standInFor, statedUnits, type KnownHeader, type StatedUnits } from "./headers";
import { shownText } from "./reading";
import { cellAt, type Bounds, type SheetRow } from "./sheet-rows";
import { squash } from "./text";

/** A header as it stands in the sheet. */
export interface Header {
  readonly column: number;
  readonly text: string;
  /** Null: unknown. */
  readonly meaning: KnownHeader | null;
}

/** A header, and whether it means its column because a person said so, or for want of another. */
type Claimant = Header & { readonly byHand: boolean; readonly standsIn: boolean };

/** A column of a table as a sheet has it. */
export interface FoundColumn {
  readonly field: string;
  readonly column: number;
  readonly text: string;
  /** The units that the header states. */
  readonly stated: StatedUnits;
  /** The header only stands in for the column's own. */
  readonly standsIn: boolean;
  /** All headers that claim it, where that is more than one: then none is used. */
  readonly claimants: readonly Header[] | null;
}

export interface HeaderRow {
  readonly row: number;
  /** The headers that are known, from left to right. */
  readonly known: readonly Header[];
  readonly columns: readonly FoundColumn[];
  readonly evidence: readonly { readonly kind: string; readonly column: number }[];
  readonly unknown: readonly Header[];
  readonly languages: readonly (Language | null)[];
}

/** Says what a header of a sheet was mapped to by hand: a column's id, or null. */
export type MappedField = (header: string) => string | null;

/** The mappings of one sheet and table. */
export function mappedFields(mappings: Mappings, sheet: string, table: TableId): MappedField {
  const fields = new Map<string, string>();
  for (const [place, mapping] of mappings) {
    const id = tableIds.find((known) => known === mapping.table);
    if (id === table && mapping.column in catalogue[table].columns) fields.set(squash(place), mapping.column);
  }
  return (header) => fields.get(squash(`${sheet}!${header}`)) ?? null;
}

/**
 * The row that matches the most known headers, the first of equals; null where none matches enough: two, or
 * as many as the table has columns if that is fewer.
 */
export function findHeaderRow(
  rows: readonly SheetRow[],
  table: TableId,
  mapped: MappedField,
  bounds: Bounds,
): SheetRow | null {
  let best: SheetRow | null = null;
  let most = Math.min(2, Object.keys(catalogue[table].columns).length) - 1;
  for (const row of rows) {
    const matched = readHeaderRow(row, table, mapped, bounds).columns.length;
    if (matched > most) {
      best = row;
      most = matched;
    }
  }
  return best;
}

/** What the headers between two columns of a row mean. A header mapped by hand outdoes the others. */
export function readHeaderRow(row: SheetRow, table: TableId, mapped: MappedField, bounds: Bounds): HeaderRow {
  const own = headersOf(row, bounds).map(({ column, text }) => headerAt(column, text, table, mapped));
  const headers = withStandIns(own, table);
  const claims = new Map<string, Claimant[]>();
  for (const header of headers) {
    if (header.meaning?.kind !== "column") continue;
    const { field } = header.meaning;
    claims.set(field, [...(claims.get(field) ?? []), header]);
  }
  return {
    row: row.row,
    known: headers.filter(({ meaning }) => meaning !== null),
    columns: [...claims].map(([field, claimants]) => foundColumn(field, claimants)),
    evidence: headers.flatMap(({ column, meaning }) =>
      meaning?.kind === "evidence" ? [{ kind: meaning.evidence, column }] : [],
    ),
    unknown: headers.filter(({ meaning }) => meaning === null),
    languages: headers.map(({ meaning }) => meaning?.language ?? null),
  };
}

function headersOf(row: SheetRow, { left, right }: Bounds): { column: number; text: string }[] {
  const last = Math.min(right, Math.max(row.cells.length - 1, ...(row.filled?.keys() ?? [])));
  const headers: { column: number; text: string }[] = [];
  for (let column = left; column <= last; column++) {
    const cell = cellAt(row, column);
    const text = cell?.kind === "text" ? shownText(cell, false) : "";
    if (text !== "") headers.push({ column, text });
  }
  return headers;
}

function headerAt(column: number, text: string, table: TableId, mapped: MappedField): Claimant {
  const field = mapped(text);
  const byHand = field !== null;
  const meaning: KnownHeader | null = byHand
    ? { kind: "column", field, language: null, ...statedUnits(text) }
    : matchHeader(text, table);
  return { column, text, meaning, byHand, standsIn: false };
}

/** The headers, those that stand in for a column which no other header means among them. */
function withStandIns(headers: readonly Claimant[], table: TableId): Claimant[] {
  const isMeant = (field: string) =>
    headers.some(({ meaning }) => meaning?.kind === "column" && meaning.field === field);
  return headers.map((header) => {
    const column = header.meaning === null ? standInFor(header.text, table) : null;
    if (column === null || isMeant(column.field)) return header;
    return {
      ...header,
      meaning: { kind: "column", unit: null, isPercent: false, ...column },
      standsIn: true,
    };
  });
}

function foundColumn(field: string, claimants: readonly Claimant[]): FoundColumn {
  const byHand = claimants.filter((header) => header.byHand);
  const counted = byHand.length > 0 ? byHand : claimants;
  const [first] = counted;
  const { meaning, column, text, standsIn } = first!;
  const { unit, isPercent } = meaning?.kind === "column" ? meaning : { unit: null, isPercent: false };
  return {
    field,
    column,
    text,
    stated: { unit, isPercent },
    standsIn,
    claimants: counted.length > 1 ? counted : null,
  };
}
