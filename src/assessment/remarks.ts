/** What the assessment adds to the problems and notices of reading: it knows the date, and what the rules read. */
import type { Evaluator } from "../rules/evaluate";
import type { RuleBook } from "../rules/expression";
import { fieldsReadBy, type FieldRead } from "../rules/fields-read";
import { currentKpis } from "../tables/current-kpis";
import { catalogue, tableIds, type TableId } from "../tables/catalogue";
import { isoDate, type Day } from "../tables/days";
import { cellOf, numbersOf, type Facts, type Notice, type Problem, type TableFacts } from "../tables/facts";
import type { AssessmentOptions } from "./assessment";
import { editionSuggested, ownNumbersNotSet } from "./csmm-edition";
import { rankOf } from "./levels";
import { noticeAt, rowsOf } from "./notice-at";
import { strayNames } from "./stray-names";

/** The day of an event: one after the assessment date has not happened yet. */
const eventDay: Partial<Record<TableId, string>> = {
  audits: "heldOn",
  incidents: "occurredOn",
  surveys: "surveyedOn",
  achievements: "achievedOn",
  nonconformities: "raisedOn",
  evidence: "issuedOn",
};

/**
 * The problems and notices that come of a date and of rule books; unsorted. Columns that only levels above a target
 * need are not missed, nor, where some scheme is aimed at, those of schemes that are not.
 */
export function remarksOn(
  evaluator: Evaluator,
  options: AssessmentOptions,
): { problems: Problem[]; notices: Notice[] } {
  const { schemes, ruleBooks = schemes, targets, dateIsUnclear } = options;
  const { facts, asOf } = evaluator;
  const aimedAt = schemes.filter(({ scheme }) => targets[scheme] !== undefined);
  const reads = (aimedAt.length > 0 ? aimedAt : schemes).flatMap((book) =>
    readsOf(book, targets[book.scheme]),
  );
  return {
    problems: [
      ...(dateIsUnclear ? [unclearDate(facts, asOf)] : []),
      ...currentKpis(facts, asOf).problems,
      ...missingColumns(facts, reads),
      ...ownNumbersNotSet(options),
    ],
    notices: [
      ...missingSheets(facts, reads),
      ...futureDates(facts, asOf),
      ...strayNames(evaluator, ruleBooks),
      ...editionSuggested(facts, options),
    ],
  };
}

function unclearDate({ tables: { organisation } }: Facts, asOf: Day): Problem {
  return {
    code: "assessment-date-unclear",
    place: cellOf(organisation, 0, "asOf")!,
    table: "organisation",
    column: "asOf",
    read: null,
    details: { used: isoDate(asOf) },
  };
}

interface Read extends FieldRead {
  requirement: string;
}

/** What the requirements read, up to a level where one is aimed at. */
function readsOf(book: RuleBook, target: string | undefined): Read[] {
  const top = target === undefined ? book.levels.length : rankOf(book, target);
  return book.requirements
    .filter(({ level }) => level !== null && rankOf(book, level) <= top)
    .flatMap((requirement) =>
      fieldsReadBy(requirement).map((read) => ({ ...read, requirement: requirement.id })),
    );
}

/** Columns that a rule reads, whose blanks are unknown, and that a sheet of rows does not have. */
function missingColumns(facts: Facts, reads: readonly Read[]): Problem[] {
  return tableIds.flatMap((id) =>
    Object.entries(catalogue[id].columns).flatMap(([field, { blank }]) => {
      const needing = reads.filter((read) => read.table === id && read.field === field);
      if (needing.length === 0 || blank !== "unknown") return [];
      const requirements = [...new Set(needing.map(({ requirement }) => requirement))];
      return sheetsWithout(facts.tables[id], field).map((sheet) => ({
        code: "missing-column" as const,
        place: { sheet },
        table: id,
        column: field,
        read: null,
        details: { requirements: requirements.join(", ") },
      }));
    }),
  );
}

/** The sheets of a table that have rows but not this column. */
function sheetsWithout(table: TableFacts, field: string): string[] {
  if (table.rowCount === 0) return [];
  const own = table.sources.filter(({ evidenceColumnOf }) => evidenceColumnOf === undefined);
  const lacking = own.filter(({ columns }) => (columns[field] ?? -1) < 0).map(({ sheet }) => sheet);
  const isPivoted = catalogue[table.id].pivoted;
  return [...new Set(isPivoted && lacking.length < own.length ? [] : lacking)];
}

function missingSheets(facts: Facts, reads: readonly Read[]): Notice[] {
  const missing = tableIds.filter(
    (id) => !facts.tables[id].present && reads.some(({ table }) => table === id),
  );
  return missing.map((table) => ({
    code: "missing-sheet",
    place: { sheet: null },
    table,
    column: null,
    details: {},
  }));
}

function futureDates(facts: Facts, asOf: Day): Notice[] {
  return tableIds.flatMap((id) => {
    const field = eventDay[id];
    if (field === undefined) return [];
    const table = facts.tables[id];
    const { lo } = numbersOf(table, field);
    return rowsOf(table)
      .filter((row) => lo[row]! > asOf && lo[row]! < Infinity)
      .map((row) => noticeAt("future-date", table, row, field));
  });
}
