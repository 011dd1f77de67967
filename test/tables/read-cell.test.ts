import { readLevel } from "../../src/tables/read-level";
import { dateCell, percent, reading, short, type CellInput } from "./cells";

describe("texts and keys", () => {
  it.each<[CellInput, string]>([
    ["  Ａｌｄｅｒ \n  Ｃｏ. ", "Ａｌｄｅｒ Ｃｏ."],
    ["\ufeffP\u200b-1", "P-1"],
    [20250001, "20250001"],
    [1e21, "1000000000000000000000"],
    [0.1 + 0.2, "0.3"],
    [12.5, "12.5"],
    [true, "TRUE"],
    [percent(0.95), "95%"],
    [dateCell(46203), "2026-06-30"],
  ])("reads %j as %j", (input, expected) => {
    expect(short(reading("projects", "name", input))).toBe(expected);
    expect(short(reading("projects", "id", input))).toBe(expected);
  });

  it("cuts what a cell cannot hold, with a notice", () => {
    const long = reading("projects", "name", "a".repeat(40_000));
    expect(long).toMatchObject({ kind: "text", notice: "text-cut" });
    expect(short(long)).toHaveLength(32_767);
    expect(reading("projects", "name", "a".repeat(32_767))).not.toHaveProperty("notice");
    expect(reading("evidence", "subject", "a,".repeat(20_000))).toMatchObject({
      kind: "list",
      notice: "text-cut",
    });
  });

  it.each(["projects", "staff"] as const)("never takes an error for a text in %s", (table) => {
    expect(short(reading(table, "name", { kind: "error", value: "#N/A" }))).toBe("!excel-error");
    expect(short(reading(table, "name", "#REF!"))).toBe("!excel-error");
    expect(short(reading(table, "name", " #n/a "))).toBe("!excel-error");
    expect(short(reading(table, "name", "# 1"))).toBe("# 1");
    expect(short(reading(table, "name", { kind: "uncached" }))).toBe("!formula-without-value");
  });
});

describe("lists", () => {
  it("separates at every separator, and gives years also as digits", () => {
    const input = "P-1、P-2,P-3;P-4；P-5，P-6\nP-7 ;; \r\n 2025年 , 2024年度，FY2023;fy 2022; 2021";
    expect(short(reading("evidence", "subject", input))).toEqual([
      ...["P-1", "P-2", "P-3", "P-4", "P-5", "P-6", "P-7"],
      ...["2025年", "2025", "2024年度", "2024", "FY2023", "2023", "fy 2022", "2022", "2021"],
    ]);
    expect(short(reading("evidence", "subject", 2025))).toEqual(["2025"]);
    expect(short(reading("evidence", "subject", " 、 "))).toBe("blank");
    expect(short(reading("evidence", "subject", "FY20255"))).toEqual(["FY20255"]);
  });
});

describe("yes or no", () => {
  it.each(["yes", "Y", "TRUE", "1", 1, true, "是", "有", "√", "✓", "✔", "对", " Yes "])(
    "takes %j for yes",
    (input) => expect(short(reading("staff", "core", input))).toBe(1),
  );
  it.each(["no", "N", "false", "0", 0, false, "否", "无", "×", "✗", "错"])("takes %j for no", (input) =>
    expect(short(reading("staff", "core", input))).toBe(0),
  );
  it.each(["maybe", "yes?", 2, "核心", percent(1), dateCell(1), "是/否"])("refuses %j", (input) =>
    expect(short(reading("staff", "core", input))).toBe("!not-yes-no"),
  );
});

