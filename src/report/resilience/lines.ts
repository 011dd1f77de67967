/** Single losses as lines of text, for a terminal. */
import type { LevelResilience } from "../../assessment/resilience/resilience";
import { resilienceMessages } from "../../locales/resilience";
import { formatAddress } from "../../workbook/workbook";
import { wrapText } from "../text-width";
import type { Words } from "../words";
import { afterText, answerText, countText, droppedText, groupTitle, lossGroups, lossName } from "./texts";

/** How many of a group are named. */
const NAMED = 5;

/** Level by level, the worst losses first. */
export function resilienceLines(levels: readonly LevelResilience[], words: Words, width: number): string[] {
  const texts = resilienceMessages(words.language);
  if (levels.length === 0) return [texts.nothing];
  return levels
    .flatMap((level) => [
      "",
      answerText(level, words),
      `  ${countText(level, words)}`,
      ...groupLines(level, words),
    ])
    .slice(1)
    .flatMap((line) => indented(line, width));
}

function groupLines(level: LevelResilience, words: Words): string[] {
  const texts = resilienceMessages(words.language);
  return lossGroups(level).flatMap((group) => {
    const { losses } = group;
    const address = ({ cell }: (typeof losses)[number]) => (cell === null ? "" : `  ${formatAddress(cell)}`);
    const named = losses.slice(0, NAMED).map((loss) => `      ${lossName(loss, words)}${address(loss)}`);
    const rest = losses.length - NAMED;
    return [
      `  ${groupTitle(group, words)}${losses.length === 1 ? address(losses[0]) : ""}`,
      ...(losses.length === 1 ? [] : named),
      ...(rest > 0 ? [`      ${texts.more(rest)}`] : []),
      `    ${afterText(group, words)} ${words.m.labelled(texts.dropped, "")}`.trimEnd(),
      ...losses[0].dropped.map((dropped) => `      ✗ ${droppedText(dropped, words)}`),
    ];
  });
}

/** A line in the width, what goes over as far in as its beginning. */
function indented(line: string, width: number): string[] {
  const indent = line.slice(0, line.length - line.trimStart().length);
  return wrapText(line.trimStart(), width - indent.length).map((each) => indent + each);
}
