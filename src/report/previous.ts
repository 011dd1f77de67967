/** What people typed into the result sheets of an earlier check, read before those sheets are made anew. */
import { messages } from "../locales";
import type { RuleBook } from "../rules/expression";
import {
  columnLetters,
  type RawRow,
  type SheetRole,
  type SheetValue,
  type Workbook,
} from "../workbook/workbook";
import { withChoices } from "../rules/choose-options";
import { historyFields, parseHistoryKey, type HistoryField, type HistoryRow } from "./history/history-rows";
import { historyLabels, readHistory } from "./history/read-history";
import { inputsIn } from "./input-fingerprint";
import { judgementFields, type JudgementField, type JudgementRow } from "./judgement-rows";
import { parseKeptKey, type StrayPlace } from "./kept-key";
import {
  fieldsOf,
  isLineRole,
  lineFields,
  noLines,
  type LineField,
  type LineFields,
  type LineRole,
  type Lines,
} from "./lines";
import { restoreStamps } from "./lost-stamps";
import { ownedRows, type OwnedCell, type OwnedRow } from "./owned-rows";
import { judgementLabels, readJudgements } from "./read-judgements";
import { readScenarios, scenarioLabels } from "./scenarios/read-scenarios";
import { scenarioFields, type ScenarioField, type ScenarioRow } from "./scenarios/scenario-rows";
import { noSettings, readSettings, type Settings } from "./read-settings";
import { HEADER_KEY, hashOf, isHead } from "./stamps";

/** A text found where we write and users do not, and where it stood. */
export interface StrayText extends StrayPlace {
  value: Exclude<SheetValue, null>;
  /** Set where the sheet lost its stamps: the text may be one of ours, whose hash this is. */
  perhapsOurs?: string;
}

export interface Previous {
  /** Only lines that hold something. */
  lines: Lines;
  stray: readonly StrayText[];
  settings: Settings;
  /** The fingerprint of the input sheets as the check that made the results read them; null where none is held. */
  inputs: string | null;
  /** The rows of *Judgements*. */
  judgements: readonly JudgementRow[];
  /** The rows of *History*. */
  history: readonly HistoryRow[];
  /** The rows of *Scenarios*. */
  scenarios: readonly ScenarioRow[];
}

/** Reads every sheet that Proofsheet owns; nothing that a person typed there is left out. */
export async function readPrevious(workbook: Workbook, ruleBooks: readonly RuleBook[]): Promise<Previous> {
  const lines = noLines();
  const stray: StrayText[] = [];
  let settings = noSettings;
  let inputs: string | null = null;
  const judged: JudgedSheet[] = [];
  const history: HistoryRow[] = [];
  const scenarios: ScenarioRow[] = [];
  for (const { name, owned } of workbook.sheets) {
    if (owned === null) continue;
    const rows = await ownedRows(workbook, name);
    const lostStamps = rows.every(({ stamp }) => stamp === null);
    if (lostStamps) restoreStamps(owned, rows);
    const header = rows.find(isHeader);
    const columns = userColumns(owned, header);
    const sheet: OwnedSheet = { role: owned, columns, header: header?.row ?? 0, lostStamps };
    for (const row of rows) takeRow(sheet, row, lines, stray);
    stray.push(...(await pinnedNotes(workbook, name, owned, rows)));
    if (owned === "readiness" || owned === "settings") inputs ??= inputsIn(rows);
    if (owned === "settings") settings = await settingsIn(workbook, name, rows, ruleBooks);
    if (owned === "judgements") judged.push({ ...sheet, name, rows });
    if (owned === "history") history.push(...readHistory(rows, sheet.header, historyColumns(columns)));
    if (owned === "scenarios") {
      scenarios.push(
        ...readScenarios(rows, { sheet: name, header: sheet.header, columns: scenarioColumns(columns) }),
      );
    }
  }
  // Last, since the sentences of requirements show what the settings say.
  const judgements = judged.flatMap((sheet) => judgementsIn(sheet, workbook, settings, ruleBooks));
  return { lines, stray, settings, inputs, judgements, history, scenarios };
}

