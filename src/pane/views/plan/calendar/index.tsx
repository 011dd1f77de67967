/** *Calendar*: what comes due as a line of months, the overdue first. */
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CalendarEntry } from "../../../../assessment/calendar-entry";
import { calendarMessages } from "../../../../locales/calendar";
import { calendarIcs } from "../../../../report/calendar-ics";
import { calendarEntries } from "../../../../report/calendar-entries";
import { wordsFor, type Words } from "../../../../report/words";
import { isoDate, type Day } from "../../../../tables/days";
import { calendarEnd } from "../../../../assessment/calendar";
import type { Session } from "../../../session/state";
import { Section } from "../../parts/section";
import { useParts } from "../../parts/styles";
import { Paged } from "../../parts/paged";
import type { PlanPartProps } from "../plan-part";
import { CalendarItem } from "./calendar-item";
import { byMonth, entriesShown, shows, type Show } from "./months";

/** Entries of a month that are drawn at once. */
const PAGE = 30;

const useStyles = makeStyles({
  month: {
    margin: 0,
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export default function CalendarPart({ session, language, checked }: PlanPartProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = calendarMessages(language);
  const words = useMemo(() => wordsFor({ ...checked, language }), [checked, language]);
  const entries = useMemo(() => calendarEntries(checked), [checked]);
  const [show, setShow] = useState<Show>("open");
  const shown = useMemo(() => entriesShown(entries, show), [entries, show]);
  const { asOf } = checked.assessment;
  return (
    <div className={parts.view}>
      <Section title={texts.view.title} hint={texts.view.hint(isoDate(asOf), isoDate(calendarEnd(asOf)))}>
        {entries.length === 0 ? (
          <p className={parts.text}>{texts.none}</p>
        ) : (
          <>
            <Field label={texts.view.show} size="small">
              <Select value={show} onChange={(_, { value }) => setShow(value as Show)}>
                {shows.map((each) => (
                  <option key={each} value={each}>
                    {texts.view.shows[each]}
                  </option>
                ))}
              </Select>
            </Field>
            <Export session={session} entries={entries} asOf={asOf} words={words} />
            <p className={parts.quiet} role="status">
              {shown.length === 0 ? texts.view.noneLikeThat : texts.view.found(shown.length)}
            </p>
          </>
        )}
      </Section>
      {byMonth(shown).map(({ key, month, entries: inMonth }) => {
        const title = month === null ? texts.view.overdue : texts.view.month(month.year, month.month);
        return (
          <section key={key} className={parts.section} aria-label={title}>
            <h3 className={`${parts.subheading} ${styles.month}`}>{title}</h3>
            <Paged key={show} items={inMonth} size={PAGE} language={language} label={title}>
              {(entry) => (
                <CalendarItem key={entry.key} entry={entry} asOf={asOf} session={session} words={words} />
              )}
            </Paged>
          </section>
        );
      })}
    </div>
  );
}

interface ExportProps {
  session: Session;
  entries: readonly CalendarEntry[];
  asOf: Day;
  words: Words;
}

/** The calendar as a file, where the host hands files over; else where to get it. */
function Export({ session: { saveText }, entries, asOf, words }: ExportProps) {
  const parts = useParts();
  const { view, ics } = calendarMessages(words.language);
  if (saveText === null) return <p className={parts.quiet}>{view.exportElsewhere}</p>;
  const save = () => void saveText(ics.file, "text/calendar", calendarIcs(entries, asOf, words));
  return (
    <div className={parts.row}>
      <Button size="small" onClick={save}>
        {view.exportIcs}
      </Button>
      <span className={parts.quiet}>{view.exportHint}</span>
    </div>
  );
}
