import { quickAnswer } from "../../../src/assessment/quick-check/answer";
import { quickQuestions, type QuickQuestion } from "../../../src/assessment/quick-check/questions";
import { measureText, testText } from "../../../src/rules/to-text";
import { ccid } from "../../../src/schemes/ccid";
import { csmm } from "../../../src/schemes/csmm";
import { itss } from "../../../src/schemes/itss";

const ofCapability = (questions: QuickQuestion[]) => questions.filter(({ group }) => group === "capability");

/** What a company says that is at home at ITSS level 4. */
const level4 = new Map([
  ["itss.4.completed-projects.projects", 5],
  ["itss.4.service-catalogue.categories", 4],
  ["itss.4.service-engineers.engineers", 3],
  ["itss.4.core-certification.share", 0.4],
  ["itss.4.itsm-running.systems", 1],
  ["itss.4.audit-and-review.internal-audits", 2],
  ["itss.4.audit-and-review.management-reviews", 1],
  ["itss.4.survey-coverage.share", 1],
  ["itss.4.survey-score.score", 80],
]);

test("a level is asked by a number for each measure, lower levels included, documents left out", () => {
  const questions = quickQuestions(itss, "4");
  expect(ofCapability(questions).map(({ key }) => key)).toEqual([...level4.keys()]);
  expect(quickQuestions(itss, "3").slice(0, level4.size)).toEqual(ofCapability(questions));
  const [projects] = questions;
  expect(projects!.kind === "number" && measureText(projects!.measure, "en")).toBe(
    "number of projects (completed, contract amount at least CNY 500,000)",
  );
});

test("entry conditions come last, those of lower levels only where they carry", () => {
  const entry = quickQuestions(itss, "2").filter(({ group }) => group === "entry");
  const asked = entry.map(({ key }) => key);
  expect(asked).toContain("itss.4.registered");
  expect(asked).toContain("itss.3.nonconformities-closed.nonconformities");
  expect(asked).toContain("itss.2.income-growth.growth");
  expect(asked).not.toContain("itss.3.surveillance.audits");
  const held = entry.find(({ key }) => key === "itss.2.held-level-3")!;
  expect(held).toMatchObject({ kind: "yes-no", isAlternative: true });
  expect(held.kind === "yes-no" && testText(held.test, "en")).toBe(
    "a valid ITSS level 3 certificate held for at least 24 months",
  );
});

test("what several levels ask of one measure is asked once, with each threshold", () => {
  const [first, ...others] = ofCapability(quickQuestions(ccid, "3"));
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    key: "ccid.4.typical-case.projects",
    bounds: [
      { level: "4", op: "atLeast", required: 1 },
      { level: "3", op: "atLeast", required: 3 },
    ],
  });
});

test("two measures under one threshold keep apart", () => {
  const keys = quickQuestions(itss, "2").map(({ key }) => key);
  expect(keys).toContain("itss.2.rd-share.share");
  expect(keys).toContain("itss.2.rd-share.share.2");
  expect(new Set(keys).size).toBe(keys.length);
});

test("without an answer everything is open", () => {
  const questions = quickQuestions(itss, "3");
  const { reached, possible, levels, entry, open } = quickAnswer(itss, "3", new Map());
  expect({ reached, possible, entry }).toEqual({ reached: null, possible: "3", entry: "open" });
  expect(levels.map(({ status }) => status)).toEqual(["open", "open"]);
  expect(open).toEqual(questions);
});

test("the level is the highest for which all is answered and met", () => {
  const { reached, possible, levels, open } = quickAnswer(itss, "3", level4);
  expect({ reached, possible }).toEqual({ reached: "4", possible: "3" });
  expect(levels.map(({ status }) => status)).toEqual(["met", "open"]);
  expect(ofCapability(open).every(({ level }) => level === "3")).toBe(true);
});

test("what falls short says by how much, and rules the level out", () => {
  const answers = new Map([...level4, ["itss.4.survey-score.score", 77.5]]);
  const { reached, possible, requirements } = quickAnswer(itss, "4", answers);
  expect({ reached, possible }).toEqual({ reached: null, possible: null });
  const score = requirements.find(({ requirement }) => requirement === "itss.4.survey-score")!;
  expect(score.status).toBe("not-met");
  expect(score.short).toMatchObject([{ actual: 77.5, op: "atLeast", required: 80, gap: 2.5 }]);
});

test("a threshold that the workbook set otherwise is gone by", () => {
  const answers = new Map([...level4, ["itss.4.survey-score.score", 77.5]]);
  const params = new Map([["itss.4.survey-score.score", 75]]);
  expect(quickAnswer(itss, "4", answers, params).reached).toBe("4");
  const score = quickQuestions(itss, "4", params).find(({ key }) => key === "itss.4.survey-score.score");
  expect(score).toMatchObject({ bounds: [{ required: 75 }] });
});

test("one of several ways is enough, and the others need no answer", () => {
  const patents = "itss.2.intellectual-property.patents";
  const copyrights = "itss.2.intellectual-property.copyrights";
  const of = (answers: [string, number][]) =>
    quickAnswer(itss, "2", new Map(answers)).requirements.find(
      ({ requirement }) => requirement === "itss.2.intellectual-property",
    )!;
  expect(of([[patents, 1]])).toMatchObject({ status: "met", open: [] });
  expect(of([[patents, 0]])).toMatchObject({ status: "open", open: [{ key: copyrights }] });
  expect(
    of([
      [patents, 0],
      [copyrights, 2],
    ]).short.map(({ question, gap }) => [question.key, gap]),
  ).toEqual([
    [patents, 1],
    [copyrights, 1],
  ]);
});

test("what is lost already is asked on, to tell all that falls short", () => {
  const noAudit = new Map([["itss.4.audit-and-review.internal-audits", 0]]);
  const { requirements } = quickAnswer(itss, "4", noAudit);
  const review = requirements.find(({ requirement }) => requirement === "itss.4.audit-and-review")!;
  expect(review).toMatchObject({
    status: "not-met",
    open: [{ key: "itss.4.audit-and-review.management-reviews" }],
  });
});

test("yes and no decide entry conditions; documents are taken as on file", () => {
  const noCertificate = new Map([
    ["itss.3.held-level-4", 0],
    ["itss.3.held-level-4.2", 0],
    ["itss.3.held-level-4.3", 0],
  ]);
  const of = (answers: ReadonlyMap<string, number>) =>
    quickAnswer(itss, "3", answers).requirements.find(
      ({ requirement }) => requirement === "itss.3.held-level-4",
    )!;
  expect(of(noCertificate).status).toBe("not-met");
  expect(of(new Map([...noCertificate, ["itss.3.held-level-4.3", 1]])).status).toBe("met");
  const documentsAlone = quickAnswer(itss, "3", new Map()).requirements.find(
    ({ requirement }) => requirement === "itss.3.interoperability",
  );
  expect(documentsAlone).toMatchObject({ status: "met", open: [] });
});

test("a share of nothing but documents is not asked", () => {
  const keys = quickQuestions(csmm, "2").map(({ key }) => key);
  expect(keys).not.toContain("csmm.2.clause-evidence.share");
  expect(keys).toContain("csmm.2.self-assessment.share");
});
