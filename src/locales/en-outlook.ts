/** A scenario beside the workbook as it stands, before and after, in English. */

export const enOutlook = {
  title: (asOf: string) => `What if (assessment date ${asOf})`,
  titleMoved: (before: string, after: string) => `What if (assessment date ${before}, then ${after})`,
  before: "As it stands",
  after: "Then",
  answers: {
    onFigures: "On the figures",
    capability: "With evidence in hand",
    eligible: "May apply now for",
  },
  level: (level: string | null) => (level === null ? "none yet" : `level ${level}`),
  levels: "Levels that change",
  met: (met: number, of: number) => `${met} of ${of} met`,
  turned: "Requirements that turn",
  moved: "Numbers that move without turning a requirement",
  more: (n: number) => `… and ${n.toLocaleString("en")} more`,
  nothing: "Nothing changes: no level, no requirement, no number.",
  numbers: (before: string, after: string, required: string) => `${before} → ${after}, required ${required}`,
  declared: "Declared numbers stand for what rows would have to prove: the answer is declared, not proven.",
  onFile:
    "A document as if on file counts as dated on the assessment date and verified by a third party, as far as your list of evidence has columns for that.",
  untouched: (file: string) => `${file} was not touched.`,
  cli: {
    needs:
      'Name one workbook and what to change, as in: proofsheet whatif company.xlsx --set "projects[P-004].status=completed"',
    setFault: (text: string, sentence: string) => `--set ${text}: ${sentence}`,
    scenarioFault: (name: string, text: string, sentence: string) =>
      `Scenario “${name}”, ${text}: ${sentence}`,
    noScenario: (name: string, known: string | null) =>
      known === null
        ? `The workbook has no scenario “${name}”; none is saved in it. Save one in the add-in, under Plan, What if; further rows may then be typed below it on the sheet Scenarios. Without one, give each change as --set.`
        : `The workbook has no scenario “${name}”; it has ${known}.`,
  },
};

export type OutlookTexts = typeof enOutlook;
