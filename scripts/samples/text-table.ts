/** Facts written as tables of text, so that a sample reads like the sheet that it becomes. */
import { catalogue, type TableId } from "../../src/tables/catalogue";
import type { ColumnType } from "../../src/tables/definition";
import type { Row, Value } from "./company";

/**
 * The rows of a table: the first line names the fields, `|` parts the cells, a blank cell states nothing. Dates
 * are written 2026-06-30, yes and no in English, choices by code, lists with 、 between; `=` before a text has it
 * typed into the sheet as it stands.
 */
export function rowsOfText<T extends TableId>(id: T, text: string): Row<T>[] {
  const [fields, ...lines] = cellsOfText(text);
  const { columns } = catalogue[id];
  for (const field of fields!) {
    if (columns[field] === undefined) throw new Error(`The table ${id} has no field ${field}.`);
  }
  return lines.map((line) => {
    const named = fields!.map((field, at) => [field, valueOf(columns[field]!.type, line[at] ?? "")] as const);
    return Object.fromEntries(named.filter(([, value]) => value !== undefined)) as Row<T>;
  });
}

/** The cells of each line, trimmed; blank lines are left out. */
export function cellsOfText(text: string): string[][] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

function valueOf({ kind }: ColumnType, cell: string): Value | undefined {
  if (cell === "") return undefined;
  if (cell.startsWith("=")) return { raw: typed(cell.slice(1)) };
  switch (kind) {
    case "yes-no":
      return cell === "yes";
    case "list":
      return cell.split("、");
    case "text":
    case "key":
    case "date":
    case "choice":
      return cell;
    default:
      return Number(cell);
  }
}

function typed(text: string): string | number {
  return Number.isNaN(Number(text)) ? text : Number(text);
}
