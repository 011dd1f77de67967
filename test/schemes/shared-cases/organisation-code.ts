/** The cases of the organisation code certificate, which a unified social credit code makes needless. */
import type { EvidenceKind } from "../../../src/tables/evidence-kinds";
import {
  doc,
  evidenceMissing,
  lacks,
  met,
  notApplicable,
  refused,
  undetermined,
  type CasesOf,
  type Row,
  type Sheets,
} from "../case";
import { documentCases } from "./documents";

const codeCertificate: EvidenceKind = "organisation-code-certificate";
const company = (organisation: Row, ...evidence: Row[]): Sheets => ({
  organisation: [organisation],
  evidence,
});

export const organisationCodeCases = (requirement: string): CasesOf => ({
  requirement,
  cannot: { "not-met": "documents-alone" },
  cases: [
    notApplicable("a credit code is stated", company({ creditCode: "91310000MA1FL0XX00" })),
    evidenceMissing("no credit code, and no certificate on file", company({ creditCode: null }), [
      lacks(codeCertificate),
    ]),
    undetermined("an unreadable credit code", company({ creditCode: refused })),
    undetermined(
      "an unreadable credit code, the certificate on file",
      company({ creditCode: refused }, doc(codeCertificate)),
    ),
    notApplicable(
      "a credit code is stated, and the certificate is on file too",
      company({ creditCode: "9131" }, doc(codeCertificate)),
    ),
    undetermined("no Organisation sheet", { evidence: [doc(codeCertificate)] }),
    met(
      "the Organisation sheet has no line for the credit code",
      company({ name: "Example Ltd" }, doc(codeCertificate)),
    ),
    evidenceMissing("no line for the credit code, no certificate on file", company({ name: "Example Ltd" }), [
      lacks(codeCertificate),
    ]),
    ...documentCases({
      requirement,
      rest: { organisation: [{ name: "Example Ltd", creditCode: null }] },
      kinds: [codeCertificate],
    }),
  ],
});
