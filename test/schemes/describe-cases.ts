/** The tests that the boundary cases of every rule book pass: each at and around every boundary, for every status that it can reach. */
import { statuses } from "../../src/assessment/assessment";
import { catalogue } from "../../src/tables/catalogue";
import { evidenceKinds } from "../../src/tables/evidence-kinds";
import type { CasesOf, CasesOfBook, Sheets } from "./case";
import { checkCase } from "./check-case";
import { impossibleStatuses } from "./impossible";

export function describeCases({ book, cases: ofBook }: CasesOfBook): void {
  const ruleOf = (requirement: string) => book.requirements.find(({ id }) => id === requirement)!;

  describe.each(ofBook)("$requirement", ({ requirement, cases }: CasesOf) => {
    test.each(cases)("$expect: $name", async (it) => {
      const { stated, found } = await checkCase(book, ruleOf(requirement), it);
      expect(found).toEqual(stated);
    });
  });

  describe("the cases together", () => {
    test("speak of every requirement of the rule book, in its order, and of no other", () => {
      expect(ofBook.map(({ requirement }) => requirement)).toEqual(book.requirements.map(({ id }) => id));
    });

    test.each(ofBook)(
      "of $requirement reach every status but those that cannot occur",
      ({ cases, cannot }) => {
        const reached = new Set(cases.map(({ expect: status }) => status));
        expect(statuses.filter((status) => !reached.has(status)).sort()).toEqual(Object.keys(cannot).sort());
      },
    );

    test.each(ofBook)(
      "of $requirement agree with its structure on what cannot occur",
      ({ requirement, cannot }) => {
        expect(cannot).toEqual(impossibleStatuses(ruleOf(requirement)));
      },
    );

    test.each(ofBook)("of $requirement have a name each, and name columns that exist", ({ cases }) => {
      const names = cases.map(({ name }) => name);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
      expect(cases.flatMap(({ given }) => unknownColumns(given))).toEqual([]);
    });
  });
}

function unknownColumns(sheets: Sheets): string[] {
  const labels = new Set<string>(evidenceKinds.map(([, label]) => label));
  return Object.entries(sheets).flatMap(([table, rows]) => {
    const { columns } = catalogue[table as keyof Sheets];
    return rows
      .flatMap((row) => Object.keys(row))
      .filter((field) => !(field in columns) && !labels.has(field));
  });
}
