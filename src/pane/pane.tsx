/**
 * The pane: a header, tabs, and a view below them. Only this frame is there at once; views, sentences and
 * whatever else is heavy are fetched when they are first shown.
 */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Activity, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../tables/definition";
import { Header } from "./frame/header";
import { Loaded } from "./frame/loaded";
import { Navigation, panelId, tabId } from "./frame/navigation";
import { Skeleton } from "./frame/skeleton";
import { slots } from "./frame/slots";
import type { PaneState, Session } from "./session/state";
import { fluentTheme, type PaneTheme } from "./theme";
import { useSession } from "./use-session";
import { type Aim, type ViewId, type ViewProps } from "./views/view";

export interface PaneProps {
  session: Session;
  language: Language;
  theme: PaneTheme;
  /** Milliseconds since 1970. */
  now(): number;
  /** Opens the requirement that the selected cell is about, once it is known. */
  why?: boolean;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    // Large text in a low pane: the frame scrolls away with the view.
    "@media (max-height: 360px)": { overflowY: "auto" },
  },
  views: { flexGrow: 1, minHeight: 0, "@media (max-height: 360px)": { flexShrink: 0 } },
  panel: {
    height: "100%",
    overflowY: "auto",
    overflowX: "hidden",
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (max-height: 360px)": { height: "auto" },
  },
});

export function Pane({ session, language, theme, now, why = false }: PaneProps) {
  const styles = useStyles();
  const fluent = useMemo(() => fluentTheme(theme), [theme]);
  const state = useSession(session);
  const { view, visited, aim, go } = usePlace();
  useFirstLook(session);
  useWhy(why, state, go);
  const props = { session, state, language, go, aim };
  return (
    <FluentProvider
      theme={fluent}
      // The host's own parts, as the calendar of a date's box, go by the scheme. No class: those of a provider also go
      // to the layers of its tooltips and dialogs, which would cover all.
      style={{ height: "100%", colorScheme: theme === "light" ? "light" : "dark" }}
    >
      <div className={styles.root} lang={language === "zh" ? "zh-CN" : "en"}>
        <Header session={session} state={state} language={language} now={now} />
        <div aria-live="polite">
          {state.message && (
            <Loaded
              load={loadMessage}
              language={language}
              fallback={null}
              with={{ session, message: state.message, language, canUndo: state.undoable !== null }}
            />
          )}
        </div>
        <Navigation language={language} view={view} shown={visited} onView={go} />
        <main className={styles.views}>
          {visited.map((each) => (
            <Activity key={each} mode={each === view ? "visible" : "hidden"}>
              <div
                id={panelId(each)}
                className={styles.panel}
                role="tabpanel"
                aria-labelledby={tabId(each)}
                tabIndex={-1}
              >
                <View id={each} {...props} />
              </div>
            </Activity>
          ))}
        </main>
        {state.checked && state.selectedRequirement && aim?.requirement !== state.selectedRequirement && (
          <Loaded
            load={loadWhyBar}
            language={language}
            fallback={null}
            with={{
              checked: state.checked,
              requirement: state.selectedRequirement,
              language,
              onWhy: () => go("requirements", { requirement: state.selectedRequirement! }),
            }}
          />
        )}
      </div>
    </FluentProvider>
  );
}

const loadMessage = () => import("./frame/message");
const loadWhyBar = () => import("./frame/why-bar");

/** A view, or what stands in for it while there is nothing that it could show. */
function View({ id, ...props }: ViewProps & { id: ViewId }) {
  const { state, language } = props;
  const skeleton = <Skeleton language={language} />;
  const isFirstRun = id === "overview" && state.workbook === "no-tables";
  const slot = isFirstRun ? "first-run" : id;
  if (state.checked === null && state.work !== null) return skeleton;
  return <Loaded key={slot} load={slots[slot]} language={language} fallback={skeleton} with={props} />;
}

/** Which view is shown, which ones were, and what for. */
function usePlace() {
  const [view, setView] = useState<ViewId>("overview");
  const [visited, setVisited] = useState<readonly ViewId[]>(["overview"]);
  const [aim, setAim] = useState<Aim | null>(null);
  const wantsFocus = useRef(false);
  const [go] = useState(() => (next: ViewId, nextAim: Aim | null = null) => {
    setView(next);
    setVisited((before) => (before.includes(next) ? before : [...before, next]));
    setAim(nextAim);
    wantsFocus.current = nextAim !== null && nextAim.requirement === undefined;
  });
  // Whoever was sent to another view goes on there (a requirement takes the focus itself); whoever chose a tab stays on it.
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    document.getElementById(panelId(view))?.focus();
  }, [view, aim]);
  return { view, visited, aim, go };
}

/** Reads the workbook once the pane is there; that writes nothing. */
function useFirstLook(session: Session): void {
  useEffect(() => {
    if (session.state.workbook === "unread" && session.state.work === null) void session.look();
  }, [session]);
}

/** Opens the selected cell's requirement, the first time that one is known. */
function useWhy(why: boolean, { selectedRequirement }: PaneState, go: ViewProps["go"]): void {
  const asked = useRef(why);
  useEffect(() => {
    if (!asked.current || selectedRequirement === null) return;
    asked.current = false;
    go("requirements", { requirement: selectedRequirement });
  }, [selectedRequirement, go]);
}
