/** What is looked up in the facts whatever the date: rows by key and by kind. Made when first asked for, and kept. */
import type { TableId } from "../tables/catalogue";
import type { Facts } from "../tables/facts";
import { rowsOfKind } from "./candidates";
import type { Condition } from "./expression";
import { joinIndex, rowKeys, type JoinIndex } from "./joins";
import { remembered } from "./remember";

export interface LookUps {
  /** The rows of a table by the text of a field. */
  indexOf(id: TableId, field: string): JoinIndex;
  /** The texts by which rows of a table look others up. */
  keysOf(id: TableId, field: string): ReturnType<typeof rowKeys>;
  /** The rows that may be so, ascending: all but those that are surely of another kind. */
  candidates(id: TableId, condition: Condition): Uint32Array;
}

export function createLookUps({ tables, texts }: Pick<Facts, "tables" | "texts">): LookUps {
  const indexOf = remembered((id: TableId, field: string) => joinIndex(tables[id], field, texts));
  const keysOf = remembered((id: TableId, field: string) =>
    rowKeys(tables[id].columns[field]!, tables[id].rowCount, texts),
  );
  const allRows = remembered((id: TableId) =>
    Uint32Array.from({ length: tables[id].rowCount }, (_, row) => row),
  );
  const candidates = remembered(
    (id: TableId, condition: Condition) =>
      rowsOfKind(condition, id, (field) => indexOf(id, field), texts) ?? allRows(id),
  );
  return { indexOf, keysOf, candidates };
}
