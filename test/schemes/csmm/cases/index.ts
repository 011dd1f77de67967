/** The boundary cases of every CSMM requirement, in the order of the rule book. */
import { csmm } from "../../../../src/schemes/csmm";
import type { CasesOfBook } from "../../case";
import { amountsAgree } from "./amounts";
import { application } from "./application";
import { clauseEvidence } from "./clause-evidence";
import { clausesOf } from "./clauses-of-level";
import { closedLoop } from "./closed-loop";
import { existingCertificates } from "./existing-certificates";
import { intellectualProperty, typicalProjects } from "./projects";
import { selfAssessment } from "./self-assessment";
import { socialSecurity } from "./social-security";
import { managementSystem } from "./management-system";

export const csmmCases: CasesOfBook = {
  book: csmm,
  cases: [
    clausesOf(1),
    clausesOf(2),
    clauseEvidence,
    ...selfAssessment,
    ...application,
    intellectualProperty,
    typicalProjects,
    ...managementSystem,
    amountsAgree,
    socialSecurity,
    closedLoop,
    clausesOf(3),
    clausesOf(4),
    clausesOf(5),
    existingCertificates,
  ],
};
