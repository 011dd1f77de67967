/** The row that says that there was nothing to list, without which an empty list proves nothing. */
import type { Checked } from "../../check-workbook";
import { everyColumn, inputSheets } from "../../report/input-sheets";
import { catalogue, type TableId } from "../../tables/catalogue";
import type { Language } from "../../tables/definition";
import type { Problem, Source } from "../../tables/facts";
import { findListEnd } from "../../tables/list-end";
import type { Doing, SessionContext } from "./context";
import { edit } from "./edit";
import { insertSheets } from "./insert-sheets";
import { look } from "./look";
import type { PaneMessage } from "./state";

const words: Record<Language, string> = { en: "None", zh: "无" };

export async function declareNone(
  table: "incidents" | "nonconformities",
  context: SessionContext,
  doing: Doing,
): Promise<PaneMessage> {
  const { checked, ...opened } = await look(context, doing);
  const { complete, rowCount, sources } = checked.facts.tables[table];
  if (complete || rowCount > 0) return { kind: "nothing-to-add" };
  const source = sources.at(-1);
  const field = namingField(table, source);
  const end = source && (await findListEnd(opened.workbook, source));
  if (!end) {
    const { language } = checked;
    const selection = new Map([[table, everyColumn().get(table)!]]);
    const rows = { [table]: [{ [field]: words[language] }] };
    return insertSheets(inputSheets(selection, language, rows), [], opened, context, doing);
  }
  const undoable = { what: "declared-none", table } as const;
  const added = end.add([{ [field]: words[end.language] }]);
  // Another sheet of the table without headers keeps it open, whatever this one says.
  const isOpen = ({ code, table: of }: Problem) => code === "no-header-row" && of === table;
  const hasTaken = ({ facts }: Checked) => facts.tables[table].complete || facts.problems.some(isOpen);
  return edit({ ...added, undoable, task: "adding-rows", hasTaken }, opened, context, doing);
}

/** The field without which a row is none; where the list has no such column, its leftmost. */
function namingField(table: TableId, source: Source | undefined): string {
  const naming = Object.entries(catalogue[table].columns).find(([, { row }]) => row)![0];
  const known = Object.entries(source?.columns ?? {}).filter(([, column]) => column >= 0);
  const [leftmost] = known.sort(([, a], [, b]) => a - b);
  return leftmost === undefined || known.some(([field]) => field === naming) ? naming : leftmost[0];
}
