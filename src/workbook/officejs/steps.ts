/** Writing in as few requests as the size of a request allows. */
import { mostBytes } from "./call";

/** A piece of writing: about what it adds to a request, and the calls it makes. */
export interface Step {
  bytes: number;
  run(context: Excel.RequestContext): void;
}

/** Of the JSON of one call with its object paths. */
const bytesOfCall = 400;

/** A step of so many calls that carry data of so many bytes. */
export function step(run: Step["run"], calls: number, data = 0): Step {
  return { run, bytes: calls * bytesOfCall + data };
}

/** Steps in order, in as few groups of at most {@link mostBytes} as can be; a step is never divided. */
export function groupSteps<T extends { bytes: number }>(steps: readonly T[], most = mostBytes): T[][] {
  const groups: T[][] = [];
  let left = 0;
  for (const one of steps) {
    if (one.bytes > left || groups.length === 0) {
      groups.push([]);
      left = most;
    }
    groups.at(-1)!.push(one);
    left -= one.bytes;
  }
  return groups;
}

/** About what a value weighs in a request, in bytes; beyond ASCII a character may take three. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  return text.length + 2 * (text.match(/[^\u0000-\u007f]/g)?.length ?? 0);
}
