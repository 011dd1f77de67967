/** What is amiss with the headers of a sheet, and the language that they are in. */
import { columnLetters } from "../workbook/workbook";
import { catalogue, type TableId } from "./catalogue";
import type { Place } from "./facts";
import type { TablePlace } from "./find-tables";
import type { Header, HeaderRow } from "./header-row";
import { bareHeader } from "./headers";
import { nearest } from "./nearest";
import type { Details } from "./reading";
import type { ReadingState } from "./reading-state";
import { squash } from "./text";

/** Reports headers that claim one column, and those that are unknown, with the label that is nearest of the columns still wanted. */
export function remarkOnHeaders(place: TablePlace, header: HeaderRow, state: ReadingState): void {
  const { table, sheet } = place;
  for (const language of header.languages) {
    if (language !== null) state.headersIn[language]++;
  }
  for (const { field, column, claimants } of header.columns) {
    if (claimants === null) continue;
    const at = { sheet, row: header.row, column };
    const headers = claimants.map((claimant) => describe(claimant, header.row)).join(", ");
    state.remarks.problem("header-claimed-twice", at, { table, column: field }, claimants[0]!.text, {
      headers,
    });
  }
  const labels = labelsWithout(place, header);
  for (const { column, text } of header.unknown) {
    if (!UNREMARKABLE.has(squash(text))) {
      noticeUnknown(text, { sheet, row: header.row, column }, table, labels, state);
    }
  }
}

/** Names a header that is not known, and the nearest of these labels. */
export function noticeUnknown(
  header: string,
  place: Place,
  table: TableId,
  labels: readonly string[],
  state: ReadingState,
): void {
  const suggestion = nearest(bareHeader(header), labels);
  const details: Details = suggestion === null ? { header } : { header, suggestion };
  state.remarks.notice("unknown-column", place, { table, column: null }, details);
}

/** Running numbers and remarks, which most lists have and no rule reads. */
const UNREMARKABLE = new Set(["序号", "no", "no.", "#", "备注", "note", "notes", "remark", "remarks"]);

function describe({ text, column }: Header, row: number): string {
  return `${text} (${columnLetters(column)}${row})`;
}

/** The labels of the columns that the sheet lacks. */
function labelsWithout({ table }: TablePlace, { columns }: HeaderRow): string[] {
  const found = new Set(columns.map(({ field }) => field));
  const lacking = Object.entries(catalogue[table].columns).filter(([field]) => !found.has(field));
  return lacking.flatMap(([, { label }]) => [label.en, label.zh, ...label.aliases]);
}
