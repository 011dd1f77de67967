/** What a view shows before the workbook was looked at. */
import { Button } from "@fluentui/react-components";
import { paneWorkMessages } from "../../../locales/pane-work";
import type { Language } from "../../../tables/definition";
import type { Session } from "../../session/state";
import { Section } from "./section";
import { useParts } from "./styles";

export function NotChecked({ session, language }: { session: Session; language: Language }) {
  const parts = useParts();
  const { common } = paneWorkMessages(language);
  return (
    <div className={parts.view}>
      <Section title={common.notChecked} hint={common.notCheckedHint}>
        <div className={parts.row}>
          <Button disabledFocusable={session.state.work !== null} onClick={() => void session.look()}>
            {common.look}
          </Button>
        </div>
      </Section>
    </div>
  );
}
