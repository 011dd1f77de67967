/** The cases of level 3, in the order of the rule book. */
import type { CasesOf } from "../case";
import { level3Capability } from "./level-3-capability";
import { level3Entry } from "./level-3-entry";

export const level3: readonly CasesOf[] = [...level3Entry, ...level3Capability];
