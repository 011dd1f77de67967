/** The document of the boundary cases of a rule book: for each requirement and status a case that reaches it, or why none can. */
import { statuses, type Status } from "../../src/assessment/assessment";
import { messages } from "../../src/locales";
import type { RuleBook } from "../../src/rules/expression";
import type { Case, CasesOf, CasesOfBook, Impossible } from "./case";

/** Best first, as people look for it. */
const columns: readonly Status[] = ["met", "evidence-missing", "undetermined", "not-met", "not-applicable"];

/** The short reason in a cell, and what it means. */
const because: Record<Impossible, readonly [short: string, long: string]> = {
  "always-applies": ["always applies", "the requirement has no condition of applying"],
  "asks-for-no-document": ["no document asked for", "figures and proof never part"],
  "documents-alone": [
    "documents alone",
    "nothing is measured, and a document that is not surely on file is a missing one",
  ],
  "documents-of-rows": ["documents of rows", "all that a row can lack is a document"],
  "only-a-substitute": [
    "an exception only",
    "the one document that it mentions is an exceptional approval, which is never taken as given nor asked for",
  ],
};

/** The table of all cases in Markdown. */
export function casesTable({ book, cases }: CasesOfBook): string {
  const total = cases.reduce((sum, { cases: own }) => sum + own.length, 0);
  const counts = statuses
    .map((status) => `${status} ${cases.reduce((sum, it) => sum + reaching(it, status).length, 0)}`)
    .join(", ");
  return (
    [
      `# Boundary cases of the ${messages("en").schemes[book.scheme]} requirements`,
      `Made from \`test/schemes/${book.scheme}/cases\`, where the workbook of every case and what must come out are written by hand from the list of requirements: ${total} cases for ${cases.length} requirements (${counts}). A cell names the first case that reaches the status, and how many more there are; a dash says why no workbook can reach it:`,
      Object.values(because)
        .map(([short, long]) => `- *${short}*: ${long}`)
        .join("\n"),
      ...book.levels.map(({ level, en }) =>
        tableOf(messages("en").levelTitle(level, en), casesOfLevel(cases, book, level)),
      ),
      tableOf("Indicators that gate no level", casesOfLevel(cases, book, null)),
    ]
      .filter((part) => part !== null)
      .join("\n\n") + "\n"
  );
}

function casesOfLevel(
  cases: readonly CasesOf[],
  { requirements }: RuleBook,
  level: string | null,
): CasesOf[] {
  const ids = new Set(requirements.filter((it) => it.level === level).map(({ id }) => id));
  return cases.filter(({ requirement }) => ids.has(requirement));
}

function tableOf(title: string, cases: readonly CasesOf[]): string | null {
  if (cases.length === 0) return null;
  const rows = cases.map((it) => [`\`${it.requirement}\``, ...columns.map((status) => cell(it, status))]);
  const header = ["requirement", ...columns];
  const lines = [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `## ${title}\n\n${lines.join("\n")}`;
}

function cell(it: CasesOf, status: Status): string {
  const reason = it.cannot[status];
  if (reason !== undefined) return `— ${because[reason][0]}`;
  const [first, ...more] = reaching(it, status);
  if (first === undefined) return "no case";
  return `${first.name.replaceAll("|", "\\|")}${more.length === 0 ? "" : ` (+${more.length})`}`;
}

function reaching({ cases }: CasesOf, status: Status): Case[] {
  return cases.filter(({ expect }) => expect === status);
}
