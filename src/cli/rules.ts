/** `proofsheet rules`: every requirement, as text, JSON or Markdown; and the schema of the JSON that `check` prints. */
import { requirementsDocument, requirementsText } from "../report/requirements-document";
import type { RuleBook } from "../rules/expression";
import type { Arguments } from "./arguments";
import { EXIT, type ExitStatus } from "./exit";
import { checkLevel, ruleBooksFor } from "./rule-books";

export async function rules(args: Arguments): Promise<ExitStatus> {
  process.stdout.write(`${args.jsonSchema ? await jsonSchema() : await listing(args)}\n`);
  return EXIT.done;
}

async function jsonSchema(): Promise<string> {
  const { toJsonSchema } = await import("../report/json-schema");
  return JSON.stringify(toJsonSchema(), null, 2);
}

async function listing(args: Arguments): Promise<string> {
  const { language, level, format } = args;
  const books = (await ruleBooksFor(args)).chosen.map((book) =>
    level === null ? book : onlyLevel(book, level),
  );
  switch (format) {
    case "json":
      return JSON.stringify(books, null, 2);
    case "md":
      return requirementsDocument(books, language);
    case "text":
      return requirementsText(books, language);
  }
}

function onlyLevel(book: RuleBook, level: string): RuleBook {
  checkLevel(book, level);
  return { ...book, requirements: book.requirements.filter((requirement) => requirement.level === level) };
}
