/** Reads *History* as people left it. */
import { historyTexts } from "../../locales/history";
import type { SheetValue } from "../../workbook/workbook";
import type { OwnedRow } from "../owned-rows";
import { isHead } from "../stamps";
import { historyFields, inOrder, parseHistoryKey, withoutCopies } from "./history-rows";
import type { HistoryField, HistoryRow } from "./history-rows";

/** Which column each header stands for, in either language. */
export function historyLabels(): Map<SheetValue, HistoryField> {
  const labels = new Map<SheetValue, HistoryField>();
  for (const { columns } of [historyTexts("en"), historyTexts("zh")]) {
    for (const field of historyFields) labels.set(columns[field], field);
  }
  return labels;
}

/** The rows below the headers: of checks, and those that people wrote themselves. */
export function readHistory(
  rows: readonly OwnedRow[],
  header: number,
  columns: ReadonlyMap<number, HistoryField>,
): HistoryRow[] {
  const read = rows.flatMap((row): HistoryRow[] => {
    if (row.row <= header || isHead(row.stamp?.key ?? "")) return [];
    const shown: Partial<Record<HistoryField, SheetValue>> = {};
    for (const { column, value } of row.cells) {
      const field = columns.get(column);
      if (field !== undefined) shown[field] = value;
    }
    const { remark = null, ...others } = shown;
    const key = row.stamp?.key ?? "";
    const known = parseHistoryKey(key);
    if (known !== null) return [{ ...known, unread: "", remark, shown: {} }];
    if (Object.keys(shown).length === 0) return [];
    return [{ number: 0, record: null, unread: key, remark, shown: others }];
  });
  return withoutCopies(inOrder(read));
}
