/** Scenarios over one workbook's facts: the verdicts under any list of edits. */
import type { Facts } from "../../tables/facts";
import type { AssessmentOptions } from "../assessment";
import type { Edit } from "./edit";
import type { Outlook } from "./outlook";

export interface WhatIf {
  /** The verdicts as the workbook stands. */
  readonly before: Outlook;
  /**
   * The verdicts with exactly these edits carried out, in order. What this list shares with the last one from its
   * beginning on is not done again; the rest costs the rows that it touches, not the table.
   */
  outlook(edits: readonly Edit[]): Outlook;
  /** The facts with these edits carried out, for an assessment with all its cells and documents. Linear. */
  facts(edits: readonly Edit[]): Facts;
  /** What the assessment goes by with these edits carried out: its date and its thresholds. */
  options(edits: readonly Edit[]): AssessmentOptions;
}
