/**
 * Sheets whose hidden column is gone, as after Excel's document inspector: the lines of *Missing evidence* and of the
 * *Roadmap* are told by what they show, so that what people typed beside them stays with them.
 */
import { messages, type Messages } from "../locales";
import { roadmapMessages } from "../locales/roadmap";
import { evidenceKindText } from "../rules/to-text";
import { evidenceKinds } from "../tables/evidence-kinds";
import type { Language } from "../tables/definition";
import type { SheetRole, SheetValue } from "../workbook/workbook";
import { quote } from "./cells";
import { historyLabels } from "./history/read-history";
import { isLineRole, lineKey } from "./lines";
import type { OwnedRow } from "./owned-rows";
import { judgementLabels } from "./read-judgements";
import { scenarioLabels } from "./scenarios/read-scenarios";
import { HEADER_KEY } from "./stamps";

/**
 * Gives the header and the lines of a sheet their keys back, and *Judgements*, *History* and *Scenarios* their headers,
 * below which each row says itself what it is on; other sheets have no lines to keep.
 */
export function restoreStamps(role: SheetRole, rows: readonly OwnedRow[]): void {
  if (role === "judgements") restoreHeader(rows, judgementLabels());
  if (role === "history") restoreHeader(rows, historyLabels());
  if (role === "scenarios") restoreHeader(rows, scenarioLabels());
  if (!isLineRole(role)) return;
  for (const language of ["en", "zh"] as const) {
    const m = messages(language);
    const title = role === "roadmap" ? roadmapMessages(language).requirement : m.missingEvidence.document;
    const at = rows.findIndex((row) => columnOf(row, title) !== null);
    const header = rows[at];
    if (!header) continue;
    header.stamp = { key: HEADER_KEY, hashes: [] };
    for (const row of rows.slice(at + 1)) {
      if (role === "roadmap") restoreTask(row, columnOf(header, title));
      else restoreDocument(row, header, m, language);
    }
    return;
  }
}

function restoreHeader(rows: readonly OwnedRow[], labels: ReadonlyMap<SheetValue, unknown>): void {
  const header = rows.find(({ cells }) => cells.filter(({ value }) => labels.has(value)).length > 1);
  if (header) header.stamp = { key: HEADER_KEY, hashes: [] };
}

/** The last line of a task's requirement is its id. */
function restoreTask(row: OwnedRow, column: number | null): void {
  const value = row.cells.find((cell) => cell.column === column)?.value;
  const id = typeof value === "string" ? value.split("\n").at(-1)! : "";
  if (/^(itss|ccid|csmm)\.[\w-]+\.[\w-]+$/.test(id)) row.stamp = { key: id, hashes: [] };
}

function restoreDocument(row: OwnedRow, header: OwnedRow, m: Messages, language: Language): void {
  const kindText = textIn(row, columnOf(header, m.missingEvidence.document));
  const forText = textIn(row, columnOf(header, m.missingEvidence.forWhat));
  const kind = evidenceKinds.find(([code]) => evidenceKindText(code, language) === kindText)?.[0];
  if (!kind || forText === null) return;
  row.stamp = { key: lineKey({ kind, subject: forText === m.organisation ? null : forText }), hashes: [] };
}

function columnOf({ cells }: OwnedRow, label: string): number | null {
  return cells.find(({ value }) => value === label)?.column ?? null;
}

function textIn({ cells }: OwnedRow, column: number | null): string | null {
  const value = cells.find((cell) => cell.column === column)?.value;
  return value === undefined || typeof value === "object" ? null : quote(String(value));
}
