/** The bounds of a requirement: actual, required and gap. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneViewMessages } from "../../../locales/pane-views";
import { actualText, gapText, measureNames, requiredText } from "../../../report/words";
import { useParts } from "../parts/styles";
import type { DetailProps } from "./details";

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen as a box where the system takes the fill away.
    border: "1px solid transparent",
  },
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(72px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  name: { marginBottom: tokens.spacingVerticalXXS },
});

export function Measures({ line: { finding }, words }: DetailProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = paneViewMessages(words.language);
  const names = measureNames(finding, words);
  const isMet = finding.status === "met";
  return finding.measures.map((measure, at) => {
    const gap = isMet ? "" : gapText(measure, words);
    return (
      <div key={at} className={styles.box}>
        {names[at] && <p className={mergeClasses(parts.text, styles.name)}>{names[at]}</p>}
        <dl className={styles.numbers}>
          <div>
            <dt className={styles.label}>{texts.actual}</dt>
            <dd className={styles.value}>{actualText(measure, words)}</dd>
          </div>
          <div>
            <dt className={styles.label}>{texts.required}</dt>
            <dd className={styles.value}>{requiredText(measure, words)}</dd>
          </div>
          {gap !== "" && (
            <div>
              <dt className={styles.label}>{texts.gap}</dt>
              <dd className={styles.value}>{gap}</dd>
            </div>
          )}
        </dl>
      </div>
    );
  });
}
