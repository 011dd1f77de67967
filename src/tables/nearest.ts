/** Which known label a text most likely means. */
import { squash } from "./text";

/**
 * The label nearest to the text by changed, added and dropped characters; null where none is near.
 * @param share which share of the characters of the longer one may differ.
 */
export function nearest(text: string, labels: Iterable<string>, share = 1 / 2): string | null {
  const written = squash(text);
  let best: string | null = null;
  let least = Infinity;
  for (const label of labels) {
    const known = squash(label);
    const steps = distance(written, known);
    const isNear = steps <= Math.max(written.length, known.length) * share;
    if (isNear && steps < least) {
      best = label;
      least = steps;
    }
  }
  return best;
}

/** Labels are short; a longer text is near none of them. */
const LONGEST = 80;

/** How many characters are changed, added or dropped between two texts. */
export function distance(from: string, to: string): number {
  if (from.length > LONGEST) return Infinity;
  let previous = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = previous[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      current.push(Math.min(changed, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[to.length]!;
}
