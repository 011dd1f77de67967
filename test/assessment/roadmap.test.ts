/** What the road to a level holds: hand-made workbooks, and days that are checked by assessments on them. */
import { assess } from "../../src/assessment/assess";
import type { AssessmentOptions, Status } from "../../src/assessment/assessment";
import { roadmapOf, type SchemeRoadmap } from "../../src/assessment/roadmap";
import type { RoadmapTask } from "../../src/assessment/tasks";
import type { RuleBook } from "../../src/rules/expression";
import { itss } from "../../src/schemes/itss";
import { isoDate, parseIsoDate } from "../../src/tables/days";
import { makeFacts, refused, type TablesInput } from "../tables/make-facts";

const day = (text: string) => parseIsoDate(text)!;
const ASOF = "2026-06-30";

const optionsFor = (target: string | undefined, asOf: string, books: readonly RuleBook[] = [itss]) =>
  ({
    asOf: day(asOf),
    targets: target === undefined ? {} : { itss: target },
    params: new Map(),
    schemes: books,
  }) satisfies AssessmentOptions;

async function roadOf(tables: TablesInput, target?: string, asOf = ASOF, start?: string) {
  const facts = await makeFacts(tables);
  const options = optionsFor(target, asOf);
  const assessment = assess(facts, options);
  const roadmap = roadmapOf(assessment, facts, options, start === undefined ? undefined : day(start));
  const [scheme] = roadmap.schemes as [SchemeRoadmap];
  return { ...scheme, start: roadmap.start };
}

function taskIn({ tasks }: { tasks: readonly RoadmapTask[] }, requirement: string) {
  const task = tasks.find((each) => each.requirement === requirement);
  return task && { kinds: task.kinds, waitUntil: task.waitUntil === null ? null : isoDate(task.waitUntil) };
}

async function statusOn(tables: TablesInput, requirement: string, asOf: string): Promise<Status> {
  const assessment = assess(await makeFacts(tables), optionsFor("3", asOf));
  return assessment.schemes[0]!.findings.find((each) => each.requirement === requirement)!.status;
}

const licence = { kind: "business-licence", location: "file 1" };
const noViolation = { kind: "no-violation-proof", location: "file 2" };
const logs = [
  { kind: "system-log", location: "file 3" },
  { kind: "operation-record", location: "file 4" },
];
const level4 = {
  standard: "ITSS",
  level: "4",
  issuedOn: "2025-08-31",
  firstIssuedOn: "2025-08-31",
  expiresOn: "2028-08-30",
};
const serious = { kind: "information-security", severity: "major", resolved: "yes" };
const itsm = { kind: "itsm", name: "Desk", inServiceSince: "2026-02-28" };

describe("a date that will be met by waiting", () => {
  const cases: [name: string, TablesInput, requirement: string, until: string][] = [
    [
      "registered for 12 months",
      { organisation: [{ registeredOn: "2025-07-31" }], evidence: [licence] },
      "itss.4.registered",
      "2026-07-31",
    ],
    [
      "registered on a leap day",
      { organisation: [{ registeredOn: "2028-02-29" }], evidence: [licence] },
      "itss.4.registered",
      "2029-03-01",
    ],
    [
      "registered in a month of which the day is not known",
      { organisation: [{ registeredOn: { month: "2025-09" } }], evidence: [licence] },
      "itss.4.registered",
      "2026-09-30",
    ],
    [
      "the previous certificate held for 18 months, from a month end",
      { certificates: [level4] },
      "itss.3.held-level-4",
      "2027-03-01",
    ],
    [
      "a system in service for 6 months",
      { systems: [itsm], evidence: logs },
      "itss.4.itsm-running",
      "2026-08-28",
    ],
    ["a system in service for a year", { systems: [itsm] }, "itss.3.system-year", "2027-02-28"],
    [
      "the later of two systems, where the first is retired before",
      {
        systems: [
          { ...itsm, name: "Old", inServiceSince: "2026-01-15", retiredOn: "2026-07-01" },
          { ...itsm, inServiceSince: "2026-04-10" },
        ],
        evidence: logs,
      },
      "itss.4.itsm-running",
      "2026-10-10",
    ],
    [
      "an incident that leaves its window",
      { incidents: [{ ...serious, occurredOn: "2024-02-29" }], evidence: [noViolation] },
      "itss.4.no-security-incident",
      "2027-03-01",
    ],
    [
      "the last of several incidents",
      {
        incidents: [
          { ...serious, occurredOn: "2026-05-31" },
          { ...serious, occurredOn: "2024-01-10" },
        ],
        evidence: [noViolation],
      },
      "itss.4.no-security-incident",
      "2029-05-31",
    ],
  ];

  test.each(cases)("%s", async (name, tables, requirement, until) => {
    const asOf = name.includes("leap") ? "2028-06-30" : ASOF;
    const task = taskIn(await roadOf(tables, "3", asOf), requirement);
    const kind = requirement === "itss.4.no-security-incident" ? "past-event" : "wait";
    expect(task).toEqual({ kinds: [kind], waitUntil: until });
    const dayBefore = isoDate(day(until) - 1);
    expect(await statusOn(tables, requirement, dayBefore)).not.toBe("met");
    expect(await statusOn(tables, requirement, until)).toBe("met");
  });

  test("is none where the certificate will have ended before", async () => {
    const road = await roadOf({ certificates: [{ ...level4, expiresOn: "2027-02-28" }] }, "3");
    expect(taskIn(road, "itss.3.held-level-4")).toEqual({ kinds: ["condition"], waitUntil: null });
  });

  test("puts the application off, and nothing else does", async () => {
    const tables = { certificates: [level4], systems: [itsm] };
    const road = await roadOf(tables, "3");
    expect(isoDate(road.applyFrom!)).toBe("2027-03-01");
    expect(isoDate((await roadOf({}, "3")).applyFrom!)).toBe("2026-07-06");
  });
});

