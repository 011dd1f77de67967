/** The boundary cases of every rule book that is shipped. */
import type { CasesOfBook } from "./case";
import { itssCases } from "./itss/cases";

export const allCases: readonly CasesOfBook[] = [itssCases];
