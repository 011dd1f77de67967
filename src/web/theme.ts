/** Light, dark or high contrast, as the system shows itself. */
import { useSyncExternalStore } from "react";
import type { PaneTheme } from "../pane/theme";

const forced = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

/** What shows now; renders again when it changes. */
export function useTheme(): PaneTheme {
  return useSyncExternalStore(subscribe, themeNow);
}

function subscribe(listener: () => void): () => void {
  const queries = [forced, dark].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

function themeNow(): PaneTheme {
  if (matchMedia(forced).matches) return "high-contrast";
  return matchMedia(dark).matches ? "dark" : "light";
}
