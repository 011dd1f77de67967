/** Light, dark or high contrast, as Excel shows itself. */
import type { PaneTheme } from "../pane/theme";

const forced = "(forced-colors: active)";
const dark = "(prefers-color-scheme: dark)";

/** What shows now. Excel need not tell its colours: then the system's count. */
export function hostTheme(): PaneTheme {
  if (matchMedia(forced).matches) return "high-contrast";
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const isDark = background ? lightness(background) < 0.4 : matchMedia(dark).matches;
  return isDark ? "dark" : "light";
}

/** Tells when the colours may have changed. Excel tells of none of its own, but takes the focus while they are chosen. */
export function watchTheme(changed: () => void): void {
  for (const query of [forced, dark]) matchMedia(query).addEventListener("change", changed);
  addEventListener("focus", changed);
}

/** From 0 to 1, of "#RRGGBB". */
function lightness(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
}
