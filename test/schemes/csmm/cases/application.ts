/** Cases of the application itself, and of the licence. */
import { doc, met, notMet, refused, undetermined, type CasesOf, type Row, type Sheets } from "../../case";
import { documentCases } from "../../shared-cases/documents";
import { documentsAlone } from "../../shared-cases/documents-alone";

const kinds = ["application-form", "self-assessment-report"] as const;
const onFile = kinds.map((kind) => doc(kind));
const stated: Row = { targetCsmm: 3, serviceScope: "Development and operation of software" };
const applying = (change: Row): Sheets => ({ organisation: [{ ...stated, ...change }], evidence: onFile });

const form: CasesOf = {
  requirement: "csmm.2.application",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("target level and service scope stated", applying({}), { figures: [] }),
    met("the target level in words", applying({ targetCsmm: "三级" })),
    notMet("no target level", applying({ targetCsmm: null })),
    notMet("no service scope", applying({ serviceScope: null })),
    undetermined("an unreadable target level", applying({ targetCsmm: refused })),
    undetermined("an unreadable service scope", applying({ serviceScope: refused })),
    notMet(
      "an unreadable target level, and no service scope",
      applying({ targetCsmm: refused, serviceScope: null }),
    ),
    notMet("the Organisation sheet states neither", {
      organisation: [{ name: "Example Ltd" }],
      evidence: onFile,
    }),
    notMet("the Organisation sheet states nothing", { organisation: [], evidence: onFile }),
    undetermined("no Organisation sheet", { evidence: onFile }),
    ...documentCases({ requirement: "csmm.2.application", rest: { organisation: [stated] }, kinds }),
  ],
};

export const application: readonly CasesOf[] = [
  form,
  documentsAlone("csmm.2.licence", { kinds: ["business-licence"] }),
];
