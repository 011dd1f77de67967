/** What the sheet of former checks says, in English. */

export const enHistory = {
  title: "Check history: one row for each check",
  hint:
    "Levels read: on the figures → with evidence in hand → may apply for. A check on the same day that finds nothing new " +
    "adds no row. Remark is yours and stays; rows that you delete stay deleted.",
  none: "No check has been recorded.",
  columns: {
    checkedOn: "Checked on",
    asOf: "Assessment date",
    itss: "ITSS",
    ccid: "CCID",
    csmm: "CSMM",
    turned: "Since the check before",
    problems: "Data problems",
    setOtherwise: "Targets and settings",
    rules: "Rules",
    remark: "Remark",
  },
  level: (level: string | null) => level ?? "none",
  levels: (onFigures: string, capability: string, eligible: string) =>
    `${onFigures} → ${capability} → ${eligible}`,
  met: (level: string, met: number, of: number) => `Level ${level}: ${met} of ${of} met`,
  target: (level: string) => `target level ${level}`,
  better: (n: number) => `▲ ${n} better`,
  worse: (n: number) => `▼ ${n} worse`,
  otherwise: (n: number) => `${n} no longer or newly applicable`,
  nothing: "No verdict turned",
  rules: (schemes: string, edition: string) => `${schemes}: ${edition}`,
  product: (version: string) => `Proofsheet ${version}`,
};

export type HistoryTexts = typeof enHistory;
