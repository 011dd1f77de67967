/** The one thing to tell: a fault and what to do about it, or what was done and how to take it back. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { messages } from "../../locales";
import { paneMessageTexts } from "../../locales/pane-message";
import { paneMessages } from "../../locales/pane";
import { quote } from "../../report/cells";
import { catalogue } from "../../tables/catalogue";
import type { Language } from "../../tables/definition";
import type { LackedColumns, PaneMessage, Session, Undoable } from "../session/state";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    borderRadius: 0,
    borderLeft: "none",
    borderRight: "none",
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    whiteSpace: "normal",
  },
  body: { overflowWrap: "anywhere", whiteSpace: "pre-line", paddingTop: "2px", paddingBottom: "2px" },
});

interface MessageProps {
  session: Session;
  message: PaneMessage;
  language: Language;
  canUndo: boolean;
}

export default function Message({ session, message, language, canUndo }: MessageProps) {
  const styles = useStyles();
  const texts = paneMessages(language);
  const sheet = sheetMade(message);
  const takesBack = canUndo && (message.kind === "done" || message.kind === "written");
  return (
    <MessageBar
      className={styles.root}
      intent={intentOf(message)}
      layout="multiline"
      onKeyDown={({ key }) => key === "Escape" && session.dismiss()}
    >
      <MessageBarBody className={styles.body}>{messageText(message, language)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={() => session.dismiss()}
          />
        }
      >
        {sheet !== undefined && (
          <Button size="small" onClick={() => void session.goTo({ sheet })}>
            {paneMessageTexts(language).openSheet(sheet)}
          </Button>
        )}
        {takesBack && (
          <Button size="small" onClick={() => void session.undo()}>
            {texts.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** The message in words. */
export function messageText(message: PaneMessage, language: Language): string {
  const m = messages(language);
  const texts = paneMessageTexts(language);
  switch (message.kind) {
    case "fault":
      return m.faults[message.fault](message.part);
    case "internal":
      return texts.internal(message.what);
    case "written":
      return texts.written(m.list(message.sheets));
    case "done":
      return doneText(message.undoable, language);
    case "undone":
      return texts.undone(message.leftAlone.length);
    case "sheets-inserted":
      return [
        texts.sheetsInserted(m.list(message.sheets)),
        ...message.lacking.map(lackingText(language)),
      ].join("\n");
    case "nothing-to-add":
      return texts.nothingToAdd;
    case "cleared":
      return texts.cleared;
    case "cancelled":
      return texts.cancelled;
  }
}

/** The sheet to go on with, where sheets have come into the workbook. */
function sheetMade(message: PaneMessage): string | undefined {
  return message.kind === "written" || message.kind === "sheets-inserted" ? message.sheets[0] : undefined;
}

function doneText(done: Undoable, language: Language): string {
  const texts = paneMessageTexts(language);
  switch (done.what) {
    case "fixes":
      return texts.fixed(done.count);
    case "evidence-rows":
      return texts.rowsAdded(done.count);
    case "declared-none":
      return texts.declaredNone(catalogue[done.table].label[language]);
    case "settings":
      return texts.settingsSaved;
    case "judgement":
      return done.withdrawn ? texts.judgementWithdrawn : texts.judgementKept;
    case "scenario":
      return done.deleted ? texts.scenarioDeleted(quote(done.name)) : texts.scenarioSaved(quote(done.name));
    case "applied":
      return texts.applied;
    case "results":
      return texts.resultsWritten;
  }
}

function lackingText(language: Language) {
  return ({ sheet, table, columns }: LackedColumns) => {
    const labels = columns.map((column) => catalogue[table].columns[column]?.label[language] ?? column);
    return paneMessageTexts(language).lacking(sheet, messages(language).list(labels));
  };
}

function intentOf({ kind }: PaneMessage): MessageBarIntent {
  switch (kind) {
    case "fault":
      return "warning";
    case "internal":
      return "error";
    case "cancelled":
    case "nothing-to-add":
      return "info";
    case "written":
    case "done":
    case "undone":
    case "sheets-inserted":
    case "cleared":
      return "success";
  }
}
