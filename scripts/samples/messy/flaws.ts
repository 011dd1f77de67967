/** Cells that cannot be read. What they leave unknown is unknown to the tidy workbook, too. */
import { onCells, type Book, type DraftCell } from "./draft";

/** A day that can be read in several ways. */
export function writesAmbiguousDate(book: Book): Book {
  return onCells(book, "projects", "endsOn", { "JL25-014": "26.6.30" });
}

/** Formulas that broke when somebody deleted a sheet, and one that was never calculated. */
export function breaksFormulas(book: Book): Book {
  const broken = (error: string, formula: string): DraftCell => ({ value: null, error, formula });
  const amount = onCells(book, "projects", "contractAmount", { "JL24-012": broken("#REF!", "#REF!*1.06") });
  const managers = onCells(amount, "projects", "manager", {
    "JL24-016": broken("#N/A", 'VLOOKUP("陆",$A$1:$B$3,2,FALSE)'),
  });
  return onCells(managers, "projects", "contractNo", {
    "JL26-005": { value: null, formula: '"HT-2026-"&"005"' },
  });
}

/** 85 may mean 85 % or 8,500 %, and 0.96 with the unit % may mean 96 % or 0.96 %. */
export function losesPercentSigns(book: Book): Book {
  const values = onCells(book, "kpis", "value", {
    "automatic-handling 2026-06-30": { value: 85 },
    "renewal 2026-03-31": { value: 0.96 },
  });
  return onCells(values, "kpis", "unit", { "renewal 2026-03-31": "%" });
}

/** 96 and 4.2 in cells that already showed percentages: 9,600 % of the hardware, 420 % of the problems. */
export function doublesPercentages(book: Book): Book {
  const percentage = (value: number): DraftCell => ({ value, style: { numberFormat: "0.0%" } });
  return onCells(book, "kpis", "value", {
    "hardware-redundancy 2025-12-31": percentage(96),
    "problem-recurrence 2026-01-31": percentage(4.2),
  });
}

/** Amounts that are the result of a formula count by their value. */
export function calculatesAmounts(book: Book): Book {
  const cells = book
    .flatMap(({ table, rows }) => (table === "projects" ? rows : []))
    .filter(({ key }) => key === "JL26-001" || key === "JL25-002");
  return cells.reduce((changed, { key, cells: { contractAmount } }) => {
    const half = (contractAmount!.value as number) / 2;
    return onCells(changed, "projects", "contractAmount", {
      [key]: { ...contractAmount!, formula: `${half}+${half}` },
    });
  }, book);
}
