/** The sheets that users fill in, made from the catalogue: the template, and the samples. */
import { targetField } from "../assessment/settle";
import { templateMessages } from "../locales/template";
import { wholeTest, type Condition, type RuleBook, type Test } from "../rules/expression";
import { fieldsReadBy } from "../rules/fields-read";
import { evidenceKindText } from "../rules/to-text";
import { catalogue, tableIds, type TableId } from "../tables/catalogue";
import type { Column, Language } from "../tables/definition";
import type { CellStyle, Sheet, SheetCell, SheetValue, Validation } from "../workbook/workbook";
import { inputHeader, inputKeyHeader, palette } from "./colours";
import { displayWidth } from "./text-width";

/** Rows under the header that carry drop-downs. */
const ROWS_TO_FILL = 500;

const widths: Record<Column["type"]["kind"], number> = {
  text: 22,
  key: 16,
  list: 20,
  date: 14,
  integer: 12,
  money: 16,
  hours: 14,
  score: 10,
  ratio: 12,
  level: 10,
  "indicator-value": 12,
  "yes-no": 12,
  choice: 24,
};

/** Room for the star and the filter button of a header. */
const HEADER_MARGIN = 5;
const hint: CellStyle = { colour: palette.quiet, italic: true, wrap: true, vertical: "top" };

/** Which columns of which tables to offer; in catalogue order. */
export type Selection = ReadonlyMap<TableId, readonly string[]>;

/** Rows to start with: by table, each a field -> value. */
export type StartRows = Partial<Record<TableId, readonly Readonly<Record<string, SheetValue>>[]>>;

/** All tables with all columns. */
export function everyColumn(): Selection {
  return new Map(tableIds.map((id) => [id, Object.keys(catalogue[id].columns)]));
}

/** A rule book, and the level to reach by it; null: every level. */
export interface Aim {
  book: RuleBook;
  target: string | null;
}

/** Just the tables and columns that the requirements of the aims read, with what names their rows. */
export function columnsFor(aims: readonly Aim[]): Selection {
  const read = aims.flatMap(applying).flatMap(fieldsReadBy);
  const selection = new Map<TableId, string[]>();
  for (const id of tableIds) {
    const fields = new Set(read.filter(({ table }) => table === id).map(({ field }) => field));
    if (fields.size === 0 && id !== "organisation") continue;
    for (const field of alwaysOffered(id, aims)) fields.add(field);
    selection.set(
      id,
      Object.keys(catalogue[id].columns).filter((field) => fields.has(field)),
    );
  }
  return selection;
}

/** What the aims settle beforehand: the target levels, and a row for each document asked of the organisation. */
export function startRows(aims: readonly Aim[], language: Language): StartRows {
  const targets = aims.flatMap(({ book, target }) =>
    target === null ? [] : [[targetField[book.scheme], target] as const],
  );
  const always = aims.flatMap(applying).filter(({ appliesWhen }) => appliesWhen === undefined);
  const kinds = new Set(always.flatMap((requirement) => documentsAsked(wholeTest(requirement))));
  return {
    organisation: [Object.fromEntries(targets)],
    evidence: [...kinds].map((kind) => ({ kind: evidenceKindText(kind, language) })),
  };
}

/** The kinds of documents that a test asks of the organisation as a whole. */
function documentsAsked(test: Test): string[] {
  switch (test.kind) {
    case "all":
    case "any":
      return test.of.flatMap(documentsAsked);
    case "holds":
      return test.table === "evidence" && !test.substitute ? kindsIn(test.where) : [];
    case "atLeast": {
      const { measure } = test;
      const isOfDocuments = (measure.kind === "count" || measure.kind === "sum") && measure.of === "evidence";
      return isOfDocuments ? kindsIn(measure.where) : [];
    }
    case "atMost":
      return [];
  }
}

function kindsIn(where: Condition): string[] {
  if (where.kind === "all") return where.of.flatMap(kindsIn);
  if (where.kind !== "compare" || where.field !== "kind" || !("literal" in where.value)) return [];
  return [String(where.value.literal)];
}

/** The input sheets of a selection, ready to fill in. */
export function inputSheets(selection: Selection, language: Language, rows: StartRows = {}): Sheet[] {
  return [...selection].map(([id, fields]) =>
    catalogue[id].pivoted
      ? pivotedSheet(id, fields, language, rows[id]?.[0] ?? {})
      : tableSheet(id, fields, language, rows[id] ?? []),
  );
}

function applying({ book, target }: Aim) {
  const top =
    target === null ? book.levels.length - 1 : book.levels.findIndex(({ level }) => level === target);
  return book.requirements.filter(({ level, carries }) => {
    const rank = book.levels.findIndex((entry) => entry.level === level);
    return rank === top || (rank >= 0 && rank < top && carries);
  });
}

