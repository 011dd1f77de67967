/** One workbook for three schemes: assessed together, each scheme says just what it says alone. */
import fc from "fast-check";
import { assess } from "../../src/assessment/assess";
import type { Assessment, AssessmentOptions, DocumentToObtain } from "../../src/assessment/assessment";
import { settle } from "../../src/assessment/settle";
import { ruleBooks } from "../../src/schemes";
import type { Day } from "../../src/tables/days";
import type { Facts } from "../../src/tables/facts";
import { readTables } from "../../src/tables/read-tables";
import { assessmentDates, book, someTables } from "../rules/arbitrary-books";
import { factsOf } from "../rules/book";
import { hintsOf } from "../rules/hints";
import { openSample } from "../samples/check-sample";

const RUNS = 40;

test("there are three schemes", () => {
  expect(ruleBooks.map(({ scheme }) => scheme)).toEqual(["itss", "ccid", "csmm"]);
});

describe.each(["english-company", "chinese-clean", "chinese-messy"])("%s", (name) => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await readTables(await openSample(name), { mappings: new Map() });
  });

  test("says of each scheme what it says of it alone", () => {
    expectTheSameAlone(facts, settle({ today: 0, ruleBooks }, {}, facts));
  });

  test("lists documents that serve requirements of several schemes once", () => {
    const { documents } = assess(facts, settle({ today: 0, ruleBooks }, {}, facts));
    const shared = documents.filter(({ serves }) => new Set(serves.map(({ scheme }) => scheme)).size > 1);
    expect(shared.map(keyOf)).toEqual(sharedDocuments[name]);
  });
});

/** Asked for by requirements of several schemes, and missing; in no other order than that of their worth. */
const sharedDocuments: Readonly<Record<string, readonly string[]>> = {
  "english-company": ["operations-sla|"],
  "chinese-clean": [],
  "chinese-messy": [],
};

test("so does a random workbook, whatever is unknown in it", () => {
  const requirements = ruleBooks.flatMap((each) => each.requirements);
  const workbookAt = (asOf: Day) =>
    fc.record({ asOf: fc.constant(asOf), some: book(someTables, asOf, hintsOf(requirements, asOf)) });
  fc.assert(
    fc.property(fc.oneof(...assessmentDates.map(workbookAt)), ({ asOf, some }) => {
      expectTheSameAlone(factsOf(some), {
        asOf,
        targets: {},
        params: new Map(),
        schemes: ruleBooks,
        ruleBooks,
      });
    }),
    { numRuns: RUNS },
  );
});

function expectTheSameAlone(facts: Facts, options: AssessmentOptions): void {
  const together = assess(facts, options);
  const apart = options.schemes.map((scheme) => assess(facts, { ...options, schemes: [scheme] }));
  expect(together.schemes).toEqual(apart.flatMap(({ schemes }) => schemes));
  expect(worthKnowing(together.documents)).toEqual(worthKnowing(unionOf(apart)));
}

/** The documents of separate assessments as one list: each kind and subject once, with all that it serves. */
function unionOf(assessments: readonly Assessment[]): DocumentToObtain[] {
  const union = new Map<string, DocumentToObtain>();
  for (const document of assessments.flatMap(({ documents }) => documents)) {
    const known = union.get(keyOf(document));
    union.set(keyOf(document), known === undefined ? document : joined(known, document));
  }
  return [...union.values()];
}

function joined(a: DocumentToObtain, b: DocumentToObtain): DocumentToObtain {
  const windows = [a.window, b.window].filter((window) => window !== null);
  const from = Math.max(...windows.map((window) => window.from));
  const to = Math.min(...windows.map((window) => window.to));
  return {
    ...a,
    window: windows.length === 0 ? null : { from, to },
    serves: [...a.serves, ...b.serves],
    turnsAlone: a.turnsAlone || b.turnsAlone,
  };
}

/** A list of documents without its order and without the row that was found first. */
function worthKnowing(documents: readonly DocumentToObtain[]) {
  return documents
    .map((document) => ({
      document: keyOf(document),
      window: document.window,
      serves: document.serves.map(({ requirement }) => requirement).sort(),
      turnsAlone: document.turnsAlone,
    }))
    .sort((a, b) => a.document.localeCompare(b.document));
}

function keyOf({ kind, subject }: DocumentToObtain): string {
  return `${kind}|${subject ?? ""}`;
}
