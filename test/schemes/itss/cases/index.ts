/** The boundary cases of every ITSS requirement, level 4 first, in the order of the rule book. */
import { itss } from "../../../../src/schemes/itss";
import type { CasesOfBook } from "../../case";
import { level1 } from "./level-1";
import { level2 } from "./level-2";
import { level3 } from "./level-3";
import { level4 } from "./level-4";

export const itssCases: CasesOfBook = {
  book: itss,
  cases: [...level4, ...level3, ...level2, ...level1],
};
