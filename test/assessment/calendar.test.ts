import { assess } from "../../src/assessment/assess";
import { calendarOf } from "../../src/assessment/calendar";
import type { CalendarEntry } from "../../src/assessment/calendar-entry";
import { itss } from "../../src/schemes/itss";
import { ruleBooks } from "../../src/schemes";
import { isoDate, parseIsoDate } from "../../src/tables/days";
import { formatAddress } from "../../src/workbook/workbook";
import { makeFacts, refused, type TablesInput } from "../tables/make-facts";

const day = (text: string) => parseIsoDate(text)!;
const options = (asOf: string) => ({
  asOf: day(asOf),
  targets: {},
  params: new Map<string, number>(),
  schemes: ruleBooks,
});

async function entriesOf(tables: TablesInput, asOf = "2026-06-30", until?: string): Promise<CalendarEntry[]> {
  return calendarOf(await makeFacts(tables), options(asOf), until === undefined ? undefined : day(until));
}

/** "2026-12-31 within-90", or "first/last state". */
const brief = ({ from, to, state }: CalendarEntry) =>
  `${isoDate(from)}${to === from ? "" : `/${isoDate(to)}`} ${state}`;
const ofKind = (entries: readonly CalendarEntry[], kind: CalendarEntry["kind"]) =>
  entries.filter((entry) => entry.kind === kind).map(brief);

describe("certificates", () => {
  const iso = (expiresOn: unknown, more: object = {}) =>
    ({ standard: "ISO 9001", issuedOn: "2020-01-01", expiresOn, ...more }) as never;

  it.each([
    ["2026-06-29", ["2026-06-29 overdue"]],
    ["2026-06-30", ["2026-06-30 within-30"]],
    ["2026-07-30", ["2026-07-30 within-30"]],
    ["2026-07-31", ["2026-07-31 within-90"]],
    ["2026-09-28", ["2026-09-28 within-90"]],
    ["2026-09-29", ["2026-09-29 later"]],
    ["2027-12-30", ["2027-12-30 later"]],
    ["2027-12-31", []],
    [{ month: "2026-07" }, ["2026-07-01/2026-07-31 within-30"]],
    [{ month: "2026-06" }, ["2026-06-01/2026-06-30 within-30"]],
    ["长期", []],
    [null, []],
    [refused, []],
  ])("ending %j", async (expiresOn, expected) => {
    expect(ofKind(await entriesOf({ certificates: [iso(expiresOn)] }), "certificate-expires")).toEqual(
      expected,
    );
  });

  it("leaves withdrawn ones aside, and one that is over once another has taken its place", async () => {
    const entries = await entriesOf({
      certificates: [
        iso("2026-01-31"),
        iso("2029-01-31"),
        iso("2026-08-31", { status: "withdrawn" }),
        { standard: "CMMI", issuedOn: "2020-01-01", expiresOn: "2026-02-28" },
        { standard: "ISO 27001", issuedOn: "2020-01-01", expiresOn: "2026-03-31" },
        { standard: "ISO 27001", issuedOn: "2026-03-01", expiresOn: "长期" },
      ],
    });
    expect(ofKind(entries, "certificate-expires")).toEqual(["2026-02-28 overdue"]);
  });

  it("takes those of people on the staff, with their names, and of everybody where no list says who is", async () => {
    const certificate = (staffId: string) => ({ staffId, certificate: "PMP", expiresOn: "2026-12-31" });
    const staffCertificates = ["S-1", "S-2", "S-3", "S-9"].map(certificate);
    const staff = [
      { id: "S-1", name: "Lin", joinedOn: "2020-01-01" },
      { id: "S-2", name: "Gu", joinedOn: "2020-01-01", leftOn: "2026-06-30" },
      { id: "S-3", name: "Wu", joinedOn: "2020-01-01", leftOn: "2026-07-01" },
    ];
    const held = async (tables: TablesInput) =>
      (await entriesOf(tables))
        .filter(({ kind }) => kind === "staff-certificate-expires")
        .map(({ about }) => (about?.what === "certificate" ? [about.holder, about.holderName] : []));
    expect(await held({ staff, staffCertificates })).toEqual([
      ["S-1", "Lin"],
      ["S-3", "Wu"],
    ]);
    expect((await held({ staffCertificates })).map(([holder]) => holder)).toEqual([
      "S-1",
      "S-2",
      "S-3",
      "S-9",
    ]);
  });
});

describe("the life of a certificate", () => {
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
    expect(await recorded({ ...itssAudit, scheme: null, result: "passed" })).toEqual([
      "perhaps",
      "Audits!A2",
    ]);
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
});

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

describe("verdicts that get worse", () => {
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
