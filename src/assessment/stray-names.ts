/** Names of rows that no row has: a certificate of nobody, a survey of no customer, a document for nothing. */
import type { Evaluator } from "../rules/evaluate";
import type { RuleBook } from "../rules/expression";
import { tableIds, type TableId } from "../tables/catalogue";
import { CELL, NO_TEXT, UNKNOWN_TEXT, listsOf, textsOf, type Facts, type Notice } from "../tables/facts";
import { noticeAt, rowsOf } from "./notice-at";

/** Fields that name rows of other tables, and the fields there that hold the names. */
const naming: readonly { table: TableId; field: string; named: readonly [TableId, string][] }[] = [
  { table: "staffCertificates", field: "staffId", named: [["staff", "id"]] },
  {
    table: "surveys",
    field: "customer",
    named: [
      ["projects", "customer"],
      ["customers", "name"],
    ],
  },
];

/** A notice at every name that no row of the workbook has. */
export function strayNames({ facts }: Evaluator, books: readonly RuleBook[]): Notice[] {
  return [...strayKeys(facts), ...strayEvidence(facts, books)];
}

/** Only where there are rows that could have the name: a missing sheet is told by itself. */
function strayKeys(facts: Facts): Notice[] {
  return naming.flatMap(({ table: id, field, named }) => {
    const there = named.filter(([other]) => facts.tables[other].rowCount > 0);
    if (there.length === 0) return [];
    const known = new Set([
      UNKNOWN_TEXT,
      NO_TEXT,
      ...there.flatMap(([other, key]) => codesOf(facts, other, key)),
    ]);
    const table = facts.tables[id];
    const { code } = textsOf(table, field);
    return rowsOf(table)
      .filter((row) => !known.has(code[row]!))
      .map((row) => {
        const meant = id === "staffCertificates" ? staffIdOf(code[row]!, facts) : null;
        const details = {
          name: facts.texts.display(code[row]!),
          ...(meant === null ? {} : { suggestion: meant }),
        };
        return noticeAt("name-of-no-row", table, row, field, details);
      });
  });
}

/** The id of the one person of that name. */
function staffIdOf(name: number, { tables: { staff }, texts }: Facts): string | null {
  const names = textsOf(staff, "name");
  const [row, another] = rowsOf(staff).filter((each) => names.code[each] === name);
  if (row === undefined || another !== undefined) return null;
  const id = textsOf(staff, "id").code[row]!;
  return id < 0 ? null : texts.display(id);
}

/** Evidence whose For names neither a key nor a requirement of the workbook. */
function strayEvidence(facts: Facts, books: readonly RuleBook[]): Notice[] {
  const { texts, tables } = facts;
  const known = new Set([
    ...books.flatMap((book) => book.requirements.map(({ id }) => texts.find(id))),
    ...tableIds.flatMap((id) => codesOf(facts, id, tables[id].keyColumn)),
  ]);
  const { evidence } = tables;
  const subject = listsOf(evidence, "subject");
  return rowsOf(evidence)
    .filter((row) => {
      if (subject.state[row] !== CELL.filled) return false;
      const names = subject.codes.subarray(subject.start[row], subject.start[row + 1]);
      return names.length > 0 && names.every((code) => code < 0 || !known.has(code));
    })
    .map((row) => noticeAt("subject-names-nothing", evidence, row, "subject"));
}

/** The texts of a column; numbers as the texts of their digits. */
function codesOf({ tables, texts }: Facts, id: TableId, field: string | null): number[] {
  const table = tables[id];
  const column = field === null ? undefined : table.columns[field];
  if (column?.kind === "text") return Array.from(column.code.subarray(0, table.rowCount));
  if (column?.kind !== "number") return [];
  return Array.from(column.lo.subarray(0, table.rowCount), (number) => texts.find(String(number)));
}
