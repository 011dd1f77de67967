/** The cheapest plan by trying every choice of moves on every day, each assessed on its own. */
import { isSo } from "../../../src/assessment/plan/formula";
import { editsFor, type Move } from "../../../src/assessment/plan/move";
import { rulesOfMoves } from "../../../src/assessment/plan/move-rules";
import type { Prospect } from "../../../src/assessment/plan/plan";
import { unmetIn } from "../../../src/assessment/plan/day-plan";
import type { WhatIf } from "../../../src/assessment/what-if/what-if";
import type { Day } from "../../../src/tables/days";

export interface Choice {
  readonly day: Day;
  readonly moves: readonly Move[];
  readonly cost: number;
}

/** Every choice of moves that go together, on every day, the cheapest first. */
function choices({ moves, days }: Prospect, perDay: number): Choice[] {
  const rules = rulesOfMoves(moves);
  const all: Choice[] = [];
  for (let bits = 0; bits < 2 ** moves.length; bits++) {
    const chosen = new Set([...moves.keys()].filter((index) => (bits >> index) % 2 === 1));
    if (!rules.every((rule) => isSo(rule, chosen))) continue;
    const some = moves.filter((_, index) => chosen.has(index));
    const cost = some.reduce((sum, move) => sum + move.cost, 0);
    for (const day of days) all.push({ day, moves: some, cost: cost + (day - days[0]!) * perDay });
  }
  return all.sort((a, b) => a.cost - b.cost);
}

/** The first of them that reaches the target; null where none does. */
export function cheapest(prospect: Prospect, whatIf: WhatIf, perDay: number): Choice | null {
  const reaches = ({ moves, day }: Choice) =>
    unmetIn(whatIf.outlook(editsFor(moves, day)), prospect.requirements).length === 0;
  return choices(prospect, perDay).find(reaches) ?? null;
}

/** The fewest requirements that are left unmet by whatever choice. */
export function fewestUnmet(prospect: Prospect, whatIf: WhatIf): number {
  const counts = choices(prospect, 0).map(
    ({ moves, day }) => unmetIn(whatIf.outlook(editsFor(moves, day)), prospect.requirements).length,
  );
  return Math.min(...counts);
}
