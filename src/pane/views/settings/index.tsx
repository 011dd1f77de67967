/** *Settings*: what the assessment goes by in this workbook; kept on the settings sheet, saved on the user's word. */
import { useState } from "react";
import type { Checked } from "../../../check-workbook";
import { problemSentence } from "../../../report/problem-text";
import { paneWorkMessages } from "../../../locales/pane-work";
import { messages } from "../../../locales";
import { NotChecked } from "../parts/not-checked";
import { PlaceLink } from "../parts/place-link";
import { useParts } from "../parts/styles";
import type { ViewProps } from "../view";
import { About } from "./about";
import { emptyDraft, readDraft, type Draft, type DraftReading } from "./draft";
import { General } from "./general";
import { ResultSheets } from "./result-sheets";
import { SaveBar } from "./save-bar";
import { ThresholdList } from "./threshold-list";

/** What the parts of the form share. */
export interface DraftProps extends ViewProps {
  checked: Checked;
  draft: Draft;
  reading: DraftReading;
  onDraft(draft: Draft): void;
}

export default function SettingsView(props: ViewProps) {
  const { session, state, language } = props;
  if (state.checked === null) return <NotChecked session={session} language={language} />;
  return <SettingsForm {...props} checked={state.checked} />;
}

function SettingsForm(props: ViewProps & { checked: Checked }) {
  const { session, state, language, checked } = props;
  const parts = useParts();
  const { settings: texts } = paneWorkMessages(language);
  const [draft, setDraft] = useState(emptyDraft);
  const reading = readDraft(draft, checked);
  const form: DraftProps = { ...props, draft, reading, onDraft: setDraft };
  const sheet = state.resultSheets.settings;
  const save = async () => {
    await session.changeSettings(reading.change);
    // What could not be saved stays in the form.
    const { checked: after } = session.state;
    if (after !== null && readDraft(draft, after).count === 0) setDraft(emptyDraft);
  };
  return (
    <div className={parts.view}>
      <p className={parts.text}>
        {sheet === undefined ? texts.keptNot(messages(language).sheets.settings) : texts.kept(sheet)}
      </p>
      <Unreadable {...form} />
      <General {...form} />
      <ThresholdList {...form} />
      <ResultSheets {...form} />
      <About {...form} />
      <SaveBar
        reading={reading}
        isBusy={state.work !== null}
        language={language}
        onSave={() => void save()}
        onDiscard={() => setDraft(emptyDraft)}
      />
    </div>
  );
}

/** Values that were typed by hand into the settings sheet and cannot be read. */
function Unreadable({ session, checked, language }: DraftProps) {
  const parts = useParts();
  const { problems } = checked.previous.settings;
  if (problems.length === 0) return null;
  return (
    <ul className={parts.list}>
      {problems.map((problem, at) => (
        <li key={at} className={parts.item}>
          <span className={parts.text}>
            <PlaceLink session={session} place={problem.place} language={language} />
          </span>
          <span className={parts.text}>{problemSentence(problem, language)}</span>
        </li>
      ))}
    </ul>
  );
}
