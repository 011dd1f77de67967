import { assess } from "../../src/assessment/assess";
import type { AssessmentOptions } from "../../src/assessment/assessment";
import { ruleBooks } from "../../src/schemes";
import { itss } from "../../src/schemes/itss";
import { parseIsoDate } from "../../src/tables/days";
import { makeFacts, type TablesInput } from "../tables/make-facts";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";

const options: AssessmentOptions = {
  asOf: parseIsoDate("2026-06-30")!,
  targets: {},
  params: new Map<string, number>(),
  schemes: [itss],
};

async function strayNames(tables: TablesInput) {
  const { notices } = assess(await makeFacts(tables), options);
  return notices
    .filter(({ code }) => code === "name-of-no-row")
    .map(({ place, details }) => ({ ...place, ...details }));
}

test("a staff certificate of nobody is told, with the id of the person of that name", async () => {
  const staff = [
    { id: "001", name: "王强" },
    { id: "002", name: "李丽" },
    { id: "003", name: "李丽" },
  ];
  const staffCertificates = ["001", "王强", "李丽", "9"].map((staffId) => ({ staffId, certificate: "PMP" }));
  expect(await strayNames({ staff, staffCertificates })).toEqual([
    { sheet: "Staff certificates", row: 3, column: 0, name: "王强", suggestion: "001" },
    { sheet: "Staff certificates", row: 4, column: 0, name: "李丽" },
    { sheet: "Staff certificates", row: 5, column: 0, name: "9" },
  ]);
});

test("a survey of a customer of no project is told; without any project or customer it is not", async () => {
  const surveys = [{ customer: "Acme" }, { customer: "acme " }, { customer: "Beta" }];
  expect(await strayNames({ projects: [{ id: "P-1", customer: "ACME" }], surveys })).toMatchObject([
    { row: 4, name: "Beta" },
  ]);
  expect(await strayNames({ surveys })).toEqual([]);
  expect(await strayNames({ customers: [{ name: "Beta" }, { name: "Acme" }], surveys })).toEqual([]);
});

async function missingColumns(target: string | undefined) {
  const rows = [
    ["Kind", "Result"],
    ["Internal audit", null],
  ];
  const facts = await readTables(memoryWorkbook({ sheets: [{ name: "Audits", rows }] }), {
    mappings: new Map(),
  });
  const targets = target === undefined ? {} : { itss: target };
  const { problems } = assess(facts, { ...options, targets });
  return problems
    .filter(({ code }) => code === "missing-column")
    .map(({ column, details }) => [column, details.requirements]);
}

test("a missing column is a problem that names who needs it, what makes rows count included", async () => {
  expect(await missingColumns("4")).toEqual([["heldOn", "itss.4.audit-and-review"]]);
});

test("columns that only levels above the target need are not missed", async () => {
  expect((await missingColumns(undefined)).map(([column]) => column)).toEqual([
    "heldOn",
    "scheme",
    "seriousNonconformities",
  ]);
});

test("columns that only a scheme without a target needs are not missed where another has one", async () => {
  const rows = [
    ["Project ID", "Project name"],
    ["P-1", "One"],
  ];
  const workbook = memoryWorkbook({ sheets: [{ name: "Projects", rows }] });
  const facts = await readTables(workbook, { mappings: new Map() });
  const needing = (targets: AssessmentOptions["targets"]) =>
    assess(facts, { ...options, targets, schemes: ruleBooks })
      .problems.filter(({ code }) => code === "missing-column")
      .flatMap(({ details }) => String(details.requirements).split(", "))
      .map((requirement) => requirement.split(".")[0]);
  expect(new Set(needing({ itss: "4" }))).toEqual(new Set(["itss"]));
  expect(new Set(needing({ itss: "4", csmm: "2" }))).toEqual(new Set(["itss", "csmm"]));
  expect(new Set(needing({}))).toEqual(new Set(["itss", "ccid", "csmm"]));
});
