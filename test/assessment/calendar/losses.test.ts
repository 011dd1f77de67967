/** Verdicts that get worse by time alone. */
import { assess } from "../../../src/assessment/assess";
import { calendarOf } from "../../../src/assessment/calendar";
import type { CalendarEntry } from "../../../src/assessment/calendar-entry";
import { isoDate } from "../../../src/tables/days";
import { formatAddress } from "../../../src/workbook/workbook";
import { makeFacts } from "../../tables/make-facts";
import { options, entriesOf } from "./entries";

const windowOf = (entries: CalendarEntry[]) =>
  entries
    .filter(({ kind }) => kind === "window")
    .map((entry) => [
      isoDate(entry.from),
      entry.cell && formatAddress(entry.cell),
      entry.turns.map(({ requirement, before, after }) => `${requirement} ${before} ${after}`),
    ]);
const record = (issuedOn: string) => ({ kind: "Change management record", issuedOn, location: "A-1" });

it.each([
  ["2026-02-28", "2027-02-28"],
  ["2026-06-30", "2027-06-30"],
  ["2024-02-29", "2025-03-01"],
  ["2023-08-31", "2024-08-31"],
])("a document of %s is too old from %s, the latest one only", async (issuedOn, out) => {
  const asOf = `${Number(issuedOn.slice(0, 4))}-12-31`;
  const older = `${Number(issuedOn.slice(0, 4)) - 1}${issuedOn.slice(4, 7)}-15`;
  const entries = await entriesOf({ evidence: [record(older), record(issuedOn)] }, asOf);
  expect(windowOf(entries)).toContainEqual([
    out,
    "Evidence!E3",
    ["itss.4.change-records met evidence-missing"],
  ]);
});

it("names the verdict at the certificate whose end turns it, on the day after its last", async () => {
  const entries = await entriesOf({
    certificates: [{ standard: "ISO 9001", issuedOn: "2024-01-01", expiresOn: "2026-12-31" }],
  });
  const { turns } = entries.find(({ kind }) => kind === "certificate-expires")!;
  expect(turns.map((turn) => ({ ...turn, day: isoDate(turn.day) }))).toContainEqual({
    scheme: "itss",
    requirement: "itss.4.iso9001",
    day: "2027-01-01",
    before: "met",
    after: "not-met",
  });
  expect(entries.filter(({ kind }) => kind === "date-passes")).toEqual([]);
});

it("puts the requirements that one document turns under one entry", async () => {
  const proof = { kind: "Social security payment proof", issuedOn: "2026-05-31", location: "A-1" };
  const staff = [{ id: "S-1", joinedOn: "2020-01-01", socialSecuritySince: "2020-01-01" }];
  const [only, another] = windowOf(await entriesOf({ evidence: [proof], staff }));
  expect(only).toEqual([
    "2026-12-01",
    "Evidence!E2",
    ["itss.4.social-security met evidence-missing", "csmm.2.social-security met evidence-missing"],
  ]);
  expect(another).toBeUndefined();
});

it("tells the day from which another fiscal year counts", async () => {
  const financials = [2023, 2024, 2025].map((year) => ({ year, audited: "yes" }));
  const entries = await entriesOf({ financials });
  const turned = entries.filter(({ kind }) => kind === "fiscal-year");
  expect(turned.map(({ from }) => isoDate(from))).not.toContain("2027-01-01");
  const stale = (await entriesOf({ financials }, "2026-06-30", "2028-12-31")).filter(
    ({ kind }) => kind === "fiscal-year",
  );
  expect(stale.map(({ from }) => isoDate(from))).toEqual(["2028-01-01"]);
  expect(stale[0]!.turns.map(({ requirement }) => requirement)).toContain("itss.2.audited-financials");
});

test("every turn that it tells is one that an assessment of that day and of the day before shows", async () => {
  const facts = await makeFacts({
    organisation: [{ name: "Acme", registeredOn: "2010-01-01", creditCode: "x" }],
    certificates: [
      { standard: "ITSS", level: 4, issuedOn: "2024-02-29", expiresOn: "2027-02-28" },
      { standard: "ISO 9001", issuedOn: "2024-01-01", expiresOn: { month: "2026-09" } },
    ],
    audits: [
      {
        heldOn: "2026-02-28",
        kind: "Annual surveillance",
        scheme: "ITSS",
        result: "passed",
        seriousNonconformities: 0,
      },
    ],
    projects: [
      { id: "P-1", customer: "A", status: "completed", startsOn: "2025-01-01", endsOn: "2027-12-31" },
      { id: "P-2", customer: "B", status: "in-progress", startsOn: "2025-01-01", endsOn: "2026-08-31" },
    ],
    surveys: [
      { customer: "A", surveyedOn: "2025-10-31", score: 90, questionnaire: "CESA standard" },
      { customer: "B", surveyedOn: { month: "2026-02" }, score: 85, questionnaire: "CESA standard" },
    ],
    kpis: [{ indicator: "NPS", value: 92, periodEnd: "2025-12-31" }],
    evidence: ["Change management record", "Social security payment proof", "Service desk record"].map(
      (kind, at) => ({
        kind,
        issuedOn: ["2025-08-31", "2026-04-30", "2026-05-31"][at]!,
        location: "A-1",
      }),
    ),
  });
  const asOf = "2026-06-30";
  const turns = calendarOf(facts, options(asOf)).flatMap((entry) => entry.turns);
  expect(new Set(turns.map(({ requirement }) => requirement)).size).toBeGreaterThan(8);
  const statusOn = (on: number, requirement: string) =>
    assess(facts, { ...options(asOf), asOf: on })
      .schemes.flatMap(({ findings }) => findings)
      .find((finding) => finding.requirement === requirement)!.status;
  for (const { day: on, requirement, before, after } of turns) {
    expect([statusOn(on - 1, requirement), statusOn(on, requirement)]).toEqual([before, after]);
  }
});
