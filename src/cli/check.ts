/** `proofsheet check`: assesses files, writes the results, prints a summary or JSON. */
import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { cliMessages } from "../locales";
import type { Arguments } from "./arguments";
import { checkFile, type FileOutcome } from "./check-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { filesToCheck } from "./files-to-check";
import { ruleBooksFor } from "./rule-books";

/** @returns the worst of the files' exit statuses. */
export async function check(args: Arguments): Promise<ExitStatus> {
  const named = args.words;
  if (named.length === 0) throw new UsageError((texts) => texts.noFile);
  if (args.out !== null && named.length > 1) throw new UsageError((texts) => texts.outForOne);
  if (args.out !== null && args.inPlace) throw new UsageError((texts) => texts.outOrInPlace);
  if (args.out !== null && path.extname(args.out).toLowerCase() !== path.extname(named[0]!).toLowerCase()) {
    const ending = path.extname(named[0]!);
    throw new UsageError((texts) => texts.badEnding(args.out!, ending));
  }
  const outcomes =
    named.length === 1
      ? [await checkFile(named[0]!, args, await ruleBooksFor(args))]
      : await checkMany(await severalFiles(args), args);
  const worst = Math.max(...outcomes.map(({ status }) => status));
  return worst as ExitStatus;
}

/** A check that writes takes no file twice and leaves alone what earlier checks made of its files. */
async function severalFiles({ words, write, language }: Arguments): Promise<string[]> {
  if (!write) return words;
  const { files, made } = await filesToCheck(words);
  for (const file of made) process.stderr.write(`${cliMessages(language).skipped(file)}\n`);
  return files;
}

/** Spreads files over the cores; prints each in the order given, as soon as its turn comes. */
async function checkMany(files: readonly string[], args: Arguments): Promise<FileOutcome[]> {
  await ruleBooksFor(args);
  const outcomes: (FileOutcome | undefined)[] = files.map(() => undefined);
  let next = 0;
  let printed = 0;
  const printReady = () => {
    for (let ready = outcomes[printed]; ready; ready = outcomes[++printed]) printRow(ready, args);
  };
  const work = async () => {
    let worker = startWorker(args);
    while (next < files.length) {
      const at = next++;
      const outcome = await ask(worker, files[at]!, args);
      outcomes[at] = outcome;
      printReady();
      if (outcome.status === EXIT.fault) {
        await worker.terminate();
        worker = startWorker(args);
      }
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(files.length, availableParallelism()) }, work));
  return outcomes as FileOutcome[];
}

function startWorker(args: Arguments): Worker {
  return new Worker(path.join(__dirname, "check-worker.js"), { workerData: args });
}

/** Sends a worker a file; a worker that ends without an answer is a fault of ours. */
function ask(worker: Worker, file: string, args: Arguments): Promise<FileOutcome> {
  return new Promise((resolve) => {
    const fail = (why: Error | number) => {
      const message = cliMessages(args.language).internal(why instanceof Error ? why.message : `exit ${why}`);
      settle({ file, status: EXIT.fault, errors: [message], lines: [], row: null, json: null });
    };
    const settle = (outcome: FileOutcome) => {
      worker.off("error", fail).off("exit", fail).off("message", settle);
      resolve(outcome);
    };
    worker.on("error", fail).on("exit", fail).on("message", settle);
    worker.postMessage(file);
  });
}

function printRow({ file, errors, row, json }: FileOutcome, args: Arguments): void {
  for (const error of errors) process.stderr.write(`${error}\n`);
  if (args.format === "json") {
    if (json !== null) process.stdout.write(`${json}\n`);
    return;
  }
  process.stdout.write(`${file}  ${row ?? cliMessages(args.language).unusable}\n`);
}
