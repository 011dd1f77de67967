/** State that stays while another part of the pane is shown, for as long as the pane is open. */
import { useState } from "react";
import type { Session } from "../../session/state";

const keptBySession = new WeakMap<Session, Map<string, unknown>>();

/** As `useState`, but whoever asks for the same key later, or anew, finds what was set. */
export function useKept<T>(session: Session, key: string, initial: T): [T, (value: T) => void] {
  const kept = keptBySession.get(session) ?? new Map<string, unknown>();
  keptBySession.set(session, kept);
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as T) : initial));
  const keep = (next: T) => {
    kept.set(key, next);
    setValue(next);
  };
  return [value, keep];
}
