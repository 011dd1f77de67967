/** What a change would write into the sheets, shown before it is written. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { faultSentence } from "../../../../report/edits/fault-words";
import { quote } from "../../../../report/cells";
import { formatAddress } from "../../../../workbook/workbook";
import type { Proposal } from "../../../session/state";
import { Capped } from "../../parts/capped";
import { useParts } from "../../parts/styles";
import { targetOf } from "./edit-list";
import type { Lab } from "./lab";

/** Cells that stand there at first. */
const FIRST = 8;

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface ProposalProps {
  lab: Lab;
  proposal: Proposal;
  isBusy: boolean;
}

export function ProposalPart({ lab, proposal, isBusy }: ProposalProps) {
  const styles = useStyles();
  const parts = useParts();
  const { texts, session, draft, editWords, words } = lab;
  const { edit, refusal, cells, changesSettings } = proposal;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const write = async () => {
    await session.applyProposal();
    // What the sheets say by now is no change any more.
    if (session.state.message?.kind === "done") draft.change([], [targetOf(edit)]);
  };
  return (
    <div className={styles.box} role="group" aria-label={texts.wouldChange}>
      {refusal !== null && <p className={parts.text}>{faultSentence(edit, refusal, editWords)}</p>}
      {cells.length > 0 && (
        <>
          <p className={parts.quiet}>{texts.wouldChange}</p>
          <Capped items={cells} first={FIRST} language={words.language}>
            {({ cell, from, to }) => (
              <li key={formatAddress(cell)} className={parts.text}>
                {texts.cellChange(
                  formatAddress(cell),
                  quote(from) || texts.emptyCell,
                  quote(to) || texts.emptyCell,
                )}
              </li>
            )}
          </Capped>
        </>
      )}
      {changesSettings && <p className={parts.text}>{texts.wouldSet}</p>}
      <div className={parts.row}>
        {refusal === null && (
          <Button
            ref={first}
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void write()}
          >
            {texts.write}
          </Button>
        )}
        <Button ref={refusal === null ? null : first} size="small" onClick={session.dropProposal}>
          {texts.notNow}
        </Button>
      </div>
    </div>
  );
}
