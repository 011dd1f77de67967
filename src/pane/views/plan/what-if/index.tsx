/** *What if*: what would turn if numbers, documents, thresholds or the date were others. No cell is touched. */
import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { SchemeAssessment } from "../../../../assessment/assessment";
import { evaluatorsFor } from "../../../../assessment/evaluators";
import { createWhatIf } from "../../../../assessment/what-if/create";
import type { Checked } from "../../../../check-workbook";
import { whatIfMessages } from "../../../../locales/what-if";
import { editWordsFor } from "../../../../report/edits/edit-words";
import { levelTitle, wordsFor } from "../../../../report/words";
import type { SchemeId } from "../../../../rules/expression";
import type { Language } from "../../../../tables/definition";
import type { Session } from "../../../session/state";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import { useKept } from "../../parts/use-kept";
import type { PlanPartProps } from "../plan-part";
import { AsOfField } from "./as-of-field";
import { ChangeBar } from "./change-bar";
import { draftOf } from "./draft";
import { EditLines } from "./edit-lines";
import type { Lab } from "./lab";
import { Levels } from "./levels";
import { createLiveOutlook } from "./live-outlook";
import { Saved } from "./saved";
import { SaveForm } from "./save-form";
import { Requirements } from "./requirements";

/** Keys that only go from one thing to another. */
const movesNothing: ReadonlySet<string> = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);

const useStyles = makeStyles({
  /** What takes the focus is not hidden behind what stays in sight above and below. */
  view: { "& :is(button, input, select)": { scrollMarginTop: "150px", scrollMarginBottom: "64px" } },
});

export default function WhatIfPart({ session, state, language, checked }: PlanPartProps) {
  const parts = useParts();
  const styles = useStyles();
  const lab = useLab(session, checked, language);
  const { texts } = lab;
  const [isTrayOpen, setTrayOpen] = useState(false);
  const letGo = () => letMessageGo(session);
  return (
    <div
      className={mergeClasses(parts.view, styles.view)}
      onClickCapture={letGo}
      onKeyDownCapture={({ key }) => movesNothing.has(key) || letGo()}
    >
      <Section title={texts.title} hint={texts.hint}>
        <Levels lab={lab} givesWay={isTrayOpen} />
        <Saved lab={lab} state={state} />
        <AsOfField lab={lab} />
        <OfLevel lab={lab} />
        <ChangeBar lab={lab} isOpen={isTrayOpen} onToggle={() => setTrayOpen(!isTrayOpen)}>
          <EditLines lab={lab} state={state} />
          <SaveForm lab={lab} state={state} />
        </ChangeBar>
      </Section>
    </div>
  );
}

function useLab(session: Session, checked: Checked, language: Language): Lab {
  const lab = useMemo((): Lab => {
    const { facts, options } = checked;
    const draft = draftOf(session);
    const whatIf = createWhatIf(facts, options);
    return {
      session,
      checked,
      words: wordsFor({ ...checked, language }),
      editWords: editWordsFor({ ...checked, language }),
      texts: whatIfMessages(language),
      whatIf,
      draft,
      live: createLiveOutlook(whatIf, draft, nextFrame),
      evaluator: evaluatorsFor(facts, options)(options.asOf),
    };
  }, [session, checked, language]);
  useEffect(() => lab.live.follow(), [lab]);
  return lab;
}

/**
 * What was told of an action goes with the next one. Not while something is dragged: what stands below would move.
 */
function letMessageGo({ state, dismiss }: Session): void {
  if (state.message?.kind === "done" || state.message?.kind === "undone") dismiss();
}

function nextFrame(work: () => void): () => void {
  const frame = requestAnimationFrame(work);
  return () => cancelAnimationFrame(frame);
}

/** The scheme and level that are looked at, and what they ask. */
function OfLevel({ lab }: { lab: Lab }) {
  const parts = useParts();
  const { checked, words, texts, session } = lab;
  const { schemes } = checked.assessment;
  const [wanted, setWanted] = useKept<{ scheme: SchemeId; level: string | null } | null>(
    session,
    "what-if-level",
    null,
  );
  const scheme = schemes.find((each) => each.scheme === wanted?.scheme) ?? schemeFirst(schemes);
  const level = wanted?.level ?? scheme.profileLevel;
  return (
    <>
      <div className={parts.pair}>
        {schemes.length > 1 && (
          <Field label={texts.schemeToShow} size="small">
            <Select
              value={scheme.scheme}
              onChange={(_, { value }) => setWanted({ scheme: value as SchemeId, level: null })}
            >
              {schemes.map((each) => (
                <option key={each.scheme} value={each.scheme}>
                  {words.m.schemes[each.scheme]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={texts.levelToShow} size="small">
          <Select
            value={level}
            onChange={(_, { value }) => setWanted({ scheme: scheme.scheme, level: value })}
          >
            {scheme.levels.map((each) => (
              <option key={each.level} value={each.level}>
                {levelTitle(scheme.ruleBook, each.level, words)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Requirements key={`${scheme.scheme} ${level}`} lab={lab} scheme={scheme} level={level} />
    </>
  );
}

/** The scheme with a target, else the first. */
function schemeFirst(schemes: readonly SchemeAssessment[]): SchemeAssessment {
  return schemes.find(({ target }) => target !== null) ?? schemes[0]!;
}
