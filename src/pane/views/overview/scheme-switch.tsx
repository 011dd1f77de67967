/** The schemes side by side: where each stands, and what is open before its next level. The chosen one is shown below. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SchemeAssessment } from "../../../assessment/assessment";
import { aheadOf, nearestLevel } from "../../../assessment/nearest-level";
import { paneViewMessages } from "../../../locales/pane-views";
import { sideBySide } from "../../../locales/side-by-side";
import { threeAnswers } from "../../../report/readiness-scheme";
import type { Words } from "../../../report/words";
import type { SchemeId } from "../../../rules/expression";
import { plainButton } from "../parts/plain-button";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(84px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  card: {
    ...plainButton,
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  level: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface SchemeSwitchProps {
  schemes: readonly SchemeAssessment[];
  chosen: SchemeId;
  words: Words;
  onChoose(scheme: SchemeId): void;
}

export function SchemeSwitch({ schemes, chosen, words: { m, language }, onChoose }: SchemeSwitchProps) {
  const styles = useStyles();
  const texts = sideBySide[language];
  const nearest = nearestLevel(schemes);
  return (
    <div className={styles.list} role="group" aria-label={texts.title}>
      {schemes.map((scheme) => {
        const { scheme: id, eligible } = scheme;
        const ahead = aheadOf(scheme);
        return (
          <button
            key={id}
            type="button"
            className={mergeClasses(styles.card, id === chosen && styles.chosen)}
            aria-pressed={id === chosen}
            title={threeAnswers(scheme, m)}
            onClick={() => onChoose(id)}
          >
            <span className={styles.name}>{m.schemes[id]}</span>
            <span className={styles.quiet}>{texts.mayApply}</span>
            <span className={styles.level}>
              {eligible === null ? m.readiness.none : paneViewMessages(language).level(eligible)}
            </span>
            <span className={styles.quiet}>
              {ahead === null
                ? texts.top
                : texts.nextOpen(paneViewMessages(language).level(ahead.level), ahead.open)}
            </span>
            {id === nearest?.scheme && <strong>{texts.nearestMark}</strong>}
          </button>
        );
      })}
    </div>
  );
}
