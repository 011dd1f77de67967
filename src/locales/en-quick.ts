/** What the quick level check says, in English. */
import type { AnswerForm } from "../assessment/quick-check/read-answer";
import type { QuickStatus } from "../assessment/quick-check/answer";
import type { Unit } from "../rules/expression";

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const enQuick = {
  title: "Quick level check",
  open: "Quick level check: an answer from a few figures",
  hint: "No rows needed: tell the figures that decide the level. Documents are taken as on file.",
  declared: "Declared, not proven",
  declaredHint:
    "This goes by what was typed here, as if every document were on file. What a workbook proves may be less.",
  scheme: "Scheme",
  level: "Level to check",
  asks: (level: string) => `Level ${level} asks`,
  entryAsks: (level: string) => `To apply for level ${level}`,
  /** The thresholds of one level, as "Level 4: at least 3 projects". */
  bound: (level: string, bound: string) => `Level ${level}: ${bound}`,
  atLeast: (quantity: string) => `at least ${quantity}`,
  atMost: (quantity: string) => `at most ${quantity}`,
  none: "none",
  alternative: "One of several ways; one is enough.",
  notNeeded: "Not needed any more: what asks for it is met another way.",
  unitSigns: {
    CNY: "yuan",
    ratio: "%",
    month: "months",
    hour: "hours",
    year: "years",
    point: "points",
  } as Partial<Record<Unit, string>>,
  yes: "Yes",
  no: "No",
  enough: "Enough",
  short: (gap: string) => `${gap} short`,
  over: (gap: string) => `${gap} too many`,
  statuses: { met: "met", "not-met": "not met", open: "open" } satisfies Record<QuickStatus, string>,
  partial: "nothing found against it",
  /** `level` null: none. */
  reached: (scheme: string, level: string | null) =>
    level === null
      ? `On these figures no level of ${scheme} is reached yet.`
      : `On these figures: ${scheme} level ${level}.`,
  nothingYet: "Type the figures, and the level stands here at once.",
  possible: (level: string, open: number) =>
    `Level ${level} is still possible: ${plural(open, "answer is", "answers are")} open.`,
  ruledOut: (level: string, falling: number) =>
    `Level ${level} is out of reach so far: ${plural(falling, "figure falls", "figures fall")} short.`,
  entry: {
    met: (level: string) => `The entry conditions of level ${level} are met.`,
    "not-met": (level: string) => `Not every entry condition of level ${level} is met.`,
    open: (level: string) => `Entry conditions of level ${level} are still open.`,
  } satisfies Record<QuickStatus, (level: string) => string>,
  levelStatus: (title: string, status: string) => `${title}: ${status}`,
  result: "What it comes to",
  shortTitle: "What falls short",
  shortLine: (what: string, actual: string, bound: string, gap: string) =>
    `${what}: ${actual}; asked: ${bound} (${gap})`,
  shortYesNo: (what: string) => `${what}: no`,
  openTitle: "Still open",
  sheets: "Turn it into input sheets",
  sheetsHint: (scheme: string, level: string) =>
    `Makes the sheets and columns that ${scheme} level ${level} needs, with headers, drop-downs and notes. Fill in the rows, and figures become proof.`,
  sheetsDo: (scheme: string, level: string) => `Make the input sheets for ${scheme} level ${level}`,
  sheetsHere: "This workbook has every sheet that the level needs.",
  clear: "Clear the answers",
  forms: {
    number: "a number of 0 or more, as 500000 or 50万",
    signed: "a number, as 40",
    "whole-number": "a whole number, as 3",
    share: "a percentage up to 100%, as 40%",
    rate: "a percentage, as 12%",
    "yes-no": "yes or no",
  } satisfies Record<AnswerForm, string>,
  bad: (form: string) => `Write ${form}.`,

  cli: {
    needs: "Name one scheme and a level of it, as in: proofsheet quick --scheme itss --level 3",
    noFile: "The quick check reads no workbook; for one use: proofsheet check company.xlsx",
    badAnswer: (text: string) => `--answer ${text}: write it as KEY=VALUE.`,
    badValue: (text: string, form: string) => `--answer ${text}: write ${form}.`,
    unknownKey: (key: string, near: string | null) =>
      near === null
        ? `No question is called “${key}”. Without --answer, the command lists the questions and their keys.`
        : `No question is called “${key}”. Did you mean ${near}?`,
    nothingYet: "No figure is given yet, so no level can be told.",
    intro: "Type each figure. An empty line leaves it open.",
    yesNo: "yes/no",
    again: (form: string) => `That cannot be read; write ${form}.`,
    answerAs: "To answer in a script, add for each: --answer KEY=VALUE",
    sheets: (scheme: string, level: string) =>
      `Input sheets for it: proofsheet template company.xlsx --scheme ${scheme} --target ${level}`,
  },
};

export type QuickMessages = typeof enQuick;
