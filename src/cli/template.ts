/** `proofsheet template`: a workbook of input sheets to fill in, or a sample company. */
import { cliMessages } from "../locales";
import { columnsFor, everyColumn, inputSheets, startRows } from "../report/input-sheets";
import type { RuleBook } from "../rules/expression";
import { createXlsx } from "../workbook/xlsx/create";
import type { Arguments } from "./arguments";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { exists } from "./files";
import { replaceFile } from "./replace-file";
import { checkLevel, ruleBooksFor } from "./rule-books";
import { sampleFile, sampleNames } from "./sample-files";

export async function template(args: Arguments): Promise<ExitStatus> {
  const [file] = args.words;
  const texts = cliMessages(args.language);
  if (file === undefined) throw new UsageError((messages) => messages.templateNeeds);
  if (!file.toLowerCase().endsWith(".xlsx")) {
    throw new UsageError((messages) => messages.badEnding(file, ".xlsx"));
  }
  if (await exists(file)) throw new UsageError((messages) => messages.exists(file));
  if (args.sample !== null) {
    await replaceFile(file, await sample(args.sample));
    process.stdout.write(`${texts.madeSample(file)}\n`);
    return EXIT.done;
  }
  const sheets = await sheetsFor(args);
  await replaceFile(file, await createXlsx(sheets));
  process.stdout.write(`${texts.madeTemplate(file, sheets.length)}\n`);
  return EXIT.done;
}

async function sheetsFor(args: Arguments) {
  const { language, schemes } = args;
  if (schemes === null && args.level === null) return inputSheets(everyColumn(), language);
  const { chosen } = await ruleBooksFor(args);
  refuseAmbiguous(args.level, chosen);
  const aims = chosen.map((book) => ({ book, target: targetOf(book, args.level) }));
  return inputSheets(columnsFor(aims), language, startRows(aims, language));
}

/** Levels of different schemes do not compare: 4 is the lowest of ITSS and CCID, and nearly the highest of CSMM. */
function refuseAmbiguous(level: string | null, books: readonly RuleBook[]): void {
  if (level === null || level.includes(":") || books.length < 2) return;
  const example = books.map(({ scheme, levels }) => `${scheme}:${levels[0]!.level}`).join(",");
  throw new UsageError((texts) => texts.whichScheme(level, example));
}

/** The level to reach, given as `4` for the one scheme or as `itss:4,ccid:3`. */
function targetOf(book: RuleBook, text: string | null): string | null {
  if (text === null) return null;
  const parts = text.split(",").map((part) => part.split(":"));
  const own = parts.find(([scheme]) => scheme === book.scheme)?.[1];
  const level = own ?? (parts[0]!.length === 1 ? parts[0]![0]! : null);
  if (level !== null) checkLevel(book, level);
  return level;
}

async function sample(name: string): Promise<Blob> {
  const names = await sampleNames();
  if (!names.includes(name)) throw new UsageError((texts) => texts.unknownSample(name, names.join(", ")));
  return sampleFile(name);
}
