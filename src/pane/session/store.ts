/** Holds the pane's state, and tells of its changes. */
import type { PaneState } from "./state";

export interface Store {
  readonly state: PaneState;
  /** A new state with these parts in place, unless all of them stand already. */
  set(parts: Partial<PaneState>): void;
  /** @returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** Before anything was read. */
export const initialState: PaneState = {
  workbook: "unread",
  work: null,
  checked: null,
  problems: [],
  fixes: [],
  unmapped: [],
  mapped: [],
  today: null,
  checkedAt: null,
  changedSince: false,
  resultSheets: {},
  resultsAreOld: false,
  selectedRequirement: null,
  undoable: null,
  proposal: null,
  message: null,
};

export function createStore(): Store {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    get state() {
      return state;
    },
    set(parts) {
      const keys = Object.keys(parts) as (keyof PaneState)[];
      if (keys.every((key) => Object.is(state[key], parts[key]))) return;
      state = { ...state, ...parts };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      // Wrapped, so that one function that subscribes twice is told twice and ends each by itself.
      const own = () => listener();
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}
