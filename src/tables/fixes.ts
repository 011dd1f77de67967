/** Cells that can be mended with one click, found while the workbook is read. */
import type { CellRef } from "../workbook/workbook";
import type { TableId } from "./catalogue";
import type { CellListener, CellRead } from "./cell-read";
import type { Language } from "./definition";
import type { Facts, Problem } from "./facts";
import { firmValue } from "./loose-cells";
import { shownText } from "./reading";
import { cut } from "./remarks";
import { mayBeMarked } from "./row-kinds";
import { possibleValues } from "./unclear-cells";
import type { FixOption } from "./written-value";

export type { FixOption };

/** A cell that can be mended with one click. */
export interface Fix {
  cell: CellRef;
  table: TableId;
  column: string;
  /** What stands there, as the user sees it. */
  read: string;
  options: readonly FixOption[];
  /** There is one option, and it changes no fact: the cell is only written as it is read. Otherwise the user chooses, even where there is but one. */
  certain: boolean;
  /** The problem it settles; null where the cell is understood already and only its writing is loose. */
  problem: Problem | null;
}

export interface FixCollector {
  /** To be told of the cells as they are read. */
  readonly onCell: CellListener;
  /** The fixes of the cells told of, in the order of reading; `facts` are what was read. */
  fixes(facts: Facts): Fix[];
}

export function collectFixes(): FixCollector {
  const found = new Map<string, Found>();
  return {
    onCell(read) {
      const options = optionsFor(read);
      if (options === null || mayBeMarked(read.row, read.bounds)) return;
      const { table, field, cell, raw, context } = read;
      const shown = cut(shownText(raw, context.date1904));
      found.set(keyOf(cell), { cell, table, column: field, read: shown, ...options });
    },
    fixes({ problems }) {
      const byCell = new Map(problems.map((problem) => [keyOf(problem.place), problem]));
      return [...found.values()].flatMap((fix) => {
        const problem = fix.certain ? null : byCell.get(keyOf(fix.cell));
        return problem === undefined ? [] : [{ ...fix, problem }];
      });
    },
  };
}

type Found = Omit<Fix, "problem">;

function optionsFor(read: CellRead): Pick<Fix, "options" | "certain"> | null {
  const firm = firmValue(read);
  if (firm !== null) return { options: [firm], certain: true };
  const options = possibleValues(read, languageOf(read));
  return options.length === 0 ? null : { options, certain: false };
}

/** The language that the row is written in. */
function languageOf({ row }: CellRead): Language {
  return row.cells.some((cell) => cell?.kind === "text" && /\p{Script=Han}/u.test(cell.value)) ? "zh" : "en";
}

const keyOf = ({ sheet, row, column }: Problem["place"]) => `${row}:${column}:${sheet}`;
