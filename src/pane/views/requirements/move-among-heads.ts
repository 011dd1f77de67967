/** Arrow keys, Home and End go from requirement to requirement; Escape closes the one that holds the focus. */
import type { KeyboardEvent } from "react";

export function moveAmongHeads(event: KeyboardEvent<HTMLElement>): void {
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-requirement]")];
  const focused = document.activeElement;
  if (event.key === "Escape") {
    const head = heads.find((each) => each.parentElement?.contains(focused));
    if (head?.ariaExpanded !== "true") return;
    head.click();
    head.focus();
    return;
  }
  const at = heads.findIndex((each) => each === focused);
  if (at < 0) return;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  heads[next]?.focus();
}
