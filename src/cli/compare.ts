/** `proofsheet compare OLD NEW`: what turned between two workbooks, and why; `compare FILE`: since its last check that found something else. */
import path from "node:path";
import { compare as compareSides } from "../assessment/compare/compare";
import { detailsIn } from "../assessment/compare/details";
import type { Checked } from "../check-workbook";
import { compareTexts } from "../locales/compare";
import { compareJson } from "../report/compare/compare-json";
import { compareLines, decidingIn, type Compared } from "../report/compare/compare-lines";
import { compareWithCheck, formerChecks } from "../report/compare/former-check";
import { wordsFor } from "../report/words";
import { isoDate } from "../tables/days";
import type { Arguments } from "./arguments";
import { assessFile } from "./assess-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { terminal } from "./host";
import { ruleBooksFor, type Books } from "./rule-books";

export async function compare(args: Arguments): Promise<ExitStatus> {
  const [first, second, another] = args.words;
  if (first === undefined || another !== undefined) throw new UsageError((texts) => texts.compareNeeds);
  const books = await ruleBooksFor(args);
  const now = await assessFile(second ?? first, args, books);
  const compared =
    second === undefined
      ? withFormerCheck(first, now, args, books)
      : withOther(first, await assessFile(first, args, books), second, now, args);
  const words = wordsFor({ ...now, language: args.language });
  const text =
    args.format === "json"
      ? JSON.stringify(compareJson(compared), null, 2)
      : compareLines(compared, words, terminal().width).join("\n");
  process.stdout.write(`${text}\n`);
  return EXIT.done;
}

function withOther(oldFile: string, old: Checked, newFile: string, now: Checked, args: Arguments): Compared {
  const comparison = compareSides(old, now);
  return {
    comparison,
    detailsOf: detailsIn(comparison, now, old),
    facts: { before: old.facts, after: now.facts },
    decides: decidingIn([old.assessment, now.assessment]),
    names: { old: nameOf(oldFile, args), now: nameOf(newFile, args) },
  };
}

/** @throws UsageError where there is no former check. */
function withFormerCheck(file: string, now: Checked, args: Arguments, { all }: Books): Compared {
  const { checks, last } = formerChecks(now);
  const row = last ?? checks.at(-1);
  if (row === undefined) throw new UsageError((texts) => texts.noFormerCheck(file));
  const comparison = compareWithCheck(row.record, now, all);
  return {
    comparison,
    detailsOf: detailsIn(comparison, now, null),
    facts: { before: null, after: now.facts },
    decides: decidingIn([now.assessment]),
    names: {
      old: compareTexts(args.language).formerCheck(isoDate(row.record.checkedOn)),
      now: nameOf(file, args),
    },
  };
}

/** JSON names the path as given. */
function nameOf(file: string, { format }: Arguments): string {
  return format === "json" ? file : path.basename(file);
}
