/** *Overview*. */
import type { ViewProps } from "../view";

export default function OverviewView({ state }: ViewProps) {
  return <div>{state.workbook}</div>;
}