describe("the kinds of a task", () => {
  test("data where a cell decides that cannot be read, with the cell", async () => {
    const road = await roadOf({ organisation: [{ registeredOn: refused }] }, "4");
    expect(taskIn(road, "itss.4.registered")).toEqual({ kinds: ["data", "documents"], waitUntil: null });
    const { cells } = road.tasks.find(({ requirement }) => requirement === "itss.4.registered")!;
    expect(cells).toEqual([{ sheet: "Organisation", row: 2, column: 1 }]);
  });

  test("data where a sheet is missing, with the reason", async () => {
    const road = await roadOf({}, "4");
    const task = road.tasks.find(({ requirement }) => requirement === "itss.4.service-engineers")!;
    expect(task.kinds).toEqual(["data"]);
    expect(task.reasons).toEqual(["no-sheet"]);
  });

  test("numbers where a count is short, and the documents besides", async () => {
    const project = { status: "completed", contractAmount: 600_000 };
    const road = await roadOf({ projects: [{ id: "P-1", ...project }], evidence: [] }, "4");
    expect(taskIn(road, "itss.4.completed-projects")?.kinds).toEqual(["numbers", "documents"]);
  });

  test("documents alone where the figures are enough", async () => {
    const road = await roadOf({ evidence: [] }, "4");
    expect(taskIn(road, "itss.4.service-manual")).toEqual({ kinds: ["documents"], waitUntil: null });
  });

  test("a condition to bring about where no certificate of the level below is held", async () => {
    const road = await roadOf({ certificates: [] }, "3");
    expect(taskIn(road, "itss.3.held-level-4")).toEqual({ kinds: ["condition"], waitUntil: null });
  });

  test("numbers and data together where one part falls short and another is open", async () => {
    const road = await roadOf({ systems: [] }, "3");
    expect(taskIn(road, "itss.3.work-order-turnover")?.kinds).toEqual(["data", "numbers"]);
  });

  test("entry conditions and data stand first, then numbers, then documents, and waiting last", async () => {
    const road = await roadOf({ systems: [itsm], evidence: logs, projects: [], certificates: [] }, "3");
    const steps = road.tasks.map(({ kinds }) => kinds[0]);
    const order = ["data", "condition", "numbers", "documents", "wait"];
    expect([...new Set(steps)]).toEqual(order);
    expect(steps).toEqual([...steps].sort((a, b) => order.indexOf(a!) - order.indexOf(b!)));
  });
});

describe("the level", () => {
  test("is the target, else the one next above what may be applied for", async () => {
    expect(await roadOf({}, "2")).toMatchObject({ level: "2", isTarget: true });
    expect(await roadOf({})).toMatchObject({ level: "4", isTarget: false });
  });

  test("has a task for each requirement that blocks it, once", async () => {
    const facts = await makeFacts({});
    const options = optionsFor("1", ASOF);
    const assessment = assess(facts, options);
    const [road] = roadmapOf(assessment, facts, options).schemes;
    const blockers = assessment.schemes[0]!.levels.find(({ level }) => level === "1")!.blockers;
    expect(road!.tasks.map(({ requirement }) => requirement).sort()).toEqual([...blockers].sort());
    expect(road!.tasks.every(({ kinds }) => kinds.length > 0)).toBe(true);
  });
});

test("an incident for which the source names no end stands in the way of any day", async () => {
  const [level] = itss.levels;
  const requirement = itss.requirements.find(({ id }) => id === "itss.4.no-security-incident")!;
  const forEver: RuleBook = {
    ...itss,
    levels: [level!],
    requirements: [
      {
        ...requirement,
        test: {
          kind: "atMost",
          measure: {
            kind: "count",
            of: "incidents",
            where: { kind: "compare", field: "severity", op: "eq", value: { literal: "major" } },
          },
          value: 0,
          unit: "incident",
        },
      },
    ],
  };
  const facts = await makeFacts({ incidents: [{ ...serious, occurredOn: "2020-01-01" }] });
  const options = optionsFor("4", ASOF, [forEver]);
  const [road] = roadmapOf(assess(facts, options), facts, options).schemes;
  expect(road!.tasks[0]).toMatchObject({
    kinds: ["documents", "past-event"],
    waitUntil: null,
    endless: true,
  });
  expect(road!.applyFrom).toBeNull();
  expect(road!.stages.find(({ begins }) => begins === "application")!.from).toBeNull();
});
