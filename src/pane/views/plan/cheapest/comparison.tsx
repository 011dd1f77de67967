/** The plans for several targets side by side. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../../../assessment/plan/plan";
import { plannerMessages } from "../../../../locales/planner";
import { schemeLevelText, type Words } from "../../../../report/words";
import { isoDate } from "../../../../tables/days";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: tokens.spacingVerticalXS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: "start",
      verticalAlign: "top",
    },
  },
});

export function Comparison({ plans, words }: { plans: readonly Plan[]; words: Words }) {
  const styles = useStyles();
  const parts = useParts();
  const texts = plannerMessages(words.language);
  const { columns } = texts;
  return (
    <Section title={texts.compared}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[columns.target, columns.cost, columns.changes, columns.day].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.level}>
              <th scope="row">{schemeLevelText(plan.scheme, plan.level, words.m)}</th>
              <td>{plan.day === null ? "–" : plan.cost.toLocaleString("en")}</td>
              <td>{plan.day === null ? "–" : plan.steps.length}</td>
              <td>{plan.day === null ? texts.never : isoDate(plan.day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={parts.quiet}>{texts.neverProposed}</p>
    </Section>
  );
}