describe("choices", () => {
  it.each<[CellInput, string]>([
    ["completed", "completed"],
    ["已完成", "completed"],
    ["已验收", "completed"],
    ["In progress", "in-progress"],
    ["IN  PROGRESS", "in-progress"],
    ["in-progress", "in-progress"],
    ["进行中", "in-progress"],
    ["完成", "completed"],
    ["完工", "completed"],
    ["已结项", "completed"],
    ["在建", "in-progress"],
    ["执行中", "in-progress"],
    ["实施中", "in-progress"],
  ])("reads %j as %s", (input, code) => expect(short(reading("projects", "status", input))).toBe(code));

  it("refuses what is none of them, with the nearest label", () => {
    expect(reading("projects", "status", "complete")).toEqual({
      kind: "refused",
      code: "not-a-choice",
      details: { suggestion: "completed" },
    });
    expect(reading("projects", "status", "已经完成")).toMatchObject({ details: { suggestion: "已完成" } });
    expect(reading("projects", "status", "???????????????????")).toMatchObject({ details: {} });
  });

  it("reads the words that people use for kinds", () => {
    const kind = (text: string) => short(reading("audits", "kind", text));
    expect(["内审", "管评", "管理评审会", "监督审核", "飞检"].map(kind)).toEqual([
      ...["internal-audit", "management-review", "management-review"],
      ...["annual-surveillance", "unannounced-inspection"],
    ]);
    for (const text of ["CESA标准", "CESA", "cesa"]) {
      expect(short(reading("surveys", "questionnaire", text))).toBe("cesa-standard");
    }
    expect(short(reading("projects", "status", "未完成"))).toBe("!not-a-choice");
  });

  it("keeps other texts of an open list", () => {
    expect(short(reading("certificates", "standard", "ISO 20000"))).toBe("iso20000");
    expect(short(reading("certificates", "standard", "ISO/IEC 27001"))).toBe("iso27001");
    expect(short(reading("certificates", "standard", "ISO 14001"))).toBe("ISO 14001");
    expect(short(reading("staffCertificates", "certificate", "IT服务经理"))).toBe("itss-manager");
    expect(short(reading("certificates", "standard", { kind: "error", value: "#N/A" }))).toBe("!excel-error");
  });

  it.each([
    ...["ISO9001", "ISO 9001:2015", "ISO9001：2015", "ISO 9001-2015", "iso 9001 证书"],
    ...["GB/T 19001-2016/ISO 9001:2015", "ISO9001:2015证书"],
  ])("reads the standard in %s", (written) =>
    expect(short(reading("certificates", "standard", written))).toBe("iso9001"),
  );

  it("reads a standard by its first part, and a certificate with the word after it", () => {
    expect(short(reading("certificates", "standard", "ISO/IEC 20000-1:2018"))).toBe("iso20000");
    expect(short(reading("certificates", "standard", "ISO/IEC27001:2022"))).toBe("iso27001");
    expect(short(reading("staffCertificates", "certificate", "PMP证书"))).toBe("pmp");
    expect(short(reading("staffCertificates", "certificate", "IT服务工程师 证书"))).toBe("itss-engineer");
  });

  it("keeps other standards as they are written", () => {
    for (const other of ["ISO 9000:2015", "ISO 90011", "ISO 9001:2015培训", "ISO/IEC 20000-2:2019"]) {
      expect(short(reading("certificates", "standard", other))).toBe(other);
    }
  });

  it("ignores 服务 after a class of services, and only there", () => {
    expect(short(reading("serviceCatalogue", "category", "呼叫中心服务"))).toBe("call-centre");
    expect(short(reading("serviceCatalogue", "category", "运维服务"))).toBe("operation-maintenance");
    expect(short(reading("serviceCatalogue", "category", "服务"))).toBe("!not-a-choice");
    expect(short(reading("audits", "kind", "内部审核服务"))).toBe("!not-a-choice");
  });
});

describe("levels", () => {
  it.each<[CellInput, number]>([
    [4, 4],
    ["4", 4],
    ["４", 4],
    ["四级", 4],
    ["Level 4", 4],
    ["level4", 4],
    ["L4", 4],
    ["IV", 4],
    ["Ⅳ级", 4],
    ["ITSS 4级", 4],
    ["ITSS四级", 4],
    ["四级（基本级）", 4],
    ["CSMM Level V", 5],
    ["CCID一级", 1],
    ["等级：二", 2],
    ["Level I", 1],
  ])("reads %j as %d", (input, expected) =>
    expect(short(reading("certificates", "level", input))).toBe(expected),
  );

  it.each<CellInput>([
    "0",
    "6",
    6,
    4.5,
    "4.5",
    "十",
    "十四级",
    "四五",
    "3-4",
    "3级或4级",
    "VI",
    "基本级",
    "yes",
    true,
    percent(4),
  ])("refuses %j", (input) => expect(short(reading("certificates", "level", input))).toBe("!not-a-level"));

  it("takes the same numeral twice for one", () => expect(readLevel("四级 (Level 4)")).toBe(4));
});
