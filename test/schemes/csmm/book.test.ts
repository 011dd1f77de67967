/** The CSMM rule book against the specification, transcribed by hand: nothing more, nothing less. */
import { csmm } from "../../../src/schemes/csmm";
import { describeBook, type Line, type Lines } from "../describe-book";

const level = (n: number): [string, Line] => [
  `csmm.${n}.clauses`,
  ["capability organisation", "carries", "clauses 1 clause, shortfalls 0 clause", ""],
];

const expected: Lines = Object.fromEntries<Line>([
  level(1),
  level(2),
  ["csmm.2.clause-evidence", ["capability organisation", "carries", "share 1 ratio", ""]],
  [
    "csmm.2.self-assessment",
    ["entry organisation", "carries", "csmm.clauseCount 183 clause, share 1 ratio", ""],
  ],
  [
    "csmm.2.practice-domains",
    ["entry organisation", "carries", "csmm.practiceDomains 17 practice-domain", ""],
  ],
  ["csmm.2.improvement-plans", ["entry organisation", "carries", "clauses 0 clause", ""]],
  [
    "csmm.2.application",
    ["material organisation", "carries", "", "application-form, self-assessment-report"],
  ],
  ["csmm.2.licence", ["material organisation", "carries", "", "business-licence"]],
  ["csmm.2.intellectual-property", ["material delivery", "carries", "achievements 1 achievement", ""]],
  ["csmm.2.typical-projects", ["material delivery", "carries", "months 36 month, projects 3 project", ""]],
  [
    "csmm.2.strategy-evidence",
    ["material governance", "carries", "", "it-service-plan, risk-control-report, service-quality-data"],
  ],
  [
    "csmm.2.execution-evidence",
    ["material delivery", "carries", "services 1 service", "operations-sla, event-process-document"],
  ],
  [
    "csmm.2.technical-evidence",
    ["material support", "carries", "", "tool-list, data-security-solution, innovation-case-report"],
  ],
  [
    "csmm.2.people-evidence",
    [
      "material organisation",
      "carries",
      "months 12 month, people 1 person",
      "training-record 12, knowledge-base-screenshot",
    ],
  ],
  [
    "csmm.2.recent-surveys",
    ["material delivery", "carries", "months 12 month, surveys 1 survey", "satisfaction-report 12"],
  ],
  [
    "csmm.2.amounts-agree",
    [
      "material support",
      "carries",
      "csmm.amountTolerance 0.005 ratio, months 36 month, projects 0 project",
      "",
    ],
  ],
  [
    "csmm.2.social-security",
    [
      "material support",
      "carries",
      "grace 1 month, months 6 month, share 1 ratio",
      "social-security-proof 6",
    ],
  ],
  ["csmm.2.closed-loop", ["material support", "carries", "share 1 ratio", ""]],
  level(3),
  level(4),
  level(5),
  ["csmm.i.existing-certificates", ["indicator organisation", "carries", "certificates 1 certificate", ""]],
]);

describeBook(csmm, expected, false);

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

test("nothing is asked under a condition", () => {
  expect(csmm.requirements.filter(({ appliesWhen }) => appliesWhen !== undefined)).toEqual([]);
});

test.each([
  ["csmm.editions", ["csmm.2.self-assessment", "csmm.2.practice-domains"]],
  ["csmm.levels-not-open", ["csmm.1.clauses", "csmm.5.clauses"]],
  ["csmm.level-5-after-a-year", ["csmm.5.clauses"]],
  ["csmm.half-year-of-running", ["csmm.2.clauses", "csmm.3.clauses"]],
])("the notice %s touches the requirements that it is about", (code, requirements) => {
  expect(csmm.notices!.find((notice) => notice.code === code)!.requirements).toEqual(requirements);
});
