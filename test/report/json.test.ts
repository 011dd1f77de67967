import { assessmentJson, conditionCode } from "../../src/report/json";
import { placeAddress } from "../../src/report/problem-text";
import { assessmentSchema, toJsonSchema } from "../../src/report/json-schema";
import {
  all,
  any,
  differs,
  eq,
  evidenced,
  filled,
  gt,
  has,
  months,
  monthsAgo,
  oneOf,
  param,
  spans,
  fiscalYear,
} from "../../src/rules/build";
import { assessment, findings, reportInput } from "./fixtures";

test.each(["en", "zh"] as const)(
  "what is printed fits the schema, with no field that it does not name (%s)",
  async (language) => {
    const json = JSON.parse(JSON.stringify(assessmentJson(await reportInput(language), "acme.xlsx")));
    expect(assessmentSchema.parse(json)).toEqual(json);
  },
);

test("fields stand in the order of the documentation", async () => {
  const json = assessmentJson(await reportInput("en"), "acme.xlsx");
  const [scheme] = json.schemes;
  const [finding] = scheme!.findings.filter(({ requirement }) => requirement === "itss.4.projects");
  expect(Object.keys(json)).toEqual([
    "version",
    "file",
    "asOf",
    "schemes",
    "calendar",
    "roadmap",
    "problems",
    "notices",
  ]);
  expect(Object.keys(scheme!)).toEqual(
    "scheme edition choices target onFigures capability eligible levels judged dimensions practiceDomains findings".split(
      " ",
    ),
  );
  expect(Object.keys(scheme!.levels[0]!)).toEqual(["level", "status", "coverage", "counts"]);
  expect(Object.keys(scheme!.levels[0]!.counts)).toEqual(
    "met evidence-missing undetermined not-met not-applicable".split(" "),
  );
  expect(Object.keys(finding!)).toEqual(
    "requirement level group dimension stage status judgement measures text missingEvidence cells nearMisses readings overrides choices source".split(
      " ",
    ),
  );
  expect(Object.keys(finding!.measures[0]!)).toEqual(["actual", "op", "required", "unit", "gap", "status"]);
  expect(Object.keys(finding!.missingEvidence[0]!)).toEqual([
    "kind",
    "subject",
    "cell",
    "reason",
    "evidence",
  ]);
  expect(Object.keys(json.problems[0]!)).toEqual(["code", "cell", "column", "read", "expected"]);
  expect(Object.keys(json.notices[0]!)).toEqual(["code", "cell"]);
});

test("addresses are as Excel shows them; a row is a whole row, a workbook's place is null", async () => {
  const json = assessmentJson(await reportInput("en"), "acme.xlsx");
  expect(json.problems.map(({ cell }) => cell)).toEqual(["'Project list'!H9", "Projects!F12"]);
  expect(json.notices.map(({ cell }) => cell)).toEqual(["Projects!40:40", null]);
  const finding = json.schemes[0]!.findings.find(({ requirement }) => requirement === "itss.4.projects")!;
  expect(finding.nearMisses).toEqual([
    { row: "Projects!7:7", fails: ["contractAmount gte itss.4.projects.amount"] },
  ]);
  expect(finding.missingEvidence[0]).toEqual({
    kind: "acceptance-report",
    subject: "P-004",
    cell: "Projects!A7",
    reason: "no-location",
    evidence: "Evidence!A51",
  });
});

test("a sheet's place is its name, quoted where Excel quotes", () => {
  expect(placeAddress({ sheet: "Project list" })).toBe("'Project list'");
  expect(placeAddress({ sheet: "Projects" })).toBe("Projects");
});

test.each([
  ["number", { lo: 2, hi: 2 }, 2],
  ["number", { lo: 2, hi: 3 }, [2, 3]],
  ["number", { lo: 0, hi: Infinity }, [0, null]],
  ["number", { lo: -Infinity, hi: Infinity }, [null, null]],
  ["number", { lo: 0.1 + 0.2, hi: 0.3 }, [0.3, 0.3]],
  ["day", { lo: 20_000, hi: 20_000 }, "2024-10-04"],
  ["day", { lo: -Infinity, hi: 20_000 }, [null, "2024-10-04"]],
] as const)("a %s from %j is %j", async (kind, actual, expected) => {
  const measure = { ...findings[1]!.measures[0]!, kind, actual, required: 20_000 };
  const changed = { ...findings[1]!, measures: [measure] };
  const input = await reportInput("en");
  const [scheme] = assessment.schemes;
  const json = assessmentJson(
    { ...input, assessment: { ...assessment, schemes: [{ ...scheme!, findings: [changed] }] } },
    "a",
  );
  expect(json.schemes[0]!.findings[0]!.measures[0]!.actual).toEqual(expected);
  expect(() => assessmentSchema.parse(json)).not.toThrow();
});

test("conditions have short codes", () => {
  expect(conditionCode(evidenced("id", "acceptance-report"))).toBe("evidence acceptance-report");
  expect(conditionCode(all(eq("status", "completed"), filled("acceptedOn")))).toBe(
    "status eq completed and acceptedOn filled",
  );
  expect(conditionCode(any(oneOf("status", "a", "b"), gt("endsOn", monthsAgo(12))))).toBe(
    "status in a|b or endsOn gt asOf-12m",
  );
  expect(conditionCode(spans("startsOn", "endsOn", months(12, "a.b.c")))).toBe("startsOn spans endsOn a.b.c");
  expect(conditionCode(differs("a", "b", param("t", 0.005, "ratio")))).toBe("a differs b t");
  expect(conditionCode(eq("year", fiscalYear(-1)))).toBe("year eq fiscalYear-1");
  expect(conditionCode(has("customers", { here: "customer", there: "name" }, eq("fortune500", true)))).toBe(
    "customers fortune500 eq true",
  );
});

test("the schema is exported as JSON Schema that refuses unknown fields", () => {
  const schema = toJsonSchema();
  expect(schema).toMatchObject({ type: "object", additionalProperties: false });
  expect(schema.required).toEqual([
    "version",
    "file",
    "asOf",
    "schemes",
    "calendar",
    "roadmap",
    "problems",
    "notices",
  ]);
});
