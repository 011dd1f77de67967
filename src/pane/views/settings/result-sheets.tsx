/** Which result sheets a check writes, and taking them away. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { paneWorkMessages } from "../../../locales/pane-work";
import { messages } from "../../../locales";
import { resultRoles, type ResultRole } from "../../../report/result-roles";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import { sheetsWritten } from "./draft";
import type { DraftProps } from "./index";

const useStyles = makeStyles({
  fault: { color: tokens.colorPaletteRedForeground1, ":empty": { display: "none" } },
});

export function ResultSheets(props: DraftProps) {
  const { checked, draft, reading, language, onDraft } = props;
  const parts = useParts();
  const styles = useStyles();
  const m = messages(language);
  const { settings: texts } = paneWorkMessages(language);
  const written = draft.sheets ?? sheetsWritten(checked.previous.settings);
  const toggle = (role: ResultRole, isWritten: boolean) =>
    onDraft({
      ...draft,
      sheets: resultRoles.filter((each) => (each === role ? isWritten : written.includes(each))),
    });
  return (
    <Section title={texts.sheets} hint={texts.sheetsHint}>
      <div role="group" aria-label={texts.sheets} className={parts.list}>
        {resultRoles.map((role) => (
          <Checkbox
            key={role}
            label={m.sheets[role]}
            checked={written.includes(role)}
            onChange={(_, data) => toggle(role, data.checked === true)}
          />
        ))}
      </div>
      <p className={mergeClasses(parts.text, styles.fault)} role="alert">
        {reading.sheets && texts.sheetsNone}
      </p>
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
    .filter(([role]) => role !== "settings")
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
