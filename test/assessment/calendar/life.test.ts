/** The life of a certificate: renewal, surveillance, inspections, reports. */
import type { CalendarEntry } from "../../../src/assessment/calendar-entry";
import { formatAddress } from "../../../src/workbook/workbook";
import type { TablesInput } from "../../tables/make-facts";
import { entriesOf, ofKind } from "./entries";

const holding = (standard: string, level: number, issuedOn: unknown, expiresOn: unknown) =>
  ({ certificates: [{ standard, level, issuedOn, expiresOn }] }) as TablesInput;

it.each([
  ["2027-08-31", ["2027-02-28 later"]],
  ["2027-08-29", ["2027-02-28 later"]],
  ["2028-08-31", []],
  ["2026-12-30", ["2026-06-30 within-30"]],
  ["2026-12-29", ["2026-06-29 overdue"]],
  [{ month: "2027-08" }, ["2027-02-01/2027-02-28 later"]],
])("is to be renewed six months before %j", async (expiresOn, expected) => {
  for (const standard of ["ITSS", "CCID"]) {
    const entries = await entriesOf(holding(standard, 4, "2024-09-01", expiresOn));
    expect(ofKind(entries, "renewal")).toEqual(expected);
  }
  expect(ofKind(await entriesOf(holding("CSMM", 3, "2024-09-01", expiresOn)), "renewal")).toEqual([]);
});

it("counts back from the end of a leap year's February", async () => {
  const entries = await entriesOf(holding("ITSS", 4, "2025-09-01", "2028-08-31"), "2027-06-30");
  expect(ofKind(entries, "renewal")).toEqual(["2028-02-29 later"]);
});

it("asks levels 4 and 3 for surveillance each year, and takes the one held nearest to its day", async () => {
  const surveyed = (audits: object[], asOf: string) =>
    entriesOf({ ...holding("ITSS", 3, "2024-02-29", "2027-02-27"), audits: audits as never }, asOf).then(
      (entries) => ofKind(entries, "annual-surveillance"),
    );
  const audit = (heldOn: unknown, more: object = {}) => ({
    heldOn,
    kind: "Annual surveillance",
    scheme: "ITSS",
    result: "passed",
    ...more,
  });
  expect(await surveyed([], "2024-06-30")).toEqual(["2025-02-28 later"]);
  expect(await surveyed([], "2025-02-28")).toEqual(["2025-02-28 within-30", "2026-02-28 later"]);
  expect(await surveyed([], "2025-03-01")).toEqual(["2025-02-28 overdue", "2026-02-28 later"]);
  const late = [audit("2025-03-20")];
  expect(await surveyed(late, "2025-03-20")).toEqual(["2025-02-28 done", "2026-02-28 later"]);
  expect(await surveyed(late, "2025-03-19")).toEqual(["2025-02-28 overdue", "2026-02-28 later"]);
  expect(await surveyed([audit("2025-08-28")], "2025-09-30")).toEqual([
    "2025-02-28 done",
    "2026-02-28 later",
  ]);
  expect(await surveyed([audit("2025-08-29")], "2025-09-30")).toEqual([
    "2025-02-28 overdue",
    "2026-02-28 done",
  ]);
  for (const other of [
    { scheme: "CCID" },
    { kind: "Internal audit" },
    { result: "failed" },
    { result: null },
  ]) {
    expect(await surveyed([audit("2025-02-01", other)], "2025-03-01")).toEqual([
      "2025-02-28 overdue",
      "2026-02-28 later",
    ]);
  }
});

it("tells a failed surveillance, and one that leaves open whether it counts, with its cell", async () => {
  const recorded = async (audit: object) => {
    const tables = holding("ITSS", 4, "2025-01-15", "2028-01-14");
    const entries = await entriesOf({
      ...tables,
      audits: [{ kind: "Annual surveillance", ...audit }] as never,
    });
    const { record } = entries.find(({ kind }) => kind === "annual-surveillance")!;
    return record && [record.found, formatAddress(record.cell!)];
  };
  const itssAudit = { heldOn: "2026-01-10", scheme: "ITSS" };
  expect(await recorded({ ...itssAudit, result: "passed" })).toEqual(["done", "Audits!A2"]);
  expect(await recorded({ ...itssAudit, result: "failed" })).toEqual(["failed", "Audits!A2"]);
  expect(await recorded({ ...itssAudit, result: null })).toEqual(["perhaps", "Audits!A2"]);
  expect(await recorded({ ...itssAudit, scheme: null, result: "passed" })).toEqual(["perhaps", "Audits!A2"]);
  expect(await recorded({ ...itssAudit, heldOn: "2026-07-15", result: "passed" })).toBeNull();
});

