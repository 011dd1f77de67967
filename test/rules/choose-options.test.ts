import { atLeast, count, every, param, requirement } from "../../src/rules/build";
import { checkRuleBook } from "../../src/rules/check-rule-book";
import { chosenOptions, optionsTouching, withChoices } from "../../src/rules/choose-options";
import type { RuleBook } from "../../src/rules/expression";
import { asking, bookOf, parts } from "./faults";

const clauses = asking(
  atLeast(param("itss.clauses", 183, "clause"), count("clauses", every)),
  "itss.4.clauses",
);
const projects = asking(
  atLeast(param("projects", 3, "project"), count("projects", every)),
  "itss.4.projects",
);
const indicator = requirement("itss.i.staff", {
  ...parts,
  group: "indicator",
  test: atLeast(param("staff", 1, "person"), count("staff", every)),
});
const book: RuleBook = {
  ...bookOf(clauses, projects, indicator),
  options: [
    {
      option: "itss.edition",
      choices: [{ choice: "source" }, { choice: "new", params: { "itss.clauses": 161 } }],
    },
    { option: "itss.indicatorsFrom", choices: [{ choice: "none" }, { choice: "4", indicatorsFrom: "4" }] },
  ],
};

const chosen = (...entries: [string, string][]) => new Map(entries);
const changed = (after: RuleBook) =>
  after.requirements.filter((each, at) => JSON.stringify(each) !== JSON.stringify(book.requirements[at]));

test.each([
  ["nothing is chosen", chosen()],
  ["the standard is chosen", chosen(["itss.edition", "source"], ["itss.indicatorsFrom", "none"])],
  ["an unknown choice is named", chosen(["itss.edition", "older"])],
  ["another book's option is named", chosen(["csmm.edition", "new"])],
])("the book stays as it is where %s", (_, choices) => {
  expect(withChoices(book, choices)).toEqual(book);
  expect(chosenOptions(book, choices)).toEqual([]);
});

test("a choice gives thresholds another standard, and nothing else moves", () => {
  const after = withChoices(book, chosen(["itss.edition", "new"]));
  expect(changed(after).map(({ id }) => id)).toEqual(["itss.4.clauses"]);
  expect(after.requirements[0]!.test).toMatchObject({
    value: { param: "itss.clauses", value: 161, unit: "clause" },
  });
});

test("indicators become capability from the chosen level on", () => {
  const after = withChoices(book, chosen(["itss.indicatorsFrom", "4"]));
  expect(changed(after)).toEqual([{ ...indicator, level: "4", group: "capability" }]);
});

test("carrying choices out twice changes no more", () => {
  const choices = chosen(["itss.indicatorsFrom", "4"], ["itss.edition", "new"]);
  const once = withChoices(book, choices);
  expect(withChoices(once, choices)).toEqual(once);
});

test("what is not the standard is told, and which requirements it touches", () => {
  expect(chosenOptions(book, chosen(["itss.edition", "new"]))).toEqual([
    { option: "itss.edition", choice: "new", standard: "source" },
  ]);
  expect(book.requirements.map((each) => optionsTouching(each, book))).toEqual([
    ["itss.edition"],
    [],
    ["itss.indicatorsFrom"],
  ]);
});

test("a book's options name levels and thresholds that there are, each once", () => {
  expect(checkRuleBook(book)).toEqual([]);
  const wrong: RuleBook = {
    ...book,
    options: [
      { option: "a", choices: [{ choice: "x" }, { choice: "x", indicatorsFrom: "7" }] },
      { option: "a", choices: [{ choice: "y", params: { "itss.clause": 1 } }] },
    ],
  };
  expect(checkRuleBook(wrong).map(({ code, detail }) => `${code} ${detail}`)).toEqual([
    "repeated-option a",
    "repeated-option a=x",
    "unknown-level 7",
    "option-of-unknown-parameter itss.clause",
  ]);
});
