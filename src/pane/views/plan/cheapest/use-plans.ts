/** Makes plans while the pane stays at hand: between two steps the page draws and takes clicks. */
import { useEffect, useRef, useState } from "react";
import { defaultCosts } from "../../../../assessment/plan/costs";
import { loadSolver } from "../../../../assessment/plan/load-solver";
import { makePlan, type Plan, type PlanRequest } from "../../../../assessment/plan/plan";
import type { Edit } from "../../../../assessment/what-if/edit";
import { createWhatIf } from "../../../../assessment/what-if/create";
import type { Checked } from "../../../../check-workbook";
import type { Session } from "../../../session/state";
import { useKept } from "../../parts/use-kept";

export interface PlansState {
  /** Of this check; none where nothing was asked for yet. */
  readonly plans: readonly Plan[];
  /** How much is done, from 0 to 1; null while nothing is under way. */
  readonly part: number | null;
  readonly cancelled: boolean;
  readonly failed: boolean;
}

const idle: PlansState = { plans: [], part: null, cancelled: false, failed: false };

class Cancelled extends Error {}

/** The plans asked for last; those of an earlier check are gone. */
export function usePlans(session: Session, checked: Checked) {
  const [made, keepMade] = useKept<{ of: Checked; plans: readonly Plan[] } | null>(
    session,
    "cheapest-plans",
    null,
  );
  const [state, setState] = useState<PlansState>(idle);
  const run = useRef(0);
  useEffect(() => () => void run.current++, [checked]);

  async function start(requests: readonly PlanRequest[]): Promise<void> {
    const own = ++run.current;
    const isOver = () => run.current !== own;
    setState({ ...idle, part: 0 });
    try {
      const plans = await plansFor(requests, checked, async (part) => {
        setState({ ...idle, part });
        await nextTurn();
        if (isOver()) throw new Cancelled();
      });
      keepMade({ of: checked, plans });
      setState(idle);
    } catch (error) {
      if (!isOver()) setState({ ...idle, failed: !(error instanceof Cancelled) });
    }
  }

  function cancel(): void {
    run.current++;
    setState({ ...idle, cancelled: true });
  }

  const plans = made !== null && made.of === checked && state.part === null ? made.plans : [];
  return {
    state: { ...state, plans },
    start: (requests: readonly PlanRequest[]) => void start(requests),
    cancel,
  };
}

async function plansFor(
  requests: readonly PlanRequest[],
  { facts, options, previous }: Checked,
  onPart: (part: number) => Promise<void>,
): Promise<Plan[]> {
  await onPart(0);
  const solver = await loadSolver();
  const whatIf = createWhatIf(facts, options);
  const costs = { ...defaultCosts, ...Object.fromEntries(previous.settings.costs) };
  const plans: Plan[] = [];
  for (const [place, request] of requests.entries()) {
    const onProgress = (part: number) => onPart((place + part) / requests.length);
    plans.push(await makePlan(request, { facts, options, whatIf, solver, costs, onProgress }));
  }
  return plans;
}

/** Lets the page draw and answer. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The edits of a plan as a scenario; the date only where the plan waits. */
export function editsOf({ steps, day, asOf }: Plan): Edit[] {
  const wait: Edit[] = day === null || day === asOf ? [] : [{ kind: "as-of", asOf: day }];
  const rank = { add: 0, set: 1, document: 2 } as const;
  const place = ({ kind }: Edit) => rank[kind as keyof typeof rank] ?? 0;
  return [...steps.map(({ edit }) => edit).sort((a, b) => place(a) - place(b)), ...wait];
}
