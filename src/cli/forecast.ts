/** `proofsheet forecast FILE`: when levels are gained and lost by time alone, why, and what comes due. */
import { calendarOf } from "../assessment/calendar";
import { forecastEnd, forecastOf } from "../assessment/forecast/make-forecast";
import { calendarJson } from "../report/calendar-json";
import { forecastJson } from "../report/forecast/forecast-json";
import { forecastLines } from "../report/forecast/forecast-lines";
import { wordsFor } from "../report/words";
import { isoDate } from "../tables/days";
import type { Arguments } from "./arguments";
import { assessFile } from "./assess-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { terminal } from "./host";
import { ruleBooksFor } from "./rule-books";

export async function forecast(args: Arguments): Promise<ExitStatus> {
  const [file, another] = args.words;
  if (file === undefined || another !== undefined) throw new UsageError((texts) => texts.forecastNeeds);
  const { format, language } = args;
  const checked = await assessFile(file, args, await ruleBooksFor(args));
  const { asOf } = checked.assessment;
  const until = args.until ?? forecastEnd(asOf);
  if (until < asOf) throw new UsageError((texts) => texts.untilTooEarly(isoDate(asOf)));
  const made = forecastOf(checked.facts, checked.options, until);
  const due = calendarOf(checked.facts, checked.options, until);
  const words = wordsFor({ ...checked, language });
  if (format === "json") {
    const calendar = due.map((entry) => calendarJson(entry, words));
    process.stdout.write(`${JSON.stringify({ file, ...forecastJson(made, words), calendar }, null, 2)}\n`);
    return EXIT.done;
  }
  const lines = forecastLines(made, withoutTurns(due), words, terminal().width);
  process.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.done;
}

/** Certificates, surveillance and renewals: what they turn stands above already. */
function withoutTurns(due: ReturnType<typeof calendarOf>): ReturnType<typeof calendarOf> {
  return due
    .filter(({ kind }) => kind !== "window" && kind !== "fiscal-year" && kind !== "date-passes")
    .map((entry) => ({ ...entry, turns: [] }));
}
