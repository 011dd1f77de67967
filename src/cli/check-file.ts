/** One file through the whole flow: open, check, write back, say what came of it. */
import path from "node:path";
import { rankOf } from "../assessment/levels";
import { checkWorkbook, putResults, type Checked } from "../check-workbook";
import { cliMessages } from "../locales";
import { assessmentJson } from "../report/json";
import { summaryLines, summaryRow } from "../report/summary";
import type { XlsxWorkbook } from "../workbook/xlsx/open";
import type { Arguments } from "./arguments";
import { earlierResults, refuseToLoseInputs } from "./earlier-results";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { checkedName, explained, openFile } from "./files";
import { terminal, today } from "./host";
import { startProgress, tellingOfReading, type Progress } from "./progress";
import { replaceFile } from "./replace-file";
import { byScheme, settingsFrom, type Books } from "./rule-books";

/** How much of the work is reading. */
const READING = 0.8;

/** What came of a file; plain data, since it may cross threads. */
export interface FileOutcome {
  file: string;
  status: ExitStatus;
  errors: string[];
  /** The summary of a single file. */
  lines: string[];
  /** The one line of a file among several. */
  row: string | null;
  /** The JSON object on one line. */
  json: string | null;
}

/** Checks one file and prints as it goes. */
export async function checkFile(file: string, args: Arguments, books: Books): Promise<FileOutcome> {
  const progress = startProgress();
  const { checked, written } = await assessAndWrite(file, args, books, progress).finally(() =>
    progress.end(),
  );
  const outcome = outcomeOf(file, args, checked);
  const text =
    args.format === "json" ? JSON.stringify(JSON.parse(outcome.json!), null, 2) : outcome.lines.join("\n");
  process.stdout.write(`${text}\n`);
  const notes = args.format === "json" ? process.stderr : process.stdout;
  if (written.length > 0) notes.write(`\n${written.join("\n")}\n`);
  for (const error of outcome.errors) process.stderr.write(`${error}\n`);
  return outcome;
}

/** Checks one of several files; faults of the file become an outcome, not an end of the run. */
export async function checkQuietly(file: string, args: Arguments, books: Books): Promise<FileOutcome> {
  const silent: Progress = { at: () => undefined, end: () => undefined };
  try {
    const { checked, out } = await assessAndWrite(file, args, books, silent);
    const outcome = outcomeOf(file, args, checked);
    return out === null ? outcome : { ...outcome, row: `${outcome.row}  (${out})` };
  } catch (error) {
    const texts = cliMessages(args.language);
    const isUsage = error instanceof UsageError;
    const sentence = isUsage
      ? error.sentence(texts)
      : texts.internal(error instanceof Error ? error.message : String(error));
    return {
      file,
      status: isUsage ? EXIT.unusable : EXIT.fault,
      errors: [sentence],
      lines: [],
      row: null,
      json: null,
    };
  }
}

async function assessAndWrite(file: string, args: Arguments, books: Books, progress: Progress) {
  const texts = cliMessages(args.language);
  const out = args.write ? (args.inPlace ? file : (args.out ?? checkedName(file))) : null;
  const workbook = await openFile(file, args.language);
  const earlier = out === null || out === file ? null : await earlierResults(out, args, books.all);
  const checked = await explained(file, args.language, () =>
    checkWorkbook(tellingOfReading(workbook, progress, READING, texts.reading), {
      today: today(),
      ruleBooks: books.all,
      ...(books.only === undefined ? {} : { schemes: books.only }),
      targets: byScheme(args.targets),
      ...settingsFrom(args, books.all),
      language: args.language,
      ...(args.asOf === null ? {} : { asOf: args.asOf }),
      ...(earlier === null ? {} : { replaces: earlier.previous }),
    }),
  );
  if (checked.facts.problems.some(({ code }) => code === "no-known-table")) {
    const names = workbook.sheets.map(({ name }) => name).join(", ");
    throw new UsageError((messages) => messages.noKnownTable(file, names));
  }
  if (out !== null && earlier !== null) refuseToLoseInputs(out, earlier, checked.facts);
  progress.at(texts.writing, READING);
  const written = out === null ? [] : await write({ file, out }, workbook, checked, args);
  return { checked, written, out };
}

async function write(
  { file, out }: { file: string; out: string },
  workbook: XlsxWorkbook,
  checked: Checked,
  args: Arguments,
): Promise<string[]> {
  const texts = cliMessages(args.language);
  const content = await explained(out, args.language, async () => {
    const sheets = await putResults(workbook, checked);
    return { sheets, blob: await workbook.save() };
  });
  const backup = await replaceFile(out, content.blob, file);
  const lines = [texts.written(out, content.sheets.join(", "))];
  if (backup !== null) lines.push(texts.backup(backup));
  return lines;
}

function outcomeOf(file: string, args: Arguments, checked: Checked): FileOutcome {
  const texts = cliMessages(args.language);
  const missed = args.required.filter(({ scheme, level }) => !isReached(checked, scheme, level));
  return {
    file,
    status: missed.length > 0 ? EXIT.notReached : EXIT.done,
    errors: missed.map(({ scheme, level }) => texts.required(scheme.toUpperCase(), level)),
    lines: [path.basename(file), ...summaryLines(checked, { language: args.language, ...terminal() })],
    row: summaryRow(checked, args.language),
    json: JSON.stringify(assessmentJson(checked, file)),
  };
}

function isReached({ assessment }: Checked, scheme: string, level: string): boolean {
  const found = assessment.schemes.find((entry) => entry.scheme === scheme);
  if (!found || found.eligible === null) return false;
  return rankOf(found.ruleBook, found.eligible) >= rankOf(found.ruleBook, level);
}
