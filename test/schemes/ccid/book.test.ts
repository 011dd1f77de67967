/** The CCID rule book against the specification, transcribed by hand: nothing more, nothing less. */
import { messages } from "../../../src/locales";
import { ccid } from "../../../src/schemes/ccid";
import { describeBook, type Lines } from "../describe-book";

const expected: Lines = {
  "ccid.4.mainland": ["entry resource", "carries", "", "business-licence"],
  "ccid.4.operating": ["entry resource", "own", "months 12 month", ""],
  "ccid.4.no-violation": [
    "entry process",
    "carries",
    "violations 0 incident, accidents 0 incident, months 24 month",
    "",
  ],
  "ccid.4.no-veto": ["entry process", "carries", "incidents 0 incident", ""],
  "ccid.4.typical-case": ["capability process", "own", "projects 1 project", ""],
  "ccid.4.management-system": [
    "capability process",
    "carries",
    "",
    "service-management-manual, risk-control-procedure",
  ],
  "ccid.4.organisation-code": ["material resource", "carries", "", "organisation-code-certificate"],
  "ccid.4.audit-reports": ["material resource", "carries", "", ""],
  "ccid.4.customer-evaluation": ["material process", "carries", "months 12 month", ""],
  "ccid.4.self-assessment": ["material process", "carries", "", "self-assessment-report"],
  "ccid.4.team-certificates": [
    "material people",
    "carries",
    "people 1 person",
    "qualification-certificate-copy",
  ],

  "ccid.3.operating": ["entry resource", "carries", "months 24 month", ""],
  "ccid.3.step": ["entry process", "own", "", ""],
  "ccid.3.projects": ["capability process", "carries", "projects 3 project", ""],
  "ccid.3.process-documents": [
    "material process",
    "carries",
    "",
    "requirements-management-specification, operations-sla",
  ],

  "ccid.2.step": ["entry process", "own", "", ""],
  "ccid.2.technical-ability": [
    "capability technology",
    "carries",
    "achievements 1 achievement, certificates 1 certificate",
    "iso-certificate-copy",
  ],

  "ccid.1.step": ["entry process", "own", "", ""],
  "ccid.1.optimisation-case": ["capability process", "carries", "", "optimisation-case"],
  "ccid.1.innovation": [
    "indicator technology",
    "carries",
    "standards 1 achievement, white-papers 1 achievement, innovation-cases 1 achievement",
    "",
  ],

  "ccid.i.service-strategy": ["indicator strategy", "carries", "", "service-strategy-plan"],
  "ccid.i.risk-management": ["indicator strategy", "carries", "", "risk-register, contingency-plan"],
  "ccid.i.improvement": ["indicator strategy", "carries", "", "improvement-targets, improvement-record"],
  "ccid.i.requirements": [
    "indicator process",
    "carries",
    "months 12 month",
    "requirements-management-specification, change-record 12",
  ],
  "ccid.i.milestones": ["indicator process", "carries", "rate 0.95 ratio, months 12 month", ""],
  "ccid.i.fault-response": ["indicator process", "carries", "hours 1 hour, months 12 month", ""],
  "ccid.i.feedback": [
    "indicator process",
    "carries",
    "surveys 1 survey, months 12 month",
    "improvement-record",
  ],
  "ccid.i.knowledge-reuse": ["indicator process", "carries", "rate 0.7 ratio, months 12 month", ""],
  "ccid.i.rd-share": ["indicator technology", "carries", "share 0.05 ratio", ""],
  "ccid.i.intellectual-property": ["indicator technology", "carries", "achievements 1 achievement", ""],
  "ccid.i.iso27001": ["indicator technology", "carries", "certificates 1 certificate", ""],
  "ccid.i.defence": ["indicator technology", "carries", "systems 1 system", ""],
  "ccid.i.redundancy": ["indicator resource", "carries", "rate 0.3 ratio, months 12 month", ""],
  "ccid.i.elasticity": ["indicator resource", "carries", "systems 1 system", ""],
  "ccid.i.tool-coverage": ["indicator resource", "carries", "rate 0.8 ratio, months 12 month", ""],
  "ccid.i.analysis-platform": ["indicator resource", "carries", "systems 1 system", ""],
  "ccid.i.suppliers": ["indicator resource", "carries", "", "supplier-admission-standard, multi-source-plan"],
  "ccid.i.training": [
    "indicator people",
    "carries",
    "share 1 ratio, hours 60 hour, months 12 month",
    "training-attendance 12",
  ],
  "ccid.i.nps": ["indicator people", "carries", "score 80 point, months 12 month", ""],
};

describeBook(ccid, expected, true);

const idsWith = (reading: string) =>
  ccid.requirements.filter(({ readings }) => readings.includes(reading)).map(({ id }) => id);

test("the organisation code and the audit reports are asked for under a condition, nothing else", () => {
  const conditional = ccid.requirements.filter(({ appliesWhen }) => appliesWhen !== undefined);
  expect(conditional.map(({ id }) => id)).toEqual(["ccid.4.organisation-code", "ccid.4.audit-reports"]);
});

test("the levels run from the lowest, only that one known in full", () => {
  expect(ccid.levels.map(({ level, coverage }) => [level, coverage])).toEqual([
    ["4", "full"],
    ["3", "partial"],
    ["2", "partial"],
    ["1", "partial"],
  ]);
});

test("the levels go by their numbers, since the source names them no further", () => {
  const titles = (language: "en" | "zh") =>
    ccid.levels.map((level) => messages(language).levelTitle(level.level, level[language]));
  expect(titles("zh")).toEqual(["四级", "三级", "二级", "一级"]);
  expect(titles("en")).toEqual(["Level 4", "Level 3", "Level 2", "Level 1"]);
});

test("the two ladders are told of on every finding that they touch, and on no other", () => {
  expect(idsWith("two-ladders")).toEqual([
    "ccid.4.operating",
    "ccid.4.typical-case",
    "ccid.3.operating",
    "ccid.3.step",
    "ccid.3.projects",
    "ccid.3.process-documents",
    "ccid.2.step",
    "ccid.2.technical-ability",
    "ccid.1.step",
    "ccid.1.optimisation-case",
    "ccid.1.innovation",
  ]);
});

test("every target of the framework says that it gates no level, and shows the other dimensions in public use", () => {
  const targets = ccid.requirements.filter(({ level }) => level === null).map(({ id }) => id);
  expect(idsWith("target-of-no-level")).toEqual(targets);
  expect(ccid.notices!.find(({ code }) => code === "ccid.six-dimensions")!.requirements).toEqual(targets);
});
