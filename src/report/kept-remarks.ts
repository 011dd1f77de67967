/** *Kept remarks*: what people typed into result sheets where it could not stay. */
import { isoDate } from "../tables/days";
import type { Sheet, SheetCell, SheetRole } from "../workbook/workbook";
import { cell, headers, quote, styles, typedCell } from "./cells";
import { tabColours } from "./colours";
import { parseHistoryKey } from "./history/history-rows";
import { parseJudgementKey } from "./judgement-rows";
import { formatKeptKey } from "./kept-key";
import { documentOfLine, lineFields, lineRoles, type LineFields, type LineRole } from "./lines";
import type { Previous, StrayText } from "./previous";
import { HEADER_KEY, hashOf, isHead, parseStamp, stamped, type KeyedRow } from "./stamps";
import { documentText, sentenceOf, type Words } from "./words";

/** Rows above the first remark: title, hint, headers. */
const HEAD_ROWS = 3;

const widths = [22, 10, 50, 16, 13, 13, 30, 60];
const USER_COLUMNS = [3, 4, 5, 6, 7];

/** The sheet, or null where nothing needs keeping; `made` are the other sheets of the report. */
export function keptRemarksSheet(previous: Previous, made: readonly Sheet[], words: Words): Sheet | null {
  const { m } = words;
  const gone = lineRoles.flatMap((role) => goneLines(role, previous, made));
  const stray = previous.stray.filter((text) => !isMadeAgain(text, made));
  if (gone.length + stray.length === 0) return null;
  const texts = m.keptRemarks;
  const labels = [
    texts.from,
    texts.cell,
    texts.line,
    ...lineFields.map((field) => m.lineFields[field]),
    texts.text,
  ];
  const rows: KeyedRow[] = [
    { key: "#title", cells: [cell(texts.title, styles.title)], height: 30 },
    { key: "#hint", cells: [cell(texts.hint, styles.hint)] },
    { key: HEADER_KEY, cells: headers(labels) },
    ...gone.map((line) => goneRow(line, words)),
    ...stray.map((text) => strayRow(text, words)),
  ];
  const sheet: Parameters<typeof stamped>[0] = {
    role: "kept-remarks",
    name: m.sheets["kept-remarks"],
    columns: widths.map((width) => ({ width })),
    rows,
    freeze: { rows: HEAD_ROWS, columns: 0 },
    filter: { top: HEAD_ROWS, left: 0, bottom: rows.length, right: labels.length - 1 },
    printTitleRows: { from: HEAD_ROWS, to: HEAD_ROWS },
    tabColour: tabColours.settings,
  };
  return stamped(sheet, USER_COLUMNS);
}

/** The text may be one of ours and stands in the new sheet as well, so that it needs no keeping. */
function isMadeAgain({ role, perhapsOurs }: StrayText, made: readonly Sheet[]): boolean {
  if (perhapsOurs === undefined) return false;
  const rows = made.find((sheet) => sheet.role === role)?.rows ?? [];
  return rows.some(({ cells }) =>
    cells.some((each) => each && each.value !== null && hashOf(each.value) === perhapsOurs),
  );
}

/** A line that its sheet has no more, or whose sheet is not written; its remarks wait here for its return. */
interface GoneLine {
  role: LineRole;
  line: string;
  fields: LineFields;
  isWritten: boolean;
}

function goneLines(role: LineRole, { lines }: Previous, made: readonly Sheet[]): GoneLine[] {
  const sheet = made.find((each) => each.role === role);
  const present = new Set(sheet?.rows.map(keyOf));
  return [...lines[role]]
    .filter(([line]) => !present.has(line))
    .map(([line, fields]) => ({ role, line, fields, isWritten: sheet !== undefined }));
}

/** The key of a row of a stamped sheet. */
function keyOf({ cells }: Sheet["rows"][number]): string | undefined {
  const stamp = cells.at(-1)?.value;
  return typeof stamp === "string" ? parseStamp(stamp)?.key : undefined;
}

function goneRow({ role, line, fields, isWritten }: GoneLine, words: Words): KeyedRow {
  const { m } = words;
  const why = isWritten ? m.keptRemarks.goneLine[role] : m.keptRemarks.unlistedLine[role];
  return {
    key: formatKeptKey({ kind: "line", role, line }),
    cells: [
      cell(m.sheets[role]),
      cell(null),
      cell(`${rowText(role, line, words)}\n${why}`),
      ...lineFields.map((field) => typedCell(fields[field] ?? null)),
      typedCell(null),
    ],
  };
}

function strayRow(stray: StrayText, words: Words): KeyedRow {
  const { role, cell: address, row, value } = stray;
  const empty: SheetCell[] = lineFields.map(() => typedCell(null));
  return {
    key: formatKeptKey({ kind: "stray", from: { role, cell: address, row } }),
    cells: [
      cell(words.m.sheets[role]),
      cell(address),
      cell(rowText(role, row, words)),
      ...empty,
      typedCell(value),
    ],
  };
}

function judgedText(requirement: string | undefined, words: Words): string {
  return requirement === undefined ? words.m.keptRemarks.row : quote(sentenceOf(requirement, words));
}

/** What a date of the calendar was about: the requirement that turns, or else the number by which its record goes. */
function dateText(key: string, words: Words): string {
  const parts = key.split("|").filter((part) => part !== "" && !part.startsWith("#"));
  const requirement = parts.find((part) => words.requirements.has(part));
  return quote(requirement === undefined ? parts.at(-1)! : sentenceOf(requirement, words));
}

/** The day of the check that a row of the history was about. */
function checkText(key: string, words: Words): string {
  const known = parseHistoryKey(key);
  return known === null ? words.m.keptRemarks.row : isoDate(known.record.checkedOn);
}

/** What a row of one of our sheets was about, by its key. */
function rowText(role: SheetRole, key: string, words: Words): string {
  const { keptRemarks } = words.m;
  if (key === "") return keptRemarks.row;
  if (isHead(key)) return keptRemarks.header;
  switch (role) {
    case "missing-evidence":
      return documentText(documentOfLine(key), words);
    case "data-problems":
      return quote(key.slice(key.indexOf("|") + 1));
    case "readiness":
    case "findings":
    case "settings":
    case "roadmap":
      return quote(sentenceOf(key, words));
    case "judgements":
      return judgedText(parseJudgementKey(key)?.requirement, words);
    case "calendar":
    case "forecast":
      return dateText(key, words);
    case "history":
      return checkText(key, words);
    case "scenarios":
    case "kept-remarks":
      return quote(key.slice(key.indexOf("|") + 1));
  }
}
