import { cellText, cellTextAttribute, escapeAttribute, shorten } from "../../src/workbook/xlsx/xml-text";
import { foldName, freeSheetName, freeTableName } from "../../src/workbook/sheet-names";

describe("text of cells", () => {
  it.each([
    ["plain", "<t>plain</t>"],
    ["a < b & c > d", "<t>a &lt; b &amp; c &gt; d</t>"],
    [" a", '<t xml:space="preserve"> a</t>'],
    ["a\n", '<t xml:space="preserve">a\n</t>'],
    ["a\r\nb\rc", '<t xml:space="preserve">a\nb\nc</t>'],
    ["a  b", '<t xml:space="preserve">a  b</t>'],
    ["a b", "<t>a b</t>"],
    ["\u0000\u001f", "<t>_x0000__x001F_</t>"],
    ["_x000D_", "<t>_x005F_x000D_</t>"],
    ["_x000d_x000D_", "<t>_x005F_x000d_x005F_x000D_</t>"],
    ["_x00D_", "<t>_x00D_</t>"],
    ["\ud83d\ude00", "<t>\ud83d\ude00</t>"],
    ["\ud83d", "<t>\ufffd</t>"],
    ["a\ude00\uffff", "<t>a\ufffd\ufffd</t>"],
    ["]]>", "<t>]]&gt;</t>"],
  ])("writes %j", (text, wanted) => {
    expect(cellText(text)).toBe(wanted);
  });

  it("keeps 32,767 characters and cuts the rest, never within a character", () => {
    const inner = (text: string) => cellText(text).replace(/^<t>|<\/t>$/g, "");
    expect(inner("x".repeat(32_767))).toHaveLength(32_767);
    expect(inner("x".repeat(32_768))).toBe(`${"x".repeat(32_766)}…`);
    // The cut would fall between the halves of the last but one character.
    expect(shorten("a😀😀", 4)).toBe("a😀…");
    expect(shorten("a😀b😀", 5)).toBe("a😀b…");
    expect(shorten("a😀", 3)).toBe("a😀");
  });

  it("writes attributes whose white space survives", () => {
    expect(escapeAttribute('a"b\n\t<')).toBe("a&quot;b&#10;&#9;&lt;");
    expect(cellTextAttribute("Due\r\n_x000a_ & more")).toBe("Due_x000a__x005F_x000a_ &amp; more");
  });
});

describe("names of sheets", () => {
  const free = (wanted: string, ...taken: string[]) => freeSheetName(wanted, new Set(taken.map(foldName)));

  it.each([
    ["Findings", [], "Findings"],
    ["Findings", ["findings"], "Findings (2)"],
    ["Findings", ["FINDINGS", "Findings (2)"], "Findings (3)"],
    ["a[b]:c*d?e/f\\g", [], "a_b__c_d_e_f_g"],
    ["'quoted'", [], "quoted"],
    ["it's", [], "it's"],
    ["", [], "Sheet"],
    ["History", [], "History (2)"],
    ["x".repeat(31), [], "x".repeat(31)],
    ["x".repeat(32), [], "x".repeat(31)],
    ["x".repeat(31), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
    [`${"x".repeat(30)}😀`, [], "x".repeat(30)],
    [`${"x".repeat(30)}'y`, [], "x".repeat(30)],
    ["评估结果", ["评估结果"], "评估结果 (2)"],
  ])("makes of %j beside %j: %j", (wanted, taken, got) => {
    expect(free(wanted, ...taken)).toBe(got);
  });

  it("gives each name once", () => {
    const taken = new Set<string>();
    expect(["A", "a", "A (2)"].map((name) => freeSheetName(name, taken))).toEqual([
      "A",
      "a (2)",
      "A (2) (2)",
    ]);
  });
});

describe("names of tables", () => {
  const free = (wanted: string, ...taken: string[]) => freeTableName(wanted, new Set(taken.map(foldName)));

  it.each([
    ["projects", [], "projects"],
    ["Projects", ["projects"], "Projects_2"],
    ["项目 清单", [], "项目_清单"],
    ["2025", [], "_2025"],
    ["AB12", [], "_AB12"],
    ["R1C1", [], "_R1C1"],
    ["c", [], "_c"],
    ["ABCD12", [], "ABCD12"],
  ])("makes of %j beside %j: %j", (wanted, taken, got) => {
    expect(free(wanted, ...taken)).toBe(got);
  });
});
