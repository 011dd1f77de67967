/** Puts requirements into their groups as they turn, without moving what somebody is at work on. */
import { useEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { Finding } from "../../../../assessment/assessment";
import type { SchemeId } from "../../../../rules/expression";
import { areSame, groupsOf, type Groups } from "./groups";
import { requirementIn, type Lab } from "./lab";

const none: Groups = new Map();

/**
 * The groups of these requirements. While the pointer is down nothing moves; a card that holds the focus stays in its
 * group, and where it is on the screen.
 * @param root what holds the cards.
 */
export function useGroups(
  lab: Lab,
  scheme: SchemeId,
  findings: readonly Finding[],
  root: RefObject<HTMLElement | null>,
): Groups {
  const [groups, setGroups] = useState(() => groupsNow(lab, scheme, findings, none, null));
  const last = useRef(groups);
  useEffect(() => {
    let isDown = false;
    let frame: number | null = null;
    const settle = () => {
      frame = null;
      if (isDown) return;
      const card = heldCard(root.current);
      const next = groupsNow(lab, scheme, findings, last.current, card?.dataset.whatIf ?? null);
      if (areSame(next, last.current)) return;
      last.current = next;
      keepInPlace(card, () => flushSync(() => setGroups(next)));
    };
    // A click that ends what the pointer did comes before the next frame, to where it was meant.
    const ask = () => void (frame ??= requestAnimationFrame(settle));
    const press = () => void (isDown = true);
    const release = () => {
      isDown = false;
      ask();
    };
    ask();
    const unsubscribe = lab.live.subscribe(ask);
    const ended = new AbortController();
    const listening = { capture: true, signal: ended.signal };
    window.addEventListener("pointerdown", press, listening);
    window.addEventListener("pointerup", release, listening);
    window.addEventListener("pointercancel", release, listening);
    window.addEventListener("focusin", ask, listening);
    window.addEventListener("focusout", ask, listening);
    return () => {
      unsubscribe();
      ended.abort();
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, [lab, scheme, findings, root]);
  return groups;
}

function groupsNow(
  { live }: Lab,
  scheme: SchemeId,
  findings: readonly Finding[],
  last: Groups,
  held: string | null,
): Groups {
  return groupsOf(findings, (id) => requirementIn(live.after, scheme, id)?.status, last, held);
}

function heldCard(root: HTMLElement | null): HTMLElement | null {
  const { activeElement } = document;
  if (root === null || activeElement === null || !root.contains(activeElement)) return null;
  return activeElement.closest<HTMLElement>("[data-what-if]");
}

/** Scrolls by as much as a change of what stands above would move an element. */
function keepInPlace(element: HTMLElement | null, change: () => void): void {
  const before = element?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (element?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) scrollerOf(element!)?.scrollBy(0, moved);
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  let each = element.parentElement;
  while (each !== null && !/auto|scroll/.test(getComputedStyle(each).overflowY)) each = each.parentElement;
  return each;
}
