/** The document of the boundary cases: for each requirement and status a case that reaches it, or why none can. */
import { statuses, type Status } from "../../../src/assessment/assessment";
import { itss } from "../../../src/schemes/itss";
import type { Case, CasesOf, Impossible } from "./case";

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
  "only-a-substitute": [
    "an exception only",
    "the one document that it mentions is an exceptional approval, which is never taken as given nor asked for",
  ],
};

/** The table of all cases in Markdown. */
export function casesTable(cases: readonly CasesOf[]): string {
  const total = cases.reduce((sum, { cases: own }) => sum + own.length, 0);
  const counts = statuses
    .map((status) => `${status} ${cases.reduce((sum, it) => sum + reaching(it, status).length, 0)}`)
    .join(", ");
  return (
    [
      "# Boundary cases of the ITSS requirements",
      `Made from \`test/schemes/itss/cases\`, where the workbook of every case and what must come out are written by hand from the list of requirements: ${total} cases for ${cases.length} requirements (${counts}). A cell names the first case that reaches the status, and how many more there are; a dash says why no workbook can reach it:`,
      Object.values(because)
        .map(([short, long]) => `- *${short}*: ${long}`)
        .join("\n"),
      ...itss.levels.map(({ level, en }) => levelTable(`Level ${level} · ${en}`, casesOfLevel(cases, level))),
    ].join("\n\n") + "\n"
  );
}

function casesOfLevel(cases: readonly CasesOf[], level: string): CasesOf[] {
  const ids = new Set(itss.requirements.filter((it) => it.level === level).map(({ id }) => id));
  return cases.filter(({ requirement }) => ids.has(requirement));
}

function levelTable(title: string, cases: readonly CasesOf[]): string {
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
