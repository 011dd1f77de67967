import { allTests, atLeast, count, eq, gte, holds, param } from "../../src/rules/build";
import { parseRuleBook, RuleBookError } from "../../src/rules/schema";
import { asking, bookOf } from "./faults";

describe("a rule book in JSON", () => {
  const test = allTests(
    atLeast(param("n", 3, "project"), count("projects", gte("contractAmount", 500_000))),
    holds("projects", eq("status", "completed")),
  );
  const json = () => JSON.parse(JSON.stringify(bookOf(asking(test))));
  const thrown = (book: unknown): readonly string[] => {
    try {
      parseRuleBook(book);
    } catch (error) {
      if (error instanceof RuleBookError) return error.faults;
      throw error;
    }
    return [];
  };
  it("is read as it is", () => {
    expect(parseRuleBook(json())).toEqual(json());
  });
  it.each<[string, (book: ReturnType<typeof json>) => unknown, RegExp]>([
    ["nothing", () => null, /^rule book: /],
    ["another scheme", (book) => ({ ...book, scheme: "iso" }), /^scheme: /],
    ["a key too many", (book) => ({ ...book, comment: "" }), /^rule book: .*comment/],
    ["no levels", (book) => ({ ...book, levels: [] }), /^levels: /],
    [
      "another node",
      (book) => (book.requirements[0].test.of[0].kind = "atleast") && book,
      /^requirements\.0\.test\.of\.0\.kind: /,
    ],
    [
      "another table",
      (book) => (book.requirements[0].test.of[1].table = "project") && book,
      /^requirements\.0\.test\.of\.1\.table: /,
    ],
    [
      "another unit",
      (book) => (book.requirements[0].test.of[0].unit = "projects") && book,
      /^requirements\.0\.test\.of\.0\.unit: /,
    ],
    [
      "an odd operand",
      (book) => (book.requirements[0].test.of[1].where.value = { is: 1 }) && book,
      /^requirements\.0\.test\.of\.1\.where\.value: expected one of literal/,
    ],
    [
      "a parameter without its requirement",
      (book) => (book.requirements[0].test.of[0].value.param = "n") && book,
      /^requirements\.0\.test\.of\.0\.value\.param: a parameter is named/,
    ],
    [
      "a wrong field",
      (book) => (book.requirements[0].test.of[1].where.field = "statu") && book,
      /^itss\.4\.one: unknown-field projects\.statu$/,
    ],
  ])("is refused for %s, and says where", (_, change, expected) => {
    const [first, ...others] = thrown(change(json()));
    expect(first).toMatch(expected);
    expect(others).toEqual([]);
  });
});
