/** The settings that there are since several rule books are shipped: which schemes, and what is chosen about their books. */
import { settle } from "../../src/assessment/settle";
import { readPrevious } from "../../src/report/previous";
import { noSettings, type Settings } from "../../src/report/read-settings";
import { settingsSheet } from "../../src/report/settings-sheet";
import { paramsIn } from "../../src/rules/params";
import { ruleBooks } from "../../src/schemes";
import type { Language } from "../../src/tables/definition";
import { memoryWorkbook, type CellInput } from "../../src/workbook/memory/memory-workbook";
import { makeFacts } from "../tables/make-facts";
import { day } from "./fixtures";

/** What a settings sheet of these settings says once it is read again, with cells of its Value column typed over. */
async function readAgain(
  settings: Partial<Settings>,
  typed: Readonly<Record<string, CellInput>> = {},
  language: Language = "en",
): Promise<Settings> {
  const sheet = settingsSheet({ ...noSettings, ...settings, present: true }, ruleBooks, language);
  const workbook = memoryWorkbook({ sheets: [] });
  await workbook.put([sheet]);
  const rows = sheet.rows.flatMap(({ cells }, at) => {
    const key = String(cells[0]?.value ?? "");
    return Object.hasOwn(typed, key) ? [{ row: at + 1, value: typed[key]! }] : [];
  });
  for (const { row, value } of rows) {
    const cell = { sheet: sheet.name, row, column: 1 };
    await workbook.edit([{ cell, value: value as string | number }]);
  }
  expect(rows).toHaveLength(Object.keys(typed).length);
  return (await readPrevious(workbook, ruleBooks)).settings;
}

const forms = ({ problems }: Settings) => problems.map(({ details }) => details.form);

test.each(["en", "zh"] as const)(
  "what is chosen stands in the sheet and is read again (%s)",
  async (language) => {
    const chosen: Partial<Settings> = {
      schemes: ["itss", "csmm"],
      choices: new Map([
        ["ccid.indicatorsFrom", "3"],
        ["csmm.edition", "2022"],
      ]),
    };
    expect(await readAgain(chosen, {}, language)).toMatchObject({ ...chosen, problems: [] });
  },
);

test.each([
  ["CSMM", ["csmm"]],
  ["csmm、ITSS", ["itss", "csmm"]],
  ["itss, ccid; csmm", ["itss", "ccid", "csmm"]],
])("schemes typed as %s", async (text, schemes) => {
  expect((await readAgain({}, { Schemes: text })).schemes).toEqual(schemes);
});

test.each(["ISO 9001", "itss, tmmi", "、"])(
  "schemes typed as %j are a problem, and all are assessed",
  async (text) => {
    const settings = await readAgain({}, { Schemes: text });
    expect(settings.schemes).toBeUndefined();
    expect(forms(settings)).toEqual(["schemes"]);
  },
);

test.each([
  ["csmm.edition", 2022, "2022"],
  ["csmm.edition", "OWN", "own"],
  ["csmm.edition", "source", "source"],
  ["ccid.indicatorsFrom", 3, "3"],
  ["ccid.indicatorsFrom", "三级", "3"],
  ["ccid.indicatorsFrom", "no level", "none"],
])("%s typed as %j", async (key, typed, choice) => {
  expect((await readAgain({}, { [key]: typed })).choices).toEqual(new Map([[key, choice]]));
});

test.each([
  ["csmm.edition", 2023],
  ["csmm.edition", "the new one"],
  ["ccid.indicatorsFrom", 5],
])("%s typed as %j is a problem, and the standard holds", async (key, typed) => {
  const settings = await readAgain({}, { [key]: typed });
  expect(settings.choices).toEqual(new Map());
  expect(forms(settings)).toEqual(["choice"]);
  expect(settings.unread).toEqual([{ key, name: key, value: String(typed) }]);
});

test("the thresholds of a chosen edition stand as its defaults", () => {
  const settings = { ...noSettings, choices: new Map([["csmm.edition", "2022"]]) };
  const { rows } = settingsSheet(settings, ruleBooks, "en");
  const row = rows.find(({ cells }) => cells[0]?.value === "csmm.clauseCount")!;
  expect(row.cells.slice(1, 3).map((cell) => cell?.value)).toEqual([null, "161 clauses"]);
});

describe("settled", () => {
  const settled = async (settings: Partial<Settings>, caller: Partial<Settings> = {}) =>
    settle({ today: day("2026-06-30"), ruleBooks, ...caller }, settings, await makeFacts({}));
  const names = (books: readonly { scheme: string }[]) => books.map(({ scheme }) => scheme);

  test("all schemes are assessed, unless the settings name some; the caller's word goes before", async () => {
    expect(names((await settled({})).schemes)).toEqual(["itss", "ccid", "csmm"]);
    expect(names((await settled({ schemes: ["csmm"] })).schemes)).toEqual(["csmm"]);
    expect(names((await settled({ schemes: ["csmm"] }, { schemes: ["itss", "ccid"] })).schemes)).toEqual([
      "itss",
      "ccid",
    ]);
  });

  test("every rule book stays known, with its choices carried out", async () => {
    const options = await settled({ schemes: ["itss"], choices: new Map([["csmm.edition", "2022"]]) });
    expect(names(options.ruleBooks!)).toEqual(["itss", "ccid", "csmm"]);
    const clauses = paramsIn(options.ruleBooks).find(({ param }) => param === "csmm.clauseCount");
    expect(clauses?.value).toBe(161);
  });

  test("the caller's choice goes before the settings'", async () => {
    const { choices } = await settled(
      { choices: new Map([["csmm.edition", "2022"]]) },
      { choices: new Map([["csmm.edition", "own"]]) },
    );
    expect(choices).toEqual(new Map([["csmm.edition", "own"]]));
  });
});
