import fc from "fast-check";
import { statuses } from "../../../src/assessment/assessment";
import { shortName, type CheckRecord } from "../../../src/assessment/compare/record";
import { formatRecord, parseRecord } from "../../../src/report/history/record-text";
import { ruleBooks } from "../../../src/schemes";

const ids = ruleBooks.flatMap(({ requirements }) => requirements.map(({ id }) => id));
const level = fc.option(fc.constantFrom("1", "2", "3", "4"));
const status = fc.constantFrom(...statuses);
const scheme = fc.record({
  scheme: fc.constantFrom("itss" as const, "ccid" as const, "csmm" as const),
  edition: fc.string(),
  rules: fc.string(),
  target: level,
  onFigures: level,
  capability: level,
  eligible: level,
  profileLevel: fc.constantFrom("1", "4"),
  counts: fc.record({
    "not-met": fc.nat(),
    undetermined: fc.nat(),
    "evidence-missing": fc.nat(),
    met: fc.nat(),
    "not-applicable": fc.nat(),
  }),
  statuses: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ids.map(shortName)), status), { selector: ([name]) => name })
    .map((entries) => new Map(entries)),
});
const record: fc.Arbitrary<CheckRecord> = fc.record({
  checkedOn: fc.integer({ min: 0, max: 40_000 }),
  asOf: fc.integer({ min: 0, max: 40_000 }),
  version: fc.string(),
  problems: fc.nat(),
  inputs: fc.string(),
  tables: fc.constantFrom(new Map([["projects", "a.b"]] as const), new Map()),
  params: fc
    .array(fc.tuple(fc.constantFrom("a.b", "c|d"), fc.double({ noNaN: true, noDefaultInfinity: true })))
    .map((entries) => new Map(entries.map(([key, value]) => [key, value === 0 ? 0 : value]))),
  choices: fc.constantFrom(new Map(), new Map([["csmm.edition", "2022"]])),
  schemes: fc.array(scheme, { maxLength: 3 }),
});

test("a record comes back from its text as it was", () => {
  fc.assert(fc.property(record, (each) => expect(parseRecord(formatRecord(each))).toEqual(each)));
});

test("a text that is no record, or is cut, is none", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(parseRecord(text)).toBeNull()));
  fc.assert(
    fc.property(record, fc.nat(), (each, at) => {
      const text = formatRecord(each);
      expect(parseRecord(text.slice(0, at % text.length))).toBeNull();
    }),
  );
  expect(parseRecord(formatRecord(fc.sample(record, 1)[0]!).replace("check1", "check2"))).toBeNull();
  expect(parseRecord('check1[1,2,"0.1.0",0,"x",{},{},{},["itss"]]')).toBeNull();
});

test("no two requirements have one short name", () => {
  expect(ids.length).toBeGreaterThan(100);
  expect(new Set(ids.map(shortName)).size).toBe(ids.length);
  expect(ids.map(shortName).every((name) => name.length === 5)).toBe(true);
});
