import * as fc from "fast-check";
import { NO_TEXT, UNKNOWN_TEXT } from "../../src/tables/facts";
import { nearest } from "../../src/tables/nearest";
import { fold, squash, textPool, tidy } from "../../src/tables/text";

describe("folding", () => {
  it.each([
    ["  Alder \t\n Co. ", "Alder Co."],
    ["Ａｌｄｅｒ（１）", "Ａｌｄｅｒ（１）"],
    ["项目\u3000清单", "项目 清单"],
    ["Ⅳ①㎡", "Ⅳ①㎡"],
    ["a\u200bb\ufeff\u00ad", "ab"],
    ["\u00a0\u2003", ""],
  ])("tidies %j to %j", (text, tidied) => expect(tidy(text)).toBe(tidied));

  it("compares what differs in width only as equal", () => {
    expect(fold("Ａｌｄｅｒ（１）")).toBe("alder(1)");
    expect(fold("Ⅳ①㎡")).toBe("iv1m2");
    expect(fold("项目\u3000 清单\u00a0")).toBe("项目 清单");
  });

  it("folds the case of ASCII letters and of no others", () => {
    expect(fold("ABC xyz ÉÜ Δ 项目")).toBe("abc xyz ÉÜ Δ 项目");
    expect(fold("ＡＢＣ")).toBe("abc");
    expect(squash(" Contract \n Amount ")).toBe("contractamount");
  });

  it("is done once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => expect(fold(fold(text))).toBe(fold(text))),
    );
  });
});

describe("the pool", () => {
  it("holds each text once, as it was first shown", () => {
    const pool = textPool();
    const code = pool.intern(" Alder  Co.");
    expect([pool.intern("ALDER CO."), pool.intern("ａlder co."), pool.find("alder\nco.")]).toEqual([
      code,
      code,
      code,
    ]);
    expect(pool.intern("ALDER CO.")).toBe(code);
    expect([pool.display(code), pool.size]).toEqual(["Alder Co.", 1]);
    expect(pool.intern("Birch")).not.toBe(code);
  });

  it("shows a company's name as it is written, and finds it whatever its width", () => {
    const pool = textPool();
    const code = pool.intern(" 桤木（北京）科技\u3000有限公司 ");
    expect(pool.display(code)).toBe("桤木（北京）科技 有限公司");
    expect([pool.intern("桤木(北京)科技 有限公司"), pool.find("桤木(北京)科技 有限公司")]).toEqual([
      code,
      code,
    ]);
  });

  it("knows what it does not hold, and what is no text", () => {
    const pool = textPool();
    expect([pool.find("Alder"), pool.size]).toEqual([UNKNOWN_TEXT, 0]);
    expect([pool.intern(""), pool.intern(" \u3000"), pool.size]).toEqual([NO_TEXT, NO_TEXT, 0]);
  });

  it("gives equal codes to texts that fold to the same, and to no others", () => {
    const piece = fc.constantFrom("a", "A", "ａ", " ", "\t", "项", "\u200b", "1");
    const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const pool = textPool();
        const codes = texts.map(pool.intern);
        texts.forEach((a, i) =>
          texts.forEach((b, j) => expect(codes[i] === codes[j]).toBe(fold(a) === fold(b))),
        );
      }),
    );
  });
});

describe("the nearest label", () => {
  it("is the one that fewest changes make of the text, if it is near", () => {
    expect(nearest("complet", ["cancelled", "completed"])).toBe("completed");
    expect(nearest("合同总金额", ["审计确认金额", "合同金额", "合同编号"])).toBe("合同金额");
    expect(nearest("weather", ["completed", "合同金额"])).toBeNull();
    expect(nearest("x".repeat(40_000), ["completed"])).toBeNull();
    expect(nearest("anything", [])).toBeNull();
  });
});
