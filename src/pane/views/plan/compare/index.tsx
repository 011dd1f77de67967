/** *Compare*: the levels over the checks, and what turned since one of them. */
import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { detailsIn } from "../../../../assessment/compare/details";
import { compareTexts } from "../../../../locales/compare";
import { decidingIn, type Compared } from "../../../../report/compare/compare-lines";
import { compareWithCheck, formerChecks, presentRecord } from "../../../../report/compare/former-check";
import type { CheckRow } from "../../../../report/history/history-rows";
import { wordsFor } from "../../../../report/words";
import { ruleBooks } from "../../../../schemes";
import { isoDate } from "../../../../tables/days";
import type { Checked } from "../../../../check-workbook";
import type { Language } from "../../../../tables/definition";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import type { PlanPartProps } from "../plan-part";
import { Trend } from "./trend";
import { trendPoints } from "./trend-points";
import { Turned } from "./turned";

export default function ComparePart({ session, state, language, checked, go }: PlanPartProps) {
  const parts = useParts();
  const texts = compareTexts(language);
  const { checks, last } = useMemo(() => formerChecks(checked), [checked]);
  const present = useMemo(() => presentRecord(checked), [checked]);
  const words = useMemo(() => wordsFor({ ...checked, language }), [checked, language]);
  const [chosen, setChosen] = useState<number | null>(null);
  const row = checks.find(({ number }) => number === chosen) ?? last ?? checks.at(-1) ?? null;
  const compared = useMemo(() => row && comparedWith(row, checked, language), [row, checked, language]);
  if (row === null || compared === null) {
    // The sheet has come since the workbook was read: with the check that is just done.
    const isFirst = state.resultSheets.history !== undefined && !state.resultsAreOld;
    return (
      <div className={parts.view}>
        <Section title={texts.view.title}>
          <p className={parts.text}>{isFirst ? texts.view.first : texts.view.none}</p>
          <p className={parts.quiet}>{texts.view.file}</p>
        </Section>
      </div>
    );
  }
  const records = checks.map(({ record }) => record);
  // The last check stands for the workbook where it found what there is now.
  const isChecked = last !== checks.at(-1);
  return (
    <div className={parts.view}>
      <Section title={texts.view.trendTitle} hint={texts.view.trendHint}>
        <p className={parts.quiet}>{texts.view.bars}</p>
        {checked.assessment.schemes.map((scheme) => (
          <Trend
            key={scheme.scheme}
            scheme={scheme}
            points={trendPoints(scheme, records, isChecked ? null : present)}
            language={language}
          />
        ))}
      </Section>
      <Section title={texts.view.title} hint={texts.view.file}>
        <Field label={texts.view.former} size="small">
          <Select value={String(row.number)} onChange={(_, { value }) => setChosen(Number(value))}>
            {checks.toReversed().map(({ number, record }) => (
              <option key={number} value={String(number)}>
                {texts.view.choice(isoDate(record.checkedOn), isoDate(record.asOf))}
              </option>
            ))}
          </Select>
        </Field>
        {last === null && chosen === null && <p className={parts.quiet}>{texts.view.onlySame}</p>}
        <Turned
          key={row.number}
          compared={compared}
          words={words}
          session={session}
          onOpen={(requirement) => go("requirements", { requirement })}
        />
      </Section>
    </div>
  );
}

function comparedWith({ record }: CheckRow, checked: Checked, language: Language): Compared {
  const texts = compareTexts(language);
  const comparison = compareWithCheck(record, checked, ruleBooks);
  return {
    comparison,
    detailsOf: detailsIn(comparison, checked, null),
    facts: { before: null, after: checked.facts },
    decides: decidingIn([checked.assessment]),
    names: { old: texts.formerCheck(isoDate(record.checkedOn)), now: texts.view.now },
  };
}
