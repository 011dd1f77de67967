/** What the frame gives each view. */
import type { Language } from "../../tables/definition";
import type { FindingFilter, PaneState, Session } from "../session/state";

export const viewIds = ["overview", "requirements", "evidence", "plan", "data", "settings"] as const;
export type ViewId = (typeof viewIds)[number];

/** What to show in the view that is turned to; a new object each time. */
export interface Aim {
  /** How the requirements are narrowed; what is left out is not. */
  filter?: Partial<FindingFilter>;
  /** The requirement to open. */
  requirement?: string;
}

export interface ViewProps {
  session: Session;
  state: PaneState;
  /** The language of the pane; that of the result sheets may be another. */
  language: Language;
  /** Turns to a view. */
  go(view: ViewId, aim?: Aim): void;
  /** What it was turned to for, the latest. */
  aim: Aim | null;
}
