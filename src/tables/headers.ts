/** Which column of a table a header means, and the unit that it states. */
import { catalogue, type TableId } from "./catalogue";
import type { ColumnType, Label, Language } from "./definition";
import { evidenceKinds } from "./evidence-kinds";
import { squash } from "./text";
import { isUnitOf, moneyUnit, type MoneyUnit } from "./units";

/** A header that is known: a column of the table with the units that it states, or a kind of evidence. */
export type KnownHeader =
  | ({ kind: "column"; field: string; language: Language | null } & StatedUnits)
  | { kind: "evidence"; evidence: string; language: Language | null };

/** The unit of money that a header states, and whether it says that its figures are per cent. */
export interface StatedUnits {
  readonly unit: MoneyUnit | null;
  readonly isPercent: boolean;
}

/**
 * What a header of this table means, or null where it is unknown. Brackets behind its name may hold units of the
 * column (单位：万元) and remarks that change nothing (含税, 必填); with other words in them it is another column.
 */
export function matchHeader(header: string, table: TableId): KnownHeader | null {
  const stated: string[] = [];
  for (let rest = withoutStars(squash(header)); ;) {
    const column = columnNames(table).get(rest);
    if (column !== undefined) {
      const words = stated.filter((word) => !saysNothing(word, column.type));
      const units = words.every((word) => isUnitOf(column.type, word)) ? unitsAmong(words) : null;
      return units && { kind: "column", field: column.id, language: column.language, ...units };
    }
    const kind = stated.length === 0 && hasKey(table) ? kindNames().get(rest) : undefined;
    if (kind !== undefined) return { kind: "evidence", evidence: kind.id, language: kind.language };
    const bracketed = BRACKETS_AT_END.exec(rest);
    if (bracketed === null) return null;
    stated.push(...wordsIn(bracketed[2]!));
    rest = withoutStars(bracketed[1]!);
  }
}

/** The units in the brackets of a header, whatever else they hold: for headers that a person mapped. */
export function statedUnits(header: string): StatedUnits {
  const inBrackets = [...squash(header).matchAll(/[([【]([^()[\]【】]+)[)\]】]/g)].map((match) => match[1]!);
  const words = inBrackets.flatMap(wordsIn).flatMap((word) => word.split("/"));
  return unitsAmong(words) ?? { unit: null, isPercent: words.includes("%") };
}

/** The column for which a header stands in, if the sheet has no header of its own for it; null for other headers. */
export function standInFor(
  header: string,
  table: TableId,
): { field: string; language: Language | null } | null {
  const written = withoutStars(squash(header));
  for (const [field, { standIns = [] }] of Object.entries(catalogue[table].columns)) {
    const name = standIns.find((standIn) => squash(standIn) === written);
    if (name !== undefined) return { field, language: languageOf(name) };
  }
  return null;
}

/** A header squashed, without stars and without what stands in brackets at its end. */
export function bareHeader(header: string): string {
  const rest = withoutStars(squash(header));
  const bracketed = BRACKETS_AT_END.exec(rest);
  return bracketed === null ? rest : bareHeader(bracketed[1]!);
}

const BRACKETS_AT_END = /^(.+)[([【]([^()[\]【】]+)[)\]】]$/;

/** What stands in brackets, word by word, without 单位: before a unit. */
function wordsIn(content: string): string[] {
  return content.split(/[,、;]/).map((word) => word.replace(/^(?:单位|unit)?:?/, ""));
}

/** Remarks that say nothing of what a column holds; a contract's amount includes the tax. */
function saysNothing(word: string, { kind }: ColumnType): boolean {
  return REQUIRED.has(word) || (kind === "money" && TAX_INCLUDED.has(word));
}

const REQUIRED = new Set(["必填", "选填", "必填项", "选填项", "required", "optional"]);
const TAX_INCLUDED = new Set(["含税", "含增值税", "价税合计", "inclvat", "incl.vat", "incl.tax"]);

/**
 * The units that some words state, null where they contradict one another (元 and 万元). Another currency outdoes
 * a size, since 万元 behind 美元 is no yuan; 人民币 states no size.
 */
function unitsAmong(words: readonly string[]): StatedUnits | null {
  const isPercent = words.includes("%");
  const units = words.filter((word) => !CURRENCY_ALONE.has(word)).flatMap((word) => moneyUnit(word) ?? []);
  const foreign = units.find((unit) => "currency" in unit);
  if (foreign !== undefined) return { unit: foreign, isPercent };
  const isContradictory = new Set(units.map((unit) => "scale" in unit && unit.scale)).size > 1;
  const isYuan = words.some((word) => CURRENCY_ALONE.has(word));
  return isContradictory ? null : { unit: units[0] ?? (isYuan ? { scale: 1 } : null), isPercent };
}

const CURRENCY_ALONE = new Set(["人民币", "rmb", "cny", "¥"]);

function withoutStars(header: string): string {
  return header.replace(/^\*+|\*+$/g, "");
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
