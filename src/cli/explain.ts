/** `proofsheet explain FILE REQUIREMENT`: the whole working of one verdict. */
import { checkWorkbook } from "../check-workbook";
import { explanationLines } from "../report/explanation";
import { nearest } from "../tables/nearest";
import type { Arguments } from "./arguments";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { explained, openFile } from "./files";
import { today } from "./host";
import { ruleBooksFor } from "./rule-books";

export async function explain(args: Arguments): Promise<ExitStatus> {
  const [file, requirement] = args.words;
  if (file === undefined || requirement === undefined) throw new UsageError((texts) => texts.explainNeeds);
  const ruleBooks = await ruleBooksFor(args);
  const known = ruleBooks.flatMap((book) => book.requirements.map(({ id }) => id));
  if (!known.includes(requirement)) {
    throw new UsageError((texts) =>
      texts.unknownRequirement(requirement, nearest(requirement, known) ?? known[0]!),
    );
  }
  const workbook = await openFile(file, args.language);
  const checked = await explained(file, args.language, () =>
    checkWorkbook(workbook, {
      today: today(),
      ruleBooks,
      params: args.params,
      language: args.language,
      ...(args.asOf === null ? {} : { asOf: args.asOf }),
    }),
  );
  const lines = explanationLines({ ...checked, language: args.language }, requirement)!;
  process.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.done;
}
