/** Cases of whom social security must cover. */
import {
  doc,
  figure,
  met,
  notMet,
  openFigure,
  refused,
  undetermined,
  type CasesOf,
  type Row,
  type Sheets,
} from "../../case";
import { documentCases } from "../../shared-cases/documents";

const proof = doc("social-security-proof", { issuedOn: "2026-06-01" });
const person: Row = { id: "S-1", name: "Li Na", joinedOn: "2020-03-01", socialSecuritySince: "2020-04-01" };
/** One person who is covered, and one who is changed. */
const staff = (change: Row): Sheets => ({
  staff: [person, { ...person, id: "S-2", name: "Wang Wei", ...change }],
  evidence: [proof],
});
/** The second person will be covered next month only. */
const uncovered = (change: Row): Sheets => staff({ socialSecuritySince: "2026-07-15", ...change });

export const socialSecurity: CasesOf = {
  requirement: "csmm.2.social-security",
  cannot: { "not-applicable": "always-applies" },
  cases: [
    met("both are covered", staff({}), { figures: [figure(1, 1)] }),
    notMet("one of two is not covered", uncovered({}), { figures: [figure(0.5, 1, 0.5)] }),
    undetermined("one has no start given", staff({ socialSecuritySince: null }), {
      figures: [openFigure([0.5, 1], 1, [0, 0.5])],
    }),
    met("one is covered from today", staff({ socialSecuritySince: "2026-06-30" })),
    notMet("one is covered from tomorrow", staff({ socialSecuritySince: "2026-07-01" })),
    met("one is covered since a month wholly before", staff({ socialSecuritySince: "2026-05" })),
    undetermined(
      "one is covered from some day of the running month",
      staff({ socialSecuritySince: "2026-06" }),
      {
        asOf: "2026-06-15",
      },
    ),
    undetermined("one has an unreadable start", staff({ socialSecuritySince: refused })),
    notMet("uncovered, joined exactly a month ago", uncovered({ joinedOn: "2026-05-30" })),
    met("uncovered, joined one day less than a month ago", uncovered({ joinedOn: "2026-05-31" })),
    notMet(
      "uncovered, joined on 28 February, a month before 31 March",
      uncovered({ joinedOn: "2026-02-28" }),
      {
        asOf: "2026-03-31",
      },
    ),
    notMet("a blank joining date is long ago", uncovered({ joinedOn: null })),
    undetermined("uncovered, with an unreadable joining date", uncovered({ joinedOn: refused })),
    undetermined("uncovered, joined some day of last month", uncovered({ joinedOn: "2026-05" })),
    met("uncovered, left today", uncovered({ leftOn: "2026-06-30" })),
    notMet("uncovered, leaves tomorrow", uncovered({ leftOn: "2026-07-01" })),
    undetermined("uncovered, with an unreadable leaving date", uncovered({ leftOn: refused })),
    met("a row without a staff id is nobody", uncovered({ id: null })),
    undetermined("nobody has been there for a month", {
      staff: [{ ...person, joinedOn: "2026-06-15" }],
      evidence: [proof],
    }),
    undetermined("an empty Staff sheet", { staff: [], evidence: [proof] }),
    undetermined("no Staff sheet", { evidence: [proof] }),
    ...documentCases({
      requirement: "csmm.2.social-security",
      rest: { staff: [person] },
      kinds: ["social-security-proof"],
      months: 6,
    }),
  ],
};
