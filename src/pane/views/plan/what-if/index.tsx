/** *What if*: what would turn if numbers, documents, thresholds or the date were others. No cell is touched. */
import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { Finding, SchemeAssessment } from "../../../../assessment/assessment";
import { evaluatorsFor } from "../../../../assessment/evaluators";
import { applyingAt, isPassed } from "../../../../assessment/levels";
import { createWhatIf } from "../../../../assessment/what-if/create";
import type { Checked } from "../../../../check-workbook";
import { whatIfMessages } from "../../../../locales/what-if";
import { editWordsFor } from "../../../../report/edits/edit-words";
import { levelTitle, wordsFor } from "../../../../report/words";
import type { SchemeId } from "../../../../rules/expression";
import type { Language } from "../../../../tables/definition";
import type { Session } from "../../../session/state";
import { Disclosure } from "../../parts/disclosure";
import { Paged } from "../../parts/paged";
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
import { RequirementCard } from "./requirement-card";

/** Requirements that are drawn at once. */
const PAGE = 8;

const useStyles = makeStyles({
  /** What takes the focus is not hidden behind what stays in sight above and below. */
  view: { "& :is(button, input, select)": { scrollMarginTop: "150px", scrollMarginBottom: "64px" } },
});

export default function WhatIfPart({ session, state, language, checked }: PlanPartProps) {
  const parts = useParts();
  const styles = useStyles();
  const lab = useLab(session, checked, language);
  const { texts } = lab;
  return (
    <div className={mergeClasses(parts.view, styles.view)}>
      <Section title={texts.title} hint={texts.hint}>
        <Levels lab={lab} />
        <Saved lab={lab} state={state} />
        <AsOfField lab={lab} />
        <OfLevel lab={lab} />
        <ChangeBar lab={lab}>
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

function Requirements({ lab, scheme, level }: { lab: Lab; scheme: SchemeAssessment; level: string }) {
  const parts = useParts();
  const { words, texts } = lab;
  const [open, passed] = useMemo(() => {
    const applying = applyingAt(scheme.ruleBook, scheme.findings, level);
    return [
      applying.filter(({ status }) => !isPassed(status)),
      applying.filter(({ status }) => status === "met"),
    ];
  }, [scheme, level]);
  const card = (finding: Finding) => (
    <RequirementCard key={finding.requirement} lab={lab} scheme={scheme.scheme} finding={finding} />
  );
  return (
    <>
      <h3 className={parts.subheading}>{open.length === 0 ? texts.allMet : texts.notMet(open.length)}</h3>
      {open.length > 0 && (
        <Paged items={open} size={PAGE} language={words.language} label={texts.notMetList}>
          {card}
        </Paged>
      )}
      {passed.length > 0 && (
        <Disclosure strong label={texts.met(passed.length)}>
          <Paged items={passed} size={PAGE} language={words.language} label={texts.metList}>
            {card}
          </Paged>
        </Disclosure>
      )}
    </>
  );
}

/** The scheme with a target, else the first. */
function schemeFirst(schemes: readonly SchemeAssessment[]): SchemeAssessment {
  return schemes.find(({ target }) => target !== null) ?? schemes[0]!;
}
