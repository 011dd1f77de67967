import { firstPaint } from "../../scripts/bench/first-paint";

it("paints first with at most 1.8 times the JavaScript of a bare page with one button", () => {
  const { pane, bare } = firstPaint();
  expect(bare).toBeGreaterThan(50_000);
  expect(pane / bare).toBeLessThanOrEqual(1.8);
});
