/** Which moves go together: whatever is cheapest, no plan makes others. */
import { anyOf, made, notMade, type Formula } from "./formula";
import { codeOfIndicator } from "./indicator-code";
import type { Move } from "./move";

/** A new row comes before what is changed about it, of rows that are alike the first comes first, a cell is set once. */
export function rulesOfMoves(moves: readonly Move[]): Formula[] {
  const place = new Map(moves.map((move, index) => [move, index]));
  const rules: Formula[] = [];
  moves.forEach(({ needs, after }, index) => {
    for (const other of [needs, after]) {
      if (other !== null) rules.push(anyOf([notMade(index), made(place.get(other)!)]));
    }
  });
  moves.forEach((one, index) => {
    for (let other = index + 1; other < moves.length; other++) {
      if (exclude(one, moves[other]!)) rules.push(anyOf([notMade(index), notMade(other)]));
    }
  });
  return rules;
}

/** They set the same cell, or state the current values of the same indicator. */
export function exclude({ edit: one }: Move, { edit: other }: Move): boolean {
  if (one.kind === "set" && other.kind === "set") {
    return one.table === other.table && one.row === other.row && one.field === other.field;
  }
  const [a, b] = [indicatorOf(one), indicatorOf(other)];
  return a !== null && a === b;
}

function indicatorOf(edit: Move["edit"]): string | null {
  if (edit.kind === "document" || edit.table !== "kpis") return null;
  return codeOfIndicator(edit.kind === "set" ? edit.row : (edit.values["indicator"] ?? ""));
}
