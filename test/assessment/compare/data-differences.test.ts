import { differencesRead, tableDifference } from "../../../src/assessment/compare/data-differences";
import { tableFingerprints } from "../../../src/assessment/compare/record";
import { itss } from "../../../src/schemes/itss";
import type { TableId } from "../../../src/tables/catalogue";
import type { Facts } from "../../../src/tables/facts";
import { day, factsOf, REFUSED, type Book, type Row } from "../../rules/book";

const facts = (book: Book) => factsOf(book);
const project = (id: string, contractAmount: number, status = "completed"): Row => ({
  id,
  contractAmount,
  status,
});

/** Rows as the places in the books: [before, after, fields]. */
function rowsOf(table: TableId, before: Facts, after: Facts) {
  return tableDifference(table, before, after).rows.map((row) => [row.before, row.after, row.fields]);
}

test("rows are matched by their keys, wherever they stand", () => {
  const before = facts({ projects: [project("P-1", 1), project("P-2", 2), project("P-3", 3)] });
  const after = facts({ projects: [project("P-4", 4), project("P-3", 3), project("p-1", 1.5)] });
  expect(rowsOf("projects", before, after)).toEqual([
    [null, 0, ["id", "status", "contractAmount"]],
    [0, 2, ["contractAmount"]],
    [1, null, ["id", "status", "contractAmount"]],
  ]);
});

test("without keys, rows that say the same are one, then those of one name in turn", () => {
  const survey = (customer: string, score: number): Row => ({ customer, score });
  const before = facts({ surveys: [survey("Acme", 80), survey("Birch", 70), survey("Acme", 90)] });
  const after = facts({ surveys: [survey("Acme", 90), survey("Acme", 85), survey("Cedar", 70)] });
  expect(rowsOf("surveys", before, after)).toEqual([
    [0, 1, ["score"]],
    [null, 2, ["customer", "score"]],
    [1, null, ["customer", "score"]],
  ]);
});

test("sorting is no difference, nor are digits beyond the twelfth and how a text is written", () => {
  const before = facts({ projects: [project("P-1", 0.1 + 0.2), project("P-2", 2)] });
  const after = facts({ projects: [project("Ｐ-2", 2), project("p-1 ", 0.3)] });
  expect(rowsOf("projects", before, after)).toEqual([]);
  expect(tableFingerprints(before)).toEqual(tableFingerprints(after));
});

test("an empty and an unreadable cell are told apart", () => {
  const before = facts({ projects: [{ id: "P-1", status: null, endsOn: REFUSED }] });
  const after = facts({ projects: [{ id: "P-1", status: REFUSED, endsOn: null }] });
  expect(rowsOf("projects", before, after)).toEqual([[0, 0, ["status", "endsOn"]]]);
});

test("the assessment date and the targets are no data, the rest of the organisation is", () => {
  const of = (asOf: string, registeredOn: string) =>
    facts({ organisation: [{ asOf: day(asOf), targetItss: asOf, registeredOn: day(registeredOn) }] });
  const before = of("2026-06-30", "2020-01-01");
  expect(rowsOf("organisation", before, of("2026-12-31", "2020-01-01"))).toEqual([]);
  expect(tableFingerprints(of("2026-12-31", "2020-01-01"))).toEqual(tableFingerprints(before));
  expect(rowsOf("organisation", before, of("2026-06-30", "2021-01-01"))).toEqual([[0, 0, ["registeredOn"]]]);
});

describe("of what a requirement reads", () => {
  const manual = itss.requirements.find(({ id }) => id === "itss.4.completed-projects")!;
  const evidence = (id: string, kind: string, location: string): Row => ({
    id,
    kind,
    subject: ["P-1"],
    location,
  });
  const read = (before: Facts, after: Facts) => {
    const tables = (["projects", "evidence", "staff"] as const).map((id) =>
      tableDifference(id, before, after),
    );
    return differencesRead([manual], tables, before, after).map(({ table, present, rows }) => [
      table,
      present,
      rows.map((row) => [row.before, row.after, row.fields]),
    ]);
  };

  test("only its fields, and rows of the kinds that it asks for", () => {
    const before = facts({
      projects: [{ ...project("P-1", 1), name: "Old" }],
      evidence: [evidence("E-1", "contract", "A"), evidence("E-2", "audit-report", "A")],
      staff: [{ id: "S-1" }],
    });
    const after = facts({
      projects: [{ ...project("P-1", 2), name: "New" }],
      evidence: [evidence("E-1", "contract", "B"), evidence("E-2", "audit-report", "B")],
      staff: [{ id: "S-2" }],
    });
    expect(read(before, after)).toEqual([
      ["projects", [true, true], [[0, 0, ["contractAmount"]]]],
      ["evidence", [true, true], [[0, 0, ["location"]]]],
    ]);
  });

  test("a sheet that is new is told, also without rows", () => {
    expect(read(facts({}), facts({ projects: [] }))).toEqual([["projects", [false, true], []]]);
  });
});
