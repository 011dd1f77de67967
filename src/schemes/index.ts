/** The rule books that Proofsheet ships. */
import type { RuleBook } from "../rules/expression";
import { itss } from "./itss";

export const ruleBooks: readonly RuleBook[] = [itss];
