/** The sheets that the requirements read and the workbook lacks, to be inserted ready to fill in. */
import type { Checked } from "../../../check-workbook";
import { paneWorkMessages } from "../../../locales/pane-work";
import { messages } from "../../../locales";
import { catalogue } from "../../../tables/catalogue";
import type { Language } from "../../../tables/definition";
import type { Session } from "../../session/state";
import { ChooseSheets } from "../first-run/choose-sheets";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";

interface MissingSheetsProps {
  session: Session;
  checked: Checked;
  language: Language;
}

export function MissingSheets({ session, checked, language }: MissingSheetsProps) {
  const { data: texts } = paneWorkMessages(language);
  const tables = new Set(
    checked.assessment.notices.flatMap(({ code, table }) =>
      code === "missing-sheet" && table !== null ? [table] : [],
    ),
  );
  if (tables.size === 0) return null;
  const names = [...tables].map((table) => catalogue[table].label[language]);
  return (
    <Section title={texts.addSheets} hint={texts.addSheetsHint(messages(language).list(names))}>
      <Disclosure label={texts.addSheetsDo}>
        <ChooseSheets session={session} checked={checked} language={language} />
      </Disclosure>
    </Section>
  );
}
