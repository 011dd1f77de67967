/** The boundary cases of every CCID requirement, level 4 first, in the order of the rule book. */
import { ccid } from "../../../../src/schemes/ccid";
import type { CasesOfBook } from "../../case";
import { deliveredProjects } from "../../shared-cases/delivered-projects";
import { documentsAlone } from "../../shared-cases/documents-alone";
import { innovation } from "./innovation";
import { level4Entry, operating } from "./level-4-entry";
import { level4Material } from "./level-4-material";
import { indicators } from "./indicators";
import { stepUp } from "./step-up";
import { technicalAbility } from "./technical-ability";

export const ccidCases: CasesOfBook = {
  book: ccid,
  cases: [
    ...level4Entry,
    deliveredProjects("ccid.4.typical-case", 1),
    documentsAlone("ccid.4.management-system", {
      kinds: ["service-management-manual", "risk-control-procedure"],
    }),
    ...level4Material,
    operating("ccid.3.operating", 24),
    stepUp("ccid.3.step", 4),
    deliveredProjects("ccid.3.projects", 3),
    documentsAlone("ccid.3.process-documents", {
      kinds: ["requirements-management-specification", "operations-sla"],
    }),
    stepUp("ccid.2.step", 3),
    technicalAbility,
    stepUp("ccid.1.step", 2),
    documentsAlone("ccid.1.optimisation-case", { kinds: ["optimisation-case"] }),
    innovation,
    ...indicators,
  ],
};
