import { readsOf, shifted, type FormulaNames } from "../../src/workbook/xlsx/edit/formula-references";
import { formatRange } from "../../src/workbook/ranges";

const names: FormulaNames = {
  names: new Map([
    ["amounts", ["Projects!$F$2:$F$9"]],
    ["above", ["A1"]],
    ["nested", ["SUM(amounts)*rate"]],
    ["rate", ["0.5"]],
    ["circle", ["circle+1"]],
  ]),
  tables: new Map([
    ["evidence", { sheet: "evidence sheet", range: { top: 1, left: 0, bottom: 9, right: 3 } }],
  ]),
};

/** What a formula reads, as addresses. */
function reads(formula: string): string | string[] {
  const found = readsOf(formula, names);
  if (found === "everything") return found;
  return found.map(
    ({ sheet, range, ownRow }) =>
      `${sheet === null ? "" : `${sheet}!`}${formatRange(range)}${ownRow ? " own row" : ""}`,
  );
}

describe("what a formula reads", () => {
  it.each<[string, string | string[]]>([
    ["A1+$B$2*c3", ["A1", "B2", "C3"]],
    ["SUM(B9:A1,D:E,$7:8)", ["A1:B9", "D1:E1048576", "A7:XFD8"]],
    ["Projects!F2+'It''s a sheet'!A1:B2", ["projects!F2", "it's a sheet!A1:B2"]],
    ["项目清单!B3&人员!C4", ["项目清单!B3", "人员!C4"]],
    ['"A1"&"say ""B2"""&C3', ["C3"]],
    ["LOG10(A1)+TRUE+1.5E+3", ["A1"]],
    ["[1]Projects!A1+'[Other.xlsx]Sheet'!B2", []],
    ["amounts*2+NESTED", ["projects!F2:F9", "projects!F2:F9"]],
    ["Projects!amounts", ["projects!F2:F9"]],
    ["COUNTA(evidence[Kind])", ["evidence sheet!A1:D9"]],
    ["evidence[[#This Row],[A1]]*10", ["evidence sheet!A1:D9 own row"]],
    ['SUMIF(A1:A9,"x",C1)', ["A1:A9", "C1:C9"]],
    ["unknown_name+#REF!", []],
    ["above", "everything"],
    ["circle", "everything"],
    ['INDIRECT("A"&1)', "everything"],
    ["_xlfn.SINGLE(OFFSET(A1,1,0))", "everything"],
    ["SUM(A1:INDEX(A:A,3))", "everything"],
    ["SUM(First:Last!A1)", "everything"],
    ["SUM(INDEX(A:A,1):A9)", "everything"],
  ])("%s", (formula, expected) => {
    expect(reads(formula)).toEqual(expected);
  });

  it("moves with a formula that cells share, but for what stays", () => {
    const found = readsOf("A1+$A1+A$1+$B$2:C3+D:D+5:5", names);
    expect(found === "everything" ? [] : found.map((each) => formatRange(shifted(each, 2, 1)))).toEqual([
      "B3",
      "A3",
      "B1",
      "B2:D5",
      "E1:E1048576",
      "A7:XFD7",
    ]);
  });
});
