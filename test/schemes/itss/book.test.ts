/** The ITSS rule book against the specification, transcribed by hand: nothing more, nothing less. */
import { paramsIn } from "../../../src/rules/params";
import { sourceNotices } from "../../../src/locales/notices";
import { readings } from "../../../src/locales/readings";
import { placeText } from "../../../src/locales/places";
import { ruleBooks } from "../../../src/schemes";
import { itss } from "../../../src/schemes/itss";
import { describeBook, type Lines } from "../describe-book";

const expected: Lines = {
  "itss.4.registered": ["entry resource", "carries", "months 12 month", "business-licence"],
  "itss.4.no-security-incident": [
    "entry process",
    "carries",
    "incidents 0 incident, months 36 month",
    "no-violation-proof",
  ],
  "itss.4.iso9001": ["entry process", "carries", "certificates 1 certificate", ""],
  "itss.4.completed-projects": ["capability process", "carries", "projects 3 project, amount 500000 CNY", ""],
  "itss.4.service-catalogue": ["capability resource", "carries", "categories 4 category", ""],
  "itss.4.service-engineers": ["capability people", "carries", "engineers 3 person", ""],
  "itss.4.core-certification": ["capability people", "carries", "share 0.4 ratio", ""],
  "itss.4.itsm-running": [
    "capability technology",
    "carries",
    "systems 1 system, months 6 month",
    "system-log, operation-record",
  ],
  "itss.4.audit-and-review": [
    "capability process",
    "carries",
    "internal-audits 1 audit, management-reviews 1 audit",
    "internal-audit-report, management-review-record, improvement-record",
  ],
  "itss.4.survey-coverage": ["capability process", "carries", "share 1 ratio, months 12 month", ""],
  "itss.4.survey-score": ["capability process", "carries", "score 80 point, months 12 month", ""],
  "itss.4.attested-projects": [
    "material process",
    "carries",
    "itss.4.completed-projects.projects 3 project, itss.4.completed-projects.amount 500000 CNY",
    "",
  ],
  "itss.4.social-security": ["material people", "carries", "months 6 month", "social-security-proof 6"],
  "itss.4.organisation-code": ["material resource", "carries", "", "organisation-code-certificate"],
  "itss.4.service-manual": ["material process", "carries", "", "service-management-manual"],
  "itss.4.procedures": ["material process", "carries", "procedures 34 document", ""],
  "itss.4.work-instructions": ["material process", "carries", "", "work-instruction"],
  "itss.4.service-desk-records": ["material process", "carries", "months 3 month", "service-desk-record 3"],
  "itss.4.change-records": ["material process", "carries", "months 12 month", "change-record 12"],
  "itss.4.event-closed-loop": ["material process", "carries", "", "event-closed-loop-record"],
  "itss.4.catalogue-matrix": ["material resource", "carries", "", "service-catalogue-matrix"],
  "itss.4.kpi-report": ["material process", "carries", "", "kpi-report"],

  "itss.3.held-level-4": ["entry process", "own", "months 18 month", ""],
  "itss.3.surveillance": [
    "entry process",
    "own",
    "audits 1 audit, months 12 month, serious-nonconformities 0 nonconformity",
    "",
  ],
  "itss.3.system-year": ["entry process", "carries", "systems 1 system, months 12 month", ""],
  "itss.3.nonconformities-closed": ["entry process", "carries", "nonconformities 0 nonconformity", ""],
  "itss.3.projects": ["capability process", "carries", "projects 8 project", ""],
  "itss.3.cross-year-projects": ["capability process", "carries", "projects 2 project, months 12 month", ""],
  "itss.3.attested-projects": ["material process", "carries", "projects 8 project", ""],
  "itss.3.interoperability": [
    "capability process",
    "carries",
    "",
    "process-diagram, cross-department-minutes",
  ],
  "itss.3.work-order-turnover": [
    "capability technology",
    "carries",
    "rate 0.9 ratio, months 12 month, systems 1 system",
    "",
  ],
  "itss.3.monitored-kpis": ["capability process", "carries", "indicators 15 indicator", ""],
  "itss.3.kpi-automation": ["capability technology", "carries", "share 0.7 ratio", ""],
  "itss.3.senior-managers": ["capability people", "carries", "managers 2 person", ""],
  "itss.3.training": [
    "capability people",
    "carries",
    "hours 24 hour, months 12 month",
    "training-plan 12, training-attendance 12",
  ],
  "itss.3.knowledge-documents": [
    "capability resource",
    "carries",
    "documents 500 document, months 12 month",
    "knowledge-base-data",
  ],
  "itss.3.knowledge-reuse": [
    "capability resource",
    "carries",
    "rate 0.3 ratio, months 12 month",
    "knowledge-base-data",
  ],
  "itss.3.process-screenshots": ["material technology", "carries", "", "process-digitisation-screenshot"],

  "itss.2.held-level-3": ["entry process", "own", "months 24 month", ""],
  "itss.2.income-growth": ["entry resource", "own", "growth 0.1 ratio", ""],
  "itss.2.audited-financials": ["entry resource", "carries", "", ""],
  "itss.2.analysis-platform": [
    "capability technology",
    "carries",
    "systems 1 system, reports 3 document",
    "visualisation-screenshot",
  ],
  "itss.2.predictive-maintenance": ["capability technology", "carries", "projects 2 project", ""],
  "itss.2.problem-recurrence": [
    "capability process",
    "carries",
    "rate 0.05 ratio, months 12 month",
    "event-statistics",
  ],
  "itss.2.intellectual-property": [
    "capability technology",
    "carries",
    "patents 1 achievement, copyrights 3 achievement",
    "",
  ],
  "itss.2.rd-share": ["capability resource", "carries", "share 0.05 ratio", "rd-special-audit"],
  "itss.2.industry-contribution": [
    "capability people",
    "carries",
    "achievements 1 achievement",
    "standard-release-document",
  ],
  "itss.2.emerging-technology": ["material technology", "carries", "", "emerging-technology-plan"],
  "itss.2.analysis-model": ["material technology", "carries", "", "analysis-model-source"],
  "itss.2.predictive-package": ["material technology", "carries", "", "predictive-maintenance-package"],

  "itss.1.held-level-2": ["entry process", "own", "months 36 month", ""],
  "itss.1.average-income": ["entry resource", "own", "income 120000000 CNY", ""],
  "itss.1.aiops": [
    "capability technology",
    "carries",
    "rate 0.8 ratio, months 12 month, systems 1 system",
    "aiops-screenshot, aiops-log",
  ],
  "itss.1.traceability": [
    "capability technology",
    "carries",
    "systems 1 system",
    "traceability-architecture, traceability-node-data",
  ],
  "itss.1.standards-led": ["capability people", "carries", "standards 2 achievement", ""],
  "itss.1.industry-report": [
    "capability people",
    "carries",
    "reports 1 achievement, months 12 month",
    "publication-record",
  ],
  "itss.1.joint-laboratory": [
    "capability resource",
    "carries",
    "laboratories 1 achievement",
    "cooperation-agreement, laboratory-results",
  ],
  "itss.1.fortune-500": ["capability process", "carries", "customers 5 customer", ""],
  "itss.1.nps": ["capability process", "carries", "score 90 point, months 12 month", ""],
  "itss.1.renewal": ["capability process", "carries", "rate 0.95 ratio, months 12 month", ""],
  "itss.1.decision-test-report": ["material technology", "carries", "", "intelligent-decision-test-report"],
  "itss.1.standard-certificate": ["material people", "carries", "standards 2 achievement", ""],
};

