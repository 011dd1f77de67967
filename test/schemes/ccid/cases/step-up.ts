/** The cases of the certificate of the level below, and of the proof of innovation that skips it. */
import { met, notMet, refused, undetermined, type CasesOf, type Row, type Sheets } from "../../case";
import { holderCases } from "../../shared-cases/holders";
import { substituteCases } from "../../shared-cases/substitutes";

const names = ["零", "一级", "二级", "三级", "四级"];

export function stepUp(requirement: string, previous: 2 | 3 | 4): CasesOf {
  const sheets = (certificates: Row[], evidence: Row[] = []): Sheets => ({ certificates, evidence });
  const holding = (change: Row) =>
    sheets([
      { standard: "CCID", level: previous, issuedOn: "2026-01-05", expiresOn: "2029-01-04", ...change },
    ]);
  return {
    requirement,
    cannot: { "not-applicable": "always-applies", "evidence-missing": "only-a-substitute" },
    cases: [
      ...holderCases((certificates) => sheets(certificates), previous, ["CCID", "ITSS"]),
      ...[names[previous]!, `Level ${previous}`, `CCID ${previous}级`].map((level) =>
        met(`the level written ${level}`, holding({ level })),
      ),
      met("a certificate with five stars", holding({ stars: 5 })),
      met(
        "issued this month, and the first one: no time of holding is asked",
        holding({ issuedOn: "2026-06" }),
      ),
      undetermined("a certificate of an unreadable scheme", holding({ standard: refused })),
      notMet(
        "one that has expired beside one of a lower level",
        sheets([
          { standard: "CCID", level: previous, issuedOn: "2020-01-05", expiresOn: "2023-01-04" },
          { standard: "CCID", level: previous + 1, issuedOn: "2025-01-05", expiresOn: "2028-01-04" },
        ]),
      ),
      ...substituteCases({
        requirement,
        kind: "cross-level-innovation-proof",
        given: (evidence) => sheets([], evidence),
      }),
      notMet(
        "a special approval of another scheme",
        sheets([], [{ kind: "special-approval", location: "a" }]),
      ),
      notMet("no certificate, and no proof", sheets([]), { figures: [], missing: [] }),
      undetermined(
        "no certificate, and no Evidence sheet in which a proof could stand",
        { certificates: [] },
        { missing: [] },
      ),
      undetermined("no Certificates sheet", { evidence: [] }, { missing: [] }),
    ],
  };
}
