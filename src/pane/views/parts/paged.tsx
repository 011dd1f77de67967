/** A list that shows a page, and more on demand: hundreds of lines cost nothing until they are asked for. */
import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { paneWorkMessages } from "../../../locales/pane-work";
import type { Language } from "../../../tables/definition";
import { useParts } from "./styles";

/** How many more are shown at least, once somebody asks. */
const STEP = 25;

interface PagedProps<T> {
  items: readonly T[];
  /** How many stand there at first. */
  size: number;
  language: Language;
  /** The list's name for screen readers. */
  label: string;
  /** A list item (`li`) with a key. */
  children(item: T, at: number): ReactNode;
}

export function Paged<T>({ items, size, language, label, children }: PagedProps<T>) {
  const parts = useParts();
  const { common } = paneWorkMessages(language);
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(size);
  const [opened, setOpened] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (opened === null) return;
    focusWithin(list.current?.children[opened]);
    setOpened(null);
  }, [opened]);
  const rest = items.length - shown;
  const step = Math.max(size, STEP);
  const showMore = () => {
    setOpened(shown);
    setShown(shown + step);
  };
  return (
    <>
      <ul ref={list} className={parts.list} aria-label={label}>
        {items.slice(0, shown).map(children)}
      </ul>
      {rest > 0 && (
        <div className={parts.row}>
          <Button size="small" onClick={showMore}>
            {common.showMore(Math.min(step, rest))}
          </Button>
          <span className={parts.quiet}>{common.shownOf(shown, items.length)}</span>
        </div>
      )}
    </>
  );
}

/** The keyboard goes on at the first line that is new. */
function focusWithin(item: Element | undefined): void {
  if (!(item instanceof HTMLElement)) return;
  const target = item.querySelector<HTMLElement>("input, button, a, select") ?? item;
  if (target === item) item.tabIndex = -1;
  target.focus();
}
