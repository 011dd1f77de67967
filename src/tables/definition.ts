/**
 * What a table is made of. The catalogue holds one definition of each table; the
 * parser, the template, the drop-downs, the documentation and the rule builders'
 * types are all read off it.
 */

export type Language = "en" | "zh";

/** A name in both languages; aliases are accepted on reading, never written. */
export interface Label {
  readonly en: string;
  readonly zh: string;
  readonly aliases: readonly string[];
}

/** One entry of a choice column: the code that rules use, and what users may write for it. */
export interface Choice<Code extends string = string> extends Label {
  readonly code: Code;
}

/** Numbers carry the range in which an unknown one may lie. */
export type NumberKind = "integer" | "money" | "hours" | "score" | "ratio" | "level" | "indicator-value";

export type ColumnType<Code extends string = string> =
  | { readonly kind: "text" }
  /** Identifies the row within its table. */
  | { readonly kind: "key" }
  /** Several texts, separated by 、 , ; ； ， or line breaks. */
  | { readonly kind: "list" }
  /** `open` accepts 长期, permanent and the like: a date that never comes. */
  | { readonly kind: "date"; readonly open: boolean }
  /** `year`: 2025年, 2025年度 and FY2025 are 2025. */
  | { readonly kind: NumberKind; readonly min: number; readonly max: number; readonly year?: true }
  | { readonly kind: "yes-no" }
  /** `open`: any other text is kept, but equals no code. */
  | { readonly kind: "choice"; readonly choices: readonly Choice<Code>[]; readonly open: boolean };

/**
 * What a blank cell means. `unknown`: could be anything of its type. `no`. `none`: an event that has not
 * happened, or nothing named. `past`: an event of long ago. `{value}`: that value. `{as}`: as that column.
 * `fiscal-year` and `today` are settled when the assessment date is known.
 */
export type Blank =
  | "unknown"
  | "no"
  | "none"
  | "past"
  | "fiscal-year"
  | "today"
  | { readonly value: string | number }
  | { readonly as: string };

export interface Column<Type extends ColumnType = ColumnType> {
  readonly label: Label;
  readonly type: Type;
  readonly blank: Blank;
  /** A row without it is no row. */
  readonly row: boolean;
  /** Unique within the table. */
  readonly key: boolean;
  /** Headers that mean this column where a sheet has none of its own for it. */
  readonly standIns?: readonly string[];
  /** Choices only: a word that may follow any choice and says nothing. */
  readonly ignoredSuffix?: string;
}

export type Columns = Readonly<Record<string, Column>>;

export interface Table<Cols extends Columns = Columns> {
  /** Sheet names, aliases included. */
  readonly label: Label;
  readonly columns: Cols;
  /** One fact a row (field, value) rather than one column a fact. */
  readonly pivoted: boolean;
  /** Columns that stand in for the key where the sheet has no column for the first; tried in order. */
  readonly keyFrom: readonly string[];
  /** An empty sheet proves nothing: it is unknown until a row says none. */
  readonly emptyIsUnknown: boolean;
}

type ColumnOptions = {
  blank?: Blank;
  row?: true;
  key?: true;
  standIns?: readonly string[];
  ignoredSuffix?: string;
};

function column<const Type extends ColumnType>(
  type: Type,
  en: string,
  zh: string,
  aliases: readonly string[] = [],
  options: ColumnOptions = {},
): Column<Type> {
  return {
    label: { en, zh, aliases },
    type,
    blank: options.blank ?? "unknown",
    row: options.row ?? false,
    key: options.key ?? false,
    ...(options.standIns === undefined ? {} : { standIns: options.standIns }),
    ...(options.ignoredSuffix === undefined ? {} : { ignoredSuffix: options.ignoredSuffix }),
  };
}

type Arguments = [en: string, zh: string, aliases?: readonly string[], options?: ColumnOptions];

export const text = (...a: Arguments) => column({ kind: "text" }, ...a);
export const key = (...a: Arguments) => column({ kind: "key" }, ...a);
export const list = (...a: Arguments) => column({ kind: "list" }, ...a);
export const date = (...a: Arguments) => column({ kind: "date", open: false }, ...a);
export const openDate = (...a: Arguments) => column({ kind: "date", open: true }, ...a);
export const integer = (...a: Arguments) => column({ kind: "integer", min: 0, max: Infinity }, ...a);
export const year = (...a: Arguments) => column({ kind: "integer", min: 0, max: Infinity, year: true }, ...a);
export const money = (...a: Arguments) => column({ kind: "money", min: 0, max: Infinity }, ...a);
export const hours = (...a: Arguments) => column({ kind: "hours", min: 0, max: Infinity }, ...a);
export const score = (...a: Arguments) => column({ kind: "score", min: 0, max: 100 }, ...a);
export const level = (...a: Arguments) => column({ kind: "level", min: 1, max: 5 }, ...a);
/** Read by the row's indicator and unit: a ratio, hours, points or a plain number. */
export const indicatorValue = (...a: Arguments) =>
  column({ kind: "indicator-value", min: -Infinity, max: Infinity }, ...a);
export const yesNo = (...a: Arguments) => column({ kind: "yes-no" }, ...a);

/** A choice column; each choice is `[code, English, Chinese, ...aliases]`. */
export function choice<const Code extends string>(
  choices: readonly (readonly [Code, string, string, ...string[]])[],
  open: boolean,
  ...a: Arguments
) {
  const entries: readonly Choice<Code>[] = choices.map(([code, en, zh, ...aliases]) => ({
    code,
    en,
    zh,
    aliases,
  }));
  return column({ kind: "choice" as const, choices: entries, open }, ...a);
}

export function table<const Cols extends Columns>(
  en: string,
  zh: string,
  columns: Cols,
  options: {
    aliases?: readonly string[];
    pivoted?: true;
    keyFrom?: readonly string[];
    emptyIsUnknown?: true;
  } = {},
): Table<Cols> {
  return {
    label: { en, zh, aliases: options.aliases ?? [] },
    columns,
    pivoted: options.pivoted ?? false,
    keyFrom: options.keyFrom ?? [],
    emptyIsUnknown: options.emptyIsUnknown ?? false,
  };
}
