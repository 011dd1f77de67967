/** The cases of level 4, in the order of the rule book. */
import type { CasesOf } from "../../case";
import { level4Entry } from "./level-4-entry";
import { level4Material } from "./level-4-material";
import { level4Operation } from "./level-4-operation";
import { level4People } from "./level-4-people";
import { level4Projects } from "./level-4-projects";
import { level4Surveys } from "./level-4-surveys";

export const level4: readonly CasesOf[] = [
  ...level4Entry,
  level4Projects.completedProjects,
  level4Operation.serviceCatalogue,
  ...level4People,
  level4Operation.itsmRunning,
  level4Operation.auditAndReview,
  level4Surveys.surveyCoverage,
  level4Surveys.surveyScore,
  level4Projects.attestedProjects,
  ...Object.values(level4Material),
];
