/** The page without Excel: opens a file, shows it beside the pane, and gives the result back as a file. */
import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { webMessages } from "../locales/web";
import { fluentTheme } from "../pane/theme";
import type { RuleBook } from "../rules/expression";
import type { Language } from "../tables/definition";
import type { FileDocument } from "./document";
import { download } from "./download";
import { faultText } from "./fault-text";
import { checkedName } from "./file-name";
import { LoseDialog } from "./lose-dialog";
import { StartScreen } from "./start-screen";
import { useTheme } from "./theme";
import { useDrop } from "./use-drop";

const Workspace = lazy(() => import("./workspace").then(({ Workspace }) => ({ default: Workspace })));
const loadDocument = () => import("./document");

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", overflow: "auto" },
  opening: { margin: "auto" },
  message: { flexShrink: 0 },
  drop: {
    position: "fixed",
    inset: 0,
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    fontSize: tokens.fontSizeBase500,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    color: tokens.colorNeutralForeground1,
    pointerEvents: "none",
  },
});

/** As a style, since classes of a provider also go to the layers of its tooltips and dialogs. */
const fullHeight = { height: "100%" };

interface Message {
  intent: "success" | "error";
  title?: string;
  text: string;
}

/** Files of other kinds are let through, since the answer to them says what to do. */
const accepted = ".xlsx,.xlsm,.xltx,.xltm,.xls,.xlsb";

export function App({ initial, sample }: { initial: Language; sample: Language | null }) {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState(initial);
  const [document, setDocument] = useState<FileDocument | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<File | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const fluent = useMemo(() => fluentTheme(theme), [theme]);
  const texts = webMessages(language);

  useEffect(() => {
    globalThis.document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  useLeaveWarning(document);

  const tell = useCallback(
    (error: unknown, title?: string) =>
      void faultText(error, language).then((text) =>
        setMessage({ intent: "error", text, ...(title && { title }) }),
      ),
    [language],
  );
  const open = useCallback(
    async (name: string, content: () => Promise<Blob>) => {
      setMessage(null);
      setWaiting(null);
      setOpening(name);
      try {
        const [{ openDocument }, blob] = await Promise.all([loadDocument(), content()]);
        setDocument(await openDocument(name, blob));
      } catch (error) {
        tell(error, webMessages(language).cannotOpen(name));
      } finally {
        setOpening(null);
      }
    },
    [language, tell],
  );
  const openFile = (file: File) => {
    if (document?.state.unsaved) setWaiting(file);
    else void open(file.name, async () => file);
  };
  const openWaiting = () => {
    if (waiting) void open(waiting.name, async () => waiting);
  };
  const openSample = useCallback(
    (of: Language) =>
      void open(sampleNames[of], () => fetch(`samples/${sampleNames[of]}`).then((got) => got.blob())),
    [open],
  );
  const openInputFile = (book: RuleBook, level: string) =>
    void open(`${book.scheme.toUpperCase()}-${level}.xlsx`, async () => {
      const { inputFile } = await import("./input-file");
      return inputFile(book, level, language);
    });
  const openSampleBeside = useCallback(
    (of: Language) => void window.open(`?sample=${of}`, "_blank", "noopener"),
    [],
  );
  const save = async () => {
    if (!document) return;
    const name = checkedName(document.name);
    try {
      download(await document.save(), name);
      setMessage({ intent: "success", text: texts.saved(name) });
    } catch (error) {
      tell(error);
    }
  };
  const isDropping = useDrop(openFile);
  useSample(sample, openSample);

  const otherLanguage = () => setLanguage(language === "zh" ? "en" : "zh");
  const pick = () => field.current!.click();
  return (
    <FluentProvider theme={fluent} style={fullHeight}>
      <div className={styles.root} lang={language === "zh" ? "zh-CN" : "en"}>
        <input
          ref={field}
          type="file"
          hidden
          accept={accepted}
          aria-label={texts.choose}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = "";
            if (file) openFile(file);
          }}
        />
        <div aria-live="polite" className={styles.message}>
          {message && (
            <MessageBar intent={message.intent} layout="multiline">
              <MessageBarBody>
                {message.title && <MessageBarTitle>{message.title}</MessageBarTitle>}
                {message.text}
              </MessageBarBody>
              <MessageBarActions
                containerAction={
                  <Button
                    appearance="transparent"
                    icon={<DismissRegular />}
                    aria-label={texts.close}
                    onClick={() => setMessage(null)}
                  />
                }
              />
            </MessageBar>
          )}
        </div>
        {opening !== null ? (
          <Spinner className={styles.opening} label={texts.opening(opening)} />
        ) : document ? (
          <Suspense fallback={<Spinner className={styles.opening} label={texts.opening(document.name)} />}>
            <Workspace
              key={document.id}
              document={document}
              language={language}
              theme={theme}
              onOpen={pick}
              onSave={() => void save()}
              onLanguage={otherLanguage}
              onSample={openSampleBeside}
              onFault={tell}
            />
          </Suspense>
        ) : (
          <StartScreen
            language={language}
            onOpen={pick}
            onSample={() => openSample(language)}
            onLanguage={otherLanguage}
            onSheets={openInputFile}
          />
        )}
        {document && (
          <LoseDialog
            open={waiting !== null}
            name={document.name}
            language={language}
            onSave={() => void save().then(openWaiting)}
            onGoOn={openWaiting}
            onStay={() => setWaiting(null)}
          />
        )}
        {isDropping && <div className={styles.drop}>{texts.dropHere}</div>}
      </div>
    </FluentProvider>
  );
}

const sampleNames: Readonly<Record<Language, string>> = {
  en: "english-company.xlsx",
  zh: "chinese-messy.xlsx",
};

/** The browser asks before results that were not saved are left. */
function useLeaveWarning(document: FileDocument | null): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (document?.state.unsaved) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [document]);
}

/** Opens the sample that the page's address asks for. */
function useSample(sample: Language | null, openSample: (language: Language) => void): void {
  const asked = useRef(sample);
  useEffect(() => {
    if (asked.current === null) return;
    openSample(asked.current);
    asked.current = null;
  }, [openSample]);
}
