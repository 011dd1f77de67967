/** What stands in a cell and what would stand there instead, with the button that does it; several where only the user knows. */
import { Button } from "@fluentui/react-components";
import { paneWorkMessages } from "../../../locales/pane-work";
import type { Language } from "../../../tables/definition";
import { formatAddress } from "../../../workbook/workbook";
import type { Fix, FixOption, Session } from "../../session/state";
import { useParts } from "../parts/styles";

interface FixChoiceProps {
  session: Session;
  fix: Fix;
  language: Language;
}

export function FixChoice({ session, fix, language }: FixChoiceProps) {
  const parts = useParts();
  const { common, data: texts } = paneWorkMessages(language);
  const [only, ...others] = fix.options;
  const address = formatAddress(fix.cell);
  const button = (option: FixOption, label: string) => (
    <Button
      key={option.shown}
      size="small"
      className={parts.button}
      disabledFocusable={session.state.work !== null}
      // Begins with what is seen, for those who speak to their computer.
      aria-label={`${label} · ${texts.fixName(address, fix.read, option.shown)}`}
      onClick={() => void session.fix([{ fix, option }])}
    >
      {label}
    </Button>
  );
  if (only === undefined) return null;
  if (others.length === 0) {
    return (
      <div className={parts.row}>
        <span className={parts.text}>{common.change(fix.read || common.empty, only.shown)}</span>
        {button(only, texts.fix)}
      </div>
    );
  }
  return (
    <div className={parts.row} role="group" aria-label={texts.choose}>
      <span className={parts.quiet}>{texts.choose}</span>
      {fix.options.map((option) => button(option, texts.fixTo(option.shown)))}
    </div>
  );
}
