/** Cases of the certificate of the level below, which must have been held long enough. */
import { met, notMet, refused, undetermined, type CasesOf, type Cell, type Row, type Sheets } from "../case";
import { holderCases } from "./holders";
import { substituteCases } from "./substitutes";

type Asked = {
  requirement: string;
  previous: number;
  months: number;
  /** The last day on which it may have been first issued, the day after, and that day's month. */
  last: string;
  late: string;
  month: string;
  /** A date in a longer month than so many months before it. */
  clipped: { asOf: string; last: string; late: string };
  /** The previous level as people write it. */
  written: readonly string[];
};

const LONG_AGO = "2016-05-05";
const RECENT = "2026-06-01";

export function heldLevel(asked: Asked): CasesOf {
  const { requirement, previous, months, last, late, month, clipped } = asked;
  const it = `level ${previous}`;
  const own = previous - 1;
  const row = (firstIssuedOn: Cell, change: Row = {}): Row => ({
    standard: "ITSS",
    level: previous,
    firstIssuedOn,
    issuedOn: typeof firstIssuedOn === "string" ? firstIssuedOn : LONG_AGO,
    expiresOn: "2027-01-31",
    ...change,
  });
  const sheets = (certificates: Row[], evidence: Row[] = []): Sheets => ({ certificates, evidence });
  const held = (firstIssuedOn: Cell, change?: Row) => sheets([row(firstIssuedOn, change)]);
  return {
    requirement,
    cannot: { "not-applicable": "always-applies", "evidence-missing": "only-a-substitute" },
    cases: [
      met(`${it} first issued exactly ${months} months ago`, held(last), { figures: [] }),
      notMet(`${it} first issued one day less than ${months} months ago`, held(late), { missing: [] }),
      undetermined(`${it} with an unreadable first issue`, held(refused), { missing: [] }),
      met(`${it} first issued ${months} months ago, where the month is shorter`, held(clipped.last), {
        asOf: clipped.asOf,
      }),
      notMet(`${it} first issued the day after, where the month is shorter`, held(clipped.late), {
        asOf: clipped.asOf,
      }),
      undetermined(`${it} first issued some day of the month in question`, held(month), {
        asOf: "2026-06-15",
      }),
      met("a blank first issue is the issue", held(null, { issuedOn: last })),
      notMet("a blank first issue is the issue, a day too late", held(null, { issuedOn: late })),
      met(`${it} long held, renewed this month`, held(LONG_AGO, { issuedOn: RECENT })),
      met(`${it}, long held, expires today`, held(LONG_AGO, { expiresOn: "2026-06-30" })),
      notMet(`${it}, long held, expired yesterday`, held(LONG_AGO, { expiresOn: "2026-06-29" })),
      undetermined(`${it}, long held, with a blank expiry`, held(LONG_AGO, { expiresOn: null })),
      met(`${it} issued today, first long ago`, held(LONG_AGO, { issuedOn: "2026-06-30" })),
      notMet(`${it} to be issued tomorrow, first long ago`, held(LONG_AGO, { issuedOn: "2026-07-01" })),
      notMet(`${it}, long held, suspended`, held(LONG_AGO, { status: "suspended" })),
      notMet(`${it}, long held, withdrawn`, held(LONG_AGO, { status: "withdrawn" })),
      undetermined(`${it}, long held, with an unreadable status`, held(LONG_AGO, { status: refused })),
      notMet(`${it}, long held, of another scheme`, held(LONG_AGO, { standard: "CCID" })),
      undetermined(`${it}, long held, of an unreadable scheme`, held(LONG_AGO, { standard: refused })),
      undetermined("a blank level, long held, is unknown", held(LONG_AGO, { level: null })),
      undetermined("an unreadable level, long held", held(LONG_AGO, { level: "high" })),
      ...asked.written.map((level) => met(`the level written ${level}`, held(LONG_AGO, { level }))),
      notMet("a level below it, long held", held(LONG_AGO, { level: previous + 1 })),
      ...holderCases((certificates) => sheets(certificates), own),
      notMet(
        "long held until it expired, and issued anew as a first one",
        sheets([row(LONG_AGO, { expiresOn: "2024-01-01" }), row(RECENT, { issuedOn: RECENT })]),
      ),
      ...substituteCases({
        requirement,
        kind: "special-approval",
        given: (evidence) => sheets([], evidence),
      }),
      notMet("no certificate, and no approval", sheets([]), { missing: [] }),
      undetermined(
        "no certificate, and no Evidence sheet in which an approval could stand",
        { certificates: [] },
        {
          missing: [],
        },
      ),
      undetermined("no Certificates sheet", { evidence: [] }, { missing: [] }),
      met("no Evidence sheet, but held long enough", { certificates: [row(LONG_AGO)] }),
    ],
  };
}
