/** Where the source differs from public material on CSMM, and which findings show it; texts in `locales/notices.ts`. */
import type { SourceNotice } from "../../rules/expression";

export const notices: readonly SourceNotice[] = [
  { code: "csmm.editions", requirements: ["csmm.2.self-assessment", "csmm.2.practice-domains"] },
  { code: "csmm.levels-not-open", requirements: ["csmm.1.clauses", "csmm.5.clauses"] },
  { code: "csmm.level-5-after-a-year", requirements: ["csmm.5.clauses"] },
  { code: "csmm.half-year-of-running", requirements: ["csmm.2.clauses", "csmm.3.clauses"] },
  {
    code: "csmm.materials-of-it-services",
    requirements: [
      "csmm.2.strategy-evidence",
      "csmm.2.execution-evidence",
      "csmm.2.technical-evidence",
      "csmm.2.people-evidence",
    ],
  },
];