it("asks levels 2 and 1 for an inspection each half-year and a comprehensive audit each year", async () => {
  const entries = await entriesOf(holding("ITSS", 2, "2025-08-31", "2028-08-30"));
  expect(ofKind(entries, "unannounced-inspection")).toEqual([
    "2026-02-28 overdue",
    "2026-08-31 within-90",
    "2027-02-28 later",
    "2027-08-31 later",
  ]);
  expect(ofKind(entries, "comprehensive-audit")).toEqual(["2026-08-31 within-90", "2027-08-31 later"]);
  expect(ofKind(entries, "annual-surveillance")).toEqual([]);
});

it("goes by the certificate in force: the best level, then the one that lasts longest", async () => {
  const certificate = (level: number, issuedOn: string, expiresOn: string) => ({
    standard: "ITSS",
    level,
    issuedOn,
    expiresOn,
  });
  const entries = await entriesOf({
    certificates: [
      certificate(4, "2023-01-01", "2028-01-01"),
      certificate(3, "2025-03-01", "2028-02-29"),
      certificate(2, "2026-07-01", "2029-06-30"),
      certificate(1, "2020-01-01", "2022-12-31"),
    ],
  });
  expect(ofKind(entries, "annual-surveillance")).toEqual(["2026-03-01 overdue", "2027-03-01 later"]);
  expect(ofKind(entries, "renewal")).toEqual(["2027-08-29 later"]);
});

it("asks for a self-assessment report each quarter, on file or not", async () => {
  const report = (issuedOn: string | null, location: string | null = "A-1") => ({
    kind: "Quarterly self-assessment",
    issuedOn,
    location,
  });
  const quarters = async (evidence: object[], asOf = "2026-06-30") =>
    ofKind(
      await entriesOf(
        { ...holding("ITSS", 4, "2026-02-15", "2029-02-14"), evidence: evidence as never },
        asOf,
        "2026-12-31",
      ),
      "quarterly-report",
    );
  expect(await quarters([])).toEqual([
    "2026-03-31 overdue",
    "2026-06-30 within-30",
    "2026-09-30 later",
    "2026-12-31 later",
  ]);
  expect((await quarters([report("2026-03-01")]))[0]).toBe("2026-03-31 done");
  expect((await quarters([report("2026-02-28")]))[0]).toBe("2026-03-31 overdue");
  expect((await quarters([report("2026-05-31")])).slice(0, 2)).toEqual([
    "2026-03-31 done",
    "2026-06-30 within-30",
  ]);
  expect((await quarters([report("2026-06-01")])).slice(0, 2)).toEqual([
    "2026-03-31 overdue",
    "2026-06-30 done",
  ]);
  expect((await quarters([report("2026-03-31", null)]))[0]).toBe("2026-03-31 overdue");
  expect((await quarters([report(null)]))[0]).toBe("2026-03-31 overdue");
  expect((await quarters([], "2026-03-31"))[0]).toBe("2026-03-31 within-30");
});

it("asks CCID for an annual report; what has no date in the source has none here", async () => {
  const tables = holding("CCID", 3, "2025-05-31", "2028-05-30");
  const kinds = (entries: CalendarEntry[]) => [...new Set(entries.map(({ kind }) => kind))];
  const bare = await entriesOf(tables);
  expect(ofKind(bare, "annual-report")).toEqual(["2026-05-31 overdue", "2027-05-31 later"]);
  expect(kinds(bare)).toEqual(["annual-report", "renewal"]);
  const evidence = [{ kind: "Annual report", issuedOn: "2026-06-15", location: "A-1" }];
  expect(ofKind(await entriesOf({ ...tables, evidence }), "annual-report")[0]).toBe("2026-05-31 done");
});

it("dates nothing from a certificate whose issue or level is not known", async () => {
  expect(await entriesOf(holding("ITSS", 4, null, null))).toEqual([]);
  const noLevel = await entriesOf({
    certificates: [{ standard: "ITSS", level: null, issuedOn: "2025-01-01", expiresOn: "2027-12-31" }],
  });
  expect(ofKind(noLevel, "annual-surveillance")).toEqual([]);
  expect(ofKind(noLevel, "renewal")).toEqual(["2027-06-30 later"]);
});
