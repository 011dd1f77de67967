/** Which result sheets a check writes, and taking them away. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { paneWorkMessages } from "../../../locales/pane-work";
import { messages } from "../../../locales";
import { resultRoles } from "../../../report/result-roles";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import { sheetsWritten } from "./draft";
import type { DraftProps } from "./index";
import { SomeOf } from "./some-of";

export function ResultSheets(props: DraftProps) {
  const { checked, draft, reading, language, onDraft } = props;
  const m = messages(language);
  const { settings: texts } = paneWorkMessages(language);
  return (
    <Section title={texts.sheets} hint={texts.sheetsHint}>
      <SomeOf
        label={texts.sheets}
        known={resultRoles}
        chosen={draft.sheets ?? sheetsWritten(checked.previous.settings)}
        nameOf={(role) => m.sheets[role]}
        fault={reading.sheets && texts.sheetsNone}
        onChoose={(sheets) => onDraft({ ...draft, sheets })}
      />
      <ClearResults {...props} />
    </Section>
  );
}

/** Says what goes and what stays, and asks once more. */
function ClearResults({ session, state, language }: DraftProps) {
  const parts = useParts();
  const { common, settings: texts } = paneWorkMessages(language);
  const [isAsked, setAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) sure.current?.focus();
  }, [isAsked]);
  const standing = Object.entries(state.resultSheets)
    .filter(([role]) => !["settings", "history", "scenarios"].includes(role))
    .map(([, name]) => name);
  if (standing.length === 0) return <p className={parts.quiet}>{texts.clearNothing}</p>;
  const close = () => {
    setAsked(false);
    opener.current?.focus();
  };
  const clear = () => {
    setAsked(false);
    void session.clearResults();
  };
  return (
    <>
      <div className={parts.row}>
        <Button ref={opener} aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
          {texts.clear}
        </Button>
      </div>
      {isAsked && (
        <div
          className={parts.card}
          role="group"
          aria-label={texts.clear}
          onKeyDown={({ key }) => key === "Escape" && close()}
        >
          <p className={parts.text}>{texts.clearHint(messages(language).list(standing))}</p>
          {state.resultSheets["missing-evidence"] !== undefined && (
            <p className={parts.text}>{texts.clearTyped}</p>
          )}
          <div className={parts.row}>
            <Button ref={sure} disabledFocusable={state.work !== null} onClick={clear}>
              {texts.clearSure}
            </Button>
            <Button onClick={close}>{common.cancel}</Button>
          </div>
        </div>
      )}
    </>
  );
}
