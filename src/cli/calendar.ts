/** `proofsheet calendar FILE`: what comes due, and the same as a file for calendars. */
import { readFile } from "node:fs/promises";
import { calendarEnd, calendarOf } from "../assessment/calendar";
import { cliMessages } from "../locales";
import { calendarIcs, isOurIcs } from "../report/calendar-ics";
import { calendarLines } from "../report/calendar-lines";
import { wordsFor } from "../report/words";
import { isoDate } from "../tables/days";
import type { Arguments } from "./arguments";
import { assessFile } from "./assess-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { exists } from "./files";
import { terminal } from "./host";
import { replaceFile } from "./replace-file";
import { ruleBooksFor } from "./rule-books";

export async function calendar(args: Arguments): Promise<ExitStatus> {
  const [file, another] = args.words;
  if (file === undefined || another !== undefined) throw new UsageError((texts) => texts.calendarNeeds);
  const { ics, language } = args;
  if (ics !== null) await refuseForeign(ics);
  const checked = await assessFile(file, args, await ruleBooksFor(args));
  const { asOf } = checked.assessment;
  const until = args.until ?? calendarEnd(asOf);
  if (until < asOf) throw new UsageError((texts) => texts.untilTooEarly(isoDate(asOf)));
  const entries = calendarOf(checked.facts, checked.options, until);
  const words = wordsFor({ ...checked, language });
  process.stdout.write(`${calendarLines(entries, asOf, words, terminal().width).join("\n")}\n`);
  if (ics === null) return EXIT.done;
  await replaceFile(ics, new Blob([calendarIcs(entries, asOf, words)]), undefined, { keep: false });
  process.stdout.write(`\n${cliMessages(language).calendarWritten(ics, entries.length)}\n`);
  return EXIT.done;
}

/** Only a calendar of ours is replaced. */
async function refuseForeign(file: string): Promise<void> {
  if (!file.toLowerCase().endsWith(".ics")) throw new UsageError((texts) => texts.badEnding(file, ".ics"));
  if (!(await exists(file))) return;
  const isOurs = await readFile(file, "utf8").then(isOurIcs, () => false);
  if (!isOurs) throw new UsageError((texts) => texts.notOurCalendar(file));
}
