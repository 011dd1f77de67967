/** The requirement that the selected cell of a result sheet is about, one click away. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Checked } from "../../check-workbook";
import { paneMessages } from "../../locales/pane";
import { sentenceOf, wordsFor } from "../../report/words";
import type { Language } from "../../tables/definition";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  button: { flexShrink: 0 },
});

interface WhyBarProps {
  checked: Checked;
  requirement: string;
  language: Language;
  onWhy(): void;
}

export default function WhyBar({ checked, requirement, language, onWhy }: WhyBarProps) {
  const styles = useStyles();
  const texts = paneMessages(language);
  return (
    <aside className={styles.root} aria-label={texts.whyLabel}>
      <p className={styles.text}>{sentenceOf(requirement, wordsFor({ ...checked, language }))}</p>
      <Button className={styles.button} size="small" onClick={onWhy}>
        {texts.why}
      </Button>
    </aside>
  );
}
