/** Inserts the input sheets that a workbook lacks. */
import {
  columnsFor,
  everyColumn,
  inputSheets,
  startRows,
  type Aim,
  type Selection,
} from "../../report/input-sheets";
import { tableIds } from "../../tables/catalogue";
import type { Language } from "../../tables/definition";
import type { Facts, TableFacts } from "../../tables/facts";
import type { Sheet } from "../../workbook/workbook";
import type { Doing, SessionContext } from "./context";
import { look, type Opened } from "./look";
import type { LackedColumns, PaneMessage } from "./state";
import { lookAfter } from "./take-back";

/** @param aims what the sheets are for; null: every sheet and column. */
export async function insertInputSheets(
  aims: readonly Aim[] | null,
  language: Language,
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  const { checked, ...opened } = await look(context, doing);
  const wanted = aims === null ? everyColumn() : columnsFor(aims);
  const selection = new Map([...wanted].filter(([id]) => !checked.facts.tables[id].present));
  const lacking = lackedColumns(wanted, checked.facts);
  if (selection.size === 0 && lacking.length === 0) return { kind: "nothing-to-add" };
  const rows = aims === null ? {} : startRows(aims, language);
  return insertSheets(inputSheets(selection, language, rows), lacking, opened, context, doing);
}

/** Puts in sheets that become the user's, and looks again. They can be deleted, but not taken back. */
export async function insertSheets(
  made: readonly Sheet[],
  lacking: readonly LackedColumns[],
  opened: Opened,
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  doing.begin("inserting-sheets");
  doing.signal.throwIfAborted();
  const sheets = await opened.workbook.put(made);
  await lookAfter(opened, context, doing);
  return { kind: "sheets-inserted", sheets, lacking };
}

/** What sheets that are there do not have of the wanted columns. A column in one of several sheets of a table will do. */
export function lackedColumns(wanted: Selection, { tables }: Facts): LackedColumns[] {
  return tableIds.flatMap((table) => {
    const facts = tables[table];
    const [first] = ownSources(facts);
    const columns = (wanted.get(table) ?? []).filter((field) => !hasColumn(facts, field));
    return first === undefined || columns.length === 0 ? [] : [{ sheet: first.sheet, table, columns }];
  });
}

const ownSources = ({ sources }: TableFacts) =>
  sources.filter((source) => source.evidenceColumnOf === undefined);

const hasColumn = (facts: TableFacts, field: string) =>
  ownSources(facts).some(({ columns }) => (columns[field] ?? -1) >= 0);
