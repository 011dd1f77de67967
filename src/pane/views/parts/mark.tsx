/** A round mark on the colours of a status: the frame of what is seen at a glance. A word always stands beside it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Status } from "../../../assessment/assessment";
import { statusColour } from "../../status-colours";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    // Seen where the system puts its own colours in place of ours, and where the fill is nearly that of the page.
    border: "1px solid currentColor",
    borderRadius: tokens.borderRadiusCircular,
  },
  quiet: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  shape: { width: "12px", height: "12px" },
});

interface MarkProps {
  /** Whose colours it bears. */
  status: Status;
  isQuiet: boolean;
  className?: string | undefined;
  /** What is drawn, in a square of 12. */
  children: ReactNode;
}

export function Mark({ status, isQuiet, className, children }: MarkProps) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.mark, isQuiet && styles.quiet, className)}
      style={{ backgroundColor: statusColour(status, "fill"), color: statusColour(status, "colour") }}
      aria-hidden
    >
      <svg className={styles.shape} viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.8">
        {children}
      </svg>
    </span>
  );
}
