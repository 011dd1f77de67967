/** *Overview*: for the chosen scheme where the company stands, what blocks the next level, and what to do about it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Checked } from "../../../check-workbook";
import { messages } from "../../../locales";
import { wordsFor } from "../../../report/words";
import type { SchemeId } from "../../../rules/expression";
import { NotChecked } from "../parts/not-checked";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import type { ViewProps } from "../view";
import { Blockers } from "./blockers";
import { SchemeSwitch } from "./scheme-switch";
import { StatusCounts } from "./status-counts";
import { Ladder } from "./ladder";
import { ThreeAnswers } from "./three-answers";
import { ToDo } from "./to-do";
import { WithJudgements } from "./with-judgements";

const useStyles = makeStyles({ scheme: { gap: tokens.spacingVerticalM } });

const Profile = lazy(() => import("./profile"));
const PracticeDomains = lazy(() => import("./practice-domains"));

export default function OverviewView(props: ViewProps) {
  const { checked } = props.state;
  if (checked === null) return <NotChecked {...props} />;
  return <Overview {...props} checked={checked} />;
}

function Overview({ state, language, go, checked }: ViewProps & { checked: Checked }) {
  const parts = useParts();
  const styles = useStyles();
  const words = wordsFor({ ...checked, language });
  const m = messages(language);
  const { schemes, documents } = checked.assessment;
  const [wanted, setWanted] = useState<SchemeId | null>(null);
  const scheme =
    schemes.find((each) => each.scheme === wanted) ??
    schemes.find(({ target }) => target !== null) ??
    schemes[0]!;
  const shared = { scheme, words, go };
  return (
    <div className={parts.view}>
      {schemes.length > 1 && (
        <SchemeSwitch schemes={schemes} chosen={scheme.scheme} words={words} onChoose={setWanted} />
      )}
      <Section key={scheme.scheme} title={m.schemes[scheme.scheme]} className={styles.scheme}>
        <ThreeAnswers {...shared} />
        <WithJudgements {...shared} />
        <Ladder {...shared} />
        <Blockers {...shared} />
        <StatusCounts {...shared} />
        <Suspense>
          <Profile {...shared} />
          {scheme.practiceDomains.length > 0 && <PracticeDomains {...shared} />}
        </Suspense>
      </Section>
      <ToDo documents={documents.length} problems={state.problems.length} language={language} go={go} />
    </div>
  );
}
