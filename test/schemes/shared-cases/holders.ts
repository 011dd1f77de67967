/** Cases of "or holds it": a valid certificate of this level or a better one stands in for the rest. */
import { met, notMet, refused, undetermined, type Case, type Row, type Sheets } from "../case";

/**
 * `given` makes sheets that fail the requirement but for the certificates in them; `level` is the level at issue,
 * of ITSS unless another scheme is named.
 */
export function holderCases(
  given: (certificates: Row[]) => Sheets,
  level: number,
  [scheme, other]: readonly [scheme: string, other: string] = ["ITSS", "CCID"],
): Case[] {
  const holding = (change: Row): Sheets =>
    given([{ standard: scheme, level, issuedOn: "2026-01-05", expiresOn: "2029-01-04", ...change }]);
  const it = `level ${level}`;
  return [
    met(`a holder of ${it} renews`, holding({})),
    ...(level > 1 ? [met("a holder of level 1", holding({ level: "一级" }))] : []),
    notMet(`a holder of level ${level + 1} only`, holding({ level: level + 1 })),
    met(`${it} issued today`, holding({ issuedOn: "2026-06-30" })),
    notMet(`${it} to be issued tomorrow`, holding({ issuedOn: "2026-07-01" })),
    met(`${it} expires today`, holding({ expiresOn: "2026-06-30" })),
    notMet(`${it} expired yesterday`, holding({ expiresOn: "2026-06-29" })),
    undetermined(`${it} with a blank expiry`, holding({ expiresOn: null })),
    notMet(`${it} suspended`, holding({ status: "暂停" })),
    notMet(`${it} withdrawn`, holding({ status: "withdrawn" })),
    undetermined(`${it} with an unreadable status`, holding({ status: refused })),
    notMet(`${it} of another scheme`, holding({ standard: other })),
    undetermined("a certificate of blank level", holding({ level: null })),
    undetermined(`a certificate of unreadable level`, holding({ level: "high" })),
  ];
}
