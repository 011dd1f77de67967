/** How near an entry is, at a glance: a shape on the colour of the result sheet. The word stands beside it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CalendarState } from "../../../../assessment/calendar-entry";
import { stateColours } from "../../../../report/calendar-colours";
import { statusColour } from "../../../status-colours";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    marginTop: "1px",
    border: "1px solid currentColor",
    borderRadius: tokens.borderRadiusCircular,
  },
  quiet: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  shape: { width: "12px", height: "12px" },
});

export function CalendarMark({ state }: { state: CalendarState }) {
  const styles = useStyles();
  const status = stateColours[state];
  return (
    <span
      className={mergeClasses(styles.mark, state === "later" && styles.quiet)}
      style={{ backgroundColor: statusColour(status, "fill"), color: statusColour(status, "colour") }}
      aria-hidden
    >
      <svg className={styles.shape} viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.6">
        {shapes[state]}
      </svg>
    </span>
  );
}

/** The marks of the result sheet, drawn alike on every system: ! ● ◐ ○ ✓. */
const shapes: Record<CalendarState, ReactElement> = {
  overdue: (
    <>
      <path d="M6 1.8v5" strokeLinecap="round" strokeWidth="1.8" />
      <circle cx="6" cy="9.8" r="1" fill="currentColor" stroke="none" />
    </>
  ),
  "within-30": <circle cx="6" cy="6" r="4" fill="currentColor" stroke="none" />,
  "within-90": (
    <>
      <circle cx="6" cy="6" r="4" />
      <path d="M6 2a4 4 0 0 0 0 8z" fill="currentColor" stroke="none" />
    </>
  ),
  later: <circle cx="6" cy="6" r="4" />,
  done: <path d="M2 6.5 4.8 9.3 10 3.2" strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.8" />,
};
