/** Single losses as lines of text, for a terminal. */
import type { LevelResilience, Loss } from "../../assessment/resilience/resilience";
import { statusMarks } from "../../locales";
import { resilienceMessages } from "../../locales/resilience";
import { formatAddress } from "../../workbook/workbook";
import { groupBy } from "../group-by";
import { wrapText } from "../text-width";
import type { Words } from "../words";
import {
  afterText,
  answerText,
  countText,
  droppedTexts,
  groupsOf,
  groupTitle,
  lossGroups,
  lossName,
  type LossGroup,
} from "./texts";

/** How many of a group are named. */
const NAMED = 5;

/** Level by level, the worst losses first. */
export function resilienceLines(levels: readonly LevelResilience[], words: Words, width: number): string[] {
  const texts = resilienceMessages(words.language);
  if (levels.length === 0) return [texts.nothing];
  return levels
    .flatMap((level, at) => {
      const above = levels[at - 1];
      const isSame = above?.scheme === level.scheme && above.level === level.level;
      const lines = isSame ? differingLines(level, above, words) : lossGroups(level).flatMap(told(words));
      return ["", answerText(level, words), `  ${countText(level, words)}`, ...lines];
    })
    .slice(1)
    .flatMap((line) => indented(line, width));
}

/** Where the scheme's other answer stands above with the same level: only what differs from it. */
function differingLines({ losses }: LevelResilience, above: LevelResilience, words: Words): string[] {
  const texts = resilienceMessages(words.language);
  const known = new Map(above.losses.map((loss) => [identityOf(loss), loss]));
  const others = losses.filter((loss) => !isWithin(loss, known.get(identityOf(loss))));
  const same = losses.length - others.length;
  if (same === 0) return groupsOf(losses).flatMap(told(words));
  const dropping = new Set(losses.map(identityOf));
  const spared = above.losses.filter((loss) => !dropping.has(identityOf(loss)));
  return [
    `  ${texts.same(same, others.length === 0)}`,
    ...(spared.length === 0 ? [] : [`  ${texts.spared(spared.length)}`]),
    ...groupsOfKind(spared).flatMap((group) => titleLines(group, words)),
    ...(others.length === 0 ? [] : [`  ${texts.others}`]),
    ...groupsOf(others).flatMap(told(words)),
  ];
}

function identityOf({ kind, table, key, code, about, cell }: Loss): string {
  return JSON.stringify([kind, table, key, code, about, cell]);
}

/** Whether as much remains as with the other loss, which tells what is left unmet. */
function isWithin({ after, dropped }: Loss, other: Loss | undefined): boolean {
  const known = new Set(other?.dropped.map(({ requirement }) => requirement));
  return other?.after === after && dropped.every(({ requirement }) => known.has(requirement));
}

function groupsOfKind(losses: readonly Loss[]): LossGroup[] {
  const kinds = groupBy(losses, ({ kind }) => kind).values();
  return [...kinds].map((alike) => ({ losses: alike as [Loss, ...Loss[]] }));
}

/** A group with what it leaves unmet. */
const told = (words: Words) => (group: LossGroup) => [
  ...titleLines(group, words),
  `    ${afterText(group, words)}`,
  ...droppedTexts(group, words).map(({ status, text }) => `      ${statusMarks[status]} ${text}`),
];

/** What goes, and where it stands. */
function titleLines(group: LossGroup, words: Words): string[] {
  const { losses } = group;
  const address = ({ cell }: Loss) => (cell === null ? "" : `  ${formatAddress(cell)}`);
  const title = `  ${groupTitle(group, words)}`;
  if (losses.length === 1) return [title + address(losses[0])];
  const named = losses.slice(0, NAMED).map((loss) => `      ${lossName(loss, words)}${address(loss)}`);
  const rest = losses.length - NAMED;
  return [title, ...named, ...(rest > 0 ? [`      ${resilienceMessages(words.language).more(rest)}`] : [])];
}

/** A line in the width, what goes over as far in as its beginning. */
function indented(line: string, width: number): string[] {
  const indent = line.slice(0, line.length - line.trimStart().length);
  return wrapText(line.trimStart(), width - indent.length).map((each) => indent + each);
}
