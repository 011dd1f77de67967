/** What changes cost, in the settings sheet. */
import { costKinds, defaultCosts } from "../../src/assessment/plan/costs";
import { noSettings, readSettings, type Settings } from "../../src/report/read-settings";
import { settingsSheet } from "../../src/report/settings-sheet";
import { ruleBooks } from "../../src/schemes";
import type { RawCell } from "../../src/workbook/workbook";

const text = (value: string): RawCell => ({ kind: "text", value });
const number = (value: number): RawCell => ({ kind: "number", value, format: "plain" });

function settingsOf(...rows: [string, RawCell][]): Settings {
  const cells = [["Key", text("Value")] as [string, RawCell], ...rows];
  return readSettings(
    cells.map(([key, value], at) => ({ row: at + 1, cells: [text(key), value] })),
    { sheet: "Proofsheet settings", date1904: false, ruleBooks },
  );
}

test("a cost typed in counts, parts of a day included", () => {
  const { costs, problems } = settingsOf(["cost.document", number(2.5)], ["Cost.Wait", text("0")]);
  expect([...costs]).toEqual([
    ["document", 2.5],
    ["wait", 0],
  ]);
  expect(problems).toEqual([]);
});

test.each(["-1", "a lot", "100001"])("the cost %s is refused, kept and told", (typed) => {
  const { costs, problems, unread } = settingsOf(["cost.project", text(typed)]);
  expect(costs.size).toBe(0);
  expect(problems).toMatchObject([{ code: "bad-setting", details: { key: "cost.project", form: "cost" } }]);
  expect(unread).toEqual([{ key: "cost.project", name: "cost.project", value: typed }]);
});

test("the sheet lists every kind with its default and what is set", () => {
  const { rows } = settingsSheet({ ...noSettings, costs: new Map([["audit", 3]]) }, ruleBooks, "en");
  const shown = rows.map(({ cells }) => cells.slice(0, 3).map((cell) => cell?.value ?? null));
  const ofCosts = shown.filter(([key]) => String(key).startsWith("cost."));
  expect(ofCosts).toEqual(
    costKinds.map((kind) => [`cost.${kind}`, kind === "audit" ? 3 : null, defaultCosts[kind]]),
  );
});
