/** *Which scheme?* as a part of the plan. */
import { useParts } from "../../parts/styles";
import type { PlanPartProps } from "../plan-part";
import Advice from "./advice";

export default function AdvicePart({ session, language, checked, go }: PlanPartProps) {
  const parts = useParts();
  return (
    <div className={parts.view}>
      <Advice session={session} language={language} checked={checked} go={go} />
    </div>
  );
}
