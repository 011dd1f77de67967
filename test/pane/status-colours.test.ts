import { statuses } from "../../src/assessment/assessment";
import { statusTokens, type PaneTheme } from "../../src/pane/status-colours";

const themes: PaneTheme[] = ["light", "dark", "high-contrast"];
const cases = themes.flatMap((theme) => statuses.map((status) => [theme, status] as const));

it.each(cases)("can be read: %s, %s", (theme, status) => {
  const tokens = statusTokens(theme);
  const contrast = contrastOf(tokens[`status-${status}-fill`], tokens[`status-${status}-colour`]);
  expect(contrast).toBeGreaterThanOrEqual(4.5);
});

it("gives black on white the greatest contrast there is", () => {
  expect(contrastOf("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
});

/** WCAG 2.2, contrast ratio. */
function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
