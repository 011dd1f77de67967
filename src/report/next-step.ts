/** What to do next about a finding, in a line or two: the nearest way to met. */
import type { Finding } from "../assessment/assessment";
import { capitalised } from "../rules/to-text-en-grammar";
import {
  actualText,
  cellsText,
  gapText,
  measureNames,
  missingTexts,
  nearestTexts,
  requiredText,
  type Words,
} from "./words";

/** How many documents, and near rows, a next step names. */
const NAMED_DOCUMENTS = 4;
export const NAMED_ROWS = 2;

export function nextStep(finding: Finding, words: Words): string {
  const steps = [...stepsByFigures(finding, words), ...documentsStep(finding, words)];
  return steps.length > 0 ? steps.map(capitalised).join("\n") : words.m.steps.see;
}

function stepsByFigures(finding: Finding, words: Words): string[] {
  switch (finding.status) {
    case "not-met":
      return [
        ...shortfalls(finding, words),
        ...countedRows(finding, words),
        ...nearestTexts(finding, words, NAMED_ROWS),
      ];
    case "undetermined":
      return openEnds(finding, words);
    case "evidence-missing":
    case "met":
    case "not-applicable":
      return [];
  }
}

/** What falls short, with what there is and what is asked. */
export function shortfalls(finding: Finding, words: Words): string[] {
  const { m } = words;
  const names = measureNames(finding, words);
  return finding.measures.flatMap((measure, at) => {
    if (measure.status !== "not-met") return [];
    const standing = m.steps.standing(actualText(measure, words), requiredText(measure, words));
    const gap = gapText(measure, words);
    const text = gap === "" ? standing : m.parenthesis(gap, standing);
    return [names[at] ? m.labelled(names[at], text) : text];
  });
}

/** The rows of which there are too many: the first of the deciding cells in each. */
function countedRows({ measures, cells }: Finding, words: Words): string[] {
  const tooMany = ({ status, op, measure }: Finding["measures"][number]) =>
    status === "not-met" && op === "atMost" && measure?.kind === "count";
  if (!measures.some(tooMany) || cells.length === 0) return [];
  const rows = new Map(cells.map((cell) => [`${cell.sheet}!${cell.row}`, cell] as const).reverse());
  return [words.m.steps.seeRows(cellsText([...rows.values()].reverse(), words))];
}

/** Which cells to fill in, or why nothing is known. */
function openEnds({ measures, cells }: Finding, words: Words): string[] {
  const { m } = words;
  const reasons = new Set(
    measures.flatMap(({ status, reason }) => (status === "undetermined" && reason ? [reason] : [])),
  );
  const why = [...reasons].filter((reason) => reason !== "cell-unknown" || cells.length === 0);
  const texts = why.map((reason) => m.steps.because(m.unknownReasons[reason]));
  return cells.length > 0 ? [...texts, m.steps.fillIn(cellsText(cells, words))] : texts;
}

/** The documents to obtain, the first few by name. */
export function documentsStep(finding: Finding, words: Words): string[] {
  const texts = missingTexts(finding, words);
  if (texts.length === 0) return [];
  const { m } = words;
  const shown = texts.slice(0, NAMED_DOCUMENTS);
  const rest = texts.length - shown.length;
  return [m.steps.obtain(rest > 0 ? m.andMore(m.and(shown), rest) : m.and(shown))];
}
