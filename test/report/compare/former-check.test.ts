import { checkWorkbook, putResults } from "../../../src/check-workbook";
import { compareWithCheck, formerChecks } from "../../../src/report/compare/former-check";
import { detailsIn } from "../../../src/assessment/compare/details";
import { compareLines } from "../../../src/report/compare/compare-lines";
import { wordsFor } from "../../../src/report/words";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { day } from "../../rules/book";
import { ruleBooks, workbookOf } from "./compared";

const evidence = [["E-9", "Service management manual", null, "A/1", null]];
const look = (workbook: MemoryWorkbook, today: string) =>
  checkWorkbook(workbook, { today: day(today), ruleBooks, language: "en" });

async function checkedTwice() {
  const workbook = workbookOf({ evidence });
  for (const today of ["2026-06-30", "2026-07-01"]) await putResults(workbook, await look(workbook, today));
  return workbook;
}

test("a workbook without checks has no former one", async () => {
  expect(formerChecks(await look(workbookOf({ evidence }), "2026-06-30"))).toEqual({
    checks: [],
    last: null,
  });
});

test("of former checks the last that found something else is named", async () => {
  const workbook = await checkedTwice();
  // The date of the check stands in for the assessment date, so that only the earlier one differs.
  const same = formerChecks(await look(workbook, "2026-07-01"));
  expect(same.checks).toHaveLength(2);
  expect(same.last?.record.checkedOn).toBe(day("2026-06-30"));
  await workbook.edit([{ cell: { sheet: "Evidence", row: 2, column: 3 }, value: null }]);
  const changed = formerChecks(await look(workbook, "2026-07-01"));
  expect(changed.last?.record.checkedOn).toBe(day("2026-07-01"));
});

test("the comparison names the data, and that what stood there is not on record", async () => {
  const workbook = await checkedTwice();
  await workbook.edit([{ cell: { sheet: "Evidence", row: 2, column: 3 }, value: null }]);
  const now = await look(workbook, "2026-07-01");
  const comparison = compareWithCheck(formerChecks(now).last!.record, now, ruleBooks);
  expect(comparison).toMatchObject({ differing: ["data"] });
  const compared = {
    comparison,
    detailsOf: detailsIn(comparison, now, null),
    facts: { before: null, after: now.facts },
    decides: () => false,
    names: { old: "the check", now: "now" },
  };
  const lines = compareLines(compared, wordsFor(now), 80);
  expect(lines).toEqual(
    expect.arrayContaining([
      "  ▼ ✓ Met → ◐ Evidence missing  ITSS level 4  itss.4.service-manual",
      "      • Changed since then: Evidence. What stood there is not on record.",
    ]),
  );
});
