/** The dimension profile as a picture: a bar each, with the numbers beside it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { paneViewMessages } from "../../../locales/pane-views";
import { dimensionName } from "../../../report/words";
import { useParts } from "../parts/styles";
import type { SchemePart } from "./scheme-part";
import { plainButton } from "../parts/plain-button";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "minmax(min(84px, 30%), auto) minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  picture: { display: "block", width: "100%", height: "12px" },
  track: { fill: tokens.colorNeutralStroke2 },
  bar: { fill: tokens.colorCompoundBrandStroke, forcedColorAdjust: "auto" },
  number: {
    minWidth: "52px",
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
    whiteSpace: "nowrap",
  },
});

export default function Profile({ scheme, words: { m, language }, go }: SchemePart) {
  const styles = useStyles();
  const parts = useParts();
  const { profileLevel: level, dimensions, ruleBook } = scheme;
  return (
    <div className={parts.section}>
      <h3 className={parts.subheading}>{paneViewMessages(language).profile(level)}</h3>
      <ul className={styles.list}>
        {dimensions
          .filter(({ of }) => of > 0)
          .map(({ dimension, met, of }) => (
            <li key={dimension}>
              <button
                type="button"
                className={styles.row}
                onClick={() => go("requirements", { filter: { scheme: scheme.scheme, level, dimension } })}
              >
                <span>{dimensionName(ruleBook, dimension, language)}</span>
                <svg className={styles.picture} aria-hidden>
                  <rect className={styles.track} width="100%" height="12" rx="2" />
                  <rect className={styles.bar} width={`${(100 * met) / of}%`} height="12" rx="2" />
                </svg>
                <span className={styles.number}>{m.readiness.ofMet(met, of)}</span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
