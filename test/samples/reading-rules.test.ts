import { assess } from "../../src/assessment/assess";
import { settle } from "../../src/assessment/settle";
import { ruleBooks } from "../../src/schemes";
import { readTables } from "../../src/tables/read-tables";
import { messyInMemory, unreadCells, verdicts } from "./check-sample";
import { unread } from "./expected";
import { readingRules } from "./reading-rules";

const messy = messyInMemory();

/** What the messy sample comes to when it is read by this reader. */
async function outcome(read: typeof readTables) {
  const facts = await read(messy, { mappings: new Map() });
  const assessment = assess(facts, settle({ today: 0, ruleBooks }, {}, facts));
  return { verdicts: verdicts(assessment), unread: unreadCells(facts) };
}

let whole: Awaited<ReturnType<typeof outcome>>;
beforeAll(async () => {
  whole = await outcome(readTables);
});

test("with all rules the messy sample leaves only its flawed cells unread", () => {
  expect(whole.unread).toEqual(unread["chinese-messy"]);
});

test.each(readingRules)("taking out a rule breaks the equality: $name", async ({ module, without }) => {
  const file = `../../src/tables/${module}`;
  let crippled: typeof readTables | undefined;
  await jest.isolateModulesAsync(async () => {
    jest.doMock(file, () => {
      const actual = jest.requireActual<object>(file);
      return { ...actual, ...without(actual) };
    });
    ({ readTables: crippled } = await import("../../src/tables/read-tables"));
  });
  jest.dontMock(file);
  const { verdicts: found, unread: left } = await outcome(crippled!);
  expect({ found, left }).not.toEqual({ found: whole.verdicts, left: whole.unread });
});
