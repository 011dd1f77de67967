/** One entry of the calendar: its mark, when, what, whom it is about, what it turns, and where it stands. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { CalendarEntry } from "../../../../assessment/calendar-entry";
import { calendarMessages } from "../../../../locales/calendar";
import {
  aboutText,
  leftText,
  noteTexts,
  turnTexts,
  whatText,
  whenText,
} from "../../../../report/calendar-text";
import type { Words } from "../../../../report/words";
import type { Day } from "../../../../tables/days";
import type { Session } from "../../../session/state";
import { CellLink } from "../../parts/cell-link";
import { Disclosure } from "../../parts/disclosure";
import { useParts } from "../../parts/styles";
import { CalendarMark } from "./calendar-mark";

const useStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  what: { fontWeight: tokens.fontWeightSemibold },
  overdue: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  notes: { margin: 0 },
});

interface CalendarItemProps {
  entry: CalendarEntry;
  asOf: Day;
  session: Session;
  words: Words;
}

export const CalendarItem = memo(function CalendarItem({ entry, asOf, session, words }: CalendarItemProps) {
  const styles = useStyles();
  const parts = useParts();
  const { language } = words;
  const texts = calendarMessages(language);
  const about = aboutText(entry, words);
  const turns = turnTexts(entry, words, Infinity);
  return (
    <li className={mergeClasses(parts.item, styles.item)} data-entry={entry.key}>
      <CalendarMark state={entry.state} />
      <div className={styles.body}>
        <span className={mergeClasses(parts.quiet, entry.state === "overdue" && styles.overdue)}>
          {[whenText(entry, texts), texts.states[entry.state], leftText(entry, asOf, texts)]
            .filter((text) => text !== "")
            .join(" · ")}
        </span>
        <span className={mergeClasses(parts.text, styles.what)}>{whatText(entry, words)}</span>
        {(about !== null || entry.cell !== null) && (
          <span className={parts.quiet}>
            {about !== null && entry.cell === null && about}
            {entry.cell !== null && (
              <CellLink cell={entry.cell} session={session} language={language}>
                {about ?? undefined}
              </CellLink>
            )}
          </span>
        )}
        {noteTexts(entry, words).map((note) => (
          <p key={note} className={mergeClasses(parts.quiet, styles.notes)}>
            {note}
          </p>
        ))}
        {turns.length > 0 && (
          <Disclosure label={texts.view.turns(turns.length)}>
            <ul className={parts.list}>
              {turns.map((turn) => (
                <li key={turn} className={mergeClasses(parts.item, parts.quiet)}>
                  {turn}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </li>
  );
});
