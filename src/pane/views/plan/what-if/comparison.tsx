/** Scenarios side by side with how things stand: the three answers and the requirements met, by scheme, and what each turns. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Outlook, SchemeOutlook } from "../../../../assessment/what-if/outlook";
import { quote } from "../../../../report/cells";
import type { Scenario } from "../../../../report/scenarios/scenario-rows";
import { schemeLevelText, sentenceOf } from "../../../../report/words";
import type { SchemeId } from "../../../../rules/expression";
import { Capped } from "../../parts/capped";
import { Disclosure } from "../../parts/disclosure";
import { useParts } from "../../parts/styles";
import { useAfter, useDraft, type Lab } from "./lab";
import { turnsOf } from "./turns";

/** Turned requirements that stand there at first. */
const FIRST = 6;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: `2px ${tokens.spacingHorizontalXS} 2px 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
  },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

interface ComparisonProps {
  lab: Lab;
  scenarios: readonly Scenario[];
}

/** A row of the tables. */
interface Compared {
  key: string;
  name: string;
  outlook: Outlook;
}

export function Comparison({ lab, scenarios }: ComparisonProps) {
  const parts = useParts();
  const { texts, live, whatIf, checked, words } = lab;
  const hasDraft = useDraft(lab, ({ edits }) => edits.length > 0);
  const after = useAfter(lab, (outlook) => outlook);
  const saved = useMemo(
    () =>
      scenarios.map(({ name, edits }): Compared => {
        return { key: `saved ${name}`, name: quote(name), outlook: whatIf.outlook(edits) };
      }),
    [scenarios, whatIf],
  );
  const rows: readonly Compared[] = [
    { key: "now", name: texts.nowRow, outlook: live.before },
    ...(hasDraft ? [{ key: "draft", name: texts.draftRow, outlook: after }] : []),
    ...saved,
  ];
  return (
    <>
      {checked.assessment.schemes.map(({ scheme, profileLevel }) => (
        <SchemeTable key={scheme} lab={lab} scheme={scheme} level={profileLevel} rows={rows} />
      ))}
      {rows.slice(1).map(({ key, name, outlook }) => {
        const turns = turnsOf(live.before, outlook);
        if (turns.length === 0) {
          return (
            <p key={key} className={parts.quiet}>
              {texts.turns(name, 0)}
            </p>
          );
        }
        return (
          <Disclosure key={key} label={texts.turns(name, turns.length)}>
            <Capped items={turns} first={FIRST} language={words.language}>
              {({ scheme, requirement, before, after }) => (
                <li key={requirement} className={parts.item}>
                  <span className={parts.quiet}>
                    {texts.turn(
                      schemeLevelText(scheme, words.requirements.get(requirement)?.level ?? null, words.m),
                      words.m.statuses[before],
                      words.m.statuses[after],
                      sentenceOf(requirement, words),
                    )}
                  </span>
                </li>
              )}
            </Capped>
          </Disclosure>
        );
      })}
    </>
  );
}

interface SchemeTableProps {
  lab: Lab;
  scheme: SchemeId;
  /** The level whose requirements are counted. */
  level: string;
  rows: readonly Compared[];
}

function SchemeTable({ lab, scheme, level, rows }: SchemeTableProps) {
  const styles = useStyles();
  const { texts, words } = lab;
  const heads = [texts.onFigures, texts.withEvidence, texts.mayApply, texts.metAt(level)];
  const shown = rows.map(({ outlook }) => cellsOf(outlook, scheme, level, texts));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.compareTitle(words.m.schemes[scheme])}</caption>
      <thead>
        <tr>
          <td className={styles.cell} />
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name }, row) => (
          <tr key={key}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {shown[row]!.map((text, column) => (
              <td key={heads[column]} className={styles.cell}>
                <span className={text === shown[0]![column] ? undefined : styles.changed}>{text}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellsOf({ schemes }: Outlook, id: SchemeId, level: string, texts: Lab["texts"]): string[] {
  const scheme: SchemeOutlook = schemes.find((each) => each.scheme === id)!;
  const { counts } = scheme.levels.find((each) => each.level === level)!;
  const applying = Object.values(counts).reduce((sum, count) => sum + count, 0) - counts["not-applicable"];
  return [
    ...[scheme.onFigures, scheme.capability, scheme.eligible].map((each) => each ?? texts.noLevel),
    texts.of(counts.met, applying),
  ];
}
