/** *Requirements*. */
import type { ViewProps } from "../view";

export default function RequirementsView({ state }: ViewProps) {
  return <div>{state.workbook}</div>;
}
