/** What may be typed into the columns of a sheet of ours, remembered: its rules go down whole columns below the headers. */
import { formatRange } from "../ranges";
import type { CellRange, Validation } from "../workbook";

/** Asks for the rule of each column in the first row below the headers; the answer is there once the request was sent. */
export function loadRules(
  worksheet: Excel.Worksheet,
  { top, left, bottom, right }: CellRange,
): () => Validation[] {
  if (top > bottom) return () => [];
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const asked = columns.map((column) => {
    const cell = worksheet.getRange(formatRange({ top, left: column, bottom: top, right: column }));
    return { column, rules: cell.dataValidation.load("rule,prompt") };
  });
  return () =>
    asked.flatMap(({ column, rules: { rule, prompt } }) => {
      const source = rule.list?.source;
      const isInline = typeof source === "string" && !source.startsWith("=");
      const kept = {
        ...(isInline ? { choices: source.split(",") } : {}),
        ...(prompt?.message ? { prompt: { title: prompt.title, text: prompt.message } } : {}),
      };
      if (Object.keys(kept).length === 0) return [];
      return [{ range: { top, left: column, bottom, right: column }, ...kept }];
    });
}
