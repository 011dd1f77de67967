import type { Fix } from "../../../src/pane/session/state";
import { certainFixes, problemGroups } from "../../../src/pane/views/data/problem-groups";
import type { Problem, ProblemCode } from "../../../src/tables/facts";

const problem = (code: ProblemCode, row: number | undefined, sheet = "Projects"): Problem => ({
  code,
  place: row === undefined ? { sheet } : { sheet, row, column: 5 },
  table: "projects",
  column: "contractAmount",
  read: "x",
  details: {},
});

const fix = (settled: Problem | null, row: number, certain = false): Fix => ({
  cell: { sheet: "Projects", row, column: 5 },
  table: "projects",
  column: "contractAmount",
  read: "x",
  options: [{ value: 1, shown: "1" }],
  certain,
  problem: settled,
});

it("groups problems by what is wrong: those that can be fixed first, then those with most cells", () => {
  const problems = [
    problem("not-a-number", 2),
    problem("not-a-number", 3),
    problem("excel-error", 4),
    problem("negative", 5),
  ];
  const groups = problemGroups(problems, [fix(problems[3]!, 5)]);
  expect(groups.map(({ code, entries }) => [code, entries.length])).toEqual([
    ["negative", 1],
    ["not-a-number", 2],
    ["excel-error", 1],
  ]);
});

it("puts a fix beside the problem of its cell and no other", () => {
  const problems = [
    problem("not-a-number", 2),
    problem("not-a-number", 3),
    problem("not-a-number", 2, "Old"),
  ];
  const [group] = problemGroups(problems, [fix(problems[1]!, 3)]);
  expect(group!.entries.map((entry) => entry.fix?.cell.row ?? null)).toEqual([null, 3, null]);
});

it("puts no fix of a loosely written cell beside a problem, nor a fix beside a problem of a whole sheet", () => {
  const problems = [problem("not-a-number", 2), problem("no-header-row", undefined)];
  const groups = problemGroups(problems, [fix(null, 2, true)]);
  expect(groups.flatMap(({ entries }) => entries.map((entry) => entry.fix))).toEqual([null, null]);
});

it("makes at once only what needs no choice", () => {
  const settled = problem("not-a-number", 2);
  const loose = fix(null, 3, true);
  expect(certainFixes([fix(settled, 2), loose])).toEqual([loose]);
});
