/** `proofsheet check`: assesses files, writes the results, prints a summary or JSON. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { cliMessages } from "../locales";
import type { Arguments } from "./arguments";
import { checkFile, type FileOutcome } from "./check-file";
import { EXIT, UsageError, type ExitStatus } from "./exit";
import { ruleBooksFor } from "./rule-books";

/** @returns the worst of the files' exit statuses. */
export async function check(args: Arguments): Promise<ExitStatus> {
  const files = args.words;
  if (files.length === 0) throw new UsageError((texts) => texts.noFile);
  if (args.out !== null && files.length > 1) throw new UsageError((texts) => texts.outForOne);
  if (args.out !== null && args.inPlace) throw new UsageError((texts) => texts.outOrInPlace);
  const outcomes =
    files.length === 1
      ? [await checkFile(files[0]!, args, await ruleBooksFor(args))]
      : await checkMany(files, args);
  const worst = Math.max(...outcomes.map(({ status }) => status));
  return worst as ExitStatus;
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
    const worker = new Worker(__filename, { workerData: args });
    try {
      while (next < files.length) {
        const at = next++;
        outcomes[at] = await ask(worker, files[at]!, args);
        printReady();
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(files.length, availableParallelism()) }, work));
  return outcomes as FileOutcome[];
}

function ask(worker: Worker, file: string, args: Arguments): Promise<FileOutcome> {
  return new Promise((resolve) => {
    const failed = (error: Error) => {
      const message = cliMessages(args.language).internal(error.message);
      resolve({ file, status: EXIT.fault, errors: [message], lines: [], row: null, json: null });
    };
    worker.once("error", failed);
    worker.once("message", (outcome: FileOutcome) => {
      worker.off("error", failed);
      resolve(outcome);
    });
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
