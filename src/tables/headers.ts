/** Which column of a table a header means, and the unit that it states. */
import { catalogue, type TableId } from "./catalogue";
import type { ColumnType, Label, Language } from "./definition";
import { evidenceKinds } from "./evidence-kinds";
import { squash } from "./text";
import { isUnitOf, moneyUnit, type MoneyUnit } from "./units";

/** A header that is known: a column of the table with the unit of money that it states, or a kind of evidence. */
export type KnownHeader =
  | { kind: "column"; field: string; unit: MoneyUnit | null; language: Language | null }
  | { kind: "evidence"; evidence: string; language: Language | null };

/** What a header of this table means, or null where it is unknown. */
export function matchHeader(header: string, table: TableId): KnownHeader | null {
  const stated: string[] = [];
  for (let rest = withoutStars(squash(header)); ;) {
    const column = columnNames(table).get(rest);
    if (column !== undefined) {
      if (!stated.every((unit) => isUnitOf(column.type, unit))) return null;
      return { kind: "column", field: column.id, unit: moneyUnitAmong(stated), language: column.language };
    }
    const kind = stated.length === 0 && hasKey(table) ? kindNames().get(rest) : undefined;
    if (kind !== undefined) return { kind: "evidence", evidence: kind.id, language: kind.language };
    const bracketed = BRACKETS_AT_END.exec(rest);
    if (bracketed === null) return null;
    stated.push(bracketed[2]!);
    rest = withoutStars(bracketed[1]!);
  }
}

/** The unit of money in any brackets of a header, for headers that a person mapped. */
export function statedMoneyUnit(header: string): MoneyUnit | null {
  const inBrackets = [...squash(header).matchAll(/[([【]([^()[\]【】]+)[)\]】]/g)].map((match) => match[1]!);
  return moneyUnitAmong(inBrackets.flatMap((content) => content.split(/[,、;:/]/)));
}

/** A header squashed, without stars and without what stands in brackets at its end. */
export function bareHeader(header: string): string {
  const rest = withoutStars(squash(header));
  const bracketed = BRACKETS_AT_END.exec(rest);
  return bracketed === null ? rest : bareHeader(bracketed[1]!);
}

const BRACKETS_AT_END = /^(.+)[([【]([^()[\]【】]+)[)\]】]$/;

function moneyUnitAmong(units: readonly string[]): MoneyUnit | null {
  return units.map(moneyUnit).find((unit) => unit !== null) ?? null;
}

function withoutStars(header: string): string {
  return header.replace(/\*+$/, "");
}

function hasKey(table: TableId): boolean {
  return Object.values(catalogue[table].columns).some(({ key }) => key);
}

type Named = { id: string; language: Language | null };
type NamedColumn = Named & { type: ColumnType };

const namesByTable = new Map<TableId, ReadonlyMap<string, NamedColumn>>();

function columnNames(table: TableId): ReadonlyMap<string, NamedColumn> {
  const known = namesByTable.get(table);
  if (known !== undefined) return known;
  const names = new Map<string, NamedColumn>();
  for (const [id, { label, type }] of Object.entries(catalogue[table].columns)) {
    for (const [name, named] of namesOf(id, label)) names.set(name, { ...named, type });
  }
  namesByTable.set(table, names);
  return names;
}

let kinds: ReadonlyMap<string, Named> | null = null;

function kindNames(): ReadonlyMap<string, Named> {
  kinds ??= new Map(evidenceKinds.flatMap(([code, en, zh]) => namesOf(code, { en, zh, aliases: [] })));
  return kinds;
}

/** Every name that a header may have, squashed, and the language that it shows: an id shows none. */
function namesOf(id: string, { en, zh, aliases }: Label): [string, Named][] {
  const shared = squash(en) === squash(zh);
  return [
    [squash(id), { id, language: null }],
    ...aliases.map((alias): [string, Named] => [squash(alias), { id, language: languageOf(alias) }]),
    [squash(en), { id, language: shared ? null : "en" }],
    [squash(zh), { id, language: shared ? null : "zh" }],
  ];
}

function languageOf(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}
