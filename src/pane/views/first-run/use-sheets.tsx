/** Makes use of the sheets that are here: which resemble a known one, and what each would have to be called. */
import { Button } from "@fluentui/react-components";
import { paneWorkMessages } from "../../../locales/pane-work";
import { messages } from "../../../locales";
import { catalogue, tableIds } from "../../../tables/catalogue";
import type { Language } from "../../../tables/definition";
import type { PaneState, Session } from "../../session/state";
import { UnknownSheet } from "../data/unknown-sheet";
import { Paged } from "../parts/paged";
import { useParts } from "../parts/styles";

/** Sheets that are drawn at once. */
const PAGE = 10;

interface UseSheetsProps {
  session: Session;
  state: PaneState;
  language: Language;
}

export function UseSheets({ session, state, language }: UseSheetsProps) {
  const parts = useParts();
  const { firstRun: texts } = paneWorkMessages(language);
  const sheets = state.unmapped.filter(({ header, table, headers }) => {
    return header === null && (table !== null || headers.length > 0);
  });
  const resembles = sheets.some(({ table }) => table !== null);
  const names = tableIds.map((table) => catalogue[table].label[language]);
  return (
    <div className={parts.section}>
      <p className={parts.quiet}>{resembles ? texts.mapHint : texts.nothingResembles}</p>
      {!resembles && <p className={parts.quiet}>{messages(language).list(names)}</p>}
      <Paged items={sheets} size={PAGE} language={language} label={texts.map}>
        {(entry) => (
          <UnknownSheet key={entry.place.sheet} entry={entry} session={session} language={language} />
        )}
      </Paged>
      <div className={parts.row}>
        <Button disabledFocusable={state.work !== null} onClick={() => void session.look()}>
          {texts.lookAgain}
        </Button>
      </div>
    </div>
  );
}
