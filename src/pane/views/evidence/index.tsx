/** *Evidence*: the documents to obtain, the most valuable first, to be ticked off and put on the Evidence sheet. */
import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Checked } from "../../../check-workbook";
import { levelAhead } from "../../../assessment/nearest-level";
import { levelTitle, wordsFor, type Words } from "../../../report/words";
import { paneWorkMessages } from "../../../locales/pane-work";
import { NotChecked } from "../parts/not-checked";
import { Paged } from "../parts/paged";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import type { ViewProps } from "../view";
import { AddRows } from "./add-rows";
import { EvidenceFilters } from "./evidence-filters";
import { EvidenceItem } from "./evidence-item";
import { evidenceLines, filterLines, noFilter } from "./evidence-lines";

/** Lines that are drawn at once. */
const PAGE = 40;

export default function EvidenceView(props: ViewProps) {
  const { session, state, language } = props;
  const { checked } = state;
  if (checked === null) return <NotChecked session={session} language={language} />;
  if (checked.assessment.documents.length === 0) return <NothingMissing {...props} checked={checked} />;
  return <MissingEvidence {...props} checked={checked} />;
}

type CheckedProps = ViewProps & { checked: Checked };

function MissingEvidence({ session, language, checked }: CheckedProps) {
  const parts = useParts();
  const { common, evidence: texts } = paneWorkMessages(language);
  const words = useWords(checked, language);
  const [filter, setFilter] = useState(noFilter);
  const [ticks, setTicks] = useState(noTicks);
  const lines = useMemo(() => evidenceLines(checked, words), [checked, words]);
  const shown = useMemo(() => filterLines(lines, filter, ticks), [lines, filter, ticks]);
  const ticked = lines.filter(({ key }) => ticks.has(key));
  const tick = useCallback(
    (key: string, isTicked: boolean) => setTicks((before) => withTick(before, key, isTicked)),
    [],
  );
  return (
    <div className={parts.view}>
      <Section title={texts.title} hint={texts.order}>
        <EvidenceFilters
          checked={checked}
          lines={lines}
          words={words}
          filter={filter}
          anyTicked={ticked.length > 0}
          onChange={setFilter}
        />
        <p className={parts.quiet} role="status">
          {shown.length === 0 ? texts.noMatch : texts.found(shown.length)}
        </p>
        {shown.length === 0 && (
          <div className={parts.row}>
            <Button size="small" onClick={() => setFilter(noFilter)}>
              {common.clearFilters}
            </Button>
          </div>
        )}
        <Paged
          key={JSON.stringify([filter.search, filter.level, filter.owner])}
          items={shown}
          size={PAGE}
          language={language}
          label={texts.title}
        >
          {(line) => (
            <EvidenceItem
              key={line.key}
              session={session}
              line={line}
              words={words}
              ticked={ticks.has(line.key)}
              onTick={tick}
            />
          )}
        </Paged>
      </Section>
      <AddRows
        session={session}
        lines={shown}
        ticked={ticked}
        language={language}
        onUntick={() => setTicks(noTicks)}
      />
    </div>
  );
}

const noTicks: ReadonlySet<string> = new Set();

function withTick(ticks: ReadonlySet<string>, key: string, isTicked: boolean): ReadonlySet<string> {
  const after = new Set(ticks);
  if (isTicked) after.add(key);
  else after.delete(key);
  return after;
}

function NothingMissing({ language, checked, go }: CheckedProps) {
  const parts = useParts();
  const { evidence: texts } = paneWorkMessages(language);
  const words = useWords(checked, language);
  const ahead = checked.assessment.schemes.flatMap((scheme) => {
    const level = levelAhead(scheme);
    return level === null ? [] : [levelTitle(scheme.ruleBook, level, words)];
  });
  return (
    <div className={parts.view}>
      <Section title={texts.nothing} hint={texts.nothingHint}>
        <p className={parts.text}>
          {ahead.length === 0 ? texts.nothingLeft : texts.nothingNext(words.m.list(ahead))}
        </p>
        {ahead.length > 0 && (
          <div className={parts.row}>
            <Button onClick={() => go("requirements", {})}>{texts.toRequirements}</Button>
          </div>
        )}
      </Section>
    </div>
  );
}

/** Texts in the pane's language, whatever that of the result sheets. */
function useWords(checked: Checked, language: ViewProps["language"]): Words {
  return useMemo(() => wordsFor({ ...checked, language }), [checked, language]);
}
