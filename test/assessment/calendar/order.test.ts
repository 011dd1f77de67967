/** What else stands in a calendar, in which order, and for which schemes. */
import { calendarOf } from "../../../src/assessment/calendar";
import { itss } from "../../../src/schemes/itss";
import { makeFacts, refused, type TablesInput } from "../../tables/make-facts";
import { entriesOf, ofKind, options } from "./entries";

test("open nonconformities with a due date stand in it, closed ones do not", async () => {
  const found = (id: string, more: object) => ({
    id,
    scheme: "ITSS",
    raisedOn: "2026-01-01",
    severity: "general",
    ...more,
  });
  const entries = await entriesOf({
    nonconformities: [
      found("N-1", { dueOn: "2026-06-29" }),
      found("N-2", { dueOn: "2026-07-31", closedOn: "2026-06-30" }),
      found("N-3", { dueOn: "2026-07-31", closedOn: "2026-07-01" }),
      found("N-4", { dueOn: { month: "2026-08" }, closedOn: refused }),
      found("N-5", { dueOn: null }),
      found("N-6", { dueOn: "2026-07-31", raisedOn: "2026-07-01" }),
    ] as never,
  });
  expect(ofKind(entries, "nonconformity")).toEqual([
    "2026-06-29 overdue",
    "2026-07-31 within-90",
    "2026-08-01/2026-08-31 within-90",
  ]);
  expect(entries.map(({ key, record }) => [key, record?.found])).toEqual([
    ["nonconformity|N-1", undefined],
    ["nonconformity|N-3", undefined],
    ["nonconformity|N-4", "perhaps"],
  ]);
});

test("overdue first, then by date; a key is one entry's alone, and stays in a later check", async () => {
  const tables: TablesInput = {
    certificates: [
      { standard: "ITSS", level: 4, number: "N-1", issuedOn: "2025-02-28", expiresOn: "2028-02-27" },
      { standard: "ISO 9001", issuedOn: "2020-01-01", expiresOn: "2026-12-31" },
      { standard: "ISO 9001", issuedOn: "2020-01-01", expiresOn: "2026-09-30" },
    ],
    nonconformities: [{ id: "N-1", scheme: "ITSS", raisedOn: "2026-01-01", dueOn: "2026-06-01" }],
  };
  const entries = await entriesOf(tables);
  const late = entries.filter(({ state }) => state === "overdue");
  expect(late.length).toBeGreaterThan(1);
  expect(entries.slice(0, late.length)).toEqual(late);
  for (const part of [late, entries.slice(late.length)]) {
    expect(part.map(({ from }) => from)).toEqual(part.map(({ from }) => from).sort((a, b) => a - b));
  }
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  const later = new Set((await entriesOf(tables, "2026-07-15")).map(({ key }) => key));
  expect(later).toContain("renewal|itss");
  expect(later).toContain("expires|certificates|iso9001||");
});

test("a rule book alone is asked for its own scheme alone", async () => {
  const facts = await makeFacts({
    certificates: [{ standard: "CCID", level: 4, issuedOn: "2025-01-01", expiresOn: "2027-12-31" }],
  });
  const entries = calendarOf(facts, { ...options("2026-06-30"), schemes: [itss] });
  expect(entries.filter(({ kind }) => kind === "renewal" || kind === "annual-report")).toEqual([]);
});
