/** What the What-if view says, in English. */
const plural = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** How many of those counted are listed under what turned. */
const amongTurned = (n: number) => (n === 0 ? "" : ` (${n.toLocaleString("en")} of them above)`);

export const enWhatIf = {
  title: "What if",
  hint: "Move a number, tick a document, or change the date, and see what turns. Your sheets stay as they are.",

  levels: "Levels now and with your changes",
  scheme: "Scheme",
  onFigures: "On the figures",
  withEvidence: "With evidence",
  mayApply: "May apply for",
  noLevel: "none",
  level: (level: string) => `level ${level}`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  /** Said aloud once an answer changes. */
  answerNow: (scheme: string, answer: string, level: string) =>
    `${scheme}, ${answer.toLowerCase()}: ${level}.`,
  declared: "Declared, not proven",

  schemeToShow: "Scheme",
  levelToShow: "Level to look at",
  assessedOn: "Assessed on",
  asInWorkbook: (day: string) => `Back to ${day}`,
  notADate: "Type a date, as 2026-12-31.",

  turned: (n: number) => `What turned: ${n.toLocaleString("en")}`,
  turnedList: "Requirements that turned",
  notMet: (n: number, above: number) => `Not met: ${n.toLocaleString("en")}${amongTurned(above)}`,
  met: (n: number, above: number) => `Met: ${n.toLocaleString("en")}${amongTurned(above)}`,
  allMet: "Each requirement of this level is met.",
  notMetList: "Requirements that are not met",
  metList: "Requirements that are met",

  /** The picture of a bound in words. */
  pictured: (before: string, after: string, required: string) =>
    before === after
      ? `Now ${before}; required ${required}`
      : `Now ${before}, then ${after}; required ${required}`,
  required: (required: string) => `required ${required}`,
  /** The name of a cell's box. */
  inCell: (address: string) => `In ${address}`,
  inNoCell: "The value",
  declare: "Declare the number",
  moveBack: (what: string) => `Back to what it was: ${what}`,
  thresholds: (n: number) => `Move ${plural(n, "threshold")}`,
  threshold: (name: string) => `Threshold: ${name}`,
  documents: (n: number) => `As if on file: ${plural(n, "missing document")}`,
  allDocuments: (n: number) => `All ${n.toLocaleString("en")}`,

  scenario: "Your changes",
  changes: (n: number) => (n === 0 ? "No changes yet" : plural(n, "change")),
  undo: "Undo last change",
  startOver: "Start over",
  noChanges: "What you move is listed here.",
  remove: (edit: string) => `Take out: ${edit}`,
  apply: "Put into my sheets…",
  applyName: (edit: string) => `Put into my sheets: ${edit}`,
  wouldChange: "This would be written into your sheets:",
  wouldSet: "This would be saved among the settings of the workbook.",
  cellChange: (address: string, from: string, to: string) => `${address}: ${from} → ${to}`,
  emptyCell: "(empty)",
  write: "Write it",
  notNow: "Not now",
  name: "Name of the scenario",
  save: "Save in the workbook",
  saved: (n: number) => `Saved scenarios: ${n.toLocaleString("en")}`,
  savedList: "Saved scenarios",
  savedHint:
    "They stand on the Scenarios sheet of the workbook, are shared with it, and can be edited there as text.",
  open: "Open",
  openName: (name: string) => `Open ${name}`,
  delete: "Delete",
  deleteName: (name: string) => `Delete ${name}`,
  compareTick: (name: string) => `Compare ${name}`,
  compareMost: (n: number) => `At most ${n} side by side.`,
  compareTitle: (scheme: string) => `${scheme} side by side`,
  nowRow: "Now",
  draftRow: "Your changes",
  metAt: (level: string) => `Met at ${level}`,
  of: (met: number, all: number) => `${met} of ${all}`,
  turns: (name: string, n: number) =>
    n === 0 ? `${name}: turns nothing` : `${name}: turns ${plural(n, "requirement")}`,
  turn: (where: string, before: string, after: string, sentence: string) =>
    `${where} · ${before} → ${after}: ${sentence}`,
  faults: (n: number) => `${plural(n, "change")} could not be made`,
};

export type WhatIfMessages = typeof enWhatIf;