interface JudgedSheet extends OwnedSheet {
  name: string;
  rows: readonly OwnedRow[];
}

function judgementsIn(
  { name, rows, columns, header }: JudgedSheet,
  { date1904 }: Workbook,
  { params, choices }: Settings,
  books: readonly RuleBook[],
): JudgementRow[] {
  const ruleBooks = books.map((book) => withChoices(book, choices));
  const fields = new Map<number, JudgementField>();
  for (const field of judgementFields) {
    for (const [column, use] of columns) if (use === judgementUse(field)) fields.set(column, field);
  }
  return readJudgements(rows, { sheet: name, header, columns: fields, date1904, ruleBooks, params });
}

async function settingsIn(
  workbook: Workbook,
  sheet: string,
  owned: readonly OwnedRow[],
  ruleBooks: readonly RuleBook[],
): Promise<Settings> {
  const headings = new Set(owned.filter((row) => isHead(keyOf(row)) && !isHeader(row)).map(({ row }) => row));
  const rows: RawRow[] = [];
  await workbook.scan(sheet, ({ row, cells }) => {
    if (!headings.has(row)) rows.push({ row, cells: [...cells] });
  });
  return readSettings(rows, { sheet, date1904: workbook.date1904, ruleBooks });
}

/** What a column is the user's for: a field of a line, a text, or a part of a setting or of a judgement, which other files read. */
type UserColumn = LineField | "text" | ReadElsewhere;
type ReadElsewhere =
  | ("setting-key" | "setting-value")
  | `judgement-${JudgementField}`
  | `history-${HistoryField}`
  | `scenario-${ScenarioField}`;

const judgementUse = (field: JudgementField) => `judgement-${field}` as const;
const historyUse = (field: HistoryField) => `history-${field}` as const;
const scenarioUse = (field: ScenarioField) => `scenario-${field}` as const;

function historyColumns(columns: ReadonlyMap<number, UserColumn>): Map<number, HistoryField> {
  const fields = [...columns].map(
    ([column, use]) => [column, historyFields.find((field) => historyUse(field) === use)] as const,
  );
  return new Map(fields.flatMap(([column, field]) => (field === undefined ? [] : [[column, field]])));
}

function scenarioColumns(columns: ReadonlyMap<number, UserColumn>): Map<number, ScenarioField> {
  const fields = [...columns].map(
    ([column, use]) => [column, scenarioFields.find((field) => scenarioUse(field) === use)] as const,
  );
  return new Map(fields.flatMap(([column, field]) => (field === undefined ? [] : [[column, field]])));
}

function isReadElsewhere(use: UserColumn | undefined): use is ReadElsewhere {
  return use !== undefined && /^(setting|judgement|history|scenario)-/.test(use);
}

/** Where the user's columns stand in the sheet as it is now, by their headers in either language. */
function userColumns(role: SheetRole, header: OwnedRow | undefined): Map<number, UserColumn> {
  const labels = userLabels(role);
  const columns = new Map<number, UserColumn>();
  for (const { column, value } of header?.cells ?? []) {
    const use = labels.get(value);
    if (use && ![...columns.values()].includes(use)) columns.set(column, use);
  }
  return columns;
}

function userLabels(role: SheetRole): Map<SheetValue, UserColumn> {
  const labels = new Map<SheetValue, UserColumn>();
  const fields = role === "kept-remarks" ? lineFields : isLineRole(role) ? fieldsOf[role] : [];
  for (const { keptRemarks, lineFields: names, settings } of [messages("en"), messages("zh")]) {
    for (const field of fields) labels.set(names[field], field);
    if (role === "kept-remarks") labels.set(keptRemarks.text, "text");
    if (role === "settings") labels.set(settings.key, "setting-key").set(settings.value, "setting-value");
  }
  if (role === "judgements") {
    for (const [label, field] of judgementLabels()) labels.set(label, judgementUse(field));
  }
  if (role === "history") {
    for (const [label, field] of historyLabels()) labels.set(label, historyUse(field));
  }
  if (role === "scenarios") {
    for (const [label, field] of scenarioLabels()) labels.set(label, scenarioUse(field));
  }
  return labels;
}

