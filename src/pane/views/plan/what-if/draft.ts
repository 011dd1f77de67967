/** The scenario that is being made: kept for as long as the pane is open, whatever it is evaluated on. */
import type { Edit } from "../../../../assessment/what-if/edit";
import type { Session } from "../../../session/state";
import { targetOf, withEdit, withoutTarget } from "./edit-list";

export interface DraftState {
  readonly edits: readonly Edit[];
  /** The saved scenario that it was opened from, or saved as; null: none. */
  readonly name: string | null;
  /** The lists before the changes made so far, the latest last. */
  readonly past: readonly (readonly Edit[])[];
}

export interface Draft {
  readonly state: DraftState;
  subscribe(listener: () => void): () => void;
  put(edit: Edit): void;
  drop(target: string): void;
  /** Puts several in and takes several out by one change. */
  change(put: readonly Edit[], drop: readonly string[]): void;
  /** A whole list in place of this one. */
  open(edits: readonly Edit[], name: string | null): void;
  undo(): void;
  named(name: string | null): void;
}

/** How many changes can be taken back. */
const MOST_PAST = 50;

const draftBySession = new WeakMap<Session, Draft>();

/** The one draft of a session. */
export function draftOf(session: Session): Draft {
  const draft = draftBySession.get(session) ?? createDraft();
  draftBySession.set(session, draft);
  return draft;
}

export function createDraft(): Draft {
  let state: DraftState = { edits: [], name: null, past: [] };
  /** What the last change was about: while one thing is dragged, all of it is one change. */
  let dragged: string | null = null;
  const listeners = new Set<() => void>();

  function set(edits: readonly Edit[], about: string | null, name = state.name): void {
    const goesOn = about !== null && about === dragged;
    const past = goesOn ? state.past : [...state.past, state.edits].slice(-MOST_PAST);
    dragged = about;
    tell({ edits, name, past });
  }
  function tell(next: DraftState): void {
    state = next;
    for (const listener of [...listeners]) listener();
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    put: (edit) => set(withEdit(state.edits, edit), targetOf(edit)),
    drop(target) {
      // A slider that is drawn back to where it stood takes its edit out and goes on.
      set(withoutTarget(state.edits, target), target);
    },
    change(put, drop) {
      const left = drop.reduce<readonly Edit[]>(withoutTarget, state.edits);
      set(put.reduce<readonly Edit[]>(withEdit, left), null);
    },
    open: (edits, name) => set(edits, null, name),
    undo() {
      const edits = state.past.at(-1);
      if (edits === undefined) return;
      dragged = null;
      tell({ ...state, edits, past: state.past.slice(0, -1) });
    },
    named: (name) => tell({ ...state, name }),
  };
}
