/** The program of a thread that checks the files it is sent, one after another. */
import { parentPort, workerData } from "node:worker_threads";
import type { Arguments } from "./arguments";
import { checkQuietly } from "./check-file";
import { ruleBooksFor, type Books } from "./rule-books";

serve();

function serve(): void {
  const args = workerData as Arguments;
  let books: Promise<Books> | null = null;
  parentPort!.on("message", (file: string) => {
    books ??= ruleBooksFor(args);
    void books
      .then((ruleBooks) => checkQuietly(file, args, ruleBooks))
      .then((outcome) => parentPort!.postMessage(outcome));
  });
}
