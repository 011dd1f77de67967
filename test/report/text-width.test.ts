import fc from "fast-check";
import { displayWidth, padTo, textHeight, wrapText } from "../../src/report/text-width";

test.each([
  ["", 0],
  ["abc", 3],
  ["项目", 4],
  ["（P-4）", 7],
  ["e\u0301", 1],
  ["①", 1],
])("%j takes %i places", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("padding counts wide characters twice and never cuts", () => {
  expect(padTo("项目", 6)).toBe("项目  ");
  expect(padTo("项目清单", 6)).toBe("项目清单");
});

test("English breaks between words, Chinese between characters, but never before a closing mark", () => {
  expect(wrapText("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrapText("项目清单表", 4)).toEqual(["项目", "清单", "表"]);
  expect(wrapText("项目，清单", 6)).toEqual(["项目，", "清单"]);
  expect(wrapText("项目，清单", 5)).toEqual(["项", "目，", "清单"]);
});

test("the address of a cell stays whole, with the marks after it", () => {
  expect(wrapText("登记于：证据清单!E138。完", 16)).toEqual(["登记于：", "证据清单!E138。", "完"]);
  expect(wrapText("see 'Staff certificates'!F12 now", 26)).toEqual([
    "see",
    "'Staff certificates'!F12",
    "now",
  ]);
  expect(wrapText("the staff's list of 'a b' here", 13)).toEqual(["the staff's", "list of 'a b'", "here"]);
});

test("a word wider than the line stands alone; line breaks and empty lines stay", () => {
  expect(wrapText("a customer-follow-up b", 6)).toEqual(["a", "customer-follow-up", "b"]);
  expect(wrapText("one\n\ntwo", 9)).toEqual(["one", "", "two"]);
});

test("wrapping loses nothing but spaces", () => {
  const squashed = (text: string) => text.replace(/\s/g, "");
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b ", "项", "，", "“", "\n", "-") }),
      fc.integer({ min: 4, max: 20 }),
      (text, width) => {
        expect(squashed(wrapText(text, width).join(""))).toBe(squashed(text));
      },
    ),
  );
});

test("a word wider than the cell counts the lines that it is broken into", () => {
  const name = "'ProjectList2025Annua'!F9";
  expect(textHeight(name, 14)).toBe(textHeight("one\ntwo", 14));
  expect(textHeight(`${name}, F10`, 14)).toBe(textHeight("one\ntwo\nthree", 14));
  expect(textHeight(name, 30)).toBe(textHeight("one", 30));
});

test("a second line makes a row higher by one line", () => {
  const one = textHeight("one two", 10);
  const two = textHeight("one two three", 10);
  const three = textHeight("one two\nthree four five six", 10);
  expect(two - one).toBeCloseTo(15, 0);
  expect(three).toBeGreaterThan(two);
});
