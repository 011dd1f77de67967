/** From an assessment to the sheets that people read. */
import type { Problem } from "../tables/facts";
import type { Sheet, SheetRole } from "../workbook/workbook";
import { dataProblemsSheet } from "./data-problems";
import { findingsSheet } from "./findings";
import type { ReportInput } from "./input";
import { keptRemarksSheet } from "./kept-remarks";
import { missingEvidenceSheet } from "./missing-evidence";
import { readinessSheet } from "./readiness";
import { settingsSheet } from "./settings-sheet";
import { wordsFor } from "./words";

/**
 * The result sheets of an assessment, in the order in which they stand; what people typed into earlier ones stays.
 * A settings sheet is made anew where there is one: the first is made by the shell that changes a setting.
 */
export function reportSheets(input: ReportInput): Sheet[] {
  const { assessment, options, language, previous } = input;
  const words = wordsFor(input);
  const problems = problemsOf(input);
  const sheets = [
    readinessSheet(input, problems.length, words),
    findingsSheet(assessment, words),
    missingEvidenceSheet(assessment, previous, words),
    dataProblemsSheet(problems, assessment.notices, words.m, language),
    ...(previous.settings.present ? [settingsSheet(previous.settings, options.schemes, language)] : []),
  ];
  const kept = keptRemarksSheet(assessment, previous, sheets, words);
  return kept ? [...sheets, kept] : sheets;
}

/** Roles of earlier sheets that a report no longer has, for `Workbook.put` to remove. */
export function rolesToRemove(sheets: readonly Sheet[]): SheetRole[] {
  return sheets.some(({ role }) => role === "kept-remarks") ? [] : ["kept-remarks"];
}

/** The problems of the cells, and of the settings sheet. */
export function problemsOf({
  assessment,
  previous,
}: Pick<ReportInput, "assessment" | "previous">): Problem[] {
  return [...assessment.problems, ...previous.settings.problems];
}
