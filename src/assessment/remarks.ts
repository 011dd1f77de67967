/** What the assessment adds to the problems and notices of reading: it knows the date, and what the rules read. */
import type { Evaluator } from "../rules/evaluate";
import type { RuleBook } from "../rules/expression";
import { fieldsReadBy } from "../rules/fields-read";
import { currentKpis } from "../tables/current-kpis";
import { catalogue, tableIds, type TableId } from "../tables/catalogue";
import {
  CELL,
  cellOf,
  type ListColumn,
  type Notice,
  type NumberColumn,
  type Place,
  type Problem,
  type TableFacts,
} from "../tables/facts";

/** The day of an event: one after the assessment date has not happened yet. */
const eventDay: Partial<Record<TableId, string>> = {
  audits: "heldOn",
  incidents: "occurredOn",
  surveys: "surveyedOn",
  achievements: "achievedOn",
  nonconformities: "raisedOn",
  evidence: "issuedOn",
};

/** The problems and notices that come of a date and of rule books; unsorted. */
export function remarksOn(
  evaluator: Evaluator,
  books: readonly RuleBook[],
): { problems: Problem[]; notices: Notice[] } {
  const read = fieldsByTable(books);
  return {
    problems: [...currentKpis(evaluator.facts, evaluator.asOf).problems, ...missingColumns(evaluator, read)],
    notices: [
      ...missingSheets(evaluator, read),
      ...futureDates(evaluator),
      ...strayEvidence(evaluator, books),
    ],
  };
}

function fieldsByTable(books: readonly RuleBook[]): Map<TableId, Set<string>> {
  const read = new Map<TableId, Set<string>>();
  for (const { table, field } of books.flatMap((book) => book.requirements.flatMap(fieldsReadBy))) {
    read.set(table, (read.get(table) ?? new Set()).add(field));
  }
  return read;
}

/** Columns that a rule reads, whose blanks are unknown, and that a sheet of rows does not have. */
function missingColumns({ facts }: Evaluator, read: ReadonlyMap<TableId, Set<string>>): Problem[] {
  const problems: Problem[] = [];
  for (const [id, fields] of read) {
    const table = facts.tables[id];
    for (const field of Object.keys(catalogue[id].columns)) {
      if (!fields.has(field) || catalogue[id].columns[field]!.blank !== "unknown") continue;
      for (const sheet of sheetsWithout(table, field)) {
        problems.push({
          code: "missing-column",
          place: { sheet },
          table: id,
          column: field,
          read: null,
          details: {},
        });
      }
    }
  }
  return problems;
}

/** The sheets of a table that have rows but not this column. */
function sheetsWithout(table: TableFacts, field: string): string[] {
  if (table.rowCount === 0) return [];
  const own = table.sources.filter(({ evidenceColumnOf }) => evidenceColumnOf === undefined);
  const lacking = own.filter(({ columns }) => (columns[field] ?? -1) < 0).map(({ sheet }) => sheet);
  const isPivoted = catalogue[table.id].pivoted;
  return [...new Set(isPivoted && lacking.length < own.length ? [] : lacking)];
}

function missingSheets({ facts }: Evaluator, read: ReadonlyMap<TableId, Set<string>>): Notice[] {
  const missing = tableIds.filter((id) => read.has(id) && !facts.tables[id].present);
  return missing.map((id) => notice("missing-sheet", { sheet: null }, id, null));
}

function futureDates({ facts, asOf }: Evaluator): Notice[] {
  return tableIds.flatMap((id) => {
    const field = eventDay[id];
    if (field === undefined) return [];
    const table = facts.tables[id];
    const { lo } = table.columns[field] as NumberColumn;
    return rowsOf(table)
      .filter((row) => lo[row]! > asOf && lo[row]! < Infinity)
      .map((row) => notice("future-date", placeOf(table, row, field), id, field));
  });
}

/** Evidence whose For names neither a key nor a requirement of the workbook. */
function strayEvidence({ facts }: Evaluator, books: readonly RuleBook[]): Notice[] {
  const { texts, tables } = facts;
  const known = new Set<number>(books.flatMap((book) => book.requirements.map(({ id }) => texts.find(id))));
  for (const id of tableIds) {
    for (const code of keyCodes(tables[id], (text) => texts.find(text))) known.add(code);
  }
  const { evidence } = tables;
  const subject = evidence.columns.subject as ListColumn;
  return rowsOf(evidence)
    .filter((row) => {
      if (subject.state[row] !== CELL.filled) return false;
      const names = subject.codes.subarray(subject.start[row], subject.start[row + 1]);
      return names.length > 0 && names.every((code) => code < 0 || !known.has(code));
    })
    .map((row) => notice("subject-names-nothing", placeOf(evidence, row, "subject"), "evidence", "subject"));
}

function keyCodes(table: TableFacts, find: (text: string) => number): Iterable<number> {
  const column = table.keyColumn === null ? undefined : table.columns[table.keyColumn];
  if (column === undefined || column.kind === "list") return [];
  return column.kind === "text"
    ? column.code
    : Array.from(column.lo.subarray(0, table.rowCount), (year) => find(String(year)));
}

function rowsOf(table: TableFacts): number[] {
  return Array.from({ length: table.rowCount }, (_, row) => row);
}

function placeOf(table: TableFacts, row: number, field: string): Place {
  return (
    cellOf(table, row, field) ?? {
      sheet: table.sources[table.sourceOf[row]!]!.sheet,
      row: table.rowNumber[row]!,
    }
  );
}

function notice(code: Notice["code"], place: Place, table: TableId, column: string | null): Notice {
  return { code, place, table, column, details: {} };
}
