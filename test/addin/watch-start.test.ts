import { readFileSync } from "node:fs";

it("tells of browsers too old for the pane in a language that these understand", () => {
  const script = readFileSync("dist/addin/watch-start.js", "utf8");
  expect(script).toContain("not-started");
  // ES5, and without what came with ES2015.
  expect(script).not.toMatch(/=>|`|\b(const|let|class|async) |\b(Symbol|Promise|Map|Set)\b|\.\.\./);
});
