/** From an assessment to the sheets that people read. */
import type { Notice, Problem } from "../tables/facts";
import type { Sheet, SheetLink, SheetRole } from "../workbook/workbook";
import { calendarSheet } from "./calendar";
import { calendarEntries } from "./calendar-entries";
import { unlinked } from "./cells";
import { dataProblemsSheet } from "./data-problems";
import { findingsSheet } from "./findings";
import { historyOf } from "./history/history-of";
import { historySheet } from "./history/history-sheet";
import { forecastFor } from "./forecast/forecast-of";
import { forecastSheet } from "./forecast/forecast-sheet";
import type { ReportInput } from "./input";
import { inputFingerprint } from "./input-fingerprint";
import { judgementPlacesAnew, judgementsSheet } from "./judgements-sheet";
import { keptRemarksSheet } from "./kept-remarks";
import { missingEvidenceSheet } from "./missing-evidence";
import type { Previous } from "./previous";
import { readinessSheet } from "./readiness";
import type { Settings } from "./read-settings";
import { roadmapFor, roadmapSheet } from "./roadmap";
import { resultRoles, type ResultRole } from "./result-roles";
import { scenarioPlacesAnew, scenariosSheet } from "./scenarios/scenarios-sheet";
import { settingsSheet } from "./settings-sheet";
import { wordsFor } from "./words";

/**
 * The result sheets of an assessment, in the order in which they stand; what people typed into earlier ones stays.
 * A settings sheet is made anew where there is one: the first is made by the shell that changes a setting. So it is with scenarios.
 */
export function reportSheets(input: ReportInput): Sheet[] {
  const { assessment, options, language, previous } = input;
  const words = wordsFor(input);
  const anew = <Entry extends Problem | Notice>(entries: readonly Entry[]) =>
    scenarioPlacesAnew(
      judgementPlacesAnew(entries, previous.judgements, words.m.sheets.judgements),
      previous.scenarios,
      words.m.sheets.scenarios,
    );
  const [problems, notices] = [anew(problemsOf(input)), anew(assessment.notices)];
  const history = historyOf(input, problems.length);
  const make: Record<ResultRole, () => Sheet> = {
    readiness: () => readinessSheet(input, problems.length, words),
    findings: () => findingsSheet(assessment, words),
    "missing-evidence": () => missingEvidenceSheet(assessment, previous, words),
    roadmap: () => roadmapSheet(assessment, roadmapFor(input), previous, words),
    calendar: () => calendarSheet(calendarEntries(input), assessment, words),
    forecast: () => forecastSheet(forecastFor(input), assessment, words),
    judgements: () => judgementsSheet(assessment, previous.judgements, words),
    "data-problems": () => dataProblemsSheet(problems, notices, words.m, language),
    history: () => historySheet(history, words),
  };
  const sheets = [
    ...rolesToWrite(previous).map((role) => make[role]()),
    ...(previous.scenarios.length > 0 ? [scenariosSheet(previous.scenarios, input)] : []),
    ...(previous.settings.present
      ? [settingsSheet(previous.settings, options.ruleBooks ?? options.schemes, language, inputsFor(input))]
      : []),
  ];
  const kept = keptRemarksSheet(previous, sheets, words);
  return (kept ? [...sheets, kept] : sheets).map((sheet, _, all) => withLinksTo(sheet, all));
}

/** The result sheets that the settings want; the judgements that people typed, and the history that there is, in any case. */
function rolesToWrite({ settings, judgements, history }: Previous): readonly ResultRole[] {
  const written = writtenRoles(settings);
  const isHeld: Partial<Record<ResultRole, boolean>> = {
    judgements: judgements.length > 0,
    history: history.length > 0,
  };
  return resultRoles.filter((role) => written.includes(role) || isHeld[role]);
}

/** The result sheets that the settings want. */
export function writtenRoles({ sheets }: Settings): readonly ResultRole[] {
  return sheets ?? resultRoles;
}

/** The fingerprint that the settings hold where *Readiness* is not written. */
function inputsFor({ facts, previous }: ReportInput): string | null {
  return writtenRoles(previous.settings).includes("readiness") ? null : inputFingerprint(facts);
}

/** The sheet without links to sheets of ours that are not among these. */
function withLinksTo(sheet: Sheet, among: readonly Sheet[]): Sheet {
  const roles = new Set(among.map(({ role }) => role));
  const leadsAstray = (link?: SheetLink) => link !== undefined && "role" in link && !roles.has(link.role);
  if (!sheet.rows.some(({ cells }) => cells.some((each) => leadsAstray(each?.link)))) return sheet;
  const rows = sheet.rows.map(({ cells, ...row }) => {
    let isAstray = false;
    return {
      ...row,
      cells: cells.map((each) => {
        // Empty cells that go on a merged one look like it.
        const goesOn = each?.value === null && !each.link;
        isAstray = goesOn ? isAstray : leadsAstray(each?.link);
        return each && isAstray ? unlinked(each) : each;
      }),
    };
  });
  return { ...sheet, rows };
}

/** Roles of earlier sheets that a report no longer has, for `Workbook.put` to remove. */
export function rolesToRemove(sheets: readonly Sheet[]): SheetRole[] {
  const made = new Set(sheets.map(({ role }) => role));
  return [...resultRoles, "kept-remarks" as const, "scenarios" as const].filter((role) => !made.has(role));
}

/** The problems of the cells, and of the settings sheet. */
export function problemsOf({
  assessment,
  previous,
}: Pick<ReportInput, "assessment" | "previous">): Problem[] {
  return [...assessment.problems, ...previous.settings.problems];
}
