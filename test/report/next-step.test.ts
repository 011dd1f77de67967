import { checkWorkbook, putResults } from "../../src/check-workbook";
import { nextStep } from "../../src/report/next-step";
import { wordsFor } from "../../src/report/words";
import { ruleBooks } from "../../src/schemes";
import { memoryWorkbook, type CellInput } from "../../src/workbook/memory/memory-workbook";
import { openXlsx } from "../../src/workbook/xlsx/open";
import { relationships, textsOf, userParts } from "../workbook/packages";
import { zipOf } from "../workbook/zip";
import { day } from "./fixtures";

const options = { today: day("2026-06-30"), ruleBooks, language: "en" } as const;

/** What to do next about the registration, by what the sheets say of it. */
async function registered(on: CellInput, evidence: CellInput[][]): Promise<string> {
  const workbook = memoryWorkbook({
    sheets: [
      {
        name: "Organisation",
        rows: [
          ["Field", "Value"],
          ["Organisation name", "Blue Harbour IT"],
          ["Registration date", on],
        ],
      },
      { name: "Evidence", rows: [["Kind", "For", "Location"], ...evidence] },
    ],
  });
  const checked = await checkWorkbook(workbook, options);
  const finding = checked.assessment.schemes[0]!.findings.find(
    ({ requirement }) => requirement === "itss.4.registered",
  )!;
  return nextStep(finding, wordsFor(checked));
}

test("an open figure and a missing document are both named", async () => {
  expect(await registered(null, [])).toBe(
    "Fill in or correct Organisation!B3.\nObtain and list: Business licence.",
  );
  expect(await registered(null, [["Business licence", null, "C-1"]])).toBe(
    "Fill in or correct Organisation!B3.",
  );
  expect(await registered("2020-01-01", [])).toBe("Obtain and list: Business licence.");
});

test("of what there is too much the rows are named, one cell each", async () => {
  const row = (id: string, severity: string, closed: string | null) => [
    id,
    "ITSS",
    "2026-04-20",
    severity,
    closed,
  ];
  const workbook = memoryWorkbook({
    sheets: [
      {
        name: "Nonconformities",
        rows: [
          ["NCR no.", "Scheme", "Raised", "Severity", "Closed"],
          row("N-1", "Serious", null),
          row("N-2", "General", "2026-06-30"),
          row("N-3", "General", "2026-07-01"),
          row("N-4", "Observation", null),
        ],
      },
    ],
  });
  const checked = await checkWorkbook(workbook, options);
  const finding = checked.assessment.schemes[0]!.findings.find(
    ({ requirement }) => requirement === "itss.3.nonconformities-closed",
  )!;
  expect(nextStep(finding, wordsFor(checked))).toBe(
    "2 nonconformities too many (2 nonconformities, asked ≤ 0 nonconformities)\nSee Nonconformities!B2, B4.",
  );
  expect(nextStep(finding, wordsFor({ ...checked, language: "zh" }))).toContain("见Nonconformities!B2、B4。");
});

test("a note pinned to a result sheet in a file is in Kept remarks after the next check", async () => {
  const file = await openXlsx(await zipOf(userParts()));
  const [, findings] = await putResults(file, await checkWorkbook(file, options));
  const parts = await textsOf(await file.save());
  const sheets = file.sheets.map(({ name }) => name);
  const part = `sheet${sheets.indexOf(findings!) + 1}.xml`;
  const noted = await openXlsx(
    await zipOf({
      ...parts,
      [`xl/worksheets/_rels/${part}.rels`]: relationships(["rId1", "comments", "../comments1.xml"]),
      "xl/comments1.xml":
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList>' +
        '<comment ref="C3" authorId="0"><text><t>ask Chen</t></text></comment></commentList></comments>',
    }),
  );
  const again = await checkWorkbook(noted, options);
  expect(again.previous.stray).toEqual([
    { role: "findings", cell: "C3", row: "itss.4.registered", value: "ask Chen" },
  ]);
  expect(await putResults(noted, again)).toContain("Kept remarks");
  expect(Object.keys(await textsOf(await noted.save()))).not.toContain("xl/comments1.xml");
});
