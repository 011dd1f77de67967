/** The moves found so far, each once, in the order in which they were found. */
import { catalogue, type TableId } from "../../tables/catalogue";
import { roundedCost, type Costs } from "./costs";
import type { Move, MoveEdit, MoveKind } from "./move";
import type { NewRow } from "./new-row";

export interface MoveList {
  readonly moves: readonly Move[];
  set(
    cell: { table: TableId; row: string; field: string },
    value: string,
    kind: MoveKind,
    times?: number,
  ): void;
  document(document: string, subject: string | null): void;
  /** As many rows that are alike; those that are on the list already count. */
  add(table: TableId, row: NewRow, count: number, times?: number): void;
}

/** The keys of rows that do not exist yet; none of the workbook's own keys begins so. */
export const NEW_KEY = "NEW-";

/** @param keyOf the field that serves as a table's key here. */
export function moveList(costs: Costs, keyOf: (table: TableId) => string | null): MoveList {
  const found = new Map<string, Move>();
  const byNewKey = new Map<string, Move>();
  const alike = new Map<string, Move[]>();
  const newKeys = new Map<TableId, number>();

  function put(edit: MoveEdit, kind: MoveKind, cost: number, more: Partial<Move> = {}): Move {
    const id = JSON.stringify(edit);
    const known = found.get(id);
    if (known !== undefined) return known;
    const move: Move = { kind, edit, cost: roundedCost(cost), needs: null, after: null, row: null, ...more };
    found.set(id, move);
    return move;
  }

  return {
    get moves() {
      return [...found.values()];
    },
    set({ table, row, field }, value, kind, times = 1) {
      const needs = byNewKey.get(`${table} ${row}`) ?? null;
      const edit: MoveEdit = { kind: "set", table, row, field, value };
      put(edit, kind, costs[kind] * times, { needs, row: { table, name: row } });
    },
    document(document, subject) {
      const needs = [...byNewKey.values()].find((move) => newKeyOf(move, keyOf) === subject) ?? null;
      put({ kind: "document", document, subject }, "document", costs.document, {
        needs: subject === null ? null : needs,
      });
    },
    add(table, { kind, values }, count, times = 1) {
      const signature = JSON.stringify([table, values]);
      const others = alike.get(signature) ?? [];
      alike.set(signature, others);
      const key = keyOf(table);
      const needsKey = key !== null && values[key] === undefined;
      if (lacksName(table, values, key)) return;
      while (others.length < count) {
        const number = (newKeys.get(table) ?? 0) + 1;
        if (needsKey) newKeys.set(table, number);
        const own: Record<string, string> = needsKey ? { [key]: `${NEW_KEY}${number}` } : {};
        const staffId = values["staffId"];
        const needs = staffId === undefined ? null : (byNewKey.get(`staff ${staffId}`) ?? null);
        const move = put({ kind: "add", table, values: { ...own, ...values } }, kind, costs[kind] * times, {
          after: others.at(-1) ?? null,
          needs,
        });
        if (others.includes(move)) return;
        others.push(move);
        if (needsKey) byNewKey.set(`${table} ${own[key]!}`, move);
      }
    },
  };
}

/** Without what makes a row a row there is none. */
function lacksName(table: TableId, values: NewRow["values"], key: string | null): boolean {
  return Object.entries(catalogue[table].columns).some(
    ([field, column]) => column.row && !column.key && field !== key && values[field] === undefined,
  );
}

/** The key of the row that a move adds; null for other moves. */
export function newKeyOf({ edit }: Move, keyOf: (table: TableId) => string | null): string | null {
  if (edit.kind !== "add") return null;
  const key = keyOf(edit.table) ?? Object.keys(catalogue[edit.table].columns)[0]!;
  return edit.values[key] ?? null;
}
