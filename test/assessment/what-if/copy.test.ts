/** A scenario says what a fresh check of the workbook says into whose sheets its edits were typed; and touches no cell. */
import fc from "fast-check";
import { checkWorkbook } from "../../../src/check-workbook";
import type { AssessmentOptions } from "../../../src/assessment/assessment";
import { createWhatIf } from "../../../src/assessment/what-if/create";
import type { Edit } from "../../../src/assessment/what-if/edit";
import { sheetChanges } from "../../../src/report/edits/sheet-changes";
import { ruleBooks } from "../../../src/schemes";
import type { Day } from "../../../src/tables/days";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { assessmentDates, book, someTables } from "../../rules/arbitrary-books";
import type { Book } from "../../rules/book";
import { hintsOf } from "../../rules/hints";
import { someEdit } from "./arbitrary-edits";
import { sheetsOfBook } from "./sheets-of-book";
import { answersOf } from "./answers";

const requirements = ruleBooks.flatMap((each) => each.requirements);

/** Rows cannot be taken out of the user's sheets; `overlay.test.ts` takes them out of the facts. */
const isTypable = ({ kind }: Edit) => kind !== "remove";

const cases = fc.constantFrom(...assessmentDates).chain((asOf) =>
  book(someTables, asOf, hintsOf(requirements as never, asOf)).chain((some) =>
    fc.record({
      asOf: fc.constant(asOf),
      some: fc.constant(some),
      edits: fc.array(someEdit(someTables, some, asOf).filter(isTypable), { minLength: 1, maxLength: 6 }),
    }),
  ),
);

async function cellsOf(workbook: MemoryWorkbook): Promise<unknown[]> {
  const cells: unknown[] = [];
  for (const { name } of workbook.sheets) {
    await workbook.scan(name, (row) => void cells.push([name, row.row, [...row.cells]]));
  }
  return cells;
}

function check(workbook: MemoryWorkbook, asOf: Day, options?: AssessmentOptions) {
  return checkWorkbook(workbook, {
    today: asOf,
    asOf,
    ruleBooks,
    language: "en",
    ...(options === undefined ? {} : { params: options.params }),
  });
}

/** The edits that both can carry out: the scenario may know columns that no sheet has. */
async function typable(edits: readonly Edit[], book: Book, asOf: Day): Promise<Edit[]> {
  const workbook = memoryWorkbook({ sheets: sheetsOfBook(book) });
  const { facts, options } = await check(workbook, asOf);
  const context = { facts, workbook, asOf, ruleBooks, documentsOnFile: true };
  const { refused } = await sheetChanges(edits, context);
  const { faults } = createWhatIf(facts, options).outlook(edits);
  const left = edits.filter((_, at) => !refused.has(at) && !faults.has(at));
  return left.length === edits.length ? left : typable(left, book, asOf);
}

test("a scenario gives what a check of the edited workbook gives", async () => {
  let typed = 0;
  await fc.assert(
    fc.asyncProperty(cases, async ({ asOf, some, edits }) => {
      const shared = await typable(edits, some, asOf);
      typed += shared.length;
      const workbook = memoryWorkbook({ sheets: sheetsOfBook(some) });
      const before = await cellsOf(workbook);
      const { facts, options } = await check(workbook, asOf);
      const whatIf = createWhatIf(facts, options);
      const outlook = whatIf.outlook(shared);
      expect(await cellsOf(workbook)).toEqual(before);

      const context = { facts, workbook, asOf, ruleBooks, documentsOnFile: true };
      const { cells, rows } = await sheetChanges(shared, context);
      await workbook.edit(cells, rows);
      const under = whatIf.options(shared);
      const fresh = await check(workbook, under.asOf, under);
      expect(answersOf(outlook)).toEqual(answersOf(fresh.assessment));
    }),
    { numRuns: 60 },
  );
  expect(typed).toBeGreaterThan(60);
});
