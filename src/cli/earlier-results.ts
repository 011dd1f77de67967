/** The file that a check is about to replace: nothing that people typed there may be lost. */
import { inputFingerprint, inputsChangedSince } from "../report/input-fingerprint";
import { readPrevious, type Previous } from "../report/previous";
import type { RuleBook } from "../rules/expression";
import type { Facts } from "../tables/facts";
import { organisationName } from "../tables/organisation-name";
import { readTables } from "../tables/read-tables";
import { fold } from "../tables/text";
import type { Arguments } from "./arguments";
import { UsageError } from "./exit";
import { exists, explained, openFile } from "./files";

export interface EarlierResults {
  /** What people typed into its result sheets, which the new ones take over. */
  previous: Previous;
  /** What its input sheets say, which the check replaces by what the checked workbook says. */
  facts: Facts;
}

/**
 * What stands at the place where results go; null if nothing does.
 * @throws UsageError where it is no result of an earlier check.
 */
export async function earlierResults(
  out: string,
  { language }: Arguments,
  ruleBooks: readonly RuleBook[],
): Promise<EarlierResults | null> {
  if (!(await exists(out))) return null;
  const workbook = await openFile(out, language);
  if (workbook.sheets.every(({ owned }) => owned === null)) {
    throw new UsageError((texts) => texts.notOurs(out));
  }
  return explained(out, language, async () => {
    const previous = await readPrevious(workbook, ruleBooks);
    return { previous, facts: await readTables(workbook, { mappings: previous.settings.mappings }) };
  });
}

/**
 * The input sheets of a result are replaced by those of the checked workbook.
 * @throws UsageError where they are another organisation's, or hold sheets and corrections that the checked workbook does not.
 */
export function refuseToLoseInputs(out: string, earlier: EarlierResults, checked: Facts): void {
  const { previous, facts } = earlier;
  const [theirs, ours] = [organisationName(facts), organisationName(checked)];
  if (theirs !== null && ours !== null && fold(theirs) !== fold(ours)) {
    throw new UsageError((texts) => texts.anothersResult(out, theirs, ours));
  }
  if (!inputsChangedSince(previous, facts) || inputFingerprint(facts) === inputFingerprint(checked)) return;
  throw new UsageError((texts) => texts.correctedThere(out));
}