describeBook(itss, expected, true);

test("only the organisation code is asked under a condition", () => {
  const conditional = itss.requirements.filter(({ appliesWhen }) => appliesWhen !== undefined);
  expect(conditional.map(({ id }) => id)).toEqual(["itss.4.organisation-code"]);
});

test("the levels run from the lowest, all of them known in full", () => {
  expect(itss.levels.map(({ level, en, zh, coverage }) => [level, en, zh, coverage])).toEqual([
    ["4", "Basic", "基本级", "full"],
    ["3", "Expanded", "拓展级", "full"],
    ["2", "Improvement", "改进级", "full"],
    ["1", "Enhancement", "提升级", "full"],
  ]);
});

test("a parameter has one value and unit wherever it stands", () => {
  const values = new Map<string, string>();
  for (const { param, value, unit } of ruleBooks.flatMap((book) => paramsIn(book.requirements))) {
    expect(values.get(param) ?? `${value} ${unit}`).toBe(`${value} ${unit}`);
    values.set(param, `${value} ${unit}`);
  }
});

test("every reading and notice has its sentences, and every sentence is used", () => {
  const used = ruleBooks.flatMap((book) => book.requirements.flatMap((requirement) => requirement.readings));
  expect([...new Set(used)].sort()).toEqual(Object.keys(readings).sort());
  const noticed = ruleBooks.flatMap((book) => (book.notices ?? []).map(({ code }) => code));
  expect(noticed.sort()).toEqual(Object.keys(sourceNotices).sort());
});

test("notices touch requirements that there are", () => {
  const ids = Object.keys(expected);
  for (const { requirements } of itss.notices ?? []) {
    expect(requirements.length).toBeGreaterThan(0);
    expect(requirements.filter((id) => !ids.includes(id))).toEqual([]);
  }
  const thresholds = itss.notices!.find(({ code }) => code === "itss.thresholds-of-the-source")!;
  expect(thresholds.requirements).toContain("itss.4.completed-projects");
  expect(thresholds.requirements).not.toContain("itss.3.interoperability");
});

test("every place in the source reads in Chinese", () => {
  for (const { source } of itss.requirements) expect(placeText(source.place, "zh")).not.toMatch(/[a-z]/);
  expect(placeText("level 4, capability requirements, 1st item", "zh")).toBe("四级，能力要求，第1项");
  expect(placeText("level 4, capability requirements, 1st item", "en")).toBe(
    "level 4, capability requirements, 1st item",
  );
  expect(placeText("page 7", "zh")).toBe("page 7");
});
