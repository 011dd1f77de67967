/** Cases of a certificate of the organisation that must stand on the day. */
import {
  figure,
  met,
  notMet,
  openFigure,
  refused,
  undetermined,
  type Case,
  type Row,
  type Sheets,
} from "../case";

type Asked = {
  /** Makes the sheets in which all hangs on these certificates. */
  given: (...certificates: Row[]) => Sheets;
  standard: string;
  otherStandard: string;
  /** The certificate's bound is the only one of the requirement. */
  alone?: boolean;
};

export function certificateCases({ given, standard, otherStandard, alone = true }: Asked): Case[] {
  const certificate = (change: Row): Row => ({
    standard,
    issuedOn: "2024-01-01",
    expiresOn: "2026-12-31",
    status: "valid",
    ...change,
  });
  const having = (change: Row) => given(certificate(change));
  const bound = (it: ReturnType<typeof figure>) => (alone ? { figures: [it] } : {});
  return [
    met("valid until today", having({ expiresOn: "2026-06-30" }), bound(figure(1, 1))),
    notMet("expired yesterday", having({ expiresOn: "2026-06-29" }), bound(figure(0, 1, 1))),
    undetermined(
      "a blank expiry is unknown",
      having({ expiresOn: null }),
      bound(openFigure([0, 1], 1, [0, 1])),
    ),
    met("issued today", having({ issuedOn: "2026-06-30" })),
    notMet("issued tomorrow", having({ issuedOn: "2026-07-01" })),
    undetermined("a blank issue date is unknown", having({ issuedOn: null })),
    met("a blank status is valid", having({ status: null })),
    notMet("suspended", having({ status: "suspended" })),
    notMet("withdrawn", having({ status: "撤销" })),
    undetermined("an unreadable status", having({ status: refused })),
    undetermined("a status that is not in the list", having({ status: "sleeping" })),
    met("valid for ever", having({ expiresOn: "长期" })),
    undetermined("an unreadable expiry", having({ expiresOn: refused })),
    undetermined("an unreadable issue date", having({ issuedOn: refused })),
    met("expires some day of next month", having({ expiresOn: "2026-07" })),
    notMet("expired some day of last month", having({ expiresOn: "2026-05" })),
    undetermined("expires some day of this month", having({ expiresOn: "2026-06" }), { asOf: "2026-06-15" }),
    undetermined("on the last day of the month in which it expires", having({ expiresOn: "2026-06" })),
    notMet("a certificate of another standard", having({ standard: otherStandard })),
    notMet("a certificate that no rule knows", having({ standard: "ISO 14001" })),
    undetermined("a certificate with an unreadable name", having({ standard: refused })),
    notMet("a row without a name is no certificate", having({ standard: null })),
    met("an expired one, renewed", given(certificate({}), certificate({ expiresOn: "2024-01-01" }))),
    notMet("an empty Certificates sheet", given(), bound(figure(0, 1, 1))),
  ];
}
