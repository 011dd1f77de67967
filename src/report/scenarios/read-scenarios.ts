/** Reads *Scenarios* as people left it; nothing that they typed is left out. */
import { scenarioTexts } from "../../locales/scenarios";
import type { SheetValue } from "../../workbook/workbook";
import type { OwnedRow } from "../owned-rows";
import { isHead } from "../stamps";
import { scenarioFields, scenarioRow, type ScenarioField, type ScenarioRow } from "./scenario-rows";

/** Which of the user's columns each header stands for, in either language. */
export function scenarioLabels(): Map<SheetValue, ScenarioField> {
  const labels = new Map<SheetValue, ScenarioField>();
  for (const { columns } of [scenarioTexts("en"), scenarioTexts("zh")]) {
    for (const field of scenarioFields) labels.set(columns[field], field);
  }
  return labels;
}

interface Context {
  sheet: string;
  /** The row of the headers. */
  header: number;
  /** Where the user's columns stand. */
  columns: ReadonlyMap<number, ScenarioField>;
}

/** The rows below the headers that hold something of the user's. */
export function readScenarios(rows: readonly OwnedRow[], { sheet, header, columns }: Context): ScenarioRow[] {
  const places = Object.fromEntries([...columns].map(([column, field]) => [field, column]));
  const read: ScenarioRow[] = [];
  for (const row of rows) {
    if (row.row <= header || isHead(row.stamp?.key ?? "")) continue;
    const typed = Object.fromEntries(
      row.cells.flatMap(({ column, value }) => {
        const field = columns.get(column);
        return field === undefined ? [] : [[field, value]];
      }),
    );
    if (Object.keys(typed).length === 0) continue;
    const above = read.at(-1)?.scenario ?? null;
    read.push(scenarioRow(typed, above, { sheet, row: row.row, columns: places }));
  }
  return read;
}
