/** Cases of people: who is on the staff on the day, and which of their certificates stand. */
import { met, notMet, refused, undetermined, type Case, type Row, type Sheets } from "../case";

/** `given` makes the sheets in which all hangs on one person, that person's staff row changed. */
export function onTheStaffCases(given: (person: Row) => Sheets): Case[] {
  return [
    notMet("one of them left today", given({ leftOn: "2026-06-30" })),
    met("one of them leaves tomorrow", given({ leftOn: "2026-07-01" })),
    met("one of them joined today", given({ joinedOn: "2026-06-30" })),
    notMet("one of them joins tomorrow", given({ joinedOn: "2026-07-01" })),
    met("a blank joining date is long ago", given({ joinedOn: null })),
    undetermined("an unreadable joining date", given({ joinedOn: refused })),
    undetermined("an unreadable leaving date", given({ leftOn: refused })),
    notMet("left in the month that ends today", given({ leftOn: "2026-06" })),
    undetermined("left at some day of the running month", given({ leftOn: "2026-06" }), {
      asOf: "2026-06-15",
    }),
    met("leaves next month", given({ leftOn: "2026-07" })),
    undetermined("joined at some day of the running month", given({ joinedOn: "2026-06" }), {
      asOf: "2026-06-15",
    }),
  ];
}

/**
 * `given` makes the sheets in which all hangs on one person's certificate, that certificate's row changed;
 * `other` is a certificate that does not do.
 */
export function heldCertificateCases(given: (certificate: Row) => Sheets, other: string): Case[] {
  return [
    ...standingCertificateCases(given),
    notMet(`one holds ${other} only`, given({ certificate: other })),
    notMet("one certificate is of a kind that no rule knows", given({ certificate: "Driving licence" })),
    undetermined("one certificate is not named", given({ certificate: null })),
    undetermined("one certificate has an unreadable name", given({ certificate: refused })),
  ];
}

/** The same where certificates of every kind do: whose it is, and whether it stands on the day. */
export function standingCertificateCases(given: (certificate: Row) => Sheets): Case[] {
  return [
    met("one certificate expires today", given({ expiresOn: "2026-06-30" })),
    notMet("one certificate expired yesterday", given({ expiresOn: "2026-06-29" })),
    met("one certificate never expires", given({ expiresOn: "长期" })),
    undetermined("a blank expiry is unknown", given({ expiresOn: null })),
    undetermined("an unreadable expiry", given({ expiresOn: refused })),
    met("one certificate issued today", given({ issuedOn: "2026-06-30" })),
    notMet("one certificate issued tomorrow", given({ issuedOn: "2026-07-01" })),
    met("a blank issue date is long ago", given({ issuedOn: null })),
    undetermined("an unreadable issue date", given({ issuedOn: refused })),
    undetermined("expires at some day of the running month", given({ expiresOn: "2026-06" }), {
      asOf: "2026-06-15",
    }),
    met("expires at some day of next month", given({ expiresOn: "2026-07" })),
    notMet("one certificate is of nobody on the staff", given({ staffId: "X-9" })),
    undetermined("one certificate has an unreadable holder", given({ staffId: refused })),
    notMet("one certificate has no holder", given({ staffId: null })),
  ];
}
