/** The latest closed fiscal year at an assessment date. */
import { CELL, numbersOf, type Facts } from "../tables/facts";
import { partsOf, type Day } from "../tables/days";
import type { Interval } from "./assessment";

/**
 * What the organisation states; where it states nothing, the latest year in Financials that surely says
 * audited and lies before the assessment date's year, at most two years back, else the year before. An
 * unreadable statement could be any year.
 */
export function latestFiscalYear(facts: Facts, asOf: Day): Interval {
  const thisYear = partsOf(asOf).year;
  const { organisation } = facts.tables;
  const stated = numbersOf(organisation, "latestFiscalYear");
  const cellStands = organisation.rowCount > 0 && stated.state[0] !== CELL.blank;
  if (cellStands) return { lo: stated.lo[0]!, hi: stated.hi[0]! };
  const audited = auditedYears(facts).filter((year) => year < thisYear && year >= thisYear - 2);
  const year = audited.length > 0 ? Math.max(...audited) : thisYear - 1;
  return { lo: year, hi: year };
}

function auditedYears(facts: Facts): number[] {
  const { financials } = facts.tables;
  const year = numbersOf(financials, "year");
  const audited = numbersOf(financials, "audited");
  const years: number[] = [];
  for (let row = 0; row < financials.rowCount; row++) {
    const known = year.lo[row] === year.hi[row];
    if (known && audited.lo[row] === 1) years.push(year.lo[row]!);
  }
  return years;
}
