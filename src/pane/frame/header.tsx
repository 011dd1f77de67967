/** What is checked, when it was, how far the work is, and the button that checks. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useLayoutEffect, useRef } from "react";
import { paneMessages } from "../../locales/pane";
import { hasResults } from "../../report/result-roles";
import { organisationName } from "../../tables/organisation-name";
import { isoDate } from "../../tables/days";
import type { Language } from "../../tables/definition";
import type { PaneState, Session } from "../session/state";
import { agoText, useTime } from "./ago";

const useStyles = makeStyles({
  root: {
    display: "grid",
    flexShrink: 0,
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  status: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  changed: { color: tokens.colorPaletteDarkOrangeForeground1 },
  task: { flexGrow: 1 },
  bar: { flexShrink: 0 },
  noBar: { visibility: "hidden" },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface HeaderProps {
  session: Session;
  state: PaneState;
  language: Language;
  now(): number;
}

export function Header({ session, state, language, now }: HeaderProps) {
  const styles = useStyles();
  const texts = paneMessages(language);
  const { work, checked } = state;
  const button = useRef<HTMLButtonElement>(null);
  const isAgain = hasResults(state.resultSheets);
  const isWanted = (!isAgain || state.changedSince || state.resultsAreOld) && state.workbook !== "no-tables";
  return (
    <header>
      <div className={styles.root}>
        <h1 className={styles.name}>{(checked && organisationName(checked.facts)) ?? texts.name}</h1>
        <Button
          ref={button}
          size="small"
          appearance={isWanted ? "primary" : "secondary"}
          disabledFocusable={work !== null}
          title={texts.checkTip}
          onClick={() => void session.check()}
        >
          {isAgain ? texts.checkAgain : texts.check}
        </Button>
        {work ? (
          <Working
            session={session}
            work={work}
            language={language}
            giveFocusTo={() => button.current?.focus()}
          />
        ) : (
          <Standing state={state} language={language} now={now} />
        )}
      </div>
      <ProgressBar
        className={mergeClasses(styles.bar, work === null && styles.noBar)}
        thickness="medium"
        shape="square"
        aria-label={work ? texts.tasks[work.task] : undefined}
        aria-hidden={work === null}
        value={work === null ? 0 : (work.done ?? undefined)}
      />
      <p className={styles.spoken} role="status">
        {spoken(state, language)}
      </p>
    </header>
  );
}

function Working({
  session,
  work,
  language,
  giveFocusTo,
}: {
  session: Session;
  work: NonNullable<PaneState["work"]>;
  language: Language;
  giveFocusTo(): void;
}) {
  const styles = useStyles();
  const texts = paneMessages(language);
  const cancel = useRef<HTMLButtonElement>(null);
  const giveFocus = useRef(giveFocusTo);
  useLayoutEffect(() => {
    const button = cancel.current;
    // The button goes with the work: the keyboard must not fall off the pane with it.
    return () => {
      if (button !== null && document.activeElement === button) giveFocus.current();
    };
  }, []);
  const percent = work.done === null ? null : Math.floor(work.done * 100);
  return (
    <p className={styles.status}>
      <span className={styles.task}>{texts.working(texts.tasks[work.task], percent)}</span>
      <Button ref={cancel} size="small" appearance="subtle" onClick={() => session.cancel()}>
        {texts.cancel}
      </Button>
    </p>
  );
}

function Standing({ state, language, now }: { state: PaneState; language: Language; now(): number }) {
  const styles = useStyles();
  const texts = paneMessages(language);
  const { checked, checkedAt } = state;
  const warning = warningOf(state, language);
  const time = useTime(now, checkedAt);
  if (checked === null || checkedAt === null) return <p className={styles.status}>{texts.notChecked}</p>;
  const asOf = texts.asOf(isoDate(checked.assessment.asOf));
  return (
    <p className={styles.status}>
      <span>{asOf}</span>
      <span aria-hidden>·</span>
      {warning !== null ? (
        <span className={styles.changed}>
          <WarningRegular aria-hidden style={{ verticalAlign: "-2px" }} /> {warning}
        </span>
      ) : (
        <span>{texts.checked(agoText(checkedAt, time, language))}</span>
      )}
    </p>
  );
}

/** What a screen reader is told as it comes: the work that begins, and that it is done; not the passing of minutes. */
function spoken(state: PaneState, language: Language): string {
  const { work, checkedAt } = state;
  const texts = paneMessages(language);
  if (work) return texts.tasks[work.task];
  const warning = warningOf(state, language);
  if (warning !== null) return warning;
  return checkedAt === null ? "" : texts.checked(texts.justNow);
}

/** Why another check is due; null where none is. */
function warningOf({ changedSince, resultsAreOld }: PaneState, language: Language): string | null {
  const texts = paneMessages(language);
  if (changedSince) return texts.changedSince;
  return resultsAreOld ? texts.resultsAreOld : null;
}
