/** State of a view that outlives its leaving the screen: what was ticked, typed or filtered stays for the session. */
import { useCallback, useSyncExternalStore } from "react";
import type { Session } from "../../session/state";

interface Kept {
  values: Map<string, unknown>;
  listeners: Set<() => void>;
}

const keptOf = new WeakMap<Session, Kept>();

function keptFor(session: Session): Kept {
  const kept = keptOf.get(session) ?? { values: new Map(), listeners: new Set() };
  keptOf.set(session, kept);
  return kept;
}

/** Like `useState`, kept by the session under a name; `initial` is one and the same object each time. */
export function useKept<T>(
  session: Session,
  name: string,
  initial: T,
): [T, (change: T | ((before: T) => T)) => void] {
  const kept = keptFor(session);
  const subscribe = useCallback(
    (listener: () => void) => {
      kept.listeners.add(listener);
      return () => kept.listeners.delete(listener);
    },
    [kept],
  );
  const read = useCallback(
    () => (kept.values.has(name) ? (kept.values.get(name) as T) : initial),
    [kept, name, initial],
  );
  const set = useCallback(
    (change: T | ((before: T) => T)) => {
      kept.values.set(name, typeof change === "function" ? (change as (before: T) => T)(read()) : change);
      for (const listener of kept.listeners) listener();
    },
    [kept, name, read],
  );
  return [useSyncExternalStore(subscribe, read), set];
}
