/** The three answers: on the figures, with evidence in hand, and what may be applied for now. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isPartial } from "../../../assessment/levels";
import { paneViewMessages } from "../../../locales/pane-views";
import type { SchemePart } from "./scheme-part";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(84px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
  },
  answer: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  last: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "normal",
  },
  value: { margin: 0 },
  level: {
    display: "block",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  partial: { display: "block", fontStyle: "italic" },
  none: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightRegular },
});

export function ThreeAnswers({ scheme, words: { m, language } }: SchemePart) {
  const styles = useStyles();
  const texts = paneViewMessages(language);
  const { onFigures, capability, eligible, ruleBook } = scheme;
  const answers = [
    { label: m.readiness.onFigures, level: onFigures },
    { label: m.readiness.withEvidence, level: capability },
    { label: m.readiness.mayApply, level: eligible },
  ];
  return (
    <dl className={styles.list}>
      {answers.map(({ label, level }, at) => (
        <div key={label} className={mergeClasses(styles.answer, at === answers.length - 1 && styles.last)}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            <span className={mergeClasses(styles.level, level === null && styles.none)}>
              {level === null ? m.readiness.none : texts.level(level)}
            </span>
            <span className={styles.name}>
              {ruleBook.levels.find((each) => each.level === level)?.[language] || "\u00a0"}
            </span>
            {level !== null && isPartial(ruleBook, level) && (
              <span className={mergeClasses(styles.name, styles.partial)}>{m.partialMet}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
