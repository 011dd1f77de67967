/** How far each practice domain of CSMM has come: a row of boxes each, a box a level, and the level in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { practiceDomainTexts } from "../../../locales/practice-domains";
import { reachedText } from "../../../report/readiness-practice-domains";
import { useParts } from "../parts/styles";
import type { SchemePart } from "./scheme-part";

const BOX = 12;
const STEP = 16;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) fit-content(45%) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  reached: { color: tokens.colorNeutralForeground2, textAlign: "end", overflowWrap: "break-word" },
  picture: { display: "block" },
  box: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible },
  full: {
    fill: tokens.colorCompoundBrandStroke,
    stroke: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: "auto",
  },
  open: { fill: tokens.colorNeutralForeground2, fontSize: "10px", textAnchor: "middle" },
});

export default function PracticeDomains({ scheme, words: { language } }: SchemePart) {
  const styles = useStyles();
  const parts = useParts();
  const texts = practiceDomainTexts[language];
  const levels = scheme.ruleBook.levels.map(({ level }) => level);
  const rankOf = (level: string | null) => (level === null ? -1 : levels.indexOf(level));
  return (
    <div className={parts.section}>
      <h3 className={parts.subheading}>{texts.title}</h3>
      <ul className={styles.list} aria-label={texts.title}>
        {scheme.practiceDomains.map((result) => {
          const [surely, perhaps] = [rankOf(result.lowest), rankOf(result.highest)];
          return (
            <li key={result.practiceDomain} className={styles.row}>
              <span>{result.practiceDomain ?? texts.unnamed}</span>
              <span className={styles.reached}>{reachedText(result, language)}</span>
              <svg className={styles.picture} width={levels.length * STEP} height={BOX + 2} aria-hidden>
                {levels.map((level, rank) => (
                  <g key={level} transform={`translate(${rank * STEP + 1} 1)`}>
                    <rect
                      className={rank <= surely ? styles.full : styles.box}
                      width={BOX}
                      height={BOX}
                      rx="2"
                    />
                    {rank > surely && rank <= perhaps && (
                      <text className={styles.open} x={BOX / 2} y={BOX - 2}>
                        ?
                      </text>
                    )}
                  </g>
                ))}
              </svg>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
