/** The changes made so far: in sight below what is moved, a list on demand, with the ways back. */
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, type ReactNode } from "react";
import { bottomBar } from "../../parts/bottom-bar";
import { useParts } from "../../parts/styles";
import { useAfter, useDraft, type Lab } from "./lab";

const useStyles = makeStyles({
  bar: {
    ...bottomBar,
    zIndex: 2,
    "@media (max-height: 480px)": { position: "static" },
  },
  open: { maxHeight: "min(34vh, 280px)", overflowY: "auto" },
  grow: { flexGrow: 1, justifyContent: "flex-start" },
});

interface ChangeBarProps {
  lab: Lab;
  isOpen: boolean;
  onToggle(): void;
  children: ReactNode;
}

export function ChangeBar({ lab, isOpen, onToggle, children }: ChangeBarProps) {
  const styles = useStyles();
  const parts = useParts();
  const { texts, draft } = lab;
  const id = useId();
  const count = useDraft(lab, ({ edits }) => edits.length);
  const canUndo = useDraft(lab, ({ past }) => past.length > 0);
  const faults = useAfter(lab, (outlook) => outlook.faults.size);
  return (
    <section className={styles.bar} aria-label={texts.scenario}>
      <div className={parts.row}>
        <Button
          size="small"
          appearance="subtle"
          className={mergeClasses(parts.button, styles.grow)}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronUpRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          {texts.changes(count)}
        </Button>
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          aria-label={texts.undo}
          title={texts.undo}
          disabledFocusable={!canUndo}
          onClick={draft.undo}
        />
        <Button size="small" disabledFocusable={count === 0} onClick={() => draft.open([], null)}>
          {texts.startOver}
        </Button>
      </div>
      {faults > 0 && <p className={parts.text}>{texts.faults(faults)}</p>}
      {isOpen && (
        <div id={id} className={mergeClasses(parts.section, styles.open)}>
          {children}
        </div>
      )}
    </section>
  );
}
