/** What each language must be able to say. */
import type { TableId } from "../tables/catalogue";
import type { Unit } from "./expression";
import type { Fact, SpokenDocument } from "./to-text-facts";
import type { SpokenMeasure, SpokenTest } from "./to-text-measures";

export interface SpokenRequirement {
  test: SpokenTest | null;
  documents: readonly SpokenDocument[];
  appliesWhen: SpokenTest | null;
}

export interface Grammar {
  /** One or two full sentences. */
  requirement: (requirement: SpokenRequirement) => string;
  /** A clause without capital and full stop. */
  test: (test: SpokenTest) => string;
  /** A noun phrase. */
  measure: (measure: SpokenMeasure) => string;
  /** What is said of a row: "completed, contract amount at least CNY 500,000". */
  facts: (facts: readonly Fact[], table: TableId) => string;
}

/** Units of an indicator that are no things to be counted. */
export const thingsUncounted: readonly Unit[] = ["ratio", "point", "hour", "CNY", "month", "year", "yes"];
