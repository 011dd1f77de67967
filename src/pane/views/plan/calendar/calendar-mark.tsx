/** How near an entry is, at a glance: a shape on the colour of the result sheet. The word stands beside it. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CalendarState } from "../../../../assessment/calendar-entry";
import { stateColours } from "../../../../report/calendar-colours";
import { Mark } from "../../parts/mark";

const useStyles = makeStyles({ mark: { marginTop: "1px" } });

export function CalendarMark({ state }: { state: CalendarState }) {
  const styles = useStyles();
  return (
    <Mark status={stateColours[state]} isQuiet={state === "later"} className={styles.mark}>
      {shapes[state]}
    </Mark>
  );
}

/** The marks of the result sheet, drawn alike on every system: ! ● ◐ ○ ✓. */
const shapes: Record<CalendarState, ReactElement> = {
  overdue: (
    <>
      <path d="M6 1.8v5" strokeLinecap="round" />
      <circle cx="6" cy="9.8" r="1" fill="currentColor" stroke="none" />
    </>
  ),
  "within-30": <circle cx="6" cy="6" r="4" fill="currentColor" stroke="none" />,
  "within-90": (
    <>
      <circle cx="6" cy="6" r="4" strokeWidth="1.6" />
      <path d="M6 2a4 4 0 0 0 0 8z" fill="currentColor" stroke="none" />
    </>
  ),
  later: <circle cx="6" cy="6" r="4" strokeWidth="1.6" />,
  done: <path d="M2 6.5 4.8 9.3 10 3.2" strokeLinecap="round" strokeLinejoin="round" />,
};
