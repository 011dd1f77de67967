/** A file that is open: its sheets beside the pane, or, where there is little room, one of the two. */
import { Button, makeStyles, mergeClasses, Tab, TabList, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { webMessages } from "../locales/web";
import { Pane } from "../pane/pane";
import type { PaneTheme } from "../pane/theme";
import type { Language } from "../tables/definition";
import type { FileDocument } from "./document";
import { download } from "./download";
import { sessionOver } from "./engine";
import { SheetView } from "./sheet-view";

export interface WorkspaceProps {
  document: FileDocument;
  language: Language;
  theme: PaneTheme;
  onOpen(): void;
  onSave(): void;
  onLanguage(): void;
  onSample(language: Language): void;
  onFault(error: unknown): void;
}

/** Below this width the sheets and the pane take turns. */
const narrow = "@media (max-width: 819px)";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flexGrow: 1,
    flexBasis: "160px",
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  unsaved: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  turns: {
    display: "none",
    [narrow]: { display: "flex" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  both: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheets: { flexGrow: 1, minWidth: 0 },
  pane: {
    flexShrink: 0,
    width: "clamp(340px, 34vw, 450px)",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [narrow]: { width: "100%", borderLeft: "none" },
  },
  away: { [narrow]: { display: "none" } },
});

type Side = "sheets" | "pane";

export function Workspace(props: WorkspaceProps) {
  const styles = useStyles();
  const { document, language, theme, onFault } = props;
  const texts = webMessages(language);
  const [side, setSide] = useState<Side>("pane");
  const unsaved = useSyncExternalStore(document.subscribe, () => document.state.unsaved);
  const session = useMemo(
    () =>
      sessionOver(document, {
        language: () => (globalThis.document.documentElement.lang.startsWith("zh") ? "zh" : "en"),
        onShow: () => setSide("sheets"),
        openSample: props.onSample,
        saveText: (name, type, text) => download(new Blob([text], { type }), name),
      }),
    [document, props.onSample],
  );
  useEffect(() => () => session.close(), [session]);
  const name = useRef<HTMLHeadingElement>(null);
  // The button that opened the file may have gone with its screen: the keyboard goes on from the top.
  useEffect(() => {
    if (globalThis.document.activeElement === globalThis.document.body) name.current?.focus();
  }, [document]);
  return (
    <div className={styles.root}>
      <header className={styles.head}>
        <h1 ref={name} tabIndex={-1} className={styles.name} title={document.name}>
          {document.name}
          {unsaved && <span className={styles.unsaved}>{` · ${texts.unsaved}`}</span>}
        </h1>
        <Button size="small" icon={<FolderOpenRegular />} onClick={props.onOpen}>
          {texts.openAnother}
        </Button>
        <Tooltip content={texts.privacy} relationship="description">
          <Button
            size="small"
            appearance={unsaved ? "primary" : "secondary"}
            icon={<ArrowDownloadRegular />}
            onClick={props.onSave}
          >
            {texts.save}
          </Button>
        </Tooltip>
        <Button
          size="small"
          appearance="subtle"
          lang={language === "zh" ? "en" : "zh-CN"}
          onClick={props.onLanguage}
        >
          {texts.otherLanguage}
        </Button>
      </header>
      <TabList
        className={styles.turns}
        selectedValue={side}
        onTabSelect={(_, { value }) => setSide(value as Side)}
      >
        <Tab value="pane">{texts.paneTab}</Tab>
        <Tab value="sheets">{texts.sheetsTab}</Tab>
      </TabList>
      <div className={styles.both}>
        <div className={mergeClasses(styles.sheets, side === "pane" && styles.away)}>
          <SheetView document={document} language={language} onFault={onFault} />
        </div>
        <div className={mergeClasses(styles.pane, side === "sheets" && styles.away)}>
          <Pane session={session} language={language} theme={theme} now={Date.now} />
        </div>
      </div>
    </div>
  );
}
