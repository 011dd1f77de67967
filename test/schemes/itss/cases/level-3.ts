/** The cases of level 3, in the order of the rule book. */
import type { CasesOf } from "../../case";
import { level3Entry } from "./level-3-entry";
import { level3Indicators } from "./level-3-indicators";
import { level3People } from "./level-3-people";
import { level3Projects } from "./level-3-projects";
import { documentsAlone } from "../../shared-cases/documents-alone";

export const level3: readonly CasesOf[] = [
  ...level3Entry,
  level3Projects.projects,
  level3Projects.crossYearProjects,
  level3Projects.attestedProjects,
  documentsAlone("itss.3.interoperability", { kinds: ["process-diagram", "cross-department-minutes"] }),
  level3Indicators.workOrderTurnover,
  level3Indicators.monitoredKpis,
  level3Indicators.kpiAutomation,
  level3People.seniorManagers,
  level3People.averageTraining,
  level3Indicators.knowledgeDocuments,
  level3Indicators.knowledgeReuse,
  documentsAlone("itss.3.process-screenshots", { kinds: ["process-digitisation-screenshot"] }),
];
