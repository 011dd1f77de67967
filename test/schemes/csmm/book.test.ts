/** The CSMM rule book against the specification, transcribed by hand: nothing more, nothing less. */
import { placeText } from "../../../src/locales/places";
import { checkRuleBook } from "../../../src/rules/check-rule-book";
import type { Requirement } from "../../../src/rules/expression";
import { paramsIn } from "../../../src/rules/params";
import { csmm } from "../../../src/schemes/csmm";

/** group · dimension, thresholds (name in the requirement or full name, value, unit), documents in hand. */
type Line = [string, string, string];

const level = (n: number): [string, Line] => [
  `csmm.${n}.clauses`,
  ["capability organisation", "clauses 1 clause, shortfalls 0 clause", ""],
];

const expected: Readonly<Record<string, Line>> = Object.fromEntries<Line>([
  level(1),
  level(2),
  ["csmm.2.clause-evidence", ["capability organisation", "share 1 ratio", ""]],
  ["csmm.2.self-assessment", ["entry organisation", "csmm.clauseCount 183 clause, share 1 ratio", ""]],
  ["csmm.2.practice-domains", ["entry organisation", "csmm.practiceDomains 17 practice-domain", ""]],
  ["csmm.2.improvement-plans", ["entry organisation", "clauses 0 clause", ""]],
  ["csmm.2.application", ["material organisation", "", "application-form, self-assessment-report"]],
  ["csmm.2.licence", ["material organisation", "", "business-licence"]],
  ["csmm.2.intellectual-property", ["material delivery", "achievements 1 achievement", ""]],
  ["csmm.2.typical-projects", ["material delivery", "months 36 month, projects 3 project", ""]],
  [
    "csmm.2.strategy-evidence",
    ["material governance", "", "it-service-plan, risk-control-report, service-quality-data"],
  ],
  [
    "csmm.2.execution-evidence",
    ["material delivery", "services 1 service", "operations-sla, event-process-document"],
  ],
  [
    "csmm.2.technical-evidence",
    ["material support", "", "tool-list, data-security-solution, innovation-case-report"],
  ],
  [
    "csmm.2.people-evidence",
    [
      "material organisation",
      "months 12 month, people 1 person",
      "training-record 12, knowledge-base-screenshot",
    ],
  ],
  [
    "csmm.2.recent-surveys",
    ["material delivery", "months 12 month, surveys 1 survey", "satisfaction-report 12"],
  ],
  [
    "csmm.2.amounts-agree",
    ["material support", "csmm.amountTolerance 0.005 ratio, months 36 month, projects 0 project", ""],
  ],
  [
    "csmm.2.social-security",
    ["material support", "grace 1 month, months 6 month, share 1 ratio", "social-security-proof 6"],
  ],
  ["csmm.2.closed-loop", ["material support", "share 1 ratio", ""]],
  level(3),
  level(4),
  level(5),
  ["csmm.i.existing-certificates", ["indicator organisation", "certificates 1 certificate", ""]],
]);

function lineOf(requirement: Requirement): Line {
  const { id, group, dimension, inHand } = requirement;
  const thresholds = paramsIn(requirement).map(
    ({ param, value, unit }) => `${param.replace(`${id}.`, "")} ${value} ${unit}`,
  );
  const documents = inHand.map(({ kind, months }) =>
    months === undefined ? kind : `${kind} ${typeof months === "number" ? months : months.value}`,
  );
  return [`${group} ${dimension}`, [...new Set(thresholds)].sort().join(", "), documents.join(", ")];
}

test("every requirement of the specification is there, and no other", () => {
  expect(csmm.requirements.map(({ id }) => id)).toEqual(Object.keys(expected));
});

test.each(csmm.requirements.map((requirement) => [requirement.id, requirement] as const))(
  "%s",
  (id, requirement) => {
    expect(lineOf(requirement)).toEqual(expected[id]);
    expect(requirement.level ?? "i").toBe(id.split(".")[1]);
    expect(requirement.carries).toBe(true);
    expect(requirement.appliesWhen).toBeUndefined();
    expect(requirement.source.document).toBe("CSMM");
    expect(placeText(requirement.source.place, "zh")).not.toMatch(/[a-z]/);
  },
);

test("the levels run from the lowest, and the dimensions are the four domains", () => {
  expect(csmm.levels.map(({ level, en, zh, coverage }) => [level, en, zh, coverage])).toEqual([
    ["1", "Initial", "初始级", "full"],
    ["2", "Project standardised", "项目规范级", "full"],
    ["3", "Organisation improved", "组织改进级", "full"],
    ["4", "Quantitatively improved", "量化提升级", "full"],
    ["5", "Innovation leading", "创新引领级", "full"],
  ]);
  expect(csmm.dimensions.map(({ dimension, en, zh }) => [dimension, en, zh])).toEqual([
    ["governance", "Governance", "治理"],
    ["delivery", "Delivery", "开发与交付"],
    ["support", "Support", "管理与支持"],
    ["organisation", "Organisation", "组织管理"],
  ]);
});

test("the edition is a choice of three, the source's the standard", () => {
  expect(csmm.options).toEqual([
    {
      option: "csmm.edition",
      choices: [
        { choice: "source" },
        { choice: "2022", params: { "csmm.clauseCount": 161, "csmm.practiceDomains": 20 } },
        { choice: "own" },
      ],
    },
  ]);
});

test("it keeps the invariants of rule books", () => {
  expect(checkRuleBook(csmm)).toEqual([]);
});

test.each([
  ["csmm.editions", ["csmm.2.self-assessment", "csmm.2.practice-domains"]],
  ["csmm.levels-not-open", ["csmm.1.clauses", "csmm.5.clauses"]],
  ["csmm.level-5-after-a-year", ["csmm.5.clauses"]],
  ["csmm.half-year-of-running", ["csmm.2.clauses", "csmm.3.clauses"]],
])("the notice %s touches the requirements that it is about", (code, requirements) => {
  expect(csmm.notices!.find((notice) => notice.code === code)!.requirements).toEqual(requirements);
});
