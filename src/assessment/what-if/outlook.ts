/** The verdicts under a scenario: what changes while a person drags, without cells, near misses and documents. */
import type { SchemeId } from "../../rules/expression";
import type { Day } from "../../tables/days";
import type { FindingMeasure, LevelResult, Status } from "../assessment";
import type { EditFault } from "./edit";

export interface RequirementOutlook {
  readonly status: Status;
  /** It would be met, or not apply, if every document were on file. */
  readonly onFigures: boolean;
  readonly measures: readonly FindingMeasure[];
}

export interface SchemeOutlook {
  readonly scheme: SchemeId;
  readonly onFigures: string | null;
  readonly capability: string | null;
  readonly eligible: string | null;
  /** Lowest first. */
  readonly levels: readonly LevelResult[];
  /** By requirement id, in the order of the rule book. */
  readonly requirements: ReadonlyMap<string, RequirementOutlook>;
}

export interface Outlook {
  readonly asOf: Day;
  readonly schemes: readonly SchemeOutlook[];
  /** Some number was declared: the answer is declared, not proven. */
  readonly isDeclared: boolean;
  /** What could not be carried out, by the place of the edit in the list. */
  readonly faults: ReadonlyMap<number, EditFault>;
}
