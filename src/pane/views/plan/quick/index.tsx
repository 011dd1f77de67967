/** *Quick level check* as a part of the plan. */
import { useParts } from "../../parts/styles";
import type { PlanPartProps } from "../plan-part";
import SessionQuick from "./session-quick";

export default function QuickPart({ session, language, checked }: PlanPartProps) {
  const parts = useParts();
  return (
    <div className={parts.view}>
      <SessionQuick session={session} language={language} checked={checked} />
    </div>
  );
}