/** Columns that users expect whatever the rules read: what names a row, and what settles the assessment. */
function alwaysOffered(id: TableId, aims: readonly Aim[]): string[] {
  const targets = aims.map(({ book }) => targetField[book.scheme]);
  const extra: Partial<Record<TableId, string[]>> = {
    organisation: ["name", "creditCode", "latestFiscalYear", "asOf", ...targets],
    projects: ["name"],
    staff: ["name"],
    kpis: ["unit"],
    serviceCatalogue: ["service"],
    evidence: ["id", "subject", "title", "issuedOn", "location", "owner"],
  };
  const naming = Object.entries(catalogue[id].columns).filter(([, { row, key }]) => row || key);
  return [...naming.map(([field]) => field), ...(extra[id] ?? [])];
}

function tableSheet(
  id: TableId,
  fields: readonly string[],
  language: Language,
  rows: NonNullable<StartRows[TableId]>,
): Sheet {
  const { label, columns, emptyIsUnknown } = catalogue[id];
  const used = fields.map((field) => columns[field]!);
  const range = { top: 1, left: 0, bottom: Math.max(2, rows.length + 1), right: fields.length - 1 };
  return {
    role: null,
    name: label[language],
    columns: used.map((column) => ({
      width: Math.max(widths[column.type.kind], displayWidth(column.label[language]) + HEADER_MARGIN),
    })),
    rows: [
      { cells: used.map((column) => header(column, language)) },
      ...rows.map((row) => ({ cells: fields.map((field) => valueCell(row[field] ?? null)) })),
    ],
    freeze: { rows: 1, columns: 1 },
    table: { name: id, range },
    validations: used.flatMap((column, at) => [
      note(column, language, { top: 1, left: at, bottom: 1, right: at }, emptyIsUnknown),
      ...dropDown(column, language, { top: 2, left: at, bottom: ROWS_TO_FILL + 1, right: at }),
    ]),
    printTitleRows: { from: 1, to: 1 },
  };
}

function pivotedSheet(
  id: TableId,
  fields: readonly string[],
  language: Language,
  row: Readonly<Record<string, SheetValue>>,
): Sheet {
  const { label, columns } = catalogue[id];
  const texts = templateMessages[language];
  const heads = [texts.field, texts.value, texts.note].map((value) => ({ value, style: inputHeader }));
  return {
    role: null,
    name: label[language],
    columns: [{ width: 30 }, { width: 34 }, { width: 60 }],
    rows: [
      { cells: heads },
      ...fields.map((field) => ({
        cells: [
          { value: columns[field]!.label[language] },
          valueCell(row[field] ?? null),
          { value: noteText(columns[field]!, language).join(language === "zh" ? "" : " "), style: hint },
        ],
      })),
    ],
    freeze: { rows: 1, columns: 1 },
    validations: fields.flatMap((field, at) => {
      const range = { top: at + 2, left: 1, bottom: at + 2, right: 1 };
      const [choices] = dropDown(columns[field]!, language, range);
      return [{ ...note(columns[field]!, language, range), ...choices }];
    }),
    printTitleRows: { from: 1, to: 1 },
  };
}

function header(column: Column, language: Language): SheetCell {
  const isNeeded = column.row || column.key;
  return {
    value: column.label[language] + (isNeeded ? " *" : ""),
    style: isNeeded ? inputKeyHeader : inputHeader,
  };
}

function valueCell(value: SheetValue): SheetCell | null {
  if (value === null) return null;
  const style: CellStyle = { vertical: "top" };
  if (typeof value === "object") style.numberFormat = "yyyy-mm-dd";
  return { value, style };
}

/** What shows when the cell is selected. */
function note(column: Column, language: Language, range: Validation["range"], sayNone = false): Validation {
  const lines = noteText(column, language);
  if (sayNone) lines.push(templateMessages[language].sayNone);
  return { range, prompt: { title: column.label[language], text: lines.join("\n") } };
}

const targetColumns: readonly Column[] = Object.values(targetField).flatMap(
  (field) =>
    Object.entries<Column>(catalogue.organisation.columns).find(([name]) => name === field)?.[1] ?? [],
);

function noteText(column: Column, language: Language): string[] {
  const texts = templateMessages[language];
  if (targetColumns.includes(column)) return [texts.target];
  return [texts.accepts(column.type), column.row || column.key ? texts.needed : texts.blank(column.blank)];
}

function dropDown({ type }: Column, language: Language, range: Validation["range"]): Validation[] {
  if (type.kind === "choice") return [{ range, choices: type.choices.map((choice) => choice[language]) }];
  if (type.kind !== "yes-no") return [];
  const { yes, no } = templateMessages[language];
  return [{ range, choices: [yes, no] }];
}
