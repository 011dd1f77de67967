/** What is not saved yet, with the two ways on; stays in sight while there is anything. */
import { Button, makeStyles } from "@fluentui/react-components";
import { paneWorkMessages } from "../../../locales/pane-work";
import type { Language } from "../../../tables/definition";
import { useParts } from "../parts/styles";
import { isFaulty, type DraftReading } from "./draft";
import { bottomBar } from "../parts/bottom-bar";

const useStyles = makeStyles({
  bar: {
    ...bottomBar,
    zIndex: 1,
  },
});

interface SaveBarProps {
  reading: DraftReading;
  isBusy: boolean;
  language: Language;
  onSave(): void;
  onDiscard(): void;
}

export function SaveBar({ reading, isBusy, language, onSave, onDiscard }: SaveBarProps) {
  const styles = useStyles();
  const parts = useParts();
  const { settings: texts } = paneWorkMessages(language);
  const faulty = isFaulty(reading);
  if (reading.count === 0 && !faulty) return <div role="status" />;
  return (
    <div className={styles.bar}>
      <span className={parts.quiet} role="status">
        {faulty ? texts.faulty : texts.unsaved(reading.count)}
      </span>
      <div className={parts.row}>
        <Button
          appearance="primary"
          className={parts.button}
          disabledFocusable={faulty || isBusy}
          onClick={onSave}
        >
          {texts.save}
        </Button>
        <Button onClick={onDiscard}>{texts.discard}</Button>
      </div>
    </div>
  );
}
