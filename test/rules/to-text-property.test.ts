/** Any well-formed tree gets a sentence fit to print, and no two different demands get the same one. */
import fc from "fast-check";
import { conditionText, testText } from "../../src/rules/to-text";
import { catalogue, tableIds } from "../../src/tables/catalogue";
import { anyTest, changed, condition } from "./to-text-arbitrary";

const languages = ["en", "zh"] as const;

/** Everything that a reader may see: labels. A code that is also part of a label is no leak. */
const labels = tableIds
  .flatMap((table) => [
    catalogue[table].label,
    ...Object.values(catalogue[table].columns).map(({ label }) => label),
  ])
  .flatMap(({ en, zh }) => [en, zh]);
const codes = tableIds.flatMap((table) => [
  table,
  ...Object.entries(catalogue[table].columns).flatMap(([field, { type }]) => [
    field,
    ...(type.kind === "choice" ? type.choices.map(({ code }) => code) : []),
  ]),
]);
/** Codes that cannot be words of a sentence: camelCase and hyphenated ones. */
const telltale = codes.filter((code) => /[a-z][A-Z]|-/.test(code) && !["in-progress"].includes(code));

function faultsOf(text: string): string[] {
  const faults: string[] = [];
  if (text.trim() !== text || text === "") faults.push("empty or padded");
  if (/undefined|null|NaN|\[object|Infinity/.test(text)) faults.push("no value");
  if (/ {2}|　/.test(text)) faults.push("doubled space");
  if (/[,.;:，。；：、]\s*[,.;:，。；：、]/.test(text)) faults.push("doubled punctuation");
  if (/\s[,.;:)）]|[(（]\s/.test(text)) faults.push("space at punctuation");
  if (/equal to (yes|true)|is true/.test(text)) faults.push("machine talk");
  if (/\b(and|or) (and|or)\b|且且|或或|的的/.test(text)) faults.push("doubled word");
  if (balance(text) !== 0) faults.push("brackets");
  faults.push(...telltale.filter((code) => new RegExp(`(^|[^\\w-])${code}([^\\w-]|$)`).test(text)));
  return faults;
}

function balance(text: string): number {
  return [...text].reduce(
    (open, letter) => open + ("(（“".includes(letter) ? 1 : ")）”".includes(letter) ? -1 : 0),
    0,
  );
}

test("labels can be told apart within a table", () => {
  for (const table of tableIds) {
    for (const language of languages) {
      const names = Object.values(catalogue[table].columns).map(({ label }) => label[language].toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  }
  expect(labels.every((label) => label.length > 0)).toBe(true);
});

test.each(languages)("any test has a sentence fit to print (%s)", (language) => {
  fc.assert(
    fc.property(anyTest(2), (tree) => {
      const text = testText(tree, language);
      expect({ text, faults: faultsOf(text) }).toEqual({ text, faults: [] });
    }),
    { numRuns: 1500 },
  );
});

test.each(languages)("any condition has a text of its own (%s)", (language) => {
  const ofTable = fc
    .constantFrom(...tableIds)
    .chain((table) => condition(table, 2).map((tree) => ({ table, tree })));
  fc.assert(
    fc.property(ofTable, ({ table, tree }) => {
      const text = conditionText(tree, table, language);
      expect({ text, faults: faultsOf(text) }).toEqual({ text, faults: [] });
    }),
    { numRuns: 1500 },
  );
});

test.each(languages)(
  "a tree that differs in one operator, threshold, field or window reads differently (%s)",
  (language) => {
    fc.assert(
      fc.property(anyTest(2), fc.nat(60), (tree, at) => {
        const other = changed(tree, at);
        fc.pre(other !== null);
        expect(testText(other!, language)).not.toBe(testText(tree, language));
      }),
      { numRuns: 3000 },
    );
  },
);
