import type { Finding, Status } from "../../src/assessment/assessment";
import {
  applyingAt,
  dimensionProfile,
  eligibleLevel,
  highestCapability,
  indicatorProfile,
  isPassed,
  levelResults,
  nextLevel,
} from "../../src/assessment/levels";
import type { Group, Requirement, RuleBook } from "../../src/rules/expression";

/** A book of two levels, 2 below 1; the names of requirements say their level, group and whether they carry. */
const requirements = [
  "2 entry own",
  "2 capability",
  "2 material",
  "1 entry own",
  "1 capability",
  "i indicator",
];

function requirementOf(id: string): Requirement {
  const [level, group, own] = id.split(" ");
  return {
    id,
    level: level === "i" ? null : level!,
    group: group as Group,
    dimension: group === "material" ? "process" : "people",
    stage: null,
    carries: own === undefined,
    test: null,
    inHand: [{ kind: "contract" }],
    source: { document: "", place: "" },
    readings: [],
  };
}

const book: RuleBook = {
  scheme: "itss",
  edition: "test",
  levels: [
    { level: "2", en: "", zh: "", coverage: "full" },
    { level: "1", en: "", zh: "", coverage: "partial" },
  ],
  dimensions: [
    { dimension: "people", en: "", zh: "" },
    { dimension: "process", en: "", zh: "" },
  ],
  requirements: requirements.map(requirementOf),
};

/** Findings of the book, all met but those named. */
function findings(but: Record<string, Status> = {}): Finding[] {
  return book.requirements.map(({ id, level, group, dimension }) => ({
    requirement: id,
    level,
    group,
    dimension,
    stage: null,
    status: but[id] ?? "met",
    measures: [],
    missingEvidence: [],
    cells: [],
    nearMisses: [],
    readings: [],
    notices: [],
    overrides: [],
    judgement: null,
    choices: [],
    source: { document: "", place: "" },
  }));
}

const capability = (all: Finding[]) => highestCapability(book, all, ({ status }) => isPassed(status));

test("a level's own requirements apply at it; those that carry apply above too; indicators nowhere", () => {
  const idsAt = (level: string) => applyingAt(book, findings(), level).map(({ requirement }) => requirement);
  expect(idsAt("2")).toEqual(["2 entry own", "2 capability", "2 material"]);
  expect(idsAt("1")).toEqual(["2 capability", "2 material", "1 entry own", "1 capability"]);
});

test.each<[Record<string, Status>, string]>([
  [{}, "met"],
  [{ "2 capability": "not-applicable" }, "met"],
  [{ "2 material": "evidence-missing" }, "evidence-missing"],
  [{ "2 material": "evidence-missing", "2 capability": "undetermined" }, "undetermined"],
  [{ "2 material": "undetermined", "2 capability": "not-met" }, "not-met"],
  [{ "i indicator": "not-met" }, "met"],
  [{ "1 capability": "not-met" }, "met"],
])("with %j the lower level is %s", (but, status) => {
  expect(levelResults(book, findings(but))[0]).toMatchObject({ level: "2", status });
});

test("a level counts every status and lists what blocks it, the worst first", () => {
  const [, upper] = levelResults(
    book,
    findings({
      "2 capability": "evidence-missing",
      "1 entry own": "not-met",
      "1 capability": "undetermined",
    }),
  );
  expect(upper).toEqual({
    level: "1",
    status: "not-met",
    coverage: "partial",
    counts: { met: 1, "evidence-missing": 1, undetermined: 1, "not-met": 1, "not-applicable": 0 },
    blockers: ["1 entry own", "1 capability", "2 capability"],
  });
});

test("capability asks for capability alone, and for that of every level below", () => {
  expect(capability(findings({ "2 entry own": "not-met", "1 entry own": "not-met" }))).toBe("1");
  expect(capability(findings({ "1 capability": "evidence-missing" }))).toBe("2");
  expect(capability(findings({ "2 capability": "not-met" }))).toBeNull();
});

test("eligible is the highest level that is met, whatever entry conditions below it say that do not carry", () => {
  const eligible = (but: Record<string, Status>) => eligibleLevel(levelResults(book, findings(but)));
  expect(eligible({})).toBe("1");
  expect(eligible({ "2 entry own": "not-met" })).toBe("1");
  expect(eligible({ "1 entry own": "undetermined" })).toBe("2");
  expect(eligible({ "2 material": "evidence-missing" })).toBeNull();
});

test("the level next above", () => {
  expect(nextLevel(book, null)).toBe("2");
  expect(nextLevel(book, "2")).toBe("1");
  expect(nextLevel(book, "1")).toBeNull();
});

test("the profile counts what applies at a level, by dimension, what is not applicable aside", () => {
  expect(
    dimensionProfile(book, findings({ "1 capability": "not-met", "2 capability": "not-applicable" }), "1"),
  ).toEqual([
    { dimension: "people", met: 1, of: 2 },
    { dimension: "process", met: 1, of: 1 },
  ]);
});

test("the indicators have a profile of their own, in which what does not apply is left out", () => {
  const people = (met: number, of: number) => [
    { dimension: "people", met, of },
    { dimension: "process", met: 0, of: 0 },
  ];
  expect(indicatorProfile(book, findings({}))).toEqual(people(1, 1));
  expect(indicatorProfile(book, findings({ "i indicator": "undetermined" }))).toEqual(people(0, 1));
  expect(indicatorProfile(book, findings({ "i indicator": "not-applicable" }))).toEqual(people(0, 0));
});
