/** The cases of a requirement that asks for documents and nothing else. */
import type { CasesOf } from "../case";
import { documentCases, type Asked } from "./documents";

export function documentsAlone(requirement: string, asked: Pick<Asked, "kinds" | "months">): CasesOf {
  return {
    requirement,
    cannot: {
      "not-applicable": "always-applies",
      "not-met": "documents-alone",
      undetermined: "documents-alone",
    },
    cases: documentCases({ requirement, ...asked }),
  };
}
