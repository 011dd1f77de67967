/** What is said of the verdicts that people give, in English. */

export const enJudgements = {
  title: "Judgements: a person's verdict beside the computed one",
  hint:
    "Requirement (its id, or its sentence) and Verdict make a judgement. All that you type stays; the computed verdict " +
    "never changes. To judge again, add a row with a later date.",
  columns: {
    requirement: "Requirement",
    asks: "What it asks",
    computed: "Computed",
    verdict: "Verdict",
    reason: "Reason",
    by: "By",
    date: "Date",
    note: "Note",
  },
  notes: {
    stale: "What it was given on has changed since: judge again.",
    superseded: "A later row on this requirement counts.",
    unread: "Cannot be read yet: see Data problems.",
    unchecked: "This scheme was not checked.",
    undated: "Counts without a date, since that cannot be read.",
  },
  prompts: {
    requirement:
      "The id of a requirement, as at the end of each row of Findings: itss.4.manual. Or its sentence.",
    verdict: "Choose one of the five. The computed verdict stays beside it.",
  },

  /** The heading of the column of *Findings*, and of the part in the pane. */
  judgement: "Judgement",
  byOn: (by: string | null, day: string | null) => [by, day].filter((each) => each !== null).join(", "),
  stale: "inputs changed since",
  level: (level: string, partial: boolean) => `level ${level}${partial ? " (nothing found against it)" : ""}`,
  /** After the three answers of what is computed. */
  withJudgements: (answers: string) => `With judgements: ${answers}`,
  answers: (onFigures: string | null, capability: string | null, eligible: string | null) =>
    `on the figures ${onFigures ?? "no level yet"} → with evidence in hand ${capability ?? "no level yet"} → ` +
    (eligible === null ? "could not apply yet" : `could apply for ${eligible} now`),
  counted: (n: number, stale: number) =>
    `${n} ${n === 1 ? "judgement" : "judgements"}${stale === 0 ? "" : `, ${stale} out of date`}`,
  legend:
    "✎ A person's verdict, from the Judgements sheet. It stands beside the computed one and never replaces it; " +
    "levels with judgements are what would hold if the certification body agreed.",
  reason: (text: string) => `Reason: ${text}`,

  pane: {
    judge: "Judge it yourself",
    change: "Change",
    withdraw: "Withdraw",
    keep: "Keep",
    cancel: "Cancel",
    hint: (sheet: string) =>
      `Your verdict stands beside the computed one, on the sheet “${sheet}”. It replaces nothing.`,
    staleHint: "What it was given on has changed since. Look again, then keep it anew or withdraw it.",
    dateBad: "Choose a whole date, or leave it empty.",
  },
};

export type JudgementTexts = typeof enJudgements;
