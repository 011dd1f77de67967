/** `proofsheet template`: a workbook of input sheets to fill in, or a sample company. */
import { cliMessages } from "../locales";
import { columnsFor, everyColumn, inputSheets, organisationDocuments } from "../report/input-sheets";
import { createXlsx } from "../workbook/xlsx/create";
import type { Arguments } from "./arguments";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { exists, replaceFile } from "./files";
import { checkLevel, ruleBooksFor } from "./rule-books";
import { sampleFile, sampleNames } from "./sample-files";

export async function template(args: Arguments): Promise<ExitStatus> {
  const [file] = args.words;
  const texts = cliMessages(args.language);
  if (file === undefined) throw new UsageError((messages) => messages.templateNeeds);
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
  const { language, schemes, level } = args;
  if (schemes === null) return inputSheets(everyColumn(), language);
  const books = await ruleBooksFor(args);
  const target = level?.split(":").at(-1) ?? null;
  for (const book of books) if (target !== null) checkLevel(book, target);
  const [book] = books;
  return inputSheets(columnsFor(book!, target), language, organisationDocuments(book!, target, language));
}

async function sample(name: string): Promise<Blob> {
  const names = await sampleNames();
  if (!names.includes(name)) throw new UsageError((texts) => texts.unknownSample(name, names.join(", ")));
  return sampleFile(name);
}
