/** What the actions of a session share. */
import type { RuleBook } from "../../rules/expression";
import type { CellRef } from "../../workbook/workbook";
import type { PaneHost } from "../host";
import type { SelectionFollower } from "./selected-requirement";
import type { Task, Undoable } from "./state";
import type { Store } from "./store";

export interface SessionOptions {
  ruleBooks: readonly RuleBook[];
  /** Milliseconds since 1970. */
  now(): number;
}

/** Something done that can be taken back. */
export interface Done {
  undoable: Undoable;
  /** Resolves to the cells that it left alone. */
  undo(): Promise<readonly CellRef[]>;
}

export interface SessionContext extends SessionOptions {
  host: PaneHost;
  store: Store;
  /** What can be taken back, the last thing last. */
  done: Done[];
  selection: SelectionFollower;
  /** How many changes of the user's the host has told of. */
  changes: number;
  /** Settings or judgements have changed since the results were written. */
  settingsChanged: boolean;
}

/** One piece of work that goes on. */
export interface Doing {
  readonly signal: AbortSignal;
  /** Shows what is done now; how far it is nobody can say yet. */
  begin(task: Task): void;
  /** Shows how far it is, from 0 to 1. */
  progress(done: number): void;
}

/** How many things can be taken back. */
const MOST_DONE = 20;

/** Remembers what was done, so that it can be taken back. */
export function remember({ done, store }: SessionContext, entry: Done): void {
  done.push(entry);
  if (done.length > MOST_DONE) done.shift();
  store.set({ undoable: entry.undoable });
}
