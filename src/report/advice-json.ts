/** The advice on schemes as the JSON of `advise --format json`: codes alone. */
import packageJson from "../../package.json";
import { combinations, type AdvisedChoice, type Answers, type Closeness } from "../assessment/advice";

/** `closest` is null where no workbook was named. */
export function adviceJson(
  advised: readonly AdvisedChoice[],
  answers: Answers,
  closest: readonly Closeness[] | null,
) {
  return {
    version: packageJson.version,
    answers,
    advised: advised.map(({ scheme, isMust, reasons }) => ({ scheme, must: isMust, reasons })),
    combinations,
    closest:
      closest &&
      closest.map(({ scheme, eligible, ahead }) => ({
        scheme,
        eligible,
        next: ahead && { level: ahead.level, open: ahead.open, notMet: ahead.notMet, of: ahead.of },
      })),
  };
}
