/** Puts the ticked documents, or all of them, into the Evidence sheet as rows to fill in; stays in sight below the list. */
import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { paneWorkMessages } from "../../../locales/pane-work";
import type { Language } from "../../../tables/definition";
import type { Session } from "../../session/state";
import { useParts } from "../parts/styles";
import { needsRow, type EvidenceLine } from "./evidence-lines";
import { bottomBar } from "../parts/bottom-bar";

const useStyles = makeStyles({
  bar: {
    ...bottomBar,
    // In large text the bar would cover the list.
    "@media (max-height: 400px)": { position: "static" },
  },
});

interface AddRowsProps {
  session: Session;
  /** The lines that the filters let through. */
  lines: readonly EvidenceLine[];
  ticked: readonly EvidenceLine[];
  language: Language;
  onUntick(): void;
}

export function AddRows({ session, lines, ticked, language, onUntick }: AddRowsProps) {
  const styles = useStyles();
  const parts = useParts();
  const { evidence: texts } = paneWorkMessages(language);
  const chosen = ticked.length > 0 ? ticked : lines;
  const wanted = chosen.filter(needsRow);
  const already = ticked.filter((line) => !needsRow(line)).length;
  const isBusy = session.state.work !== null;
  const sentences = [
    ...(ticked.length > 0 ? [texts.ticked(ticked.length)] : []),
    ...(already > 0 && wanted.length > 0 ? [texts.addedAlready(already)] : []),
    wanted.length > 0 ? texts.addHint : texts.allListed,
  ];
  const add = () => void session.addEvidenceRows(wanted.map(({ document }) => document));
  return (
    <div className={styles.bar}>
      <div className={parts.row}>
        {wanted.length > 0 && (
          <Button
            className={parts.button}
            appearance={ticked.length > 0 ? "primary" : "secondary"}
            icon={<AddRegular />}
            disabledFocusable={isBusy}
            onClick={add}
          >
            {ticked.length > 0 ? texts.addTicked(wanted.length) : texts.addAll(wanted.length)}
          </Button>
        )}
        {ticked.length > 0 && (
          <Button appearance="subtle" size="small" onClick={onUntick}>
            {texts.untick}
          </Button>
        )}
      </div>
      <p className={parts.quiet} aria-live="polite">
        {sentences.join(language === "zh" ? "" : " ")}
      </p>
    </div>
  );
}
