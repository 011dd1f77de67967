/** The views of the plan in the order of its list: where each comes from, its icon, and what it is given. Its words: `locales/plan.ts`. */
import type { FluentIcon } from "@fluentui/react-icons";
import { ArrowTrendingRegular } from "@fluentui/react-icons/svg/arrow-trending";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ClipboardSearchRegular } from "@fluentui/react-icons/svg/clipboard-search";
import { CompassNorthwestRegular } from "@fluentui/react-icons/svg/compass-northwest";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { OptionsRegular } from "@fluentui/react-icons/svg/options";
import { ShieldErrorRegular } from "@fluentui/react-icons/svg/shield-error";
import { TopSpeedRegular } from "@fluentui/react-icons/svg/top-speed";
import type { ComponentType } from "react";
import type { Checked } from "../../../check-workbook";
import type { planMessages } from "../../../locales/plan";
import type { ViewProps } from "../view";

export type PlanPart = keyof ReturnType<typeof planMessages>["parts"];

export interface PlanPartProps extends ViewProps {
  checked: Checked;
  /** Turns to another view of the plan. */
  openPart(part: PlanPart): void;
}

interface PlanPartEntry {
  Icon: FluentIcon;
  /** Fetched when it is first opened. */
  load: () => Promise<{ default: ComponentType<PlanPartProps> }>;
}

export const planParts: Readonly<Record<PlanPart, PlanPartEntry>> = {
  whatIf: { Icon: OptionsRegular, load: () => import("./what-if") },
  cheapest: { Icon: LightbulbRegular, load: () => import("./cheapest") },
  calendar: { Icon: CalendarLtrRegular, load: () => import("./calendar") },
  forecast: { Icon: ArrowTrendingRegular, load: () => import("./forecast") },
  audit: { Icon: ClipboardSearchRegular, load: () => import("./audit") },
  resilience: { Icon: ShieldErrorRegular, load: () => import("./resilience") },
  quick: { Icon: TopSpeedRegular, load: () => import("./quick") },
  compare: { Icon: HistoryRegular, load: () => import("./compare") },
  advice: { Icon: CompassNorthwestRegular, load: () => import("./advice") },
};
