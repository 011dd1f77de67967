/** The boundary cases of every rule book that is shipped. */
import type { CasesOfBook } from "./case";
import { ccidCases } from "./ccid/cases";
import { csmmCases } from "./csmm/cases";
import { itssCases } from "./itss/cases";

export const allCases: readonly CasesOfBook[] = [itssCases, ccidCases, csmmCases];
