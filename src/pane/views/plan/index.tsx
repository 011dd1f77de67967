/** *Plan*: what lies ahead. A list of views, each by the question it answers; an opened one has a way back at its top. */
import { useEffect, useRef, useState } from "react";
import type { Checked } from "../../../check-workbook";
import { Loaded } from "../../frame/loaded";
import { Skeleton } from "../../frame/skeleton";
import { NotChecked } from "../parts/not-checked";
import type { ViewProps } from "../view";
import { OpenedPart } from "./opened-part";
import { PartList } from "./part-list";
import { planParts, type PlanPart } from "./plan-part";

export default function PlanView(props: ViewProps) {
  const { session, state, language } = props;
  if (state.checked === null) return <NotChecked session={session} language={language} />;
  return <Plan {...props} checked={state.checked} />;
}

function Plan(props: ViewProps & { checked: Checked }) {
  const { language } = props;
  const { part, cameFrom, place, turnTo } = usePlanPart();
  if (part === null) {
    return <PartList language={language} cameFrom={cameFrom} place={place} onOpen={turnTo} />;
  }
  return (
    <OpenedPart key={part} part={part} language={language} place={place} onBack={() => turnTo(null)}>
      <Loaded
        load={planParts[part].load}
        language={language}
        fallback={<Skeleton language={language} />}
        with={{ ...props, openPart: turnTo }}
      />
    </OpenedPart>
  );
}

/** Which view is open (null: the list), which one the list was come back from, and where the keyboard goes on. */
function usePlanPart() {
  const [{ part, cameFrom }, setOpened] = useState<{ part: PlanPart | null; cameFrom: PlanPart | null }>({
    part: null,
    cameFrom: null,
  });
  const place = useRef<HTMLElement>(null);
  // Effects run anew when a hidden tab is shown again; whoever only comes back to the tab keeps the focus there.
  const hasTurned = useRef(false);
  const turnTo = (next: PlanPart | null) => {
    hasTurned.current = true;
    setOpened({ part: next, cameFrom: part });
  };
  useEffect(() => {
    if (!hasTurned.current) return;
    hasTurned.current = false;
    place.current?.scrollIntoView({ block: part === null ? "nearest" : "start" });
    place.current?.focus({ preventScroll: true });
  }, [part]);
  return { part, cameFrom, place, turnTo };
}
