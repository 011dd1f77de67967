/** The verdicts under the draft as it changes: at most one evaluation a frame, and what stayed the same stays the same object. */
import type { Outlook, RequirementOutlook, SchemeOutlook } from "../../../../assessment/what-if/outlook";
import type { WhatIf } from "../../../../assessment/what-if/what-if";
import type { FindingMeasure } from "../../../../assessment/assessment";
import type { Draft } from "./draft";

export interface LiveOutlook {
  readonly before: Outlook;
  /** The verdicts under the draft as of the last frame. */
  readonly after: Outlook;
  subscribe(listener: () => void): () => void;
  /** Follows the draft from now on. @returns what ends that. */
  follow(): () => void;
}

/** @param nextFrame calls back when there is time for the next evaluation; gives what gives that up. */
export function createLiveOutlook(
  whatIf: WhatIf,
  draft: Draft,
  nextFrame: (work: () => void) => () => void,
): LiveOutlook {
  const { before } = whatIf;
  let after = before;
  const { edits: first } = draft.state;
  let evaluated = first.length === 0 ? first : null;
  const listeners = new Set<() => void>();

  function evaluate(): void {
    const { edits } = draft.state;
    if (edits === evaluated) return;
    evaluated = edits;
    const next = settled(whatIf.outlook(edits), after);
    if (next === after) return;
    after = next;
    for (const listener of [...listeners]) listener();
  }
  evaluate();

  return {
    before,
    get after() {
      return after;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    follow() {
      let giveUp: (() => void) | null = null;
      const ask = () => {
        giveUp ??= nextFrame(() => {
          giveUp = null;
          evaluate();
        });
      };
      ask();
      const unsubscribe = draft.subscribe(ask);
      return () => {
        unsubscribe();
        giveUp?.();
      };
    },
  };
}

/** The new verdicts, with the objects of the last in place of their equals. */
function settled(next: Outlook, last: Outlook): Outlook {
  if (next === last) return last;
  const schemes = next.schemes.map((scheme, at) => settledScheme(scheme, last.schemes[at]));
  return { ...next, schemes };
}

function settledScheme(next: SchemeOutlook, last: SchemeOutlook | undefined): SchemeOutlook {
  if (last === undefined || last.scheme !== next.scheme) return next;
  const requirements = new Map(
    [...next.requirements].map(([id, each]) => {
      const known = last.requirements.get(id);
      return [id, known !== undefined && saysSame(known, each) ? known : each] as const;
    }),
  );
  return { ...next, requirements };
}

function saysSame(one: RequirementOutlook, other: RequirementOutlook): boolean {
  if (one === other) return true;
  return (
    one.status === other.status &&
    one.onFigures === other.onFigures &&
    one.measures.length === other.measures.length &&
    one.measures.every((measure, at) => isSameMeasure(measure, other.measures[at]!))
  );
}

function isSameMeasure(one: FindingMeasure, other: FindingMeasure): boolean {
  return (
    Object.is(one.actual.lo, other.actual.lo) &&
    Object.is(one.actual.hi, other.actual.hi) &&
    Object.is(one.onFigures.lo, other.onFigures.lo) &&
    Object.is(one.onFigures.hi, other.onFigures.hi) &&
    one.required === other.required &&
    one.status === other.status &&
    one.reason === other.reason
  );
}
