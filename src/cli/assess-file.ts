/** A workbook file read and assessed, for commands that only tell of it. */
import { checkWorkbook, type Checked } from "../check-workbook";
import type { Arguments } from "./arguments";
import { UsageError } from "./exit";
import { explained, openFile } from "./files";
import { today } from "./host";
import { settingsFrom, type Books } from "./rule-books";

/**
 * Assesses the schemes that the command narrows to, else those that the workbook's settings name.
 * @throws UsageError for a file that cannot be read, or without a sheet that Proofsheet knows.
 */
export async function assessFile(
  file: string,
  args: Arguments,
  { all, only }: Pick<Books, "all" | "only">,
): Promise<Checked> {
  const workbook = await openFile(file, args.language);
  const checked = await explained(file, args.language, () =>
    checkWorkbook(workbook, {
      today: today(),
      ruleBooks: all,
      ...(only === undefined ? {} : { schemes: only }),
      ...settingsFrom(args, all),
      language: args.language,
      ...(args.asOf === null ? {} : { asOf: args.asOf }),
    }),
  );
  if (checked.facts.problems.some(({ code }) => code === "no-known-table")) {
    const names = workbook.sheets.map(({ name }) => name).join(", ");
    throw new UsageError((texts) => texts.noKnownTable(file, names));
  }
  return checked;
}
