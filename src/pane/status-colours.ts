/** The colours of statuses in the pane: those of the result sheets on light, their own on dark. */
import type { Status } from "../assessment/assessment";
import { statusColours } from "../report/colours";

/** What the host shows; forced colours of the system override each. */
export type PaneTheme = "light" | "dark" | "high-contrast";

type Pair = { fill: string; colour: string };
type Token = `status-${Status}-${"fill" | "colour"}`;
/** Custom properties that stand in the theme beside Fluent's. */
export type StatusTokens = Record<Token, string>;

/** On Fluent's dark grey: each reaches 4.5 to 1 within itself (computed in the tests). */
export const darkStatusColours: Readonly<Record<Status, Pair>> = {
  "not-met": { fill: "C4392D", colour: "FFFFFF" },
  undetermined: { fill: "546B82", colour: "FFFFFF" },
  "evidence-missing": { fill: "E0A92E", colour: "2B1D00" },
  met: { fill: "1F6B3F", colour: "EFFFF4" },
  "not-applicable": { fill: "454545", colour: "DEDEDE" },
};

const contrasting: Pair = { fill: "000000", colour: "FFFFFF" };
const contrastColours: Readonly<Record<Status, Pair>> = {
  "not-met": contrasting,
  undetermined: contrasting,
  "evidence-missing": contrasting,
  met: contrasting,
  "not-applicable": contrasting,
};

const byTheme = { light: statusColours, dark: darkStatusColours, "high-contrast": contrastColours };

/** The custom properties of a theme. */
export function statusTokens(theme: PaneTheme): StatusTokens {
  const entries = Object.entries(byTheme[theme]).flatMap(([status, { fill, colour }]) => [
    [`status-${status}-fill`, `#${fill}`],
    [`status-${status}-colour`, `#${colour}`],
  ]);
  return Object.fromEntries(entries) as StatusTokens;
}

/** A status's colour as a style value. */
export function statusColour(status: Status, part: "fill" | "colour"): string {
  return `var(--status-${status}-${part})`;
}
