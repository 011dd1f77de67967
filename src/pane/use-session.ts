/** The session's state in React. */
import { useCallback, useSyncExternalStore } from "react";
import type { PaneState, Session } from "./session/state";

/** The state as it stands; renders again on each change. */
export function useSession(session: Session): PaneState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const read = useCallback(() => session.state, [session]);
  return useSyncExternalStore(subscribe, read);
}
