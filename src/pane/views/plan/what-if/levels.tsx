/** The three answers of each scheme now and with the changes, in sight while something is moved. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue } from "react";
import type { Outlook, SchemeOutlook } from "../../../../assessment/what-if/outlook";
import { useParts } from "../../parts/styles";
import { useAfter, type Lab } from "./lab";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    // Over the boxes that scroll below it.
    zIndex: 2,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-height: 480px)": { position: "static" },
  },
  givesWay: { "@media (max-height: 640px)": { position: "static" } },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    padding: `0 ${tokens.spacingHorizontalXS} 2px 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "bottom",
    overflowWrap: "normal",
  },
  cell: { padding: `2px ${tokens.spacingHorizontalXS} 2px 0`, textAlign: "start", verticalAlign: "middle" },
  level: {
    display: "inline-block",
    padding: "0 5px",
    marginLeft: "-6px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "nowrap",
  },
  changed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  scheme: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "middle" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const answers = ["onFigures", "capability", "eligible"] as const;
type Answer = (typeof answers)[number];

interface LevelsProps {
  lab: Lab;
  /** In a low pane they scroll away: something else takes the room. */
  givesWay: boolean;
}

export function Levels({ lab, givesWay }: LevelsProps) {
  const styles = useStyles();
  const parts = useParts();
  const { texts, words, live } = lab;
  const after = useAfter(lab, ({ schemes }) => answersKey(schemes));
  const isDeclared = useAfter(lab, (outlook) => outlook.isDeclared);
  const now = JSON.parse(after) as (string | null)[][];
  const heads: Record<Answer, string> = {
    onFigures: texts.onFigures,
    capability: texts.withEvidence,
    eligible: texts.mayApply,
  };
  return (
    <div className={mergeClasses(styles.bar, givesWay && styles.givesWay)}>
      <table className={styles.table} aria-label={texts.levels}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {texts.scheme}
            </th>
            {answers.map((answer) => (
              <th key={answer} scope="col" className={styles.head}>
                {heads[answer]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {live.before.schemes.map((scheme, row) => (
            <tr key={scheme.scheme}>
              <th scope="row" className={mergeClasses(styles.head, styles.scheme)}>
                {words.m.schemes[scheme.scheme]}
              </th>
              {answers.map((answer, column) => {
                const [was, is] = [scheme[answer], now[row]![column]!];
                const text = (level: string | null) => level ?? texts.noLevel;
                return (
                  <td key={answer} className={styles.cell}>
                    <span className={mergeClasses(parts.text, styles.level, was !== is && styles.changed)}>
                      {was === is ? text(was) : texts.fromTo(text(was), text(is))}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {isDeclared && <p className={parts.quiet}>{texts.declared}</p>}
      <Said lab={lab} now={now} heads={heads} />
    </div>
  );
}

/** What has changed, for those who do not see it. */
function Said({ lab, now, heads }: { lab: Lab; now: (string | null)[][]; heads: Record<Answer, string> }) {
  const styles = useStyles();
  const { texts, words, live } = lab;
  const said = live.before.schemes.flatMap((scheme, row) =>
    answers.flatMap((answer, column) => {
      const is = now[row]![column]!;
      if (is === scheme[answer]) return [];
      const level = is === null ? texts.noLevel : texts.level(is);
      return [texts.answerNow(words.m.schemes[scheme.scheme], heads[answer], level)];
    }),
  );
  return (
    <p className={styles.hidden} role="status">
      {useDeferredValue(said.join(" "))}
    </p>
  );
}

/** The answers as a text, which is the same where they are. */
function answersKey(schemes: Outlook["schemes"]): string {
  return JSON.stringify(schemes.map((scheme: SchemeOutlook) => answers.map((answer) => scheme[answer])));
}
