/** Every sentence of the result sheets, and the summary, in English. */
import type { MissingReason, Status, UnknownReason } from "../assessment/assessment";
import type { Group, SchemeId, Stage } from "../rules/expression";
import type { SheetRole } from "../workbook/workbook";
import { enFaults } from "./en-faults";

const plural = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en", { maximumFractionDigits: 12 })} ${n === 1 ? one : many}`;

export const en = {
  /** Joins short items into one run of text. */
  list: (items: readonly string[]) => items.join(", "),
  parenthesis: (text: string, inner: string) => `${text} (${inner})`,
  labelled: (label: string, text: string) => `${label}: ${text}`,
  and: (texts: readonly string[]) => texts.join("; "),
  levelTitle: (level: string, name: string) => (name === "" ? `Level ${level}` : `Level ${level} · ${name}`),
  schemeLevel: (scheme: string, level: string) => `${scheme} level ${level}`,
  noLevel: "indicator",

  schemes: { itss: "ITSS", ccid: "CCID", csmm: "CSMM" } satisfies Record<SchemeId, string>,

  statuses: {
    met: "Met",
    "evidence-missing": "Evidence missing",
    undetermined: "Not enough data",
    "not-met": "Not met",
    "not-applicable": "Not applicable",
  } satisfies Record<Status, string>,

  statusMeanings: {
    met: "The figures reach the bound and every document asked for is on file.",
    "evidence-missing":
      "The figures would do; a document that proves them is not on file. Obtain it and list it with its location.",
    undetermined: "A cell is empty or could not be read, and its value would decide. Fill it in.",
    "not-met": "The figures fall short, whatever documents there are. The gap says by how much.",
    "not-applicable": "The condition under which this is asked does not hold, so it weighs nothing.",
  } satisfies Record<Status, string>,

  /** A level of partial coverage against which nothing was found. */
  partialMet: "Nothing found against it",
  partialMeaning:
    "The source does not give all conditions of this level, so it is never shown as plainly met.",

  groups: {
    entry: "Entry condition",
    capability: "Capability",
    material: "Application document",
    indicator: "Indicator",
  } satisfies Record<Group, string>,

  stages: {
    plan: "Plan",
    implement: "Implement",
    operate: "Operate",
    improve: "Improve",
    supervise: "Supervise",
  } satisfies Record<Stage, string>,

  missingReasons: {
    none: "none on file",
    "no-location": "listed, but no location is given",
    undated: "listed, but without a readable date",
    "out-of-window": "listed, but its date lies outside the window",
    "not-third-party": "listed, but not verified by a third party",
  } satisfies Record<MissingReason, string>,

  unknownReasons: {
    "no-sheet": "there is no such sheet",
    "empty-proves-nothing": "an empty sheet proves nothing; write “None” in it if there are none",
    "no-rows": "there is no such row",
    "several-rows": "several rows could be meant",
    "row-uncertain": "it is open whether some rows count",
    "cell-unknown": "a deciding cell is empty or unreadable",
    "period-too-old": "the latest figure is more than 12 months old",
    "base-not-positive": "the base year is zero or less",
    "empty-population": "there are no rows to measure",
  } satisfies Record<UnknownReason, string>,

  sheets: {
    readiness: "Readiness",
    findings: "Findings",
    "missing-evidence": "Missing evidence",
    "data-problems": "Data problems",
    settings: "Proofsheet settings",
    "kept-remarks": "Kept remarks",
    calendar: "Calendar",
    roadmap: "Roadmap",
    judgements: "Judgements",
    forecast: "Forecast",
    history: "Check history",
    scenarios: "Scenarios",
  } satisfies Record<SheetRole, string>,

  window: (from: string, to: string) => `dated ${from} to ${to}`,
  organisation: "the organisation",
  short: (quantity: string) => `${quantity} short`,
  unproven: (quantity: string) => `${quantity} not proven`,
  provenOf: (proven: string, figures: string) => `${proven} proven, ${figures} by the figures`,
  over: (quantity: string) => `${quantity} too many`,
  daysShort: (days: number) => plural(days, "day") + " to go",
  between: (lo: string, hi: string) => `${lo} to ${hi}`,
  dayOrEarlier: (day: string) => `${day} or earlier`,
  dayOrLater: (day: string) => `${day} or later`,
  atLeast: (quantity: string) => `at least ${quantity}`,
  atMost: (quantity: string) => `at most ${quantity}`,
  dateUnclear: "today: the stated date is not one readable day",
  notKnown: "not known",
  andMore: (text: string, n: number) => `${text} and ${n.toLocaleString("en")} more`,
  andMoreCells: (text: string, n: number) => `${text} and ${n.toLocaleString("en")} more`,
  percentagePoints: (points: number) => plural(points, "percentage point"),
  upTo: (text: string) => `up to ${text}`,
  steps: {
    standing: (actual: string, required: string) => `${actual}, asked ${required}`,
    because: (reason: string) => `Not known: ${reason}.`,
    fillIn: (cells: string) => `Fill in or correct ${cells}.`,
    seeRows: (cells: string) => `See ${cells}.`,
    obtain: (documents: string) => `Obtain and list: ${documents}.`,
    see: "See the Findings sheet.",
  },

  /** `isPartial`: the source does not give all conditions of the level. */
  threeAnswers: (
    scheme: string,
    onFigures: string | null,
    capability: string | null,
    eligible: string | null,
    isPartial: (level: string) => boolean = () => false,
  ) => {
    const named = (level: string) => `level ${level}${isPartial(level) ? " (nothing found against it)" : ""}`;
    return (
      `${scheme}: on the figures ${onFigures ? named(onFigures) : "no level yet"} → ` +
      `with evidence in hand ${capability ? named(capability) : "no level yet"} → ` +
      (eligible ? `may apply for ${named(eligible)} now` : "may not apply yet")
    );
  },

  readiness: {
    title: (organisation: string | null) => (organisation ? `Readiness of ${organisation}` : "Readiness"),
    asOf: (day: string) => `Assessment date ${day}`,
    fiscalYear: (year: number) => `Latest closed fiscal year ${year}`,
    targetReached: (level: string) => `The target, level ${level}, may be applied for now.`,
    targetAhead: (level: string) => `Target: level ${level}.`,
    edition: (scheme: string, edition: string) => `${scheme} rule book: ${edition}`,
    ladder: "Levels",
    level: "Level",
    status: "Status",
    onFigures: "On the figures",
    withEvidence: "With evidence in hand",
    mayApply: "May apply now for",
    none: "none yet",
    details: "Details",
    progress: "Met, of those that apply",
    holderMark: "◀ may be applied for now",
    blocks: (level: string) => `What blocks ${level}`,
    nothingBlocks: "Nothing blocks a higher level: the highest one is reached.",
    requirement: "Requirement",
    next: "What to do next",
    moreBlockers: (n: number) => `${plural(n, "more requirement")} on the Findings sheet`,
    profile: (level: string) => `Profile at ${level}: share of requirements met`,
    dimension: "Dimension",
    ofMet: (met: number, of: number) => `${met} of ${of}`,
    documents: "Most valuable documents to obtain",
    document: "Document",
    serves: "Serves",
    servesCount: (n: number, levels: string) => `${plural(n, "requirement")} (${levels})`,
    turnsAlone: "enough by itself to meet a requirement",
    noDocuments: "No document is missing.",
    data: "Data",
    problems: (n: number) =>
      n === 0
        ? "Every cell could be read."
        : `${plural(n, "cell or column", "cells or columns")} could not be read and ${n === 1 ? "counts" : "count"} as unknown: see Data problems.`,
    notices: (n: number) => `${plural(n, "notice")} on how the sheets were read.`,
    overridden: "Set by this workbook",
    legend: "How to read this",
    legendAnswers:
      "On the figures: the highest level whose capability requirements hold if every document were on file. " +
      "With evidence in hand: the same, counting only documents on file. " +
      "May apply: entry conditions, capability and application documents all hold today.",
    legendLevels:
      "A level takes the worst status of the requirements that apply at it, those of lower levels included.",
    legendEvidence: "A document counts once the Evidence sheet gives its location. Links lead to the cells.",
    disclaimer:
      "By the source rules that Proofsheet ships, not the official text of the standards. The certification body decides.",
  },

  findings: {
    title: "Findings: one row a requirement",
    level: "Level",
    group: "Group",
    dimension: "Dimension",
    stage: "Stage",
    requirement: "Requirement",
    status: "Status",
    actual: "Actual",
    required: "Required",
    gap: "Gap",
    missing: "Evidence missing",
    cell: "Deciding cell",
    furtherCells: "Further cells",
    source: "Source and notes",
    nearest: (row: string, fails: string) => `Nearest: ${row} (not yet: ${fails})`,
    unknownCondition: (condition: string) => `${condition} (not known)`,
    override: (name: string, value: string, standard: string) =>
      `Threshold “${name}” set to ${value} (standard: ${standard})`,
    ownLevel: "This level only",
    notes: (numbers: string) => `Notes ${numbers}`,
    notesTitle: "Notes: how the source was read, and where it differs from public material",
    note: (text: string) => `Public material: ${text}`,
    reading: (text: string) => `Reading: ${text}`,
  },

  missingEvidence: {
    title: "Documents to obtain, the most valuable first",
    hint: "Owner, Due and Remark are yours: what you type there stays through every check.",
    none: "No document is missing.",
    document: "Document",
    forWhat: "For",
    window: "Date must lie in",
    reason: "What is wrong",
    evidence: "Listed at",
    serves: "Needed for",
    servesMore: (n: number) => `and ${n} more`,
    value: "Effect",
    turnsAlone: "Meets a requirement by itself",
    partOf: "Needed with others",
  },

  dataProblems: {
    title: "Cells that could not be read, and how the sheets were read",
    hint: "Problems first: such a cell counts as unknown until it is mended. Notices say how a sheet was read; they need no action where the reading is right.",
    none: "Nothing to report: every cell could be read.",
    kind: "Kind",
    where: "Where",
    table: "Table",
    column: "Column",
    read: "What was read",
    sentence: "What it means and what to do",
    problem: "Problem",
    notice: "Notice",
    workbook: "the workbook",
    severalCells: (n: number, first: string) => `${plural(n, "cell")}, first ${first}`,
    severalRows: (n: number, first: string) => `${plural(n, "row")}, first ${first}`,
    rowOf: (sheet: string, row: number) => `${sheet}, row ${row}`,
  },

  settings: {
    title: "Settings of Proofsheet in this workbook",
    hint: "Type only in the Value column. An empty value means the default.",
    key: "Key",
    value: "Value",
    default: "Default",
    unit: "Unit",
    note: "Note",
    asOf: "Assessment date",
    target: (scheme: string) => `Target ${scheme} level`,
    language: "Language",
    today: "today, or the date in Organisation",
    asOrganisation: "as in Organisation",
    asHeaders: "as the headers",
    asOfNote: "A date, as 2026-06-30.",
    roadmapStart: "Roadmap start",
    roadmapStartDefault: "The assessment date",
    roadmapStartNote: "The day on which work begins, as 2026-06-30; the Roadmap counts its stages from it.",
    targetNote: (levels: string) => `One of: ${levels}.`,
    languageNote: "en or zh: the language of the result sheets.",
    schemes: "Schemes",
    allSchemes: "all",
    schemesNote: (names: string) => `What is assessed: one or several of ${names}.`,
    sheets: "Result sheets",
    allSheets: "all",
    sheetsNote: (names: string) => `What a check writes: one or several of ${names}.`,
    mappingNote: "This header is read as the table and column named under Value.",
    unreadable: "Could not be read; the default applies.",
    units: {
      yuan: "yuan",
      percent: "%",
      months: "months",
      hours: "hours",
      points: "points",
      number: "number",
    },
    generalSection: "General",
    parameterSection: (scheme: string) => `Thresholds of ${scheme}`,
    mappingSection: "Column mappings",
    otherSection: "Not understood",
  },

  /** Columns in which people type beside our lines. */
  lineFields: { owner: "Owner", due: "Due", done: "Done", remark: "Remark" },

  keptRemarks: {
    title: "What was typed into result sheets",
    hint: "Kept here because the sheet or line it stood in was made anew. Delete a row that you no longer need.",
    from: "From",
    cell: "Cell",
    line: "Line",
    text: "Text",
    unlistedLine: {
      "missing-evidence": "Missing evidence is not written at present; the remarks go back there once it is.",
      roadmap: "The Roadmap is not written at present; the remarks go back there once it is.",
    },
    goneLine: {
      "missing-evidence": "This line is no longer missing; its remarks come back with it.",
      roadmap: "This requirement is no task at present; its remarks come back with it.",
    },
    header: "the heading of the sheet",
    row: "a row of its own",
  },

  faults: enFaults,

  summary: {
    asOf: (day: string) => `Assessment date ${day}`,
    blocks: (level: string) => `What blocks level ${level}:`,
    documents: "Most valuable documents to obtain:",
    moreBlockers: (n: number) => `… and ${n} more`,
    problems: (n: number) => plural(n, "data problem"),
    notices: (n: number) => plural(n, "notice"),
    allReached: "The highest level is reached.",
    applyingAsksMore:
      "On the figures and with evidence in hand: the capability requirements alone. To apply, entry conditions and application documents are asked as well.",
  },
};

/** The table of sentences; every language has every key. */
export type Messages = typeof en;
