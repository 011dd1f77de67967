/** What is looked up in the facts whatever the date: rows by key and by kind. Made when first asked for, and kept. */
import type { TableId } from "../tables/catalogue";
import type { Facts, TableFacts } from "../tables/facts";
import { rowsOfKind } from "./candidates";
import type { Condition } from "./expression";
import { joinIndex, rowKeys, setKeys, type JoinIndex } from "./joins";
import { remembered } from "./remember";

export interface LookUps {
  /** The rows of a table by the text of a field. */
  indexOf(id: TableId, field: string): JoinIndex;
  /** The texts by which rows of a table look others up. */
  keysOf(id: TableId, field: string): ReturnType<typeof rowKeys>;
  /** How many rows a table had at first; those after them were added since. */
  firstRows(id: TableId): number;
  /** The rows that may be so, ascending: all but those that are surely of another kind; of the first rows only. */
  candidates(id: TableId, condition: Condition): Uint32Array;
  /** Takes in a row that was added to the end of a table. */
  add(id: TableId, row: number): void;
  /** Leaves out the row that was taken in last. */
  dropLast(id: TableId, row: number): void;
  /** Looks everything of a table up anew when next asked. */
  forget(id: TableId): void;
}

export function createLookUps({ tables, texts }: Pick<Facts, "tables" | "texts">): LookUps {
  const indexes = new Map<string, { id: TableId; index: JoinIndex }>();
  const keys = new Map<string, { id: TableId; field: string; keys: ReturnType<typeof rowKeys> }>();
  const first = new Map<TableId, { table: TableFacts; rowCount: number }>();
  const firstRows = (id: TableId): number => {
    const known = first.get(id);
    if (known?.table === tables[id]) return known.rowCount;
    const { rowCount } = tables[id];
    first.set(id, { table: tables[id], rowCount });
    return rowCount;
  };
  const keysOf: LookUps["keysOf"] = (id, field) => {
    const name = `${id}.${field}`;
    const known = keys.get(name);
    if (known !== undefined) return known.keys;
    const made = rowKeys(tables[id].columns[field]!, tables[id].rowCount, texts);
    keys.set(name, { id, field, keys: made });
    return made;
  };
  const indexOf: LookUps["indexOf"] = (id, field) => {
    const name = `${id}.${field}`;
    const known = indexes.get(name);
    if (known !== undefined) return known.index;
    const index = joinIndex(firstRows(id), keysOf(id, field), texts);
    for (let row = firstRows(id); row < tables[id].rowCount; row++) index.add(row);
    indexes.set(name, { id, index });
    return index;
  };
  const allRows = remembered((id: TableId) => Uint32Array.from({ length: firstRows(id) }, (_, row) => row));
  const candidates = remembered(
    (id: TableId, condition: Condition) =>
      rowsOfKind(condition, id, (field) => indexOf(id, field), texts)?.filter((row) => row < firstRows(id)) ??
      allRows(id),
  );
  for (const id of Object.keys(tables) as TableId[]) firstRows(id);
  return {
    indexOf,
    keysOf,
    firstRows,
    candidates,
    add(id, row) {
      for (const each of keys.values()) {
        if (each.id === id) setKeys(each.keys, tables[id].columns[each.field]!, row, texts);
      }
      for (const each of indexes.values()) if (each.id === id) each.index.add(row);
    },
    dropLast(id, row) {
      for (const each of indexes.values()) if (each.id === id) each.index.dropLast(row);
    },
    forget(id) {
      for (const [name, each] of keys) if (each.id === id) keys.delete(name);
      for (const [name, each] of indexes) if (each.id === id) indexes.delete(name);
      allRows.forget((other) => other === id);
      candidates.forget((other) => other === id);
    },
  };
}
