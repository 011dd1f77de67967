/** The rule books that Proofsheet ships. */
import type { RuleBook } from "../rules/expression";
import { ccid } from "./ccid";
import { csmm } from "./csmm";
import { itss } from "./itss";

export const ruleBooks: readonly RuleBook[] = [itss, ccid, csmm];
