/** Cases of the clauses that make a level: some are listed, and none of the level's falls short. */
import {
  figure,
  met,
  notMet,
  openFigure,
  refused,
  undetermined,
  type Case,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";

type Level = 1 | 2 | 3 | 4 | 5;

export function clausesOf(level: Level): CasesOf {
  return {
    requirement: `csmm.${level}.clauses`,
    cannot: { "not-applicable": "always-applies", "evidence-missing": "asks-for-no-document" },
    cases: [...whateverTheLevel(level), ...(level === 1 ? listedAtAll : listedOf(level))],
  };
}

const clause = (n: number, level: Level, change: Row = {}): Row => ({
  clause: `4.${n}`,
  level,
  result: "satisfied",
  ...change,
});
const sheetOf = (...clauses: Row[]): Sheets => ({ clauses });

function whateverTheLevel(level: Level): Case[] {
  const other = level === 5 ? 4 : 5;
  /** Two clauses of the level, the second changed. */
  const second = (change: Row): Sheets => sheetOf(clause(1, level), clause(2, level, change));
  return [
    met("one clause, satisfied", sheetOf(clause(1, level)), { figures: [figure(1, 1), figure(0, 0)] }),
    notMet("one of two clauses partly satisfied", second({ result: "partial" }), {
      figures: [figure(2, 1), figure(1, 0, 1)],
    }),
    undetermined("the result of one clause is blank", second({ result: null }), {
      figures: [figure(2, 1), openFigure([0, 1], 0, [0, 1])],
    }),
    notMet("one of two clauses not satisfied, in Chinese", second({ result: "不符合" })),
    met("one of two clauses not applicable", second({ result: "不适用" })),
    met("one of two satisfied, by the other word for it", second({ result: "满足" })),
    met("every clause of the level not applicable", sheetOf(clause(1, level, { result: "not-applicable" }))),
    undetermined("an unreadable result", second({ result: refused })),
    undetermined("a result that is not in the list", second({ result: "nearly" })),
    notMet(
      "one blank result, but another clause falls short",
      sheetOf(clause(1, level, { result: "partial" }), clause(2, level, { result: null })),
      { figures: [figure(2, 1), openFigure([1, 2], 0, [1, 2])] },
    ),
    met(
      "a clause of another level falls short",
      sheetOf(clause(1, level), clause(2, other, { result: "partial" })),
    ),
    undetermined("a clause of unknown level falls short", second({ level: null, result: "partial" })),
    undetermined("a clause of unreadable level falls short", second({ level: refused, result: "partial" })),
    undetermined("the level is no whole number", second({ level: 2.5, result: "partial" })),
    met("a clause of unknown level is satisfied", second({ level: null })),
    met("a row without a number is no clause", second({ clause: null, result: "partial" })),
    met("of two rows with one number the first counts", second({ clause: "4.1", result: "partial" })),
    notMet("a clause with an unreadable number falls short", second({ clause: refused, result: "partial" })),
    notMet("an empty sheet of clauses", sheetOf(), { figures: [figure(0, 1, 1), figure(0, 0)] }),
    undetermined("no sheet of clauses", {}),
  ];
}

const listedAtAll: readonly Case[] = [
  met("no clause of this level, but one of another", sheetOf(clause(1, 3)), {
    figures: [figure(1, 1), figure(0, 0)],
  }),
  met("one clause whose level is blank, satisfied", sheetOf(clause(1, 2, { level: null }))),
];

function listedOf(level: Level): Case[] {
  return [
    notMet("clauses of another level only", sheetOf(clause(1, 1), clause(2, 1)), {
      figures: [figure(0, 1, 1), figure(0, 0)],
    }),
    undetermined("one clause whose level is blank, satisfied", sheetOf(clause(1, level, { level: null })), {
      figures: [openFigure([0, 1], 1, [0, 1]), figure(0, 0)],
    }),
  ];
}
