import {
  CELL,
  cellOf,
  NO_TEXT,
  type ListColumn,
  type NumberColumn,
  type TextColumn,
} from "../../src/tables/facts";
import { dayOf } from "../../src/tables/days";
import { makeFacts, refused } from "./make-facts";

describe("makeFacts", () => {
  it("reads rows of every kind of cell", async () => {
    const facts = await makeFacts({
      projects: [
        {
          id: "P-1",
          status: "completed",
          contractAmount: 500_000,
          startsOn: "2025-01-01",
          endsOn: { month: "2024-08" },
        },
        { id: "P-2", contractAmount: refused, predictiveMaintenance: true },
      ],
      incidents: [],
      organisation: [{ name: "Alder", asOf: "2026-06-30" }],
      evidence: [{ kind: "contract", subject: "P-1、FY2025", location: null }],
    });
    const { projects, incidents, organisation, evidence, staff } = facts.tables;
    expect(projects.rowCount).toBe(2);
    const amount = projects.columns.contractAmount as NumberColumn;
    expect([...amount.state]).toEqual([CELL.filled, CELL.refused]);
    expect([...amount.lo]).toEqual([500_000, 0]);
    expect([...amount.hi]).toEqual([500_000, Infinity]);
    const ends = projects.columns.endsOn as NumberColumn;
    expect([ends.lo[0], ends.hi[0]]).toEqual([dayOf(2024, 8, 1), dayOf(2024, 8, 31)]);
    expect((projects.columns.status as TextColumn).code[0]).toBe(facts.texts.find("completed"));
    expect(cellOf(projects, 1, "id")).toEqual({ sheet: "Projects", row: 3, column: 0 });
    expect([incidents.present, incidents.complete, staff.present, staff.complete]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect((organisation.columns.asOf as NumberColumn).lo[0]).toBe(dayOf(2026, 6, 30));
    expect(cellOf(organisation, 0, "asOf")).toEqual({ sheet: "Organisation", row: 3, column: 1 });
    const subject = evidence.columns.subject as ListColumn;
    expect([...subject.codes].map(facts.texts.display)).toEqual(["P-1", "FY2025", "2025"]);
    expect((evidence.columns.location as TextColumn).code[0]).toBe(NO_TEXT);
    expect(facts.problems.map(({ code, place }) => [code, place])).toEqual([
      ["excel-error", { sheet: "Projects", row: 3, column: 4 }],
    ]);
  });
});
