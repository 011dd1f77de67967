/** `proofsheet explain FILE REQUIREMENT`: the whole working of one verdict. */
import { explanationLines } from "../report/explanation";
import { nearest } from "../tables/nearest";
import type { Arguments } from "./arguments";
import { assessFile } from "./assess-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { ruleBooksFor } from "./rule-books";

export async function explain(args: Arguments): Promise<ExitStatus> {
  const [file, named] = args.words;
  if (file === undefined || named === undefined) throw new UsageError((texts) => texts.explainNeeds);
  const { all, chosen } = await ruleBooksFor(args);
  const known = chosen.flatMap((book) => book.requirements.map(({ id }) => id));
  const requirement = named.trim().toLowerCase();
  if (!known.includes(requirement)) {
    throw new UsageError((texts) => texts.unknownRequirement(named, nearestIds(requirement, known)));
  }
  const checked = await assessFile(file, args, { all, only: chosen.map(({ scheme }) => scheme) });
  const lines = explanationLines({ ...checked, language: args.language }, requirement)!;
  process.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.done;
}

/** The ids that hold the word, else the one written most alike. */
function nearestIds(word: string, known: readonly string[]): string {
  const holding = known.filter((id) => id.includes(word)).slice(0, 3);
  return holding.length > 0 ? holding.join(", ") : (nearest(word, known) ?? known[0]!);
}
