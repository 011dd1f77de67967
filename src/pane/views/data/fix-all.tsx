/** One button for many certain fixes: it first lists each cell with what stands there and what will, then asks. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { paneWorkMessages } from "../../../locales/pane-work";
import type { Language } from "../../../tables/definition";
import { formatAddress } from "../../../workbook/workbook";
import type { Fix, Session } from "../../session/state";
import { Paged } from "../parts/paged";
import { PlaceLink } from "../parts/place-link";
import { useParts } from "../parts/styles";
import { FixChoice } from "./fix-choice";

/** Cells of the list that are drawn at once. */
const PAGE = 12;

interface FixAllProps {
  session: Session;
  /** All of them certain, so that each has one option. */
  fixes: readonly Fix[];
  /** What the first button says. */
  label: string;
  language: Language;
}

export function FixAll({ session, fixes, label, language }: FixAllProps) {
  const parts = useParts();
  const { common, data: texts } = paneWorkMessages(language);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) title.current?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const fixThem = () => {
    setOpen(false);
    void session.fix(fixes.map((fix) => ({ fix, option: fix.options[0]! })));
  };
  return (
    <>
      <div className={parts.row}>
        <Button
          ref={opener}
          className={parts.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </Button>
      </div>
      {isOpen && (
        <div
          id={id}
          className={parts.card}
          role="group"
          aria-labelledby={`${id}-title`}
          onKeyDown={({ key }) => key === "Escape" && close()}
        >
          <h3 id={`${id}-title`} ref={title} tabIndex={-1} className={parts.subheading}>
            {texts.fixAllTitle(fixes.length)}
          </h3>
          <p className={parts.quiet}>{texts.fixAllHint}</p>
          <Paged items={fixes} size={PAGE} language={language} label={texts.fixAllTitle(fixes.length)}>
            {(fix) => (
              <li key={formatAddress(fix.cell)} className={mergeClasses(parts.item, parts.line)}>
                <PlaceLink session={session} place={fix.cell} language={language} />
                <FixChoice session={session} fix={fix} language={language} />
              </li>
            )}
          </Paged>
          <div className={parts.row}>
            <Button
              appearance="primary"
              className={parts.button}
              disabledFocusable={session.state.work !== null}
              onClick={fixThem}
            >
              {texts.fixAllDo(fixes.length)}
            </Button>
            <Button onClick={close}>{common.cancel}</Button>
          </div>
        </div>
      )}
    </>
  );
}
