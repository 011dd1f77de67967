/** A status at a glance: its mark, drawn, on its colour. The word stands beside it. */
import type { ReactElement } from "react";
import type { Status } from "../../../assessment/assessment";
import { Mark } from "./mark";

export function StatusMark({ status, className }: { status: Status; className?: string }) {
  return (
    <Mark status={status} isQuiet={status === "not-applicable"} className={className}>
      {shapes[status]}
    </Mark>
  );
}

/** The marks of the result sheets, drawn alike on every system: ✓ ◐ ? ✗ –. */
const shapes: Record<Status, ReactElement> = {
  met: <path d="M2 6.5 4.8 9.3 10 3.2" strokeLinecap="round" strokeLinejoin="round" />,
  "evidence-missing": (
    <>
      <circle cx="6" cy="6" r="4.2" strokeWidth="1.4" />
      <path d="M6 1.8a4.2 4.2 0 0 0 0 8.4z" fill="currentColor" stroke="none" />
    </>
  ),
  undetermined: (
    <>
      <path d="M3.9 4.3a2.1 2.1 0 1 1 3.2 1.8C6.3 6.6 6 7 6 7.8" strokeLinecap="round" strokeWidth="1.5" />
      <circle cx="6" cy="10" r="0.9" fill="currentColor" stroke="none" />
    </>
  ),
  "not-met": <path d="M2.8 2.8l6.4 6.4M9.2 2.8 2.8 9.2" strokeLinecap="round" />,
  "not-applicable": <path d="M2.5 6h7" strokeLinecap="round" />,
};
