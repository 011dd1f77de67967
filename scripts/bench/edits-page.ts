/** Runs in the browser: a workbook of so many rows, and how long each edit of a scenario takes until its verdicts stand. */
import { assess } from "../../src/assessment/assess";
import { settle } from "../../src/assessment/settle";
import { createWhatIf } from "../../src/assessment/what-if/create";
import type { Edit } from "../../src/assessment/what-if/edit";
import { ruleBooks } from "../../src/schemes";
import { parseIsoDate } from "../../src/tables/days";
import { readTables } from "../../src/tables/read-tables";
import { memoryWorkbook, type CellInput, type MemorySheet } from "../../src/workbook/memory/memory-workbook";

/** Milliseconds. */
export interface EditTimes {
  /** A whole assessment afresh, without reading. */
  assessment: number;
  /** Making ready for scenarios. */
  ready: number;
  /** Each edit of a kind, until the verdicts of every requirement stand. */
  edits: Readonly<Record<string, readonly number[]>>;
}

const first = parseIsoDate("2024-01-01")!;
const asOf = parseIsoDate("2026-06-30")!;
const kinds = ["Contract", "Acceptance report", "Operations SLA", "Service report", "Audit report"];

const WARM = 5;

async function measureEdits(rows: number, rounds: number): Promise<EditTimes> {
  const facts = await readTables(memoryWorkbook({ sheets: sheets(rows) }), { mappings: new Map() });
  const options = settle({ today: asOf, ruleBooks }, { asOf }, facts);
  const assessment = timed(() => assess(facts, options));
  let whatIf = createWhatIf(facts, options);
  const ready = timed(() => (whatIf = createWhatIf(facts, options)));
  const names = Object.keys(editOf);
  const edits: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  // As a person drags: one kind of edit after the other; the first moves do not count.
  for (const name of names) {
    for (let round = -WARM; round < rounds; round++) {
      const edit = editOf[name]!(round + WARM);
      const time = timed(() => {
        const { faults } = whatIf.outlook([edit]);
        if (faults.size > 0) throw new Error(`${name}: ${JSON.stringify([...faults])}`);
      });
      if (round >= 0) edits[name]!.push(time);
      // The pointer moves on, and the date or threshold with it.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return { assessment, ready, edits };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** What a person does in turn; the number counts up. */
const editOf: Readonly<Record<string, (count: number) => Edit>> = {
  "a cell": (count) => ({
    ...{ kind: "set", table: "projects", row: `P-${(count * 7) % 300}`, field: "status" },
    value: count % 2 === 0 ? "completed" : "cancelled",
  }),
  "an amount": (count) => ({
    ...{ kind: "set", table: "projects", row: "P-7", field: "contractAmount" },
    value: String(400_000 + count * 1000),
  }),
  "an indicator": (count) => ({
    ...{ kind: "set", table: "kpis", row: "nps", field: "value" },
    value: String(10 + (count % 80)),
  }),
  "a document": (count) => ({ kind: "document", document: "contract", subject: `P-${count % 300}` }),
  "a row added": (count) => ({
    ...{ kind: "add", table: "projects" },
    values: { id: `N-${count}`, status: "completed", contractAmount: "600000", customer: "C-1" },
  }),
  "a row removed": (count) => ({ kind: "remove", table: "staff", row: `S-${count % 40}` }),
  "a threshold": (count) => ({
    kind: "param",
    param: "itss.4.completed-projects.projects",
    value: 1 + (count % 9),
  }),
  "a threshold of rows": (count) => ({
    ...{ kind: "param", param: "itss.4.completed-projects.amount" },
    value: 500_000 + count * 10,
  }),
  "the next day": (count) => ({ kind: "as-of", asOf: asOf + count }),
  "a declared number": (count) => ({
    ...{ kind: "declare", requirement: "itss.4.completed-projects", bound: 0 },
    value: count % 9,
  }),
};

/** Projects with their documents, staff with their certificates, customers with their surveys. */
function sheets(rows: number): MemorySheet[] {
  const many = (share: number) => Array.from({ length: Math.round(rows * share) }, (_, at) => at);
  const date = (at: number, span: number) => ({ date: first + ((at * 37) % span) });
  const customers = many(0.05).length;
  const projects = many(0.3).length;
  const list = (name: string, headers: readonly string[], body: readonly CellInput[][]): MemorySheet => ({
    name,
    rows: [headers, ...body],
  });
  return [
    list("Organisation", ["Field", "Value"], [["Registration date", "2015-01-01"]]),
    list(
      "Projects",
      [
        "Project ID",
        "Customer",
        "Service category",
        "Status",
        "Contract amount",
        "Contract start",
        "Contract end",
        "Accepted on",
      ],
      many(0.3).map((at) => [
        ...[`P-${at}`, `C-${at % customers}`, "operations", at % 3 === 0 ? "In progress" : "completed"],
        ...[
          100_000 + ((at * 7919) % 900_000),
          date(at, 500),
          { date: first + 365 + ((at * 37) % 500) },
          date(at, 800),
        ],
      ]),
    ),
    list(
      "Evidence",
      ["Evidence no.", "Kind", "For", "Date", "Location", "Third-party verified"],
      many(0.5).map((at) => [
        ...[
          `E-${at}`,
          kinds[at % kinds.length]!,
          `P-${at % projects}`,
          date(at, 900),
          `archive/${at}.pdf`,
          "no",
        ],
      ]),
    ),
    list(
      "Customers",
      ["Customer", "Fortune 500"],
      many(0.05).map((at) => [`C-${at}`, "no"]),
    ),
    list(
      "Surveys",
      ["Customer", "Survey date", "Score", "Questionnaire"],
      many(0.05).map((at) => [`C-${at}`, date(at, 900), 80 + (at % 20), "CESA standard"]),
    ),
    list(
      "Staff",
      ["Staff ID", "Name", "Core position", "Joined", "Training hours (12 months)"],
      many(0.05).map((at) => [
        `S-${at}`,
        `name ${at}`,
        at % 2 === 0 ? "yes" : "no",
        date(at, 500),
        20 + (at % 40),
      ]),
    ),
    list(
      "Staff certificates",
      ["Staff ID", "Certificate", "Issued", "Expires"],
      many(0.05).map((at) => [`S-${at}`, "ITSS engineer", date(at, 700), "2027-01-01"]),
    ),
    list("KPIs", ["Indicator", "Value", "Period end"], [["NPS", 30, "2026-05-31"]]),
    list("Financials", ["Year", "Revenue", "Audited"], [[2025, 100_000_000, "yes"]]),
  ];
}

Object.assign(globalThis, { measureEdits });
