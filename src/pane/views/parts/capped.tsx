/** A short list within something else: the first few, and the rest on demand. */
import { Link, mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { paneViewMessages } from "../../../locales/pane-views";
import type { Language } from "../../../tables/definition";
import { useParts } from "./styles";

interface CappedProps<T> {
  items: readonly T[];
  /** How many stand there at first. */
  first: number;
  language: Language;
  className?: string | undefined;
  /** A list item (`li`) with a key. */
  children(item: T, at: number): ReactNode;
}

export function Capped<T>({ items, first, language, className, children }: CappedProps<T>) {
  const parts = useParts();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that opened the rest is gone: the keyboard goes on where the rest begins.
  useLayoutEffect(() => {
    if (isWhole) list.current?.children[first]?.querySelector<HTMLElement>("a, button")?.focus();
  }, [isWhole, first]);
  const rest = items.length - first;
  return (
    <ul ref={list} className={mergeClasses(parts.list, className)}>
      {(isWhole ? items : items.slice(0, first)).map(children)}
      {!isWhole && rest > 0 && (
        <li>
          <Link as="button" inline onClick={() => setWhole(true)}>
            {paneViewMessages(language).more(rest)}
          </Link>
        </li>
      )}
    </ul>
  );
}
