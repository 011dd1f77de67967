/** What the result sheets are made from. */
import type { Assessment, AssessmentOptions } from "../assessment/assessment";
import type { Language } from "../tables/definition";
import type { Day } from "../tables/days";
import type { Facts } from "../tables/facts";
import type { Previous } from "./previous";

export interface ReportInput {
  assessment: Assessment;
  facts: Facts;
  options: AssessmentOptions;
  /** The day on which it was assessed. */
  today: Day;
  /** The language of the sheets. */
  language: Language;
  /** What people typed into the sheets of an earlier check. */
  previous: Previous;
}
