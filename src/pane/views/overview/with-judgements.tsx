/** What would hold with the verdicts of people in place, below what is computed; nothing where nobody judged. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { judgementMark } from "../../../locales/judgements";
import { judgedAnswersText } from "../../../report/judgement-text";
import { useParts } from "../parts/styles";
import type { SchemePart } from "./scheme-part";

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
});

export function WithJudgements({ scheme, words }: SchemePart) {
  const styles = useStyles();
  const parts = useParts();
  const text = judgedAnswersText(scheme, words);
  if (text === null) return null;
  return (
    <div className={styles.root}>
      <p className={parts.text}>
        <span aria-hidden>{judgementMark} </span>
        {text}
      </p>
    </div>
  );
}
