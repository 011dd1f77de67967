/** A plan as a checklist: what to do, by kind, what each serves and costs, and what stands in the way. */
import { Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { costKinds } from "../../../../assessment/plan/costs";
import type { Plan, PlanStep } from "../../../../assessment/plan/plan";
import { plannerMessages } from "../../../../locales/planner";
import { stepText } from "../../../../report/planner/step-text";
import { sentenceOf, schemeLevelText, type Words } from "../../../../report/words";
import { isoDate } from "../../../../tables/days";
import type { Session } from "../../../session/state";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import { useKept } from "../../parts/use-kept";

const useStyles = makeStyles({
  total: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "start" },
  serves: { paddingInlineStart: tokens.spacingHorizontalXXXL },
});

interface PlanShownProps {
  plan: Plan;
  words: Words;
  session: Session;
  onRequirement(id: string): void;
  onWhatIf(): void;
}

export function PlanShown({ plan, words, session, onRequirement, onWhatIf }: PlanShownProps) {
  const styles = useStyles();
  const parts = useParts();
  const { language, m } = words;
  const texts = plannerMessages(language);
  const title = texts.title(schemeLevelText(plan.scheme, plan.level, m));
  if (plan.outcome === "reached") {
    return (
      <Section title={title}>
        <p className={parts.text}>{texts.reached}</p>
      </Section>
    );
  }
  const requirements = (ids: readonly string[]) => (
    <ul className={parts.list}>
      {ids.map((id) => (
        <li key={id} className={parts.item}>
          <Link as="button" inline className={styles.link} onClick={() => onRequirement(id)}>
            {sentenceOf(id, words)}
          </Link>
        </li>
      ))}
    </ul>
  );
  if (plan.outcome === "out-of-reach") {
    return (
      <Section title={title} hint={plan.isProven ? texts.outOfReach : texts.outOfReachOpen}>
        <h3 className={parts.subheading}>{texts.inTheWay}</h3>
        {requirements(plan.inTheWay)}
        <p className={parts.quiet}>{texts.neverProposed}</p>
      </Section>
    );
  }
  return (
    <Section title={title}>
      <div className={parts.card}>
        <span className={styles.total}>{texts.total(plan.cost)}</span>
        <span className={parts.text}>
          {plan.day === plan.asOf ? texts.today(isoDate(plan.asOf)) : texts.onDay(isoDate(plan.day!))}
        </span>
        {plan.waitingCost > 0 && (
          <span className={parts.quiet}>{texts.waiting(plan.day! - plan.asOf, plan.waitingCost)}</span>
        )}
        {plan.byWaiting !== null && (
          <span className={parts.quiet}>{texts.byWaiting(isoDate(plan.byWaiting))}</span>
        )}
        <span className={parts.quiet}>{plan.isProven ? texts.proven(plan.considered) : texts.notProven}</span>
        <div className={parts.row}>
          <Button className={parts.button} onClick={onWhatIf}>
            {texts.view.openWhatIf}
          </Button>
        </div>
      </div>
      {costKinds.map((kind) => {
        const steps = plan.steps.filter(({ move }) => move.kind === kind);
        if (kind === "wait" || steps.length === 0) return null;
        return (
          <Group
            key={kind}
            title={texts.groups[kind]}
            steps={steps}
            words={words}
            session={session}
            onRequirement={onRequirement}
          />
        );
      })}
      {plan.inTheWay.length > 0 && (
        <>
          <h3 className={parts.subheading}>{texts.inTheWayToday}</h3>
          {requirements(plan.inTheWay)}
        </>
      )}
    </Section>
  );
}

interface GroupProps {
  title: string;
  steps: readonly PlanStep[];
  words: Words;
  session: Session;
  onRequirement(id: string): void;
}

function Group({ title, steps, words, session, onRequirement }: GroupProps) {
  const styles = useStyles();
  const parts = useParts();
  const { language } = words;
  const texts = plannerMessages(language);
  const [done, setDone] = useKept<readonly string[]>(session, `cheapest-done ${title}`, []);
  return (
    <>
      <h3 className={parts.subheading}>{title}</h3>
      <ul className={parts.list}>
        {steps.map((step) => {
          const text = stepText(step, language);
          return (
            <li key={text} className={parts.item}>
              <Checkbox
                label={`${text} (${texts.cost(step.move.cost)})`}
                checked={done.includes(text)}
                onChange={(_, { checked }) =>
                  setDone(checked === true ? [...done, text] : done.filter((each) => each !== text))
                }
              />
              <div className={mergeClasses(parts.quiet, styles.serves)}>
                {texts.view.serves}{" "}
                {step.serves.map((id, at) => (
                  <span key={id}>
                    {at > 0 && ", "}
                    <Link as="button" inline className={styles.link} onClick={() => onRequirement(id)}>
                      {id}
                    </Link>
                  </span>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
