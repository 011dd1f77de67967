/**
 * The verdict of every requirement for each sample, worked out by hand from the rules and the companies' facts
 * (`scripts/samples`) at 30 June 2026. `actual` holds the value of each bound, in the order of the rule.
 */
import { ccidChinese, ccidEnglish } from "./ccid";
import { csmmChinese, csmmEnglish } from "./csmm";
import type { ExpectedSample } from "./expected";
import { itssChinese } from "./itss-chinese";
import { itssEnglish } from "./itss-english";

export { unread } from "./unread";
export type { ExpectedFinding, ExpectedSample, ExpectedScheme } from "./expected";

/** Six requirements stand before ITSS 3, three before CSMM 2, two documents of one requirement before CCID 3. */
const english: ExpectedSample = {
  schemes: { itss: itssEnglish, ccid: ccidEnglish, csmm: csmmEnglish },
  nearest: { scheme: "ccid", level: "3", open: 1, of: 12, notMet: 0 },
};

/**
 * Four requirements stand before ITSS 2; one before CCID 2, which time alone does not mend; one before CSMM 2, of
 * which it is not known.
 */
const chinese: ExpectedSample = {
  schemes: { itss: itssChinese, ccid: ccidChinese, csmm: csmmChinese },
  nearest: { scheme: "csmm", level: "2", open: 1, of: 18, notMet: 0 },
};

export const samples: readonly [name: string, expected: ExpectedSample][] = [
  ["english-company", english],
  ["chinese-clean", chinese],
  ["chinese-messy", chinese],
];