const keyOf = (row: OwnedRow) => row.stamp?.key ?? "";
const isHeader = (row: OwnedRow) => keyOf(row) === HEADER_KEY;

/** A sheet of ours that is being read: what its columns are for, and whether its hidden column is gone. */
interface OwnedSheet {
  role: SheetRole;
  columns: ReadonlyMap<number, UserColumn>;
  /** The row of the headers; 0 if there is none. */
  header: number;
  lostStamps: boolean;
}

const hasField = (role: LineRole, field: LineField) => fieldsOf[role].some((each) => each === field);

const emptyFields = (role: LineRole): LineFields =>
  Object.fromEntries(fieldsOf[role].map((field) => [field, null]));

/** Sorts the user's cells of one row into lines and stray texts; of two rows for one line the first counts. */
function takeRow(
  { role, columns, header, lostStamps }: OwnedSheet,
  row: OwnedRow,
  lines: ReturnType<typeof noLines>,
  stray: StrayText[],
): void {
  const key = keyOf(row);
  const kept = role === "kept-remarks" ? parseKeptKey(key) : null;
  const line = lineOf(role, key);
  // Of a check that we know, only the remark is the user's; a row without one is theirs as a whole.
  const isKnownCheck = role === "history" && parseHistoryKey(key) !== null;
  row.cells.forEach((cell, i) => {
    const { column, value } = cell;
    const theirs = isHead(key) ? undefined : columns.get(column);
    const use = isKnownCheck && theirs !== historyUse("remark") ? undefined : theirs;
    if (isReadElsewhere(use)) {
      if (row.row < header) stray.push(strayAt(cell));
    } else if (use === "text" && kept?.kind === "stray") stray.push({ ...kept.from, value });
    else if (use && use !== "text" && line !== null && hasField(line.role, use)) {
      const fields = lines[line.role].get(line.key) ?? emptyFields(line.role);
      const before = fields[use] ?? null;
      lines[line.role].set(line.key, { ...fields, [use]: before ?? value });
      if (before !== null && hashOf(before) !== hashOf(value)) stray.push(strayAt(cell));
    } else if (!row.ours[i]) stray.push(strayAt(cell));
  });

  function strayAt({ column, value, hash }: OwnedCell): StrayText {
    const text = { role, cell: `${columnLetters(column)}${row.row}`, row: key, value };
    return lostStamps ? { ...text, perhapsOurs: hash } : text;
  }
}

/** Notes and comments on our cells: they go with the sheet that is made anew, so all of them need keeping. */
async function pinnedNotes(
  workbook: Workbook,
  sheet: string,
  role: SheetRole,
  rows: readonly OwnedRow[],
): Promise<StrayText[]> {
  const notes = (await workbook.notes?.(sheet)) ?? [];
  const keys = new Map(rows.map((row) => [row.row, row.stamp?.key ?? ""]));
  return notes.map(({ row, column, text }) => ({
    role,
    cell: `${columnLetters(column)}${row}`,
    row: keys.get(row) ?? "",
    value: text,
  }));
}

/** The line that a row stands for, or null. */
function lineOf(role: SheetRole, key: string): { role: LineRole; key: string } | null {
  if (isLineRole(role)) return key === "" || isHead(key) ? null : { role, key };
  const kept = role === "kept-remarks" ? parseKeptKey(key) : null;
  return kept?.kind === "line" ? { role: kept.role, key: kept.line } : null;
}
