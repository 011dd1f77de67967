/** The catalogue's labels, as sentences need them in both languages. */
import { catalogue, type FieldOf, type TableId } from "../tables/catalogue";
import type { Column, ColumnType, Language } from "../tables/definition";
import { documentOfAnyKind, evidenceKinds } from "../tables/evidence-kinds";
import { indicators } from "../tables/indicators";
import type { Unit } from "./expression";

/** Where levels count down: nothing is better than this one. */
export const BEST_LEVEL = 1;

/** A field of a table, as `projects.status`. */
export type FieldKey = { [T in TableId]: `${T}.${FieldOf<T>}` }[TableId];

/** What a sentence says of some fields in words of their own. */
export type FieldWords<Words> = Readonly<Partial<Record<FieldKey, Words>>>;

/** Whole numbers that name a level. */
export const levelFields: FieldWords<true> = { "clauses.level": true };

/** The words for a field, where there are any. */
export function wordsFor<Words>(words: FieldWords<Words>, table: TableId, field: string): Words | undefined {
  return words[`${table}.${field}` as FieldKey];
}

/** The column of a field, or undefined where a rule book names none that there is. */
export function columnOf(table: TableId, field: string): Column | undefined {
  return catalogue[table].columns[field];
}

/** A field's label as it stands in a header. */
export function fieldLabel(table: TableId, field: string, language: Language): string {
  return columnOf(table, field)?.label[language] ?? field;
}

/** What a choice or a text of a field is called: the choice's label, else the text itself. */
export function choiceLabel(table: TableId, field: string, code: string, language: Language): string | null {
  const type = columnOf(table, field)?.type;
  if (type?.kind !== "choice") return null;
  return type.choices.find((choice) => choice.code === code)?.[language] ?? null;
}

/** A kind of evidence as its list names it; the code itself where the list has no such kind. */
export function evidenceKindLabel(kind: string, language: Language): string {
  const entry = [...evidenceKinds, documentOfAnyKind].find(([code]) => code === kind);
  return entry ? entry[language === "en" ? 1 : 2] : kind;
}

/** An indicator's label; the text itself where rules know no such indicator. */
export function indicatorLabel(indicator: string, language: Language): string {
  const entry = indicators.find(([code]) => code === indicator);
  return entry ? entry[language === "en" ? 1 : 2] : indicator;
}

/** The unit of a plain number that a field is compared with, by the field's type; null where it has none. */
export function unitOf(type: ColumnType | undefined): Unit | null {
  switch (type?.kind) {
    case "money":
      return "CNY";
    case "ratio":
      return "ratio";
    case "score":
      return "point";
    case "hours":
      return "hour";
    case "integer":
    case "level":
    case "indicator-value":
    case "text":
    case "key":
    case "list":
    case "date":
    case "yes-no":
    case "choice":
    case undefined:
      return null;
    default:
      return type satisfies never;
  }
}
