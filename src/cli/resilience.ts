/** `proofsheet resilience FILE`: the single losses that would drop a level. */
import { resilienceOf } from "../assessment/resilience/resilience";
import { resilienceMessages } from "../locales/resilience";
import { resilienceJson } from "../report/resilience/json";
import { resilienceLines } from "../report/resilience/lines";
import { wordsFor } from "../report/words";
import type { Arguments } from "./arguments";
import { assessFile } from "./assess-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { terminal } from "./host";
import { ruleBooksFor } from "./rule-books";

export async function resilience(args: Arguments): Promise<ExitStatus> {
  const [file, more] = args.words;
  const { language } = args;
  if (file === undefined || more !== undefined) {
    throw new UsageError(() => resilienceMessages(language).cli.needs);
  }
  const checked = await assessFile(file, args, await ruleBooksFor(args));
  const levels = resilienceOf(checked.facts, checked.options);
  const text =
    args.format === "json"
      ? JSON.stringify(resilienceJson(levels, checked.assessment.asOf, file), null, 2)
      : resilienceLines(levels, wordsFor({ ...checked, language }), terminal().width).join("\n");
  process.stdout.write(`${text}\n`);
  return EXIT.done;
}
