/** The cases of level 2's technical ability: a right with its own certificate, and a valid ISO certificate. */
import {
  doc,
  docsFor,
  figure,
  lacks,
  met,
  notMet,
  undetermined,
  without,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { achievementCases } from "../../shared-cases/achievements";
import { certificateCases } from "../../shared-cases/certificates";
import { documentCases } from "../../shared-cases/documents";
import { rowDocumentCases } from "../../shared-cases/row-documents";

const requirement = "ccid.2.technical-ability";
const patent: Row = { kind: "invention-patent", title: "Patent A", achievedOn: "2024-02-29" };
const isoCertificate: Row = { standard: "ISO 9001", issuedOn: "2024-01-01", expiresOn: "2026-12-31" };
const copy = doc("iso-certificate-copy");
const proofOfRight = docsFor("Patent A", "ownership-certificate");
const evidence = [copy, ...proofOfRight];
const withCertificates = (...certificates: Row[]): Sheets => ({
  achievements: [patent],
  certificates,
  evidence,
});
const withRight = (change: Row): Sheets => ({
  achievements: [{ ...patent, ...change }],
  certificates: [isoCertificate],
  evidence,
});
const able = withRight({});
const one = figure(1, 1);
const noneOfOne = figure(0, 1, 1);

export const technicalAbility: CasesOf = {
  requirement,
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("exactly one patent and one certificate", able, { figures: [one, one] }),
    notMet("no patent or copyright", { ...able, achievements: [] }, { figures: [noneOfOne, one] }),
    notMet("no certificate", withCertificates(), { figures: [one, noneOfOne] }),
    met("a software copyright", withRight({ kind: "软著" })),
    notMet("a white paper", withRight({ kind: "white-paper" })),
    met("no matter whether it relates to services", withRight({ serviceRelated: "no" })),
    met("a certificate by ISO/IEC 20000", withCertificates({ ...isoCertificate, standard: "ISO 20000" })),
    met("a certificate by ISO/IEC 27001", withCertificates({ ...isoCertificate, standard: "ISO 27001" })),
    notMet(
      "neither right nor certificate, and no document",
      { achievements: [], certificates: [], evidence: [] },
      { missing: [lacks("iso-certificate-copy")] },
    ),
    undetermined("no Achievements sheet", without(able, "achievements")),
    undetermined("no Certificates sheet", without(able, "certificates")),
    ...achievementCases(withRight, { otherKind: "national-standard" }),
    ...certificateCases({
      given: withCertificates,
      standard: "ISO 9001",
      otherStandard: "CMMI",
      alone: false,
    }),
    ...documentCases({
      requirement,
      rest: able,
      kinds: ["iso-certificate-copy"],
      others: proofOfRight,
    }),
    ...rowDocumentCases({
      requirement,
      table: "achievements",
      rows: [patent],
      keys: ["Patent A"],
      rest: { certificates: [isoCertificate] },
      kinds: ["ownership-certificate"],
      others: [copy],
    }),
  ],
};
