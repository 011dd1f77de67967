import { dayOf } from "../../src/tables/days";
import { address, column, read, readSheet, remarks } from "./read-sheets";

describe("the organisation, one fact a row", () => {
  it("is read in either language, whatever the order and the remarks beside", async () => {
    const facts = await readSheet("企业信息", [
      ["企业基本情况"],
      ["值", "字段", "备注"],
      ["Alder Co.", "企业名称", "as registered"],
      ["是", "Registered in mainland China"],
      ["2026-06-30", "评估基准日*"],
      [2025, "latestFiscalYear"],
    ]);
    expect(column(facts, "organisation", "name")).toEqual(["Alder Co."]);
    expect(column(facts, "organisation", "mainlandRegistered")).toEqual([1]);
    expect(column(facts, "organisation", "asOf")).toEqual([dayOf(2026, 6, 30)]);
    expect(column(facts, "organisation", "latestFiscalYear")).toEqual([2025]);
    expect(address(facts, "organisation", 0, "asOf")).toBe("企业信息!A5");
    expect(address(facts, "organisation", 0, "registeredOn")).toBeNull();
    expect([facts.language, facts.notices, facts.problems]).toEqual(["zh", [], []]);
  });

  it("leaves the fiscal year and today to the assessment", async () => {
    const facts = await readSheet("Organisation", [
      ["Field", "Value"],
      ["Assessment date", null],
    ]);
    expect(column(facts, "organisation", "asOf")).toEqual([
      `blank [${dayOf(1950, 1, 1)},${dayOf(2100, 12, 31)}]`,
    ]);
    expect(column(facts, "organisation", "latestFiscalYear")).toEqual(['blank [0,"Infinity"]']);
    expect(facts.tables.organisation).toMatchObject({ rowCount: 1, complete: true });
  });

  it("names facts that it does not know, and values that it cannot read", async () => {
    const facts = await readSheet("Organisation", [
      ["Field", "Value"],
      ["Asessment date", "2026-06-30"],
      ["Registration date", "06/07/2026"],
      ["注：以上信息属实"],
    ]);
    expect(remarks(facts.notices)).toEqual([
      "unknown-column@Organisation!A2",
      "note-row-skipped@Organisation!4",
    ]);
    expect(facts.notices[0]!.details).toEqual({ header: "Asessment date", suggestion: "Assessment date" });
    expect(remarks(facts.problems)).toEqual(["ambiguous-date@Organisation!B3"]);
  });

  it("takes neither of two values for one fact", async () => {
    const facts = await readSheet("Organisation", [
      ["Field", "Value"],
      ["企业名称", "Alder"],
      ["Organisation name", "Birch"],
    ]);
    expect(column(facts, "organisation", "name")).toEqual(['refused "?"']);
    expect(remarks(facts.problems)).toEqual(["header-claimed-twice@Organisation!B2"]);
    expect(facts.problems[0]!.details).toEqual({ headers: "Organisation!A2, Organisation!A3" });
  });

  it("may be spread over sheets that agree", async () => {
    const facts = await read([
      {
        name: "Organisation",
        rows: [
          ["Field", "Value"],
          ["企业名称", "Alder"],
          ["Service scope", null],
        ],
      },
      {
        name: "企业信息",
        rows: [
          ["Field", "Value"],
          ["Organisation name", " Alder "],
          ["Service scope", "IT"],
        ],
      },
    ]);
    expect([column(facts, "organisation", "name"), column(facts, "organisation", "serviceScope")]).toEqual([
      ["Alder"],
      ["IT"],
    ]);
    expect(address(facts, "organisation", 0, "serviceScope")).toBe("企业信息!B3");
    expect(remarks(facts.notices)).toEqual(["several-sheets@Organisation"]);
  });

  it("needs its two headers", async () => {
    const facts = await readSheet("Organisation", [["企业名称", "Alder"]]);
    expect(remarks(facts.problems)).toEqual(["no-header-row@Organisation"]);
    expect(facts.tables.organisation).toMatchObject({ rowCount: 0, complete: false });
  });
});
