/** Edits one by one: what each kind does, what cannot be carried out, and where a scenario takes the facts anew. */
import { assess } from "../../../src/assessment/assess";
import type { AssessmentOptions } from "../../../src/assessment/assessment";
import { createWhatIf } from "../../../src/assessment/what-if/create";
import type { Edit } from "../../../src/assessment/what-if/edit";
import type { WhatIf } from "../../../src/assessment/what-if/what-if";
import { checkWorkbook } from "../../../src/check-workbook";
import { ruleBooks } from "../../../src/schemes";
import { parseIsoDate } from "../../../src/tables/days";
import type { Facts } from "../../../src/tables/facts";
import {
  memoryWorkbook,
  type CellInput,
  type MemorySheet,
} from "../../../src/workbook/memory/memory-workbook";
import { openSample } from "../../samples/check-sample";
import { answersOf } from "./answers";

const today = parseIsoDate("2026-06-30")!;

async function checked(sheets: readonly MemorySheet[]) {
  const { facts, options, assessment } = await checkWorkbook(memoryWorkbook({ sheets }), {
    ...{ today, ruleBooks, language: "en" },
  });
  return { facts, options, assessment };
}

const statusOf = (whatIf: WhatIf, edits: readonly Edit[], requirement: string) =>
  whatIf.outlook(edits).schemes.flatMap(({ requirements }) => requirements.get(requirement)?.status ?? [])[0];

describe("in a sample workbook", () => {
  let facts: Facts;
  let options: AssessmentOptions;
  let whatIf: WhatIf;
  beforeAll(async () => {
    ({ facts, options } = await checkWorkbook(await openSample("english-company"), {
      ...{ today, ruleBooks, language: "en" },
    }));
    whatIf = createWhatIf(facts, options);
  });

  const threshold = (value: number): Edit => ({
    ...{ kind: "param", param: "itss.4.completed-projects.projects", value },
  });
  const least = (value: number): Edit => ({
    ...{ kind: "param", param: "itss.4.completed-projects.amount", value },
  });

  test("a threshold moves the bound, and taken out of the list it is as before", () => {
    expect(statusOf(whatIf, [], "itss.4.completed-projects")).toBe("met");
    expect(statusOf(whatIf, [threshold(99)], "itss.4.completed-projects")).toBe("not-met");
    expect(answersOf(whatIf.outlook([]))).toEqual(answersOf(assess(facts, options)));
  });

  test("a threshold that moves on to what it cannot be is as before", () => {
    expect(statusOf(whatIf, [threshold(99)], "itss.4.completed-projects")).toBe("not-met");
    expect([...whatIf.outlook([threshold(1.5)]).faults.keys()]).toEqual([0]);
    expect(statusOf(whatIf, [threshold(1.5)], "itss.4.completed-projects")).toBe("met");
    expect(statusOf(whatIf, [threshold(99)], "itss.4.completed-projects")).toBe("not-met");
  });

  test.each([1, 200_000, 499_999, 500_001, 750_000, 20_000_000, 300_000])(
    "a threshold of rows that goes on moving gives at %d what an assessment by it gives",
    (value) => {
      const params = new Map([...options.params, ["itss.4.completed-projects.amount", value] as const]);
      expect(answersOf(whatIf.outlook([least(value)]))).toEqual(
        answersOf(assess(facts, { ...options, params })),
      );
    },
  );

  test("a declared number stands for what the rows say, and is told", () => {
    const none: Edit = { kind: "declare", requirement: "itss.4.completed-projects", bound: 0, value: 0 };
    const outlook = whatIf.outlook([none]);
    expect(outlook.isDeclared).toBe(true);
    const { status, measures } = outlook.schemes[0]!.requirements.get("itss.4.completed-projects")!;
    expect([status, measures[0]!.actual]).toEqual(["not-met", { lo: 0, hi: 0 }]);
    expect(whatIf.outlook([]).isDeclared).toBe(false);
  });

  test("dates on both sides of every other edit give what assessments on them give", () => {
    const document: Edit = { kind: "document", document: "contract", subject: "P-001" };
    const removed: Edit = {
      kind: "remove",
      table: "staff",
      row: facts.texts.display(firstCode("staff", "id")),
    };
    for (const iso of ["2026-12-31", "2024-02-29", "2027-03-01", "2026-07-01"]) {
      const edits: Edit[] = [removed, { kind: "as-of", asOf: parseIsoDate(iso)! }, document];
      const outlook = whatIf.outlook(edits);
      expect(answersOf(outlook)).toEqual(answersOf(assess(whatIf.facts(edits), whatIf.options(edits))));
    }
  });

  test("more rows than there is room for", () => {
    const many = Array.from({ length: 1100 }, (_, at): Edit => ({
      ...{ kind: "add", table: "projects" },
      values: { id: `N-${at}`, status: at % 2 === 0 ? "completed" : "in-progress", contractAmount: "600000" },
    }));
    const outlook = whatIf.outlook(many);
    expect(outlook.faults.size).toBe(0);
    expect(answersOf(outlook)).toEqual(answersOf(assess(whatIf.facts(many), options)));
    expect(answersOf(whatIf.outlook([]))).toEqual(answersOf(assess(facts, options)));
  });

  const set = (table: string, row: string, field: string, value: string) =>
    ({ kind: "set", table, row, field, value }) as Edit;
  test.each<[string, Edit]>([
    ["no-such-row", set("projects", "P-nowhere", "status", "completed")],
    ["no-such-column", set("projects", "P-001", "colour", "red")],
    ["key-stays", set("projects", "P-001", "id", "P-777")],
    ["not-a-value", set("projects", "P-001", "status", "flying")],
    ["not-a-value", set("projects", "P-001", "endsOn", "2026-02-30")],
    ["row-exists", { kind: "add", table: "projects", values: { id: "P-001" } }],
    ["column-needed", { kind: "add", table: "projects", values: { status: "completed" } }],
    ["row-exists", { kind: "add", table: "organisation", values: { name: "Another" } }],
    ["no-such-row", { kind: "remove", table: "staff", row: "S-nobody" }],
    ["no-such-row", { kind: "document", document: "contract", subject: "P-nowhere" }],
    ["no-such-document", { kind: "document", document: "holy-grail", subject: null }],
    ["no-such-param", { kind: "param", param: "itss.4.nothing", value: 1 }],
    ["not-a-threshold", { kind: "param", param: "itss.4.completed-projects.amount", value: -1 }],
    ["not-a-threshold", { kind: "param", param: "itss.4.completed-projects.amount", value: Infinity }],
    ["not-a-threshold", { kind: "param", param: "itss.4.registered.months", value: 12.5 }],
    ["no-such-bound", { kind: "declare", requirement: "itss.4.completed-projects", bound: 7, value: 1 }],
    ["no-such-bound", { kind: "declare", requirement: "itss.9.nothing", bound: 0, value: 1 }],
  ])("%s: %j is a fault, and the others are carried out", (code, edit) => {
    const { faults, ...outlook } = whatIf.outlook([edit, threshold(99)]);
    expect([...faults].map(([at, fault]) => [at, fault.code])).toEqual([[0, code]]);
    expect(outlook.schemes[0]!.requirements.get("itss.4.completed-projects")!.status).toBe("not-met");
  });

  test.each<[string, Edit[], string]>([
    ["a row", [], "p-001"],
    ["one of several rows", [], "P-nowhere, P-001"],
    ["a row that an edit before it adds", [{ kind: "add", table: "projects", values: { id: "N-1" } }], "N-1"],
    ["a year", [], "2025"],
    ["a requirement", [], "itss.4.completed-projects"],
  ])("a document may be for %s", (_, before, subject) => {
    const { faults } = whatIf.outlook([...before, { kind: "document", document: "contract", subject }]);
    expect([...faults]).toEqual([]);
  });

  test("a document for a row that is taken out, or was taken back, is for nothing", () => {
    const document = (subject: string): Edit => ({ kind: "document", document: "contract", subject });
    whatIf.outlook([{ kind: "add", table: "projects", values: { id: "Zulu" } }, document("Zulu")]);
    expect(whatIf.outlook([document("Zulu")]).faults.get(0)).toEqual({ code: "no-such-row", near: null });
    const taken: Edit = { kind: "remove", table: "projects", row: "P-001" };
    expect(whatIf.outlook([taken, document("P-001")]).faults.get(1)!.code).toBe("no-such-row");
  });

  function firstCode(table: "staff", field: string): number {
    const column = facts.tables[table].columns[field]!;
    return column.kind === "text" ? column.code[0]! : -1;
  }
});

