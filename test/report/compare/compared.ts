/** Two workbooks beside each other, each read and assessed. */
import { compare } from "../../../src/assessment/compare/compare";
import { detailsIn } from "../../../src/assessment/compare/details";
import { checkWorkbook, type Checked } from "../../../src/check-workbook";
import { decidingIn, type Compared } from "../../../src/report/compare/compare-lines";
import { itss } from "../../../src/schemes/itss";
import { csmm } from "../../../src/schemes/csmm";
import { memoryWorkbook, type CellInput } from "../../../src/workbook/memory/memory-workbook";
import { day } from "../../rules/book";

export interface Given {
  projects?: CellInput[][];
  evidence?: CellInput[][];
  asOf?: string;
  params?: [string, number][];
  choices?: [string, string][];
}

const projectsHead = ["Project ID", "Project name", "Status", "Contract amount"];
const evidenceHead = ["Evidence no.", "Kind", "For", "Location", "Date"];

export const ruleBooks = [itss, csmm];

/** A workbook with these rows below its headers. */
export function workbookOf({ projects = [], evidence = [] }: Given) {
  const sheets = [
    { name: "Projects", rows: [projectsHead, ...projects] },
    { name: "Evidence", rows: [evidenceHead, ...evidence] },
  ];
  return memoryWorkbook({ sheets });
}

export function checkedOf(given: Given): Promise<Checked> {
  return checkWorkbook(workbookOf(given), {
    today: day(given.asOf ?? "2026-06-30"),
    ruleBooks,
    language: "en",
    params: new Map(given.params),
    choices: new Map(given.choices),
  });
}

export async function comparedOf(old: Given, now: Given): Promise<{ compared: Compared; checked: Checked }> {
  const [before, checked] = [await checkedOf(old), await checkedOf(now)];
  const comparison = compare(before, checked);
  const compared: Compared = {
    comparison,
    detailsOf: detailsIn(comparison, checked, before),
    facts: { before: before.facts, after: checked.facts },
    decides: decidingIn([before.assessment, checked.assessment]),
    names: { old: "old.xlsx", now: "new.xlsx" },
  };
  return { compared, checked };
}
