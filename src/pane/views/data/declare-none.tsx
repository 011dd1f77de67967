/** Asks whether there were no incidents, or no nonconformities, where a requirement waits for the answer. */
import { Button } from "@fluentui/react-components";
import type { Checked } from "../../../check-workbook";
import { sentenceOf, wordsFor } from "../../../report/words";
import { paneWorkMessages } from "../../../locales/pane-work";
import { catalogue } from "../../../tables/catalogue";
import type { Language } from "../../../tables/definition";
import type { Session } from "../../session/state";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";
import { useParts } from "../parts/styles";
import { unprovenTables, type Unproven } from "./unproven";

interface DeclareNoneProps {
  session: Session;
  checked: Checked;
  language: Language;
}

export function DeclareNone({ session, checked, language }: DeclareNoneProps) {
  const { data: texts } = paneWorkMessages(language);
  const tables = unprovenTables(checked);
  if (tables.length === 0) return null;
  return (
    <Section title={texts.unproven}>
      {tables.map((unproven) => (
        <Ask
          key={unproven.table}
          unproven={unproven}
          session={session}
          checked={checked}
          language={language}
        />
      ))}
    </Section>
  );
}

function Ask({
  unproven: { table, present, requirements },
  session,
  checked,
  language,
}: DeclareNoneProps & { unproven: Unproven }) {
  const parts = useParts();
  const { data: texts } = paneWorkMessages(language);
  const name = catalogue[table].label[language];
  const words = wordsFor({ ...checked, language });
  return (
    <div className={parts.card}>
      <h3 className={parts.subheading}>{name}</h3>
      <p className={parts.text}>{present ? texts.unprovenEmpty(name) : texts.unprovenMissing(name)}</p>
      <Disclosure label={texts.unprovenWaits(requirements.length)}>
        <ul className={parts.list}>
          {requirements.map((id) => (
            <li key={id} className={parts.item}>
              <span className={parts.quiet}>{sentenceOf(id, words)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <div className={parts.row}>
        <Button
          disabledFocusable={session.state.work !== null}
          aria-label={texts.declareNoneName(name)}
          onClick={() => void session.declareNone(table)}
        >
          {texts.declareNone}
        </Button>
      </div>
      <p className={parts.quiet}>{present ? texts.declareNoneHint(name) : texts.declareNoneInserts(name)}</p>
    </div>
  );
}