describe("a column in which only yes is marked", () => {
  const staff = (core: readonly CellInput[]): MemorySheet => ({
    name: "Staff",
    rows: [["Staff ID", "Core position"], ...core.map((cell, at) => [`S-${at + 1}`, cell])],
  });
  const certificates: MemorySheet = {
    name: "Staff certificates",
    rows: [
      ["Staff ID", "Certificate", "Issued", "Expires"],
      ["S-1", "PMP", "2025-01-01", "2028-01-01"],
      ["S-3", "PMP", "2025-01-01", "2028-01-01"],
    ],
  };
  const no: Edit = { kind: "set", table: "staff", row: "S-2", field: "core", value: "no" };
  const blank: Edit = { ...no, value: "" };

  test("leaves its blanks open once somebody is marked no, and back", async () => {
    const { facts, options, assessment } = await checked([staff(["yes", null, null, "yes"]), certificates]);
    const whatIf = createWhatIf(facts, options);
    const marked = await checked([staff(["yes", "no", null, "yes"]), certificates]);
    expect(answersOf(marked.assessment)).not.toEqual(answersOf(assessment));
    expect(answersOf(whatIf.outlook([no]))).toEqual(answersOf(marked.assessment));
    expect(answersOf(whatIf.outlook([no, blank]))).toEqual(answersOf(assessment));
    expect(answersOf(whatIf.outlook([]))).toEqual(answersOf(assessment));
  });
});
