/** A part of a view under its heading. The keyboard comes back to the heading when what it stood on is gone, as after a fix. */
import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useParts } from "./styles";

interface SectionProps {
  title: string;
  hint?: string;
  children?: ReactNode;
  className?: string;
}

export function Section({ title, hint, children, className }: SectionProps) {
  const parts = useParts();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const stood = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = stood;
    if (current === null || current.isConnected) return;
    stood.current = null;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) heading.current?.focus();
  });
  return (
    <section
      aria-labelledby={id}
      className={mergeClasses(parts.section, className)}
      onFocus={({ target }) => (stood.current = target)}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) stood.current = null;
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1} className={parts.heading}>
        {title}
      </h2>
      {hint !== undefined && <p className={parts.quiet}>{hint}</p>}
      {children}
    </section>
  );
}
