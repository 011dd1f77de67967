/** The changes in plain words, each with the way to take it out, what stands against it, and the way into the sheets. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { memo, useMemo } from "react";
import type { Edit } from "../../../../assessment/what-if/edit";
import { editInWords } from "../../../../report/edits/edit-words";
import { faultSentence } from "../../../../report/edits/fault-words";
import type { PaneState } from "../../../session/state";
import { useParts } from "../../parts/styles";
import { targetOf } from "./edit-list";
import { useAfter, useDraft, type Lab } from "./lab";
import { ProposalPart } from "./proposal";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0 },
  fault: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
  },
});

interface EditLinesProps {
  lab: Lab;
  state: PaneState;
}

export function EditLines({ lab, state }: EditLinesProps) {
  const parts = useParts();
  const edits = useDraft(lab, (draft) => draft.edits);
  if (edits.length === 0) return <p className={parts.quiet}>{lab.texts.noChanges}</p>;
  return (
    <ul className={parts.list} aria-label={lab.texts.scenario}>
      {edits.map((edit, at) => (
        <EditLine key={targetOf(edit)} lab={lab} state={state} edit={edit} at={at} />
      ))}
    </ul>
  );
}

interface EditLineProps extends EditLinesProps {
  edit: Edit;
  at: number;
}

/** While one thing is dragged, the lines of the others stay as they are. */
const EditLine = memo(function EditLine({ lab, state, edit, at }: EditLineProps) {
  const styles = useStyles();
  const parts = useParts();
  const { texts, draft, editWords, session } = lab;
  const fault = useAfter(lab, ({ faults }) => faults.get(at));
  const target = targetOf(edit);
  const text = useMemo(() => editInWords(edit, editWords), [edit, editWords]);
  const { proposal, work } = state;
  const isProposed = proposal !== null && targetOf(proposal.edit) === target;
  return (
    <li className={parts.item}>
      <span className={styles.line}>
        <span className={mergeClasses(parts.text, styles.words)}>{text}</span>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.remove(text)}
          title={texts.remove(text)}
          onClick={() => draft.change([], [target])}
        />
      </span>
      {fault && (
        <p className={mergeClasses(parts.quiet, styles.fault)}>{faultSentence(edit, fault, editWords)}</p>
      )}
      {isProposed ? (
        <ProposalPart lab={lab} proposal={proposal} isBusy={work !== null} />
      ) : (
        mayGoIntoSheets(edit) &&
        fault === undefined && (
          <div className={parts.row}>
            <Button
              size="small"
              appearance="transparent"
              className={parts.button}
              aria-label={texts.applyName(text)}
              disabledFocusable={work !== null}
              onClick={() => void session.propose(edit)}
            >
              {texts.apply}
            </Button>
          </div>
        )
      )}
    </li>
  );
});

/** What a workbook cannot say at all is not offered. */
function mayGoIntoSheets({ kind }: Edit): boolean {
  return kind !== "declare" && kind !== "remove";
}
