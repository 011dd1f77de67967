/** *Cheapest plan*: what to do to reach a level at the least cost, and how the targets compare. */
import { Button, Field, ProgressBar, Select } from "@fluentui/react-components";
import { nextLevel } from "../../../../assessment/levels";
import type { Goal } from "../../../../assessment/plan/goal";
import type { SchemeAssessment } from "../../../../assessment/assessment";
import type { Checked } from "../../../../check-workbook";
import { plannerMessages } from "../../../../locales/planner";
import { levelTitle, wordsFor, type Words } from "../../../../report/words";
import type { SchemeId } from "../../../../rules/expression";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import { useKept } from "../../parts/use-kept";
import type { PlanPartProps } from "../plan-part";
import { draftOf } from "../what-if/draft";
import { Comparison } from "./comparison";
import { PlanShown } from "./plan-shown";
import { editsOf, usePlans } from "./use-plans";

interface Aim {
  scheme: SchemeId;
  level: string;
  goal: Goal;
}

export default function CheapestPart({ session, language, checked, openPart, go }: PlanPartProps) {
  const parts = useParts();
  const texts = plannerMessages(language);
  const words = wordsFor({ ...checked, language });
  const [kept, setAim] = useKept<Aim | null>(session, "cheapest-aim", null);
  const aim = kept !== null && isThere(kept, checked) ? kept : firstAim(checked);
  const { state, start, cancel } = usePlans(session, checked);
  if (aim === null) return <p className={parts.text}>{texts.reached}</p>;
  const { schemes } = checked.assessment;
  const { ruleBook } = schemes.find(({ scheme }) => scheme === aim.scheme)!;
  const isBusy = state.part !== null;
  const [first] = state.plans;
  return (
    <div className={parts.view}>
      <Section title={texts.view.title} hint={texts.view.intro}>
        <div className={parts.pair}>
          <Field label={texts.view.target}>
            <Select
              value={`${aim.scheme}:${aim.level}`}
              disabled={isBusy}
              onChange={(_, { value }) => {
                const [scheme, level] = value.split(":") as [SchemeId, string];
                setAim({ ...aim, scheme, level });
              }}
            >
              {schemes.map((scheme) => targetOptions(scheme, words))}
            </Select>
          </Field>
          <Field label={texts.view.goal}>
            <Select
              value={aim.goal}
              disabled={isBusy}
              onChange={(_, { value }) => setAim({ ...aim, goal: value as Goal })}
            >
              {(["eligible", "capability"] as const).map((goal) => (
                <option key={goal} value={goal}>
                  {texts.view.goalNames[goal]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <div className={parts.row}>
          {isBusy ? (
            <Button className={parts.button} onClick={cancel}>
              {texts.view.cancel}
            </Button>
          ) : (
            <>
              <Button appearance="primary" className={parts.button} onClick={() => start([aim])}>
                {texts.view.start}
              </Button>
              <Button
                className={parts.button}
                onClick={() =>
                  start(ruleBook.levels.map(({ level }) => ({ scheme: aim.scheme, level, goal: aim.goal })))
                }
              >
                {texts.view.compare}
              </Button>
            </>
          )}
        </div>
        {state.part !== null && (
          <Field validationState="none" validationMessage={texts.view.working(Math.round(state.part * 100))}>
            <ProgressBar value={state.part} aria-label={texts.view.working(Math.round(state.part * 100))} />
          </Field>
        )}
        <p role="status" className={parts.quiet}>
          {state.failed ? texts.view.failed : state.cancelled ? texts.view.cancelled : ""}
        </p>
      </Section>
      {state.plans.length > 1 && <Comparison plans={state.plans} words={words} />}
      {state.plans.length === 1 && first !== undefined && (
        <PlanShown
          plan={first}
          words={words}
          session={session}
          onRequirement={(requirement) => go("requirements", { requirement })}
          onWhatIf={() => {
            draftOf(session).open(editsOf(first), null);
            openPart("whatIf");
          }}
        />
      )}
    </div>
  );
}

function targetOptions({ scheme, ruleBook }: SchemeAssessment, words: Words) {
  return ruleBook.levels.map(({ level }) => (
    <option key={`${scheme}:${level}`} value={`${scheme}:${level}`}>
      {`${words.m.schemes[scheme]} · ${levelTitle(ruleBook, level, words)}`}
    </option>
  ));
}

/** The workbook's own target, else the level next above what may be applied for. */
function firstAim({ assessment }: Checked): Aim | null {
  const aims = assessment.schemes.flatMap(({ scheme, ruleBook, target, eligible }): Aim[] => {
    const level = target ?? nextLevel(ruleBook, eligible);
    return level === null ? [] : [{ scheme, level, goal: "eligible" }];
  });
  return aims[0] ?? null;
}

function isThere({ scheme, level }: Aim, { assessment }: Checked): boolean {
  const book = assessment.schemes.find((each) => each.scheme === scheme)?.ruleBook;
  return book?.levels.some((each) => each.level === level) ?? false;
}
