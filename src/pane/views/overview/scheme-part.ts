/** What each part of a scheme's overview is made from. */
import type { SchemeAssessment } from "../../../assessment/assessment";
import type { Words } from "../../../report/words";
import type { ViewProps } from "../view";

export interface SchemePart {
  scheme: SchemeAssessment;
  words: Words;
  go: ViewProps["go"];
}
