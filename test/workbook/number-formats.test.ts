import { kindOfCode } from "../../src/workbook/number-kind";
import { kindOfBuiltIn, readNumberKinds } from "../../src/workbook/xlsx/number-formats";

describe("a number format", () => {
  it.each([
    "yyyy-mm-dd",
    "YYYY/M/D",
    "m/d/yy h:mm",
    "dd.mm.yyyy hh:mm:ss",
    "mmm-yy",
    '[$-804]yyyy"年"m"月"d"日";@',
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    '[DBNum1][$-804]yyyy"年"m"月"',
    'm"月"',
    "yyyy",
    "[$-404]e/m/d",
    'ggge"年"',
    "[Red]d",
    "bbbb",
    "yyyy年m月d日",
    "0\\;yyyy",
    '"%"yyyy',
  ])("%s shows a date", (code) => {
    expect(kindOfCode(code)).toBe("date");
  });

  it.each(["0%", "0.00%", "#,##0.0%;[Red]-0.0%", "[>=1]0%;0.0", "0.0\\ %", "General%"])(
    "%s shows a percentage",
    (code) => {
      expect(kindOfCode(code)).toBe("percent");
    },
  );

  it.each([
    "",
    "General",
    "GENERAL",
    "0",
    "@",
    "0.00E+00",
    "##0.0e-0",
    "#,##0.00_);[Red](#,##0.00)",
    "[$¥-804]#,##0.00",
    "[Magenta]0",
    '0.0"day"',
    "0\\d",
    '0" y m d %"',
    "0_y*d",
    "h:mm",
    "h:mm AM/PM",
    "mm:ss.0",
    'hh"时"mm"分"ss"秒"',
    "[h]:mm",
    "[hh]:mm:ss",
    "[mm]:ss",
    "[s]",
    "0;yyyy",
    '"a;b"0;yyyy',
    '0"',
  ])("%p shows a plain number", (code) => {
    expect(kindOfCode(code)).toBe("plain");
  });

  it("is known by number where the file does not spell it out", () => {
    const dates = Array.from({ length: 60 }, (_, id) => id).filter((id) => kindOfBuiltIn(id) === "date");
    expect(dates).toEqual([
      14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
    ]);
    expect([8, 9, 10, 11].map(kindOfBuiltIn)).toEqual(["plain", "percent", "percent", "plain"]);
  });

  it("belongs to a cell by way of the cell formats, not of the named styles", () => {
    const styles = `<x:styleSheet xmlns:x="urn:m"><x:numFmts count="2"><x:numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;"/>
      <x:numFmt formatCode="0.0" numFmtId="14"/></x:numFmts><x:cellStyleXfs><x:xf numFmtId="9"/></x:cellStyleXfs>
      <x:cellXfs><x:xf/><x:xf numFmtId="164"/><x:xf numFmtId="14"/><x:xf numFmtId="10"/><x:xf numFmtId="999"/></x:cellXfs></x:styleSheet>`;
    expect(readNumberKinds(styles, "xl/styles.xml")).toEqual(["plain", "date", "plain", "percent", "plain"]);
  });

  it("is plain where the styles say nothing", () => {
    expect(readNumberKinds("<styleSheet/>", "xl/styles.xml")).toEqual([]);
  });
});
