/** `proofsheet rules`: every requirement, as text, JSON or Markdown; and the schema of the JSON that `check` prints. */
import { paramsIn } from "../assessment/finding";
import { requirementsDocument, requirementsText } from "../report/requirements-document";
import type { Requirement, RuleBook } from "../rules/expression";
import { requirementText } from "../rules/to-text";
import type { Language } from "../tables/definition";
import type { Arguments } from "./arguments";
import { EXIT, type ExitStatus } from "./exit";
import { checkLevel, ruleBooksFor } from "./rule-books";

export async function rules(args: Arguments): Promise<ExitStatus> {
  process.stdout.write(`${args.jsonSchema ? await jsonSchema() : await listing(args)}\n`);
  return EXIT.done;
}

async function jsonSchema(): Promise<string> {
  const { checkJsonSchema } = await import("../report/json-schema");
  return JSON.stringify(checkJsonSchema(), null, 2);
}

async function listing(args: Arguments): Promise<string> {
  const { language, level, format } = args;
  const books = (await ruleBooksFor(args)).map((book) => (level === null ? book : onlyLevel(book, level)));
  switch (format) {
    case "json":
      return JSON.stringify(books.map((book) => bookJson(book, language)), null, 2);
    case "md":
      return requirementsDocument(books, language);
    case "text":
      return requirementsText(books, language);
  }
}

function onlyLevel(book: RuleBook, level: string): RuleBook {
  checkLevel(book, level);
  return {
    ...book,
    levels: book.levels.filter((entry) => entry.level === level),
    requirements: book.requirements.filter((requirement) => requirement.level === level),
  };
}

/** The rule book itself, a usable start for one's own, with the sentence and thresholds of each requirement beside it. */
function bookJson(book: RuleBook, language: Language) {
  const said = (requirement: Requirement) => ({
    ...requirement,
    text: requirementText(requirement, language),
    parameters: paramsIn(requirement),
  });
  return { ...book, requirements: book.requirements.map(said) };
}
