/** The levels as a ladder, the highest on top: a rung each, its status, and how much of what it asks is met. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { statuses, type LevelResult } from "../../../assessment/assessment";
import { isPassed, rankOf } from "../../../assessment/levels";
import { paneViewMessages } from "../../../locales/pane-views";
import { levelTitle } from "../../../report/words";
import { StatusMark } from "../parts/status-mark";
import type { SchemePart } from "./scheme-part";
import { plainButton } from "../parts/plain-button";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rung: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "30px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: 0,
  },
  /** The two rails; the rung lies across, its mark in the middle. */
  rails: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRight: `3px solid ${tokens.colorNeutralStroke1}`,
    "::before": {
      content: "''",
      position: "absolute",
      left: 0,
      right: 0,
      top: "50%",
      borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
      marginTop: "-1.5px",
    },
  },
  climbed: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    "::before": { borderTopColor: tokens.colorCompoundBrandStroke },
  },
  mark: { position: "relative" },
  content: { minWidth: 0, padding: `${tokens.spacingVerticalS} 0` },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  tag: {
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  holder: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  quiet: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { flexGrow: 0 },
  track: {
    display: "block",
    height: "4px",
    marginTop: "2px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  bar: { display: "block", height: "100%", backgroundColor: tokens.colorCompoundBrandStroke },
});

export function Ladder(part: SchemePart) {
  const styles = useStyles();
  const { m } = part.words;
  return (
    <ol className={styles.list} reversed aria-label={m.readiness.ladder}>
      {[...part.scheme.levels].reverse().map((result) => (
        <li key={result.level}>
          <Rung {...part} result={result} />
        </li>
      ))}
    </ol>
  );
}

function Rung({ scheme, words, go, result }: SchemePart & { result: LevelResult }) {
  const styles = useStyles();
  const { m, language } = words;
  const texts = paneViewMessages(language);
  const { ruleBook, eligible, target } = scheme;
  const { level, status, coverage, counts } = result;
  const isPartial = coverage === "partial" && status === "met";
  const applying = statuses.reduce((sum, each) => sum + counts[each], 0) - counts["not-applicable"];
  const isClimbed = eligible !== null && rankOf(ruleBook, level) <= rankOf(ruleBook, eligible);
  const open = () => {
    const blocking = status === "met" ? [] : statuses.filter((each) => !isPassed(each));
    go("requirements", { filter: { scheme: scheme.scheme, level, statuses: blocking } });
  };
  return (
    <button type="button" className={styles.rung} title={texts.openLevel(level)} onClick={open}>
      <span className={mergeClasses(styles.rails, isClimbed && styles.climbed)}>
        <StatusMark status={status} className={styles.mark} />
      </span>
      <span className={styles.content}>
        <span className={styles.line}>
          <span className={styles.title}>{levelTitle(ruleBook, level, words)}</span>
          {level === target && <span className={styles.tag}>{texts.target}</span>}
          {level === eligible && (
            <span className={mergeClasses(styles.tag, styles.holder)}>{texts.mayApplyNow}</span>
          )}
        </span>
        <span className={styles.line}>
          <span className={styles.quiet}>{isPartial ? m.partialMet : m.statuses[status]}</span>
          <span className={mergeClasses(styles.quiet, styles.count)}>
            {texts.metOf(counts.met, applying)}
          </span>
        </span>
        <span className={styles.track} aria-hidden>
          <span className={styles.bar} style={{ width: `${(100 * counts.met) / Math.max(1, applying)}%` }} />
        </span>
      </span>
    </button>
  );
}
